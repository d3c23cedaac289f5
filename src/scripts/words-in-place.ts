/** Shows the words of a passage under its sentences, from the page of the passage. */
import style from '../styles/words.css?inline';
import { say } from './clipboard.ts';
import { addStyle } from './style.ts';
import type { WordsRequest } from './words.ts';

if (!document.querySelector('.interlinear')) addStyle(style);

/** The words of a passage, a list for each sentence. */
async function loadLists(url: string): Promise<HTMLElement[]> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} gives ${response.status}`);
	const html = await response.text();
	// The policy of this page would refuse the style of the whole one.
	const [section = ''] = html.match(/<section class="word-by-word".*?<\/section>/s) ?? [];
	const { body } = new DOMParser().parseFromString(section, 'text/html');
	return [...body.querySelectorAll<HTMLElement>('.interlinear')];
}

/** Shows the words that are asked for, or hides them where they show. */
async function toggle({ source, sentence }: WordsRequest): Promise<void> {
	const passage = source.closest('.passage');
	if (!passage) return;
	const isMeant = (list: HTMLElement) => !sentence || list.dataset.sentence === sentence;
	const shown = [...passage.querySelectorAll<HTMLElement>('.interlinear')].filter(isMeant);
	const isShown = shown.length > 0 && (sentence || source.ariaExpanded === 'true');
	for (const list of shown) list.remove();
	if (!isShown) {
		const lists = await loadLists(source.href);
		const sentences = passage.querySelectorAll('[data-side="source"] > .s');
		lists.forEach((list, index) => {
			const sentence = sentences[index];
			if (sentence) list.style.order = getComputedStyle(sentence).order;
		});
		const meant = lists.filter(isMeant);
		passage.append(...meant);
		if (sentence) meant[0]?.scrollIntoView({ block: 'nearest' });
	}
	if (!sentence) source.ariaExpanded = String(!isShown);
	say(`${sentence ?? passage.id}: ${isShown ? 'words hidden' : 'word by word'}`);
}

document.addEventListener('words', async (event) => {
	const request: WordsRequest = (event as CustomEvent).detail;
	try {
		await toggle(request);
	} catch {
		// The browser says what is wrong with that page.
		location.href = request.source.href;
	}
});
