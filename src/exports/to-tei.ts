import { textToUrl, toAbsolute } from '../addresses.ts';
import { type Edition, eventsOf, type PublishedText } from '../model/edition.ts';
import { languageInLatin, languageName } from '../schemas/language.ts';
import type { Note, Passage, Run, Side } from '../schemas/text.ts';
import { site } from '../site.ts';
import { LICENCE_URL, toLicence } from './licence.ts';
import { toLine } from './tei-line.ts';
import { hasLatin, toStandOff } from './tei-stand-off.ts';
import { element, toXml } from './xml.ts';

/**
 * A text as TEI P5 4.12: source and gloss are two texts of a group, their sentences point at each other. What stands
 * in an `s` of the source, without `corr`, is the source, character for character.
 */
export function textToTei(text: PublishedText, edition: Edition): string {
	const names = edition.names.filter(({ mentions }) =>
		mentions.some((each) => each.text.id === text.id),
	);
	const events = eventsOf(edition.events, text);
	const notes = text.passages.flatMap((passage) => passage.notes).concat(text.notes);
	const parts = [
		toHeader(text),
		toStandOff(text, events, names),
		element(
			'text',
			{},
			element('group', {}, toSide(text, 'source', edition), toSide(text, 'gloss', edition)),
			notes.length > 0 ? toBack(notes) : '',
		),
	];
	const tei = element('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en' }, ...parts);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${tei}\n`;
}

function toHeader(text: PublishedText): string {
	const latin = hasLatin(text) ? languageInLatin(text.lang) : 'en';
	const p = (words: string) => element('p', {}, toXml(words));
	const title = (lang: string, words: string) =>
		element('title', { 'xml:lang': lang }, toXml(`[${words}]`));
	return element(
		'teiHeader',
		{},
		element(
			'fileDesc',
			{},
			element(
				'titleStmt',
				{},
				title(text.lang, text.title),
				title('en', text.englishTitle),
				element('editor', { 'xml:id': 'editor' }, toXml(site.editors)),
			),
			element(
				'publicationStmt',
				{},
				element('publisher', {}, toXml(site.editors)),
				element('date', { when: site.revised }),
				element('idno', { type: 'URL' }, toXml(toAbsolute(textToUrl(text)))),
				element(
					'availability',
					{},
					element('licence', { target: LICENCE_URL }, toXml(toLicence(text))),
				),
			),
			element('seriesStmt', {}, element('title', {}, toXml(site.name))),
			element(
				'sourceDesc',
				{},
				p(
					`A document without title, author, date or origin; its status is not recorded. ${text.glossFrom ? 'It has the English too, which is printed unchanged and is not the edition’s; notes say where the two differ.' : 'The English is the edition’s.'} Titles, and whatever stands in square brackets, are the edition’s.`,
				),
			),
		),
		element(
			'encodingDesc',
			{},
			element(
				'editorialDecl',
				{},
				p(
					'The source is printed as the document has it, character for character. Misprints are marked with what was probably meant (choice, sic, corr). An s is a sentence of the edition: one of the source, and with its id and “.gloss” the one of the gloss that answers it. A p is a paragraph, an ab a picture caption.',
				),
				p(
					'Words have lemma, and part of speech (pos) and features (msd) by the tags of Universal Dependencies; what is written together has those of its parts, joined by “+”. Other than there, the article of Arabic is such a part. What each word says in English, its letters in Latin script (ALA-LC) and with their vowels stand in span elements. A word that a name or a misprint divides is two w elements, of which the first has the data.',
				),
				p(
					'Dates are in the Gregorian calendar; when-custom has them in the Extended Date/Time Format, where “~” is approximate and “..” open. The date of words is the one that they give in their place, that of an event the edition’s, and where resp names the editor, by the editor alone. An rs refers to somebody or something, by name or otherwise.',
				),
			),
			element(
				'refsDecl',
				{},
				element(
					'citeStructure',
					{ unit: 'passage', match: "/TEI/text/group/text[@type='source']/body/*", use: '@xml:id' },
					element('citeStructure', { unit: 'sentence', match: 's', use: '@n', delim: '.' }),
				),
			),
		),
		element(
			'profileDesc',
			{},
			element(
				'langUsage',
				{},
				...[...new Set([text.lang, 'en', latin])].map((ident) =>
					element('language', { ident }, toXml(languageName(ident))),
				),
			),
		),
	);
}

function toSide(text: PublishedText, side: Side, edition: Edition): string {
	const [type, lang] = side === 'source' ? ['source', text.lang] : ['translation', 'en'];
	const passages = text.passages.map((passage) => toPassage(passage, side, edition));
	return element('text', { type, 'xml:lang': lang }, element('body', {}, ...passages));
}

/** A passage; its sentences stand one after the other with a space between, as they are read. */
function toPassage(passage: Passage, side: Side, edition: Edition): string {
	const idOf = (id: string, of: Side) => (of === 'source' ? id : `${id}.gloss`);
	const other = side === 'source' ? 'gloss' : 'source';
	const attributes = (id: string, number: string) => ({
		'xml:id': idOf(id, side),
		n: number,
		corresp: `#${idOf(id, other)}`,
	});
	const isCaption = passage.id.startsWith('c');
	return element(
		isCaption ? 'ab' : 'p',
		{ ...(isCaption && { type: 'caption' }), ...attributes(passage.id, passage.id) },
		passage.sentences
			.map((sentence, index) =>
				element('s', attributes(sentence.id, String(index + 1)), toLine(sentence, side, edition)),
			)
			.join(' '),
	);
}

function toBack(notes: Note[]): string {
	const toNote = ({ id, number, runs }: Note) =>
		element('note', { 'xml:id': `note-${id}`, n: String(number) }, toProse(runs));
	return element('back', {}, element('div', { type: 'notes' }, ...notes.map(toNote)));
}

/** The words of a note. */
function toProse(runs: Run[]): string {
	return runs
		.map((run) => {
			if ('note' in run) return element('ptr', { type: 'note', target: `#note-${run.note}` });
			const { text, mark } = run;
			if (mark?.type === 'lang') return element('foreign', { 'xml:lang': mark.lang }, toXml(text));
			if (mark?.type === 'link') return element('ref', { target: mark.href }, toXml(text));
			if (mark?.type === 'emphasis') return element('hi', {}, toXml(text));
			return toXml(text);
		})
		.join('');
}
