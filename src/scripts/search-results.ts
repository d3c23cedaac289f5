/** Draws what a search has found. */
import { countOf } from '../model/count.ts';
import type { Found, FoundSentence } from '../search/find.ts';
import { findWords } from '../search/fold.ts';
import type { TextRecord } from '../search/record.ts';
import type { Answer } from '../search/search.ts';
import { toTextDirectives } from '../search/to-directives.ts';
import { add, type Drawn } from './drawn.ts';

/** @param part what is shown of it where that is not all, and the address of all */
export function drawFound(
	{ found, titles, isAlike, hasMore }: Answer,
	folder: string,
	part: { most: number; all: string } | undefined,
): Drawn {
	const shown = found.slice(0, part?.most);
	const texts = Map.groupBy(shown, ({ text }) => text);
	const isAll = shown.length === found.length && !hasMore;
	const number = new Set(found.map(({ text }) => text)).size;
	const more = hasMore ? ', and more in others' : '';
	const endings = isAlike ? ', with other endings' : '';
	const inTexts = `${countOf(found.length, 'passage')} in ${countOf(number, 'text')}${more}${endings}`;
	const summary = found.length > 0 ? inTexts : `${countOf(titles.length, 'title')}`;
	const elements = [
		add('p', summary, 'summary'),
		...titles.map((text) => drawTitle(text, folder)),
		...[...texts].map(([text, passages]) => {
			const section = add('section', '');
			const list = add('ol', '');
			list.append(...passages.map((each) => drawPassage(each, folder)));
			section.append(drawHeading(text, part ? 'p' : 'h2', folder), list);
			return section;
		}),
	];
	if (part && !isAll) {
		const all = add('a', `All ${summary}`, 'all');
		all.href = part.all;
		elements.push(all);
	}
	return {
		elements,
		summary,
		hasArabic: [...texts.keys(), ...titles].some(({ dir }) => dir === 'rtl'),
	};
}

/** The title of a text, which leads to it. */
function drawHeading(text: TextRecord, element: 'p' | 'h2', folder: string): Element {
	const heading = add(element, '', 'title');
	const link = add('a', text.englishTitle);
	link.href = textToUrl(folder, text);
	heading.append(add('span', text.language, `text-name hue-${text.hue}`), ' ', link);
	return heading;
}

/** A text whose title was asked for. */
function drawTitle(text: TextRecord, folder: string): Element {
	const line = drawHeading(text, 'p', folder);
	const title = add('span', `[${text.title}]`);
	title.lang = text.lang;
	title.dir = text.dir;
	line.append(', the text ', title);
	return line;
}

function textToUrl(folder: string, { id }: { id: string }): string {
	return `${folder.replace(/[^/]*\/$/, '')}texts/${id}/`;
}

/** A passage is one link: to its place in the text, where its words are marked. */
function drawPassage({ text, passage, sentences }: Found, folder: string): Element {
	const item = document.createElement('li');
	const link = document.createElement('a');
	const place = `${textToUrl(folder, text)}#${passage.id}`;
	link.href = place;
	// The answer is seen first; nobody follows it before it is.
	setTimeout(() => {
		const directives = toTextDirectives(text, passage, sentences);
		if (directives) link.href = `${place}:~:${directives}`;
	});
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
