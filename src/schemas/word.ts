import { z } from 'astro/zod';
import { partsOfSpeech } from '../words/inventory.ts';

/** A syntactic word as Universal Dependencies 2 defines it: most words of a source are one, some several. */
export const part = z.strictObject({
	form: z.string().min(1),
	lemma: z.string().min(1).describe('The form that a dictionary has; for Arabic with its vowels.'),
	/** Part of speech, a universal tag (UPOS). @example `NOUN` */
	upos: z.enum(Object.keys(partsOfSpeech) as [keyof typeof partsOfSpeech]),
	/** Universal features (FEATS) by name. @example `{ Case: 'Gen', Number: 'Sing' }` */
	features: z.record(z.string(), z.string()),
	gloss: z
		.string()
		.min(1)
		.optional()
		.describe('What the form says in its place, in English; none for a sign.'),
	translit: z
		.string()
		.min(1)
		.optional()
		.describe(
			'The form in Latin letters, by the tables of ALA-LC; none where the language is written in them.',
		),
	lemmaTranslit: z.string().min(1).optional().describe('The lemma in Latin letters.'),
	vocalised: z
		.string()
		.min(1)
		.optional()
		.describe('The form with its vowels, where the script leaves them out.'),
});

/** A word as it is printed, or a sign of punctuation. */
export const word = z.strictObject({
	form: z.string().min(1),
	isJoined: z.boolean().describe('Whether no space stands between it and the next word or sign.'),
	parts: z
		.array(part)
		.min(1)
		.describe('One, but for what is written together: clitics, contractions, the Arabic article.'),
	/** The whole in Latin letters, and with its vowels, where it has several parts. */
	translit: z.string().min(1).optional(),
	vocalised: z.string().min(1).optional(),
});

export type Part = z.output<typeof part>;
export type Word = z.output<typeof word>;
