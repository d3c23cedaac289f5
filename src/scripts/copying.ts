/** What is copied from a side of the passages is its clean text, a paragraph a passage. */
import { partWithin, selectedRange, sideOf, toParagraph, wordsOf } from './sides.ts';

/** The part of a side that is selected, in the side's own language and direction. */
function cut(side: Element, selected: Range): HTMLElement {
	const copy = side.cloneNode(false) as HTMLElement;
	copy.append(partWithin(side, selected).cloneContents());
	return copy;
}

document.addEventListener('copy', (event) => {
	const selected = selectedRange();
	const side = sideOf(getSelection()?.anchorNode)?.dataset.side;
	if (!selected || !side) return;
	const parts = [...document.querySelectorAll(`[data-side="${side}"]`)]
		.filter((each) => selected.intersectsNode(each))
		.map((each) => cut(each, selected))
		.map((part) => ({ part, words: wordsOf(part).trim() }))
		.filter(({ words }) => words !== '');
	event.clipboardData?.setData('text/plain', parts.map(({ words }) => words).join('\n\n'));
	event.clipboardData?.setData(
		'text/html',
		parts.map(({ part, words }) => toParagraph(words, part)).join(''),
	);
	event.preventDefault();
});
