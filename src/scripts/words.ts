/** Opens the words of a passage where it stands; without scripts, they are on its own page. */
import { ask, loadAnswers } from './ask.ts';

/** Whose words a reader wants to see or to hide again. */
export interface WordsRequest {
	/** The link to the words of the passage. */
	source: HTMLAnchorElement;
	/** The sentence alone; else, the whole passage. */
	sentence?: string | undefined;
}

const selector = '.number [href$="#words"]';
for (const link of document.querySelectorAll(selector)) link.ariaExpanded = 'false';

/** Shows or hides the words of a sentence, or goes to them where they are on the page. */
export function showWords(passage: Element, sentence: string | undefined): void {
	const source = passage.querySelector<HTMLAnchorElement>(selector);
	if (source) ask<WordsRequest>('words', { source, sentence });
	else document.getElementById('words')?.scrollIntoView();
}

document.addEventListener('click', (event) => {
	const { target: source, ctrlKey, metaKey, shiftKey, altKey } = event;
	if (ctrlKey || metaKey || shiftKey || altKey) return;
	if (!(source instanceof HTMLAnchorElement) || !source.matches(selector)) return;
	event.preventDefault();
	ask<WordsRequest>('words', { source });
});

// What is selected of them is copied as a table, by a script that is there before the selection is made.
document.addEventListener('selectstart', ({ target }) => {
	const element = target instanceof Node ? target.parentElement : null;
	if (element?.closest('.interlinear')) loadAnswers().catch(() => undefined);
});
