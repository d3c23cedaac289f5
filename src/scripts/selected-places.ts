/** What is selected, as places that a link can lead to. */
import {
	type Place,
	passageToPlace,
	rangeToPlace,
	sentenceToPlace,
	wordsToPlace,
} from './places.ts';
import { answerOf, sideOf } from './sides.ts';

/** Whether words of an element are selected, and not only its edge. */
function hasWords(selected: Range, element: Element): boolean {
	const part = document.createRange();
	part.selectNodeContents(element);
	if (!selected.intersectsNode(element)) return false;
	if (part.compareBoundaryPoints(Range.START_TO_START, selected) < 0)
		part.setStart(selected.startContainer, selected.startOffset);
	if (part.compareBoundaryPoints(Range.END_TO_END, selected) > 0)
		part.setEnd(selected.endContainer, selected.endOffset);
	return part.toString().trim() !== '';
}

/** What of the page is selected, from the least to the most; nothing where no words of a text are. */
export function selectedPlaces(): Place[] {
	const selection = getSelection();
	const side = sideOf(selection?.anchorNode)?.dataset.side;
	if (!selection || selection.isCollapsed || !side) return [];
	const selected = selection.getRangeAt(0);
	const sentences = [...document.querySelectorAll<HTMLElement>(`[data-side="${side}"] > .s`)]
		.filter((each) => hasWords(selected, each))
		.map((each) => (side === 'source' ? each : answerOf(each)))
		.filter((each) => each !== null);
	const [first, last] = [sentences[0], sentences.at(-1)];
	const [from, to] = [first, last].map((each) => each?.closest<HTMLElement>('.passage'));
	if (!first || !last || !from || !to) return [];
	const range = first === last ? sentenceToPlace(first) : rangeToPlace(first, last);
	if (from !== to) return [rangeToPlace(from, to), range];
	const words = wordsToPlace(from, side, selected);
	return [...(words ? [words] : []), range, passageToPlace(from)];
}
