import { z } from 'astro/zod';

/** A work: what its texts, the language versions, have in common. An entry of `works.yaml`. */
export const work = z.strictObject({
	/** English title, given by the edition and shown in square brackets. */
	title: z.string().min(1),
	/** What the work is, in a sentence or two of plain English. */
	description: z.string().min(1),
});

export type Work = z.output<typeof work>;
