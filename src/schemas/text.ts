import { z } from 'astro/zod';
import { date } from './date.ts';
import { id, passageId } from './id.ts';
import { language } from './language.ts';
import { word } from './word.ts';

/** What an author writes at the head of a text's MDX file. */
export const frontmatter = z.strictObject({
	/** Id of the work, which is also the folder that the file stands in. */
	work: id,
	/** Language of the source. */
	lang: language,
	/** Title in the source's language; the seeds carry none, so it is the editor's. */
	title: z.string().min(1),
	/** The same title in English. */
	englishTitle: z.string().min(1),
	/** What this text is, in a sentence of plain English. */
	description: z.string().min(1).optional(),
	/** File in `seeds/` that the source must equal, character for character. */
	seed: z.string().min(1).optional(),
	/** Where the gloss is from, if it is not the edition's own work: the document, which has it beside the source. */
	glossFrom: z.literal('document').optional(),
});

/** A place in a content file; both count from 1. */
export const position = z.strictObject({
	line: z.int().positive(),
	column: z.int().positive(),
});

/** What the edition says of some words. Words carry at most one mark. */
export const mark = z.discriminatedUnion('type', [
	/** The words speak of an event; `date` is the date that these words give, if any. */
	z.strictObject({ type: z.literal('event'), event: id, date: date.optional(), position }),
	/** The words name somebody or something; `whole` is the whole name where only a part of it is marked. */
	z.strictObject({
		type: z.literal('name'),
		name: id,
		whole: z.string().min(1).optional(),
		position,
	}),
	/** The words look wrong; `likely` is what was probably meant. */
	z.strictObject({ type: z.literal('sic'), likely: z.string().min(1) }),
	/** Words of another language, quoted in English prose. */
	z.strictObject({ type: z.literal('lang'), lang: language }),
	/** A link, in a note. */
	z.strictObject({ type: z.literal('link'), href: z.string().min(1) }),
	/** A title or a stressed word, in a note. */
	z.strictObject({ type: z.literal('emphasis') }),
]);

/** A stretch of words with at most one mark, or a reference to a note. */
export const run = z.union([
	z.strictObject({ text: z.string(), mark: mark.optional() }),
	z.strictObject({
		/** Id of the note. */
		note: id,
		/** The note's number in its text, from 1, in the order of first references. */
		number: z.int().positive(),
		/** Which reference to that note this is, from 1. */
		nth: z.int().positive(),
	}),
]);

/** An editor's remark: a GFM footnote. */
export const note = z.strictObject({
	id,
	number: z.int().positive(),
	/** Which references lead to the note: the first, the second, and so on, from 1. */
	references: z.array(z.int().positive()),
	runs: z.array(run),
});

/** A numbered part of a passage: one line of the source and the line of the gloss that answers it. */
export const sentence = z.strictObject({
	/** @example `p1.2` */
	id: z.string(),
	source: z.array(run),
	gloss: z.array(run),
	/** Every word of the source, explained; none where the text has no file of words. */
	words: z.array(word).optional(),
});

/** The unit that people link to. */
export const passage = z.strictObject({
	id: passageId,
	position,
	sentences: z.array(sentence),
	/** The notes that the passage refers to first, in the order of their numbers. */
	notes: z.array(note),
});

/** One language version of a work: an MDX file, parsed. */
export const text = frontmatter.omit({ seed: true }).extend({
	/** Work and language, as in the file's path. @example `world-revolution/hr` */
	id: z.string(),
	/** The content file, relative to the project. */
	file: z.string(),
	dir: z.enum(['ltr', 'rtl']),
	passages: z.array(passage),
	/** The notes of the prose between the passages. */
	notes: z.array(note),
	/** Where the prose draws events: `<Timeline events="…" />`. */
	timelines: z.array(z.strictObject({ events: z.array(z.string()), position })),
	seed: z.string().optional(),
});

/** The two sides of a passage and of a sentence. */
export type Side = 'source' | 'gloss';
export type Frontmatter = z.output<typeof frontmatter>;
export type Position = z.output<typeof position>;
export type Mark = z.output<typeof mark>;
export type Run = z.output<typeof run>;
export type Note = z.output<typeof note>;
export type Sentence = z.output<typeof sentence>;
export type Passage = z.output<typeof passage>;
export type Text = z.output<typeof text>;
