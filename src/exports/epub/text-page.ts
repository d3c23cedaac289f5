import { passageToPage, textToUrl, toAbsolute } from '../../addresses.ts';
import { toTitle } from '../../model/titles.ts';
import { languageName } from '../../schemas/language.ts';
import type { Note, Passage, Sentence, Text } from '../../schemas/text.ts';
import { element, toXml } from '../../xml.ts';
import { type BookPage, inLanguage, textToPageFile, toXhtml } from './page.ts';
import { toRuns } from './runs.ts';

/** A text as a page of the book: each sentence above its gloss, the notes at the end. */
export function toTextPage(text: Text): BookPage {
	const title = toTitle(text);
	const url = toAbsolute(textToUrl(text));
	const notes = text.passages.flatMap((passage) => passage.notes).concat(text.notes);
	return {
		file: textToPageFile(text),
		title,
		content: toXhtml(
			title,
			element('p', { class: 'eyebrow' }, toXml(languageName(text.lang))),
			element(
				'h1',
				{},
				element('span', inLanguage(text.lang, text.dir), toXml(`[${text.title}]`)),
				' ',
				element('span', { class: 'english-title' }, toXml(`[${text.englishTitle}]`)),
			),
			text.description ? element('p', {}, toXml(text.description)) : '',
			element('p', { class: 'small' }, 'On the web: ', element('a', { href: url }, toXml(url))),
			...text.passages.map((passage) => toPassage(text, passage)),
			notes.length > 0 ? toNotes(text, notes) : '',
		),
	};
}

function toPassage(text: Text, passage: Passage): string {
	const { id } = passage;
	return element(
		'section',
		{ id, class: id.startsWith('c') ? 'passage caption' : 'passage' },
		element(
			'p',
			{ class: 'number' },
			element('span', {
				'epub:type': 'pagebreak',
				role: 'doc-pagebreak',
				id: `page-${id}`,
				'aria-label': `${languageName(text.lang)} ${id}`,
			}),
			element('a', { href: toAbsolute(passageToPage(text, passage)) }, id),
		),
		...passage.sentences.map((sentence) => toSentence(text, sentence)),
	);
}

function toSentence(text: Text, { id, source, gloss }: Sentence): string {
	return element(
		'div',
		{ id, class: 'sentence' },
		element('p', { class: 'source', ...inLanguage(text.lang, text.dir) }, toRuns(source, text)),
		element('p', { class: 'gloss' }, toRuns(gloss, text, true)),
	);
}

function toNotes(text: Text, notes: Note[]): string {
	const toNote = ({ id, number, runs, references: [first = 1] }: Note) =>
		element(
			'aside',
			{ id: `note-${id}`, 'epub:type': 'footnote', role: 'doc-footnote' },
			element(
				'p',
				{},
				element('a', { role: 'doc-backlink', href: `#note-${id}-ref-${first}` }, String(number)),
				' ',
				toRuns(runs, text, true),
			),
		);
	return element('section', { class: 'notes' }, element('h2', {}, 'Notes'), ...notes.map(toNote));
}
