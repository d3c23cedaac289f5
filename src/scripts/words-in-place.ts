/** Shows the words of a passage under its sentences, from the page of the passage. */
import style from '../styles/words.css?inline';
import { say } from './clipboard.ts';
import { addStyle } from './style.ts';
import type { WordsRequest } from './words.ts';

// The page of a passage has the style.
if (!document.querySelector('.alone')) addStyle(style);

/** The lists of words that were asked for, by the address that they are from. */
const loaded = new Map<string, Promise<HTMLElement[]>>();

/** The words of a passage, a list for each sentence. */
async function loadLists(url: string): Promise<HTMLElement[]> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} gives ${response.status}`);
	const html = await response.text();
	// The policy of this page would refuse the style of the whole one.
	const [section = ''] = html.match(/<section class="word-by-word".*?<\/section>/s) ?? [];
	const { body } = new DOMParser().parseFromString(section, 'text/html');
	const lists = [...body.querySelectorAll<HTMLElement>('.interlinear')];
	// Out of that document, so that to be in one is to be shown.
	for (const list of lists) list.remove();
	return lists;
}

/** Puts a list under its sentence, and into the document where it is read in its turn. */
function show(list: HTMLElement, lists: HTMLElement[], passage: Element): void {
	const later = lists.slice(lists.indexOf(list) + 1).find((each) => each.isConnected);
	const sentence = document.getElementById(list.dataset.sentence ?? '');
	if (sentence) list.style.order = getComputedStyle(sentence).order;
	passage.insertBefore(list, later ?? passage.querySelector('.notes'));
}

/** Shows the words that are asked for, or hides them where all of them show. */
async function toggle({ source, sentence }: WordsRequest): Promise<void> {
	const passage = source.closest('.passage');
	const loading = loaded.get(source.href) ?? loadLists(source.href);
	loaded.set(source.href, loading);
	const lists = await loading;
	const meant = lists.filter((list) => !sentence || list.dataset.sentence === sentence);
	if (!passage || meant.length === 0) throw new Error(`${source.href} has no such words`);
	const isShown = meant.every((list) => list.isConnected);
	for (const list of meant) {
		if (isShown) list.remove();
		else show(list, lists, passage);
	}
	source.ariaExpanded = String(lists.every((list) => list.isConnected));
	if (sentence && !isShown) meant[0]?.scrollIntoView({ block: 'nearest' });
	say(`${sentence ?? passage.id}: ${isShown ? 'words hidden' : 'word by word'}`);
}

let hasLeft = false;
addEventListener('pagehide', () => {
	hasLeft = true;
});

document.addEventListener('words', async (event) => {
	const request: WordsRequest = (event as CustomEvent).detail;
	try {
		await toggle(request);
	} catch {
		loaded.delete(request.source.href);
		// The browser says what is wrong with that page.
		if (!hasLeft) location.href = request.source.href;
	}
});
