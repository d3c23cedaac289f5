import { isApproximate, parseDate } from '../dates/parse.ts';
import { toYear, type Years } from '../dates/years.ts';
import type { CitedEvent, PublishedText } from '../model/edition.ts';

/** How a date is drawn: a day or month, some time within a year, a range, or a range without end. */
export type Shape = 'point' | 'within' | 'range' | 'open';

/** An event on the lane of a text. */
export interface Mark {
	event: CitedEvent;
	text: PublishedText;
	/** The date drawn, in EDTF: this text's own, or else the event's. */
	date: string;
	/** Whether this text gives no date, so that the edition places it. */
	isSupplied: boolean;
	isApproximate: boolean;
	shape: Shape;
	/** Where the mark stands; an open range counts at its start. */
	years: Years;
}

/** The marks of events on the lanes of the texts that speak of them, one an event and text. */
export function eventsToMarks(events: CitedEvent[]): Mark[] {
	return events.flatMap((event) => {
		const texts = new Map(event.citations.map(({ text }) => [text.id, text]));
		return [...texts.values()].flatMap((text) => toMark(event, text) ?? []);
	});
}

/** The date that a text gives for an event in its own words; without a year it cannot be placed. */
function ownDate(event: CitedEvent, text: PublishedText): string | undefined {
	return event.citations
		.filter((citation) => citation.text.id === text.id && citation.side === 'source')
		.map((citation) => citation.date)
		.find((date) => date && parseDate(date)?.start.year !== undefined);
}

function toMark(event: CitedEvent, text: PublishedText): Mark | undefined {
	const own = ownDate(event, text);
	const date = own ?? event.date;
	const span = parseDate(date);
	if (!span) return undefined;
	const { start, end } = span;
	const isOpen = end === 'open';
	const isVague = isApproximate(span);
	const earliest = isVague && event.earliest ? parseDate(event.earliest) : undefined;
	const latest = isVague && event.latest ? parseDate(event.latest) : undefined;
	const first = earliest?.start.first ?? start.first;
	const last = latest?.start.last ?? (isOpen ? start.first : end.last);
	const isYear = start === end && start.month === undefined;
	const shape: Shape = isOpen ? 'open' : isYear ? 'within' : start === end ? 'point' : 'range';
	return {
		event,
		text,
		date,
		isSupplied: own === undefined,
		isApproximate: isVague,
		shape,
		years: { first: toYear(first), last: toYear(last) },
	};
}
