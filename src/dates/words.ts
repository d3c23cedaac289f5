import { type CalendarDate, type DateSpan, parseDate } from './parse.ts';

/** The locale is explicit and the zone is UTC so that every machine writes the same words. */
function format(date: CalendarDate): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat('en-GB', {
		year: date.year === undefined ? undefined : 'numeric',
		month: date.month === undefined ? undefined : 'long',
		day: date.day === undefined ? undefined : 'numeric',
		timeZone: 'UTC',
	});
}

function dayToWords(date: CalendarDate): string {
	const about = date.isApproximate ? 'about ' : '';
	const perhaps = date.isUncertain ? 'perhaps ' : '';
	return about + perhaps + format(date).format(date.first);
}

function hasSameParts(a: CalendarDate, b: CalendarDate): boolean {
	return (['year', 'month', 'day', 'isApproximate', 'isUncertain'] as const).every(
		(part) => typeof a[part] === typeof b[part],
	);
}

function spanToWords({ start, end }: DateSpan): string {
	if (end === 'open') return `from ${dayToWords(start)} on`;
	if (start === end) return dayToWords(start);
	const isExact = !(
		start.isApproximate ||
		start.isUncertain ||
		end.isApproximate ||
		end.isUncertain
	);
	if (isExact && hasSameParts(start, end)) {
		// A range of bare numbers is set without the thin spaces: `2–6 March`, `1919–1921`.
		return format(start)
			.formatRange(start.first, end.first)
			.replace(/^(\d+)\s–\s/, '$1–');
	}
	return `${dayToWords(start)} to ${dayToWords(end)}`;
}

/**
 * Writes an EDTF date in English.
 *
 * @example `1919-03-02/1919-03-06` → `2–6 March 1919`; `1925~/..` → `from about 1925 on`
 * @throws where the string is not a date that `parseDate` reads
 */
export function dateToWords(value: string): string {
	const span = parseDate(value);
	if (!span) throw new RangeError(`Not an EDTF date: ${value}`);
	// A day stays on one line with its month.
	const words = spanToWords(span).replaceAll(/(\d) (?=\p{L})/gu, '$1\u00a0');
	return span.start.year === undefined ? `${words}, no year given` : words;
}
