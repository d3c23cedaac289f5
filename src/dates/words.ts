import { memoize } from '../memoize.ts';
import { type CalendarDate, type DateSpan, parseDate } from './parse.ts';
import { type Phrases, phrases } from './phrases.ts';

/** The locale is explicit and the zone is UTC so that every machine writes the same words. */
function format(date: CalendarDate, locale: string): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat(locale, {
		year: date.year === undefined ? undefined : 'numeric',
		month: date.month === undefined ? undefined : 'long',
		day: date.day === undefined ? undefined : 'numeric',
		timeZone: 'UTC',
	});
}

function dayToWords(date: CalendarDate, { locale, about, perhaps }: Phrases): string {
	const words = format(date, locale).format(date.first);
	const hedged = date.isUncertain ? perhaps(words) : words;
	return date.isApproximate ? about(hedged) : hedged;
}

function hasSameParts(a: CalendarDate, b: CalendarDate): boolean {
	return (['year', 'month', 'day', 'isApproximate', 'isUncertain'] as const).every(
		(part) => typeof a[part] === typeof b[part],
	);
}

function spanToWords({ start, end }: DateSpan, language: Phrases): string {
	if (end === 'open') return language.from(dayToWords(start, language));
	if (start === end) return dayToWords(start, language);
	const isExact = !(
		start.isApproximate ||
		start.isUncertain ||
		end.isApproximate ||
		end.isUncertain
	);
	if (isExact && hasSameParts(start, end)) {
		const range = format(start, language.locale).formatRange(start.first, end.first);
		return language.likeRange(range);
	}
	return language.range(dayToWords(start, language), dayToWords(end, language));
}

/**
 * Writes an EDTF date in words.
 *
 * @param lang the language, English where it is left out
 * @returns undefined where the edition has no words for dates in that language
 * @example `1919-03-02/1919-03-06` → `2–6 March 1919`; `1925~/..` → `from about 1925 on`
 * @throws where the string is not a date that `parseDate` reads
 */
export function dateToWords(value: string): string;
export function dateToWords(value: string, lang: string): string | undefined;
export function dateToWords(value: string, lang = 'en'): string | undefined {
	return wordsIn(lang)(value);
}

const wordsIn = memoize((lang: string) => memoize((value: string) => toWords(value, lang)));

function toWords(value: string, lang: string): string | undefined {
	const span = parseDate(value);
	if (!span) throw new RangeError(`Not an EDTF date: ${value}`);
	const language = phrases[lang];
	if (!language) return undefined;
	// A day stays on one line with its month.
	const words = spanToWords(span, language).replaceAll(/(\d\.?) (?=\p{L})/gu, '$1\u00a0');
	return span.start.year === undefined ? language.withoutYear(words) : words;
}
