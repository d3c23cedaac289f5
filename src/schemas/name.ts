import { z } from 'astro/zod';
import { id } from './id.ts';

/** A person, place or organisation that texts name. An entry of `names.yaml`. */
export const name = z.strictObject({
	/** What it is called in English. */
	title: z.string().min(1),
	kind: z.enum(['person', 'place', 'organisation']),
	/** Who or what it is, in a sentence. */
	description: z.string().min(1),
	/** The work that says so, and its address. */
	source: z.string().min(1),
	url: z.url({ protocol: /^https?$/, error: 'is not an address on the web' }),
	/** Ids of its events, separated by spaces. */
	events: z.string().min(1).optional(),
	/** Id of the event that its words are marked as, where they are, since words carry one mark. */
	markedAs: id.optional(),
});

export type Name = z.output<typeof name>;

/** The ids of a name's events. */
export function eventsOfName({ events = '' }: Pick<Name, 'events'>): string[] {
	return events.split(/\s+/).filter(Boolean);
}
