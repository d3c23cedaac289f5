import { z } from 'astro/zod';
import { date } from '../schemas/date.ts';
import { language } from '../schemas/language.ts';
import { word } from '../schemas/word.ts';

/**
 * What the edition's JSON files hold. The published JSON Schemas are made from these shapes, with the descriptions.
 */
const address = z.url().describe('Address on the web, absolute; it does not change.');

const head = {
	$schema: address.describe('JSON Schema of this file.'),
	url: address,
	licence: z
		.string()
		.describe(
			'Under which terms gloss, notes and data are published, and the status of the sources.',
		),
	revised: z.iso.date().describe('Day of the last revision of the edition.'),
};

const mark = z
	.strictObject({
		side: z.enum(['source', 'gloss']),
		start: z.int().nonnegative().describe('First character, from 0, in Unicode code points.'),
		end: z.int().positive().describe('The character after the last one.'),
		event: z.string().optional().describe('Id of the event that the words speak of.'),
		date: date.optional().describe('The date that these words give, EDTF (ISO 8601-2).'),
		name: z.string().optional().describe('Id of the name that the words refer to.'),
		whole: z.string().optional().describe('The whole name, where only a part of it is marked.'),
		sic: z
			.string()
			.optional()
			.describe('What was probably meant, where the source looks misprinted.'),
		note: z
			.string()
			.optional()
			.describe('Id of the note whose sign stands here; `start` is `end`.'),
	})
	.describe('What the edition says of some words of a sentence.');

const sentence = z.strictObject({
	id: z.string().describe('Passage and number: `p1.2`.'),
	source: z.string().describe('Its words in the document, character for character.'),
	gloss: z.string().describe('The English that answers it.'),
	marks: z.array(mark),
	words: z
		.array(
			word.extend({
				id: z.string().describe('Its id in TEI and on the page of its passage: `p1.2-w3`.'),
			}),
		)
		.optional()
		.describe('Every word and sign of the source, with Universal Dependencies’ tags and features.'),
});

const passage = z.strictObject({
	id: z.string().describe('Unique in its text: `p1` a paragraph, `c3` a picture caption.'),
	url: address,
	sentences: z.array(sentence),
	events: z
		.array(
			z.strictObject({
				id: z.string(),
				date: date.optional().describe('The date that the source gives, or else the gloss; EDTF.'),
			}),
		)
		.describe('The events that it speaks of.'),
	names: z.array(z.string()).describe('Ids of the names that it has.'),
	notes: z.array(
		z.strictObject({
			id: z.string(),
			number: z.int().positive().describe('Its number in the text.'),
			text: z.string(),
		}),
	),
});

const text = {
	id: z.string().describe('Work and language: `world-revolution/hr`.'),
	work: z.string().describe('Id of the work that it is a version of.'),
	lang: language.describe('Language of the source, BCP 47.'),
	dir: z.enum(['ltr', 'rtl']).describe('Direction in which the source is written.'),
	title: z.string().describe('Given by the edition, in the language of the source.'),
	englishTitle: z.string().describe('The same in English.'),
	glossFrom: z
		.enum(['edition', 'document'])
		.describe(
			'Whose the English is: the edition’s own work, or of the same document as the source.',
		),
};

/** A text: `/texts/world-revolution/hr.json`. */
export const textShape = z
	.strictObject({ ...head, ...text, passages: z.array(passage) })
	.describe('A text of the edition, with its gloss, its words and its notes.');

/** The edition: `/edition.json`. */
export const editionShape = z
	.strictObject({
		...head,
		title: z.string(),
		editors: z.string(),
		works: z.array(
			z.strictObject({
				id: z.string(),
				url: address,
				title: z.string().describe('English title, given by the edition.'),
				description: z.string(),
			}),
		),
		texts: z.array(
			z.strictObject({
				...text,
				url: address,
				passages: z.array(z.strictObject({ id: z.string(), url: address })),
				files: z
					.record(z.string(), address)
					.describe('The text as data, by the extension of the file.'),
			}),
		),
		events: z.array(
			z.strictObject({
				id: z.string(),
				url: address,
				title: z.string(),
				date: date.describe('When, EDTF (ISO 8601-2), in the Gregorian calendar.'),
				by: z
					.enum(['text', 'editor'])
					.describe('Who gives that date: one of the texts, or the editor.'),
				note: z.string().optional().describe('The editor’s remark on it.'),
			}),
		),
		names: z.array(
			z.strictObject({
				id: z.string(),
				url: address,
				title: z.string(),
				kind: z.enum(['person', 'place', 'organisation']),
				description: z.string(),
				source: z.string().describe('The work that the description is from.'),
				sourceUrl: z.url(),
			}),
		),
	})
	.describe('All works, texts, events and names of the edition, with their addresses.');

export type TextData = z.output<typeof textShape>;
export type EditionData = z.output<typeof editionShape>;

/** The published schemas, by the name in their address. */
export const shapes = { text: textShape, edition: editionShape };
