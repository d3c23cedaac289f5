import edtf, { type EdtfDate } from 'edtf';
import { memoize } from '../memoize.ts';

/** A day, a month or a year; what the date leaves out is undefined. */
export interface CalendarDate {
	year?: number;
	/** From 1. */
	month?: number;
	day?: number;
	isApproximate: boolean;
	isUncertain: boolean;
	/** First and last millisecond, UTC. */
	first: number;
	last: number;
}

/** A date or an interval; a single date starts and ends with itself. */
export interface DateSpan {
	start: CalendarDate;
	/** `open` where the interval goes on, or where its end is not known. */
	end: CalendarDate | 'open';
}

const YEAR_UNSPECIFIED = 0b1111;

function toCalendarDate(date: EdtfDate): CalendarDate | undefined {
	const unspecified = date.unspecified.value;
	if (unspecified !== 0 && unspecified !== YEAR_UNSPECIFIED) return undefined;
	const [year, month, day] = date.values;
	return {
		year: unspecified ? undefined : year,
		month: month === undefined ? undefined : month + 1,
		day,
		isApproximate: date.approximate.value > 0,
		isUncertain: date.uncertain.value > 0,
		first: date.min,
		last: date.max,
	};
}

/**
 * Reads an EDTF date or interval (ISO 8601-2:2019, level 1, and level 2's `XXXX` for a year that is
 * not given). Seasons, sets and partly unspecified numbers are not used by this edition.
 *
 * @returns undefined where the string is anything else, a day that does not exist included
 */
export const parseDate = memoize(parse);

function parse(value: string): DateSpan | undefined {
	let parsed: ReturnType<typeof edtf>;
	try {
		parsed = edtf(value);
	} catch {
		return undefined;
	}
	// The parser moves 29 February of a common year to 1 March; what it writes then differs.
	if (parsed.edtf !== value) return undefined;
	if (parsed.type === 'Date') {
		const date = toCalendarDate(parsed);
		return date && { start: date, end: date };
	}
	if (parsed.type !== 'Interval') return undefined;
	const { lower, upper } = parsed;
	if (lower === null || typeof lower === 'number') return undefined;
	const start = toCalendarDate(lower);
	const end = upper === null || typeof upper === 'number' ? 'open' : toCalendarDate(upper);
	return start && end && { start, end };
}

/** Whether the start or the end of a date is approximate. */
export function isApproximate({ start, end }: DateSpan): boolean {
	return start.isApproximate || (end !== 'open' && end.isApproximate);
}

/** Whether a string is an EDTF date that this edition can show. */
export function isDate(value: string): boolean {
	return parseDate(value) !== undefined;
}
