/** Moves by sentence and by passage with single keys, which the reader can turn off (WCAG 2.1.4). */
import { toggleGloss } from './demand.ts';
import { copy } from './passage-buttons.ts';
import { answerOf, readSentences } from './sides.ts';

/** The sentence that the reader stands in; else the first that a link points at or that is in view. */
function findStanding(sentences: HTMLElement[]): { index: number; isThere: boolean } {
	const focused = document.activeElement?.closest<HTMLElement>('.s');
	const standing = [focused, focused && answerOf(focused)].find(
		(each) => each && sentences.includes(each),
	);
	if (standing) return { index: sentences.indexOf(standing), isThere: true };
	const target = sentences.findIndex((each) => each.matches(':target, .passage:target .s'));
	const inView = sentences.findIndex((each) => each.getBoundingClientRect().top > 60);
	return { index: Math.max(target < 0 ? inView : target, 0), isThere: false };
}

function stand(sentence: HTMLElement | undefined): void {
	if (!sentence) return;
	sentence.tabIndex = -1;
	sentence.focus();
}

function move(step: 1 | -1): void {
	const sentences = readSentences();
	const { index, isThere } = findStanding(sentences);
	stand(sentences[isThere ? index + step : index]);
}

function moveByPassage(step: 1 | -1): void {
	const firsts = readSentences().filter((each) => each === each.parentElement?.firstElementChild);
	const passages = firsts.map((each) => each.closest('.passage'));
	const sentences = readSentences();
	const { index, isThere } = findStanding(sentences);
	const passage = passages.indexOf(sentences[index]?.closest('.passage') ?? null);
	stand(firsts[isThere ? passage + step : passage]);
}

function standing(): HTMLElement | undefined {
	const sentences = readSentences();
	return sentences[findStanding(sentences).index];
}

const does: Record<string, () => void> = {
	j: () => move(1),
	k: () => move(-1),
	J: () => moveByPassage(1),
	K: () => moveByPassage(-1),
	g: () => {
		const sentence = standing();
		if (sentence) toggleGloss(sentence);
	},
	c: () => {
		const passage = standing()?.closest('.passage');
		if (passage) copy(passage, 'passage');
	},
	'?': () => document.getElementById('keys')?.togglePopover(),
};

/** The Latin letter of a key: on an Arabic or Cyrillic keyboard, of the key in the same place. */
function toLatin({ key, code, shiftKey }: KeyboardEvent): string {
	if (key === '؟') return '?';
	if (/^[\x20-\x7e]$/.test(key) || !/^Key[A-Z]$/.test(code)) return key;
	return shiftKey ? code.slice(3) : code.slice(3).toLowerCase();
}

document.addEventListener('keydown', (event) => {
	const { target, altKey, ctrlKey, metaKey } = event;
	if (altKey || ctrlKey || metaKey || document.documentElement.dataset.keys === 'off') return;
	if (target instanceof Element && target.closest('input, select, textarea, [contenteditable]'))
		return;
	const act = does[toLatin(event)];
	if (!act) return;
	event.preventDefault();
	act();
});
