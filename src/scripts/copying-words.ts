/** What is copied of the words of a sentence is a table: a line for what is printed, one for its letters, one for its gloss. */
import { partWithin, selectedRange } from './sides.ts';

/** The lines of a list of words, as far as it is selected; each is a list of elements, one for every word. */
function toLines(list: Element, selected: Range): HTMLElement[][] {
	const words = [...list.children]
		// A selection touches the word after it, too.
		.filter((word) => partWithin(word, selected).toString().trim() !== '')
		.map((word) => [...word.querySelectorAll<HTMLElement>('summary > *')]);
	return (words[0] ?? []).map((_, tier) => words.flatMap((word) => word[tier] ?? []));
}

function toRow(line: HTMLElement[]): string {
	const row = document.createElement('tr');
	for (const { lang, textContent } of line) {
		const cell = row.insertCell();
		cell.lang = lang || 'en';
		cell.textContent = textContent;
	}
	return row.outerHTML;
}

document.addEventListener('copy', (event) => {
	const selected = selectedRange();
	const { anchorNode } = getSelection() ?? {};
	if (!selected || !anchorNode?.parentElement?.closest('.interlinear summary')) return;
	const tables = [...document.querySelectorAll<HTMLElement>('.interlinear')]
		.filter((list) => selected.intersectsNode(list))
		.map((list) => ({ dir: list.dir, lines: toLines(list, selected) }));
	// Within one word, a reader wants what is selected of it.
	if (tables.flatMap(({ lines }) => lines[0] ?? []).length < 2) return;
	const toText = (line: HTMLElement[]) => line.map(({ textContent }) => textContent).join('\t');
	event.clipboardData?.setData(
		'text/plain',
		tables.map(({ lines }) => lines.map(toText).join('\n')).join('\n\n'),
	);
	event.clipboardData?.setData(
		'text/html',
		tables
			.map(({ dir, lines }) => `<table dir="${dir}">${lines.map(toRow).join('')}</table>`)
			.join(''),
	);
	event.preventDefault();
});
