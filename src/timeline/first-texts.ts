import type { CitedEvent } from '../model/edition.ts';

/**
 * Events as some texts alone cite them, the first ones in the order of their ids; and how many texts there are.
 *
 * @param most how many texts at most
 */
export function ofFirstTexts(
	events: CitedEvent[],
	most: number,
): { events: CitedEvent[]; count: number } {
	const ids = new Set(events.flatMap(({ citations }) => citations.map(({ text }) => text.id)));
	if (ids.size <= most) return { events, count: ids.size };
	const first = new Set([...ids].toSorted().slice(0, most));
	return {
		events: events.map((event) => ({
			...event,
			citations: event.citations.filter(({ text }) => first.has(text.id)),
		})),
		count: ids.size,
	};
}
