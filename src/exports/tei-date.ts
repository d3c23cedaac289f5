import { type CalendarDate, parseDate } from '../dates/parse.ts';

/** A date as TEI's attributes have it: in the calendar of W3C's XML Schema, as far as it can, and as EDTF. */
export function toTeiDate(date: string): Record<string, string | undefined> {
	const method = {
		datingMethod: 'https://www.loc.gov/standards/datetime/',
	};
	const { start, end } = parseDate(date) ?? {};
	if (!start || !end) return { ...method, 'when-custom': date };
	const custom = { ...method, 'when-custom': date };
	if (start === end) return { when: toW3c(start), ...custom };
	return { from: toW3c(start), to: end === 'open' ? undefined : toW3c(end), ...custom };
}

/** @example `1917`, `1920-08`, `--04-02` where no year is given */
function toW3c({ year, month, day }: CalendarDate): string | undefined {
	const two = (number: number | undefined) => number && String(number).padStart(2, '0');
	const start = year === undefined ? '-' : String(year).padStart(4, '0');
	return [start, two(month), two(day)].filter(Boolean).join('-');
}
