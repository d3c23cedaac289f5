import { z } from 'astro/zod';
import { id } from './id.ts';

/** What a difference between texts of a work is: how one is called, and how several are. */
export const differenceKinds = {
	only: { one: 'Only in', several: 'only in one text' },
	precise: { one: 'More precise in', several: 'more precise in one text' },
	claim: { one: 'Different claim', several: 'of claim' },
	wording: { one: 'Different wording', several: 'of wording' },
};

/** Words of each text that is concerned, under the text's name within its work: `hr`. */
const words = z.record(id, z.string().min(1), {
	error: 'does not name the texts, as in `{ hr: words, pt: words }`',
});

/** A place where texts of a work differ. An entry of `differences.yaml`. */
export const difference = z.strictObject({
	kind: z.enum(Object.keys(differenceKinds) as [keyof typeof differenceKinds]),
	/** For `only` and `precise`: the text that has more. */
	in: id.optional(),
	/** The words that differ, as each text's source has them; none for a text that has nothing there. */
	source: words,
	/** The same in the glosses. */
	gloss: words,
	/** What the difference is, in a sentence or two. */
	says: z.string().min(1),
});

/**
 * The id of a difference: its work, and the passage with words of the author's, which becomes a place on the page of
 * the work.
 *
 * @example `world-revolution/p2-date`
 */
export const differenceId = z
	.string()
	.regex(
		/^[a-z][a-z0-9-]*\/[a-z]+[1-9][0-9]*(-[a-z0-9]+)+$/,
		'is not a work, a passage and words, such as `world-revolution/p2-date`',
	);

export type Difference = z.output<typeof difference>;
