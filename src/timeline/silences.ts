import { parseDate } from '../dates/parse.ts';
import type { Years } from '../dates/years.ts';
import type { CitedEvent } from '../model/edition.ts';
import { eventsToMarks } from './marks.ts';
import { silencesOf } from './panels.ts';

const NUMBERS =
	'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' ',
	);

/** An event, and the silence that comes before it, if there is one. */
export interface Row {
	event: CitedEvent;
	/** @example `1928–1939: twelve years` */
	silence: string | undefined;
}

/** Events in the order of time, with the silences between them in words. */
export function eventsToRows(events: CitedEvent[]): Row[] {
	const silences = silencesOf(eventsToMarks(events).map(({ years }) => years));
	return events.map((event) => {
		const year = parseDate(event.date)?.start.year ?? 0;
		const ended = silences.findIndex(({ last }) => last < year);
		const [silence] = ended < 0 ? [] : silences.splice(ended, 1);
		return { event, silence: silence && toWords(silence) };
	});
}

function toWords({ first, last }: Years): string {
	const count = last - first + 1;
	return `${first}–${last}: ${NUMBERS[count] ?? count} years`;
}
