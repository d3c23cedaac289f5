import { answer, say } from './clipboard.ts';
import type { ShareRequest } from './share.ts';
import type { WordsRequest } from './words.ts';

interface Requests {
	share: ShareRequest;
	words: WordsRequest;
	keys: { source: HTMLElement };
}

/** Loads the scripts that answer requests; the page says from where. */
export function loadAnswers(): Promise<unknown> {
	const { dataset } = document.querySelector<HTMLElement>('[data-asked]') ?? document.body;
	return import(/* @vite-ignore */ dataset.asked ?? '');
}

/** Has a request answered by scripts that are loaded with the first one; a link leads where it leads without them. */
export async function ask<T extends keyof Requests>(type: T, request: Requests[T]): Promise<void> {
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
