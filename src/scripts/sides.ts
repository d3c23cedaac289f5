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

/** What is selected; Firefox divides a selection where something in it cannot be selected. */
export function selectedRange(): Range | undefined {
	const selection = getSelection();
	if (!selection || selection.isCollapsed) return undefined;
	const selected = selection.getRangeAt(0).cloneRange();
	const last = selection.getRangeAt(selection.rangeCount - 1);
	selected.setEnd(last.endContainer, last.endOffset);
	return selected;
}

/** The part of an element that is within a range. */
export function partWithin(element: Element, selected: Range): Range {
	const part = document.createRange();
	part.selectNodeContents(element);
	if (!selected.intersectsNode(element)) part.collapse();
	else {
		if (part.compareBoundaryPoints(Range.START_TO_START, selected) < 0)
			part.setStart(selected.startContainer, selected.startOffset);
		if (part.compareBoundaryPoints(Range.END_TO_END, selected) > 0)
			part.setEnd(selected.endContainer, selected.endOffset);
	}
	return part;
}
