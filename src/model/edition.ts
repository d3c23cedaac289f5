import { parseDate } from '../dates/parse.ts';
import { findMoved, type Moved } from '../permalinks/moved.ts';
import { listPublished, placeAddress } from '../permalinks/published.ts';
import type { Difference } from '../schemas/difference.ts';
import type { Event } from '../schemas/event.ts';
import type { Name } from '../schemas/name.ts';
import type { Alias, Permalinks, Revision } from '../schemas/permalinks.ts';
import type { Passage, Sentence, Side, Text } from '../schemas/text.ts';
import type { Work } from '../schemas/work.ts';
import type { PlacedDifference } from './comparison.ts';
import { findMarked, type MentionedName, mentionFinder } from './mentions.ts';

/** A text as it is published. */
export interface PublishedText extends Text {
	/** Which of the six hues of the timeline is the text's own, from 1. */
	hue: number;
	/** The wordings of each passage that was published, by its id, the first one first. */
	revisions: Record<string, Revision[]>;
}

const HUES = 6;

/** Some words of a text that speak of an event. */
export interface Citation {
	text: PublishedText;
	passage: Passage;
	sentence: Sentence;
	side: Side;
	words: string;
	/** The date that these words give, in EDTF. */
	date: string | undefined;
}

/** An event, and what the texts say of it. */
export interface CitedEvent extends Event {
	id: string;
	/** In the order of the texts and of their passages; the source before the gloss. */
	citations: Citation[];
}

/** A work with its texts, in the order of their ids. */
export interface WorkWithTexts extends Work {
	id: string;
	texts: PublishedText[];
	/** Where they differ. */
	differences: PlacedDifference[];
}

/** Everything that is published, from which every page is drawn. */
export interface Edition {
	/** In the order of their titles. */
	works: WorkWithTexts[];
	/** In the order of the works. */
	texts: PublishedText[];
	/** In the order of time. */
	events: CitedEvent[];
	/** In the order of their ids. */
	names: MentionedName<PublishedText>[];
	/** What was published at addresses that nothing is published at now. */
	moved: Moved[];
}

/** The collections as they are stored: an id, and the data that the schema describes. */
export interface Collections {
	works: { id: string; data: Work }[];
	texts: { id: string; data: Text }[];
	events: { id: string; data: Event }[];
	names: { id: string; data: Name }[];
	differences: { id: string; data: Difference }[];
	aliases: ReadonlyMap<string, { data: Alias }>;
	lock: Permalinks;
}

/** Joins what is published into one model; what texts say of events and of names is found in the texts. */
export function buildEdition(collections: Collections): Edition {
	const { works, events, names, differences, aliases, lock } = collections;
	const published = publishTexts(collections);
	const citations = Map.groupBy(published.flatMap(citationsOf), ({ event }) => event);
	const findMentions = mentionFinder(published);
	const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);
	return {
		works: inOrder(works).map(({ id, data }) => ({
			...data,
			id,
			texts: published.filter((text) => text.work === id),
			differences: differences
				.filter((each) => each.id.startsWith(`${id}/`))
				.map((each) => ({ ...each.data, id: each.id.slice(id.length + 1) })),
		})),
		texts: published,
		events: events
			.map(({ id, data }) => ({
				...data,
				id,
				citations: (citations.get(id) ?? []).map(({ citation }) => citation),
			}))
			.toSorted((a, b) => timeOf(a) - timeOf(b) || compare(a.id, b.id)),
		names: names
			.map(({ id, data }) => ({ ...data, id, mentions: findMentions(id, data) }))
			.toSorted((a, b) => compare(a.id, b.id)),
		moved: findMoved(
			lock,
			listPublished(published, { works: ids(works), events: ids(events), names: ids(names) }),
			new Map([...aliases].map(([id, { data }]) => [id, data])),
		),
	};
}

/** Works in the order of their titles. */
function inOrder(works: Collections['works']): Collections['works'] {
	return works.toSorted((a, b) => compare(a.data.title, b.data.title));
}

/** The texts in the order of their works, each with its hue and its wordings. */
function publishTexts({ works, texts, lock }: Collections): PublishedText[] {
	const textOrder = texts.map(({ data }) => data).toSorted((a, b) => compare(a.id, b.id));
	return inOrder(works)
		.flatMap(({ id }) => textOrder.filter((text) => text.work === id))
		.map((text, index) => ({
			...text,
			hue: (index % HUES) + 1,
			revisions: Object.fromEntries(
				text.passages.map((passage) => [passage.id, lock[placeAddress(text, passage)] ?? []]),
			),
		}));
}

/** Compares by the order of characters, which no locale of a machine changes. */
function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/** Where an event stands among the others, in milliseconds: a range at its start, a month in its middle. */
function timeOf({ date }: Event): number {
	const span = parseDate(date);
	if (!span) return 0;
	return span.start === span.end ? (span.start.first + span.start.last) / 2 : span.start.first;
}

function citationsOf(text: PublishedText): { event: string; citation: Citation }[] {
	return findMarked(text.passages, 'event').map(({ mark, ...place }) => ({
		event: mark.event,
		citation: { ...place, text, date: mark.date },
	}));
}
