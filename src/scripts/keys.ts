/** Moves by sentence and by passage with single keys. */
import { ask } from './ask.ts';
import { bottomOfBar } from './bar.ts';
import { toggleGloss } from './demand.ts';
import { findButton, share } from './share.ts';
import { shareSelected } from './share-words.ts';
import { answerOf, readSentences } from './sides.ts';
import { addKeys } from './single-keys.ts';
import { showWords } from './words.ts';

/** The sentence that the reader stands in, or in the words of, on the side that is read. */
function findFocused(sentences: HTMLElement[]): HTMLElement | undefined {
	const { activeElement } = document;
	const list = activeElement?.closest<HTMLElement>('.interlinear');
	const focused = list
		? document.getElementById(list.dataset.sentence ?? '')
		: activeElement?.closest<HTMLElement>('.s');
	return (
		[focused, focused && answerOf(focused)].find((each) => each && sentences.includes(each)) ??
		undefined
	);
}

/** Where the reader is: the sentence with the focus, that a link points at, or first in view. */
function findPlace(sentences: HTMLElement[]): HTMLElement | undefined {
	const bar = bottomOfBar();
	return (
		findFocused(sentences) ??
		sentences.find((each) => each.matches(':target, .passage:target .s')) ??
		sentences.find((each) => each.getBoundingClientRect().top >= bar)
	);
}

function stand(sentence: HTMLElement | undefined): void {
	if (!sentence) return;
	sentence.tabIndex = -1;
	sentence.focus();
}

/**
 * Stands in the sentence where the reader is, or in the first in view where that has been scrolled away.
 *
 * @returns its passage, and the id that it has on the side of the source
 */
function standInView(): { passage: Element; sentence: string | undefined } | undefined {
	const sentences = readSentences();
	const isInView = (each: HTMLElement) => {
		const { top, bottom } = each.getBoundingClientRect();
		return top < innerHeight && bottom > bottomOfBar();
	};
	const sentence = findPlace(sentences.filter(isInView));
	const passage = sentence?.closest('.passage');
	if (!sentence || !passage) return undefined;
	sentence.focus({ preventScroll: true });
	return { passage, sentence: sentence.id || answerOf(sentence)?.id };
}

/** Goes on by a sentence, or by a passage; the first time, to where the reader is. */
function move(step: 1 | -1, unit: 'sentence' | 'passage'): void {
	const sentences = readSentences();
	const place = findPlace(sentences);
	if (!place || place !== findFocused(sentences)) {
		stand(place);
		return;
	}
	const isFirst = (each: HTMLElement) => each === each.parentElement?.firstElementChild;
	const stops = unit === 'sentence' ? sentences : sentences.filter(isFirst);
	const at = stops.findIndex(
		(each) => each === place || (unit === 'passage' && each.parentElement === place.parentElement),
	);
	stand(stops[at + step]);
}

/** The button in the settings that shows what the keys do. */
const helpButton = document.querySelector<HTMLElement>('#settings .help');

function showHelp(): void {
	if (helpButton) ask('keys', { source: helpButton });
}

helpButton?.addEventListener('click', showHelp);

addKeys({
	j: () => move(1, 'sentence'),
	k: () => move(-1, 'sentence'),
	J: () => move(1, 'passage'),
	K: () => move(-1, 'passage'),
	g: () => {
		const sentence = findPlace(readSentences());
		if (sentence) toggleGloss(sentence);
	},
	c: () => {
		const place = standInView();
		if (place) share({ ...place, source: findButton(place.passage), does: 'copy' });
	},
	s: () => {
		if (shareSelected()) return;
		const place = standInView();
		if (place) share({ ...place, source: findButton(place.passage) });
	},
	w: () => {
		const place = standInView();
		if (place) showWords(place.passage, place.sentence);
	},
	'?': showHelp,
});
