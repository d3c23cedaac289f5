import { memoize } from '../memoize.ts';
import type { Passage, Text } from '../schemas/text.ts';
import type { Citation, CitedEvent } from './edition.ts';

/** What texts say of an event, by the text's id; grouped once, as each page of a text asks for its own. */
const groupByText = memoize(
	(event: CitedEvent) => Map.groupBy(event.citations, ({ text }) => text.id),
	new WeakMap<CitedEvent, Map<string, Citation[]>>(),
);

/** The events that a text speaks of, or one passage of it, each with what is said there. */
export function eventsOf(events: CitedEvent[], text: Text, passage?: Passage): CitedEvent[] {
	return events.flatMap((event) => {
		const ofText = groupByText(event).get(text.id) ?? [];
		const citations = passage ? ofText.filter((each) => each.passage.id === passage.id) : ofText;
		return citations.length > 0 ? [{ ...event, citations }] : [];
	});
}
