import { textToUrl, toAbsolute } from '../addresses.ts';
import type { PublishedText } from '../model/edition.ts';
import { languageInLatin, languageName } from '../schemas/language.ts';
import { site } from '../site.ts';
import { element, toXml } from '../xml.ts';
import { LICENCE_URL, toLicence } from './licence.ts';
import { hasLatin } from './tei-stand-off.ts';

/** What a text's TEI file is, what may be done with it, and what its marks mean. */
export function toHeader(text: PublishedText): string {
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
