import { answer, say } from './clipboard.ts';

/** Loads the scripts that answer requests; the page says from where. */
export function loadAnswers(): Promise<unknown> {
	const { dataset } = document.querySelector<HTMLElement>('[data-asked]') ?? document.body;
	return import(/* @vite-ignore */ dataset.asked ?? '');
}

/**
 * Has a request answered by scripts that are loaded with the first one.
 *
 * @param request its `source` is the element that was pressed; a link leads where it leads without scripts, if these
 * cannot be loaded
 */
export async function ask<R extends { source: HTMLElement }>(
	type: 'share' | 'words' | 'keys',
	request: R,
): Promise<void> {
	try {
		await loadAnswers();
		document.dispatchEvent(new CustomEvent(type, { detail: request }));
	} catch {
		const { source } = request;
		if (source instanceof HTMLAnchorElement) location.href = source.href;
		else {
			answer(source, 'no connection');
			say('This needs a connection, and there is none');
		}
	}
}
