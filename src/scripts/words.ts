/** Opens the words of a passage where it stands; without scripts, they are on its own page. */
import { ask, loadAnswers } from './ask.ts';

/** Whose words a reader wants to see or to hide again. */
export interface WordsRequest {
	/** The link to the words of the passage. */
	source: HTMLAnchorElement;
	/** The sentence alone; else, the whole passage. */
	sentence?: string | undefined;
}

/** Shows or hides the words of a passage, or of a sentence of it. */
export function showWords(passage: Element, sentence?: string): void {
	const source = passage.querySelector<HTMLAnchorElement>('.number [href$="#words"]');
	if (source) ask('words', { source, sentence });
}

document.addEventListener('click', (event) => {
	const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
	if (ctrlKey || metaKey || shiftKey || altKey) return;
	if (!(target instanceof Element) || !target.matches('.number [href$="#words"]')) return;
	event.preventDefault();
	showWords(target.closest('.passage') as Element);
});

// What is selected of them is copied as a table, by a script that is there before the selection is made.
document.addEventListener('selectstart', ({ target }) => {
	const element = target instanceof Node ? target.parentElement : null;
	if (element?.closest('.interlinear')) loadAnswers().catch(() => undefined);
});
