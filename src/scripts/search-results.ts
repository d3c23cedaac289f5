/** Draws what a search has found. */
import type { Found, FoundSentence } from '../search/find.ts';
import { findWords } from '../search/fold.ts';
import { toTextDirectives } from '../search/to-directives.ts';

export interface Drawn {
	elements: Element[];
	/** What there is, in a line, for those who hear it. */
	summary: string;
}

/** @param part what is shown of it where that is not all, and the address of all */
export function drawFound(
	found: Found[],
	folder: string,
	part: { most: number; all: string } | undefined,
	hasMore: boolean,
): Drawn {
	const shown = found.slice(0, part?.most);
	const texts = Map.groupBy(shown, ({ text }) => text);
	const isAll = shown.length === found.length && !hasMore;
	const number = new Set(found.map(({ text }) => text)).size;
	const summary = `${count(found.length, 'passage')} in ${count(number, 'text')}${hasMore ? ', and more in others' : ''}`;
	const elements = [...texts].map(([text, passages]) => {
		const section = add('section', '');
		const heading = add(part ? 'p' : 'h2', '');
		const name = add('span', text.language, `text-name hue-${text.hue}`);
		const title = add('a', text.englishTitle);
		title.href = textToUrl(folder, text);
		heading.append(name, ' ', title);
		const list = document.createElement('ol');
		list.append(...passages.map((each) => drawPassage(each, folder)));
		section.append(heading, list);
		return section;
	});
	const head = add('p', summary, 'summary');
	if (part && !isAll) {
		const all = add('a', `All ${summary}`, 'all');
		all.href = part.all;
		return { elements: [head, ...elements, all], summary };
	}
	return { elements: [head, ...elements], summary };
}

function textToUrl(folder: string, { id }: { id: string }): string {
	return `${folder.replace(/[^/]*\/$/, '')}texts/${id}/`;
}

/** A passage is one link: to its place in the text, where its words are marked. */
function drawPassage({ text, passage, sentences }: Found, folder: string): Element {
	const item = document.createElement('li');
	const link = document.createElement('a');
	const directives = toTextDirectives(text, passage, sentences);
	link.href = `${textToUrl(folder, text)}#${passage.id}${directives && `:~:${directives}`}`;
	link.append(add('b', passage.id));
	for (const { source, gloss } of sentences) {
		link.append(drawLine(source, text), drawLine(gloss, { lang: 'en', dir: 'ltr' }));
	}
	item.append(link);
	return item;
}

function drawLine(
	{ line, found }: FoundSentence['source'],
	{ lang, dir }: { lang: string; dir: string },
): Element {
	const element = add('span', '', lang === 'en' ? 'gloss' : 'source');
	element.lang = lang;
	element.dir = dir;
	const words = line.pieces.join('');
	let at = 0;
	findWords(words).forEach(({ start, end }, index) => {
		if (!found.has(index)) return;
		element.append(words.slice(at, start), add('mark', words.slice(start, end)));
		at = end;
	});
	element.append(words.slice(at));
	return element;
}

/** Says that nothing was found, and what to try. */
export function drawNothing(
	query: string,
	folder: string,
	suggestions: string[],
	isNarrowed: boolean,
): Drawn {
	const summary =
		`No passage has ${/\s/.test(query) ? 'all of' : ''} “${query.slice(0, 80)}”`.replace('  ', ' ');
	const elements: Element[] = [add('p', `${summary}.`, 'summary')];
	if (suggestions.length > 0) {
		const near = add('p', 'Words that are written nearly alike: ');
		suggestions.forEach((suggestion, index) => {
			const link = add('a', suggestion);
			link.href = `${folder}?q=${encodeURIComponent(suggestion)}`;
			link.dir = 'auto';
			near.append(index > 0 ? ', ' : '', link);
		});
		elements.push(near);
	}
	elements.push(
		add(
			'p',
			isNarrowed
				? 'There may be some without what narrows the search down.'
				: 'Try fewer words, or another form. A text can be searched in its own language and in English.',
		),
	);
	return { elements, summary };
}

/** Says that the index could not be loaded. */
export function drawFailure(): Element {
	return add(
		'p',
		'The search needs a connection, and there is none. Go on typing to try again.',
		'summary',
	);
}

function add<K extends keyof HTMLElementTagNameMap>(
	name: K,
	words: string,
	className = '',
): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	if (words) element.textContent = words;
	if (className) element.className = className;
	return element;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
