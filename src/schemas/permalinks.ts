import { z } from 'astro/zod';

/** What stood at an address from a day on. */
export const revision = z.strictObject({
	/** The day it was published, ISO 8601. */
	date: z.iso.date(),
	/** For a passage: the sentences of its source, and the gloss of each. */
	source: z.array(z.string()).optional(),
	gloss: z.array(z.string()).optional(),
});

/**
 * Everything that was ever published, by its address within the site without the outer slashes
 * (`texts/comintern`, `texts/comintern/ar/p1`, `timeline/warsaw-defeat`), with all its revisions, the first one first.
 * Nothing is ever taken away or altered: `permalinks.lock.json`.
 */
export const permalinks = z.record(z.string(), z.array(revision).min(1));

/** What became of an address that is published no more. An entry of `aliases.yaml`, under the address. */
export const alias = z.strictObject({
	/** Where its words are now: addresses separated by spaces; none where they were withdrawn. */
	to: z.string().min(1).optional(),
	/** What happened, in a sentence that is shown to readers. */
	because: z.string().min(1),
	/** The day it happened, ISO 8601. */
	date: z.iso.date('is not a day, such as `2026-11-22`'),
});

export type Revision = z.output<typeof revision>;
export type Permalinks = z.output<typeof permalinks>;
export type Alias = z.output<typeof alias>;
