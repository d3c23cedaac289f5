import { toAbsolute, withBase } from '../../addresses.ts';
import type { Edition } from '../../model/edition.ts';
import { languageName } from '../../schemas/language.ts';
import { site } from '../../site.ts';
import { element, toXml } from '../../xml.ts';
import { licence } from '../licence.ts';
import { type BookPage, textToPageFile, toXhtml } from './page.ts';

/** The page that shows the cover. */
export function toCoverPage(): BookPage {
	const image = element('img', { src: 'cover.png', alt: `Cover: ${site.name}` });
	const content = toXhtml('Cover', element('div', { class: 'cover' }, image));
	return { file: 'cover.xhtml', title: 'Cover', content };
}

/** What the book is, where its texts come from, and what may be done with it. */
export function toAboutPage({ works }: Edition): BookPage {
	const title = 'About the edition';
	const url = toAbsolute(withBase('/'));
	const content = toXhtml(
		title,
		element('h1', {}, title),
		element(
			'p',
			{},
			toXml(
				'Short texts on the Communist International and world revolution, each in its own language with an English gloss below every sentence. They are taken from documents that carry no title, author, date or origin; titles, and whatever stands in square brackets, are the edition’s. The source is printed as the document has it, misprints included.',
			),
		),
		...works.map((work) =>
			element(
				'p',
				{},
				toXml(`[${work.title}]: ${work.description} `),
				work.texts
					.map((text) =>
						element('a', { href: textToPageFile(text) }, toXml(languageName(text.lang))),
					)
					.join(', '),
			),
		),
		element(
			'p',
			{},
			toXml(
				'The number of a passage leads to its page on the web, which does not change. Passages are the pages of this book: to cite one, name the text and the number. A name leads to the list of names, a date or an event to the timeline.',
			),
		),
		element('p', {}, toXml(licence)),
		element(
			'p',
			{},
			toXml(`Edited by ${site.editors}, ${site.revised}. `),
			element('a', { href: url }, toXml(url)),
		),
		element(
			'p',
			{},
			'The faces are Source Serif 4 and Amiri, both under the SIL Open Font License 1.1.',
		),
	);
	return { file: 'about.xhtml', title, content };
}

/** The table of contents, and the passages as the list of pages. */
export function toContentsPage(chapters: BookPage[], { texts }: Edition): BookPage {
	const link = (href: string, words: string) =>
		element('li', {}, element('a', { href }, toXml(words)));
	const passages = texts.flatMap((text) =>
		text.passages.map(({ id }) =>
			link(`${textToPageFile(text)}#page-${id}`, `${languageName(text.lang)} ${id}`),
		),
	);
	const first = texts[0];
	const title = 'Contents';
	const content = toXhtml(
		title,
		element(
			'nav',
			{ 'epub:type': 'toc', id: 'toc' },
			element('h1', {}, title),
			element('ol', {}, ...chapters.map((chapter) => link(chapter.file, chapter.title))),
		),
		element(
			'nav',
			{ 'epub:type': 'page-list', hidden: '' },
			element('h2', {}, 'Passages'),
			element('ol', {}, ...passages),
		),
		first
			? element(
					'nav',
					{ 'epub:type': 'landmarks', hidden: '' },
					element('h2', {}, 'Landmarks'),
					element(
						'ol',
						{},
						element('li', {}, element('a', { 'epub:type': 'toc', href: '#toc' }, 'Contents')),
						element(
							'li',
							{},
							element('a', { 'epub:type': 'bodymatter', href: textToPageFile(first) }, 'The texts'),
						),
					),
				)
			: '',
	);
	return { file: 'contents.xhtml', title, content, properties: 'nav' };
}
