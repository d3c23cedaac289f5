/** What is selected, as places that a link can lead to. */
import {
	type Place,
	passageToPlace,
	rangeToPlace,
	sentenceToPlace,
	wordsToPlace,
} from './places.ts';
import { answerOf, partWithin, selectedRange, sideOf } from './sides.ts';

/** What of the page is selected, from the least to the most; nothing where no words of a text are. */
export function selectedPlaces(): Place[] {
	const selected = selectedRange();
	const side = sideOf(getSelection()?.anchorNode)?.dataset.side;
	if (!selected || !side) return [];
	const sentences = [...document.querySelectorAll<HTMLElement>(`[data-side="${side}"] > .s`)]
		.filter((each) => partWithin(each, selected).toString().trim() !== '')
		.map((each) => (side === 'source' ? each : answerOf(each)))
		.filter((each) => each !== null);
	const [first, last] = [sentences[0], sentences.at(-1)];
	const [from, to] = [first, last].map((each) => each?.closest<HTMLElement>('.passage'));
	if (!first || !last || !from || !to) return [];
	const range = first === last ? sentenceToPlace(first) : rangeToPlace(first, last);
	if (from !== to) return [range, rangeToPlace(from, to)];
	const words = wordsToPlace(from, side, selected);
	return [...(words ? [words] : []), range, passageToPlace(from)];
}
