/** What is copied from a side of the passages is its clean text, a paragraph a passage. */
import { sideOf, toParagraph, wordsOf } from './sides.ts';

/** The part of a side that is selected, in the side's own language and direction. */
function cut(side: Element, selected: Range): HTMLElement {
	const part = document.createRange();
	part.selectNodeContents(side);
	if (part.compareBoundaryPoints(Range.START_TO_START, selected) < 0)
		part.setStart(selected.startContainer, selected.startOffset);
	if (part.compareBoundaryPoints(Range.END_TO_END, selected) > 0)
		part.setEnd(selected.endContainer, selected.endOffset);
	const copy = side.cloneNode(false) as HTMLElement;
	copy.append(part.cloneContents());
	return copy;
}

document.addEventListener('copy', (event) => {
	const selection = getSelection();
	const side = sideOf(selection?.anchorNode)?.dataset.side;
	if (!selection || selection.isCollapsed || !side) return;
	// Firefox divides a selection where something in it cannot be selected.
	const selected = selection.getRangeAt(0).cloneRange();
	const last = selection.getRangeAt(selection.rangeCount - 1);
	selected.setEnd(last.endContainer, last.endOffset);
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
