import { z } from 'astro/zod';
import { date } from './date.ts';

/** A dated happening that texts speak of. An entry of `events.yaml`. */
export const event = z.strictObject({
	/** What happened, in English. */
	title: z.string().min(1),
	/** The same in two or three words, for the drawing; the title where it is left out. */
	short: z.string().min(1).optional(),
	/** When, in the New Style (Gregorian) calendar. */
	date,
	/** Who gives that date: a text, or the editor (then shown in square brackets). */
	by: z.enum(['text', 'editor']),
	/** The same day in the Old Style (Julian) calendar, where contemporaries used it. */
	oldStyle: date.optional(),
	/** For an approximate date: the earliest year meant. */
	earliest: date.optional(),
	/** For an approximate date: the latest year meant. */
	latest: date.optional(),
	/** The editor's remark on the date, with its ground. */
	note: z.string().min(1).optional(),
});

export type Event = z.output<typeof event>;
