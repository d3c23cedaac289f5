/**
 * Gloss on demand: a sentence's gloss is a bar until the reader asks for it, with a press on the bar or
 * on the sentence. The bar is a button, so that the keyboard and a screen reader can ask too.
 */
import { answerOf, sideOf } from './sides.ts';

const root = document.documentElement;
const isOnDemand = () => root.dataset.layout === 'demand';

/** Covers or uncovers the gloss of a sentence. */
function cover(gloss: HTMLElement, isCovered: boolean): void {
	gloss.classList.toggle('shown', !isCovered);
	if (isCovered) {
		gloss.role = 'button';
		gloss.tabIndex = 0;
		gloss.ariaLabel = `Show the gloss of ${answerOf(gloss)?.id}`;
	} else {
		gloss.role = null;
		gloss.ariaLabel = null;
		// It keeps the focus that it may have.
		gloss.tabIndex = -1;
	}
}

/** Makes a gloss what it is in every other layout. */
function release(gloss: HTMLElement): void {
	cover(gloss, false);
	gloss.classList.remove('shown');
	gloss.removeAttribute('tabindex');
}

/** Shows or hides the gloss of a sentence, given on either side. */
export function toggleGloss(sentence: HTMLElement): void {
	const isGloss = sideOf(sentence)?.dataset.side === 'gloss';
	const gloss = isGloss ? sentence : answerOf(sentence);
	if (gloss && isOnDemand()) cover(gloss, gloss.classList.contains('shown'));
}

function prepare(): void {
	for (const gloss of document.querySelectorAll<HTMLElement>('[data-side="gloss"] > .s')) {
		if (!isOnDemand()) {
			release(gloss);
		} else if (gloss.matches(':target, :has(:target)')) {
			// A link points at words of it.
			cover(gloss, false);
		} else if (!gloss.classList.contains('shown')) {
			wrap(gloss);
			cover(gloss, true);
		}
	}
}

/** Puts the words into an element of their own, which can be hidden while the bar is seen. */
function wrap(gloss: HTMLElement): void {
	if (gloss.firstElementChild?.className === 'words') return;
	const words = document.createElement('span');
	words.className = 'words';
	words.append(...gloss.childNodes);
	gloss.append(words);
}

document.addEventListener('click', ({ target, detail }) => {
	const element = target instanceof Element ? target : null;
	const sentence = element?.closest<HTMLElement>('.s');
	// A press on an open gloss is the start of a selection, not a wish to hide it.
	if (!sentence || sentence.classList.contains('shown') || element?.closest('a')) return;
	// The second press of two, which select a word, takes the first one back.
	if (detail === 2 || (detail < 2 && getSelection()?.isCollapsed)) toggleGloss(sentence);
});

document.addEventListener('keydown', (event) => {
	const { target, key } = event;
	if (!(target instanceof HTMLElement) || target.role !== 'button') return;
	if (key !== 'Enter' && key !== ' ') return;
	event.preventDefault();
	toggleGloss(target);
});

if (isOnDemand()) prepare();
new MutationObserver(prepare).observe(root, { attributeFilter: ['data-layout'] });
