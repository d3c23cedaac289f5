const root = document.documentElement;

/** The side of a passage that a node is in. */
export function sideOf(node: EventTarget | null | undefined): HTMLElement | null {
	const element = node instanceof Text ? node.parentElement : node;
	return element instanceof Element ? element.closest<HTMLElement>('[data-side]') : null;
}

/** The words of a side or of a part of it, without the signs that the edition adds. */
export function wordsOf(side: Element): string {
	const copy = side.cloneNode(true) as Element;
	for (const mark of copy.querySelectorAll('[data-mark]')) mark.remove();
	return copy.textContent;
}

/** The sentences on the side that is read, in the order of the page. */
export function readSentences(): HTMLElement[] {
	const side = root.dataset.layout === 'gloss' ? 'gloss' : 'source';
	return [...document.querySelectorAll<HTMLElement>(`[data-side="${side}"] > .s`)];
}

/** The sentence that answers one on the other side of its passage. */
export function answerOf(sentence: Element): HTMLElement | null {
	const side = sideOf(sentence);
	const index = [...(side?.children ?? [])].indexOf(sentence);
	const other = side?.dataset.side === 'source' ? 'gloss' : 'source';
	return (
		sentence
			.closest('.passage')
			?.querySelector<HTMLElement>(`[data-side="${other}"] > .s:nth-child(${index + 1})`) ?? null
	);
}

/** A paragraph for the clipboard. */
export function toParagraph(words: string, { lang, dir }: HTMLElement): string {
	const paragraph = document.createElement('p');
	paragraph.lang = lang || 'en';
	paragraph.dir = dir || 'ltr';
	paragraph.textContent = words;
	return paragraph.outerHTML;
}
