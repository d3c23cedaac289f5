import { isApproximate, parseDate } from '../dates/parse.ts';
import type { Content } from '../model/content.ts';
import { findMarked } from '../model/mentions.ts';
import type { Problem } from '../reading/problem.ts';
import type { Position, Text } from '../schemas/text.ts';
import { inText } from './in-text.ts';

/** Every event that a text speaks of, or draws, with the place. */
export function citations(text: Text): { event: string; position: Position }[] {
	const marks = findMarked(text.passages, 'event').map(({ mark }) => mark);
	const drawn = text.timelines.flatMap(({ events, position }) =>
		events.map((event) => ({ event, position })),
	);
	return [...marks, ...drawn];
}

/** What a text speaks of must be an event of the edition. */
export function checkEvents(text: Text, { events }: Content): Problem[] {
	return citations(text)
		.filter(({ event }) => events.ids && !events.ids.has(event))
		.map(({ event, position }) =>
			inText(
				text,
				position,
				`There is no event \`${event}\`.`,
				`Correct the id, or add it to ${events.file.path}.`,
			),
		);
}

/** An event has a year, and says of an approximate date how far it reaches. */
export function checkEventDates({ events }: Content): Problem[] {
	return [...events.entries].flatMap(([id, { data, position }]): Problem[] => {
		const report = (message: string, hint: string) => [
			{ file: events.file.path, ...position, message, hint },
		];
		const span = parseDate(data.date);
		const hasReach = data.earliest !== undefined && data.latest !== undefined;
		if (!span || span.start.year === undefined) {
			return report(`\`${id}\` has no year.`, 'Write one, or the timeline has no place for it.');
		}
		if (isApproximate(span) && !hasReach) {
			return report(`\`${id}\` is approximate.`, 'Say how far, with `earliest` and `latest`.');
		}
		if (!isApproximate(span) && (data.earliest || data.latest)) {
			return report(
				`\`${id}\` is not approximate.`,
				'Remove `earliest` and `latest`, or write `~` after the year.',
			);
		}
		return [];
	});
}
