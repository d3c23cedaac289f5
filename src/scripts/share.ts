/** Adds to each passage the button that copies its link and the one that opens the ways to share it. */
import { ask } from './ask.ts';
import { answer, copyWords } from './clipboard.ts';
import { textUrl } from './text-url.ts';

/** What a reader wants to share, and where the ways to do so are to open. */
export interface ShareRequest {
	/** The passage; none for what is selected. */
	passage?: Element;
	/** The sentence of it that is meant first, by its id. */
	sentence?: string | undefined;
	/** The element that the ways open beside. */
	source: HTMLElement;
	/** Whether to copy the passage with its words, or to say that its link could not be copied; else, to offer all. */
	does?: 'copy' | 'refuse';
}

export function share(request: ShareRequest): Promise<void> {
	return ask<ShareRequest>('share', request);
}

/** The button beside which the ways to share a passage open. */
export function findButton(passage: Element): HTMLElement {
	return passage.querySelector('.number button:last-child') as HTMLElement;
}

async function copyLink(passage: Element, button: HTMLElement): Promise<void> {
	const { id } = passage;
	if (await copyWords(`${textUrl()}${id}/`, `the link to ${id}`)) answer(button, 'copied');
	else share({ passage, source: button, does: 'refuse' });
}

function addButton(
	passage: Element,
	words: string,
	label: string,
	act: (button: HTMLElement) => void,
): void {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = words;
	button.ariaLabel = label;
	button.addEventListener('click', () => act(button));
	passage.querySelector('.number')?.append(button);
}

for (const passage of document.querySelectorAll('.passage')) {
	const { id } = passage;
	addButton(passage, 'link', `Copy link to ${id}`, (button) => copyLink(passage, button));
	addButton(passage, 'share', `Share ${id}`, (source) => share({ passage, source }));
}
