/** How a language says a date that is more than a day, a month or a year. */
export interface Phrases {
	/** A locale of `Intl.DateTimeFormat`, with the numerals of the language's texts. */
	locale: string;
	about: (date: string) => string;
	perhaps: (date: string) => string;
	from: (date: string) => string;
	range: (start: string, end: string) => string;
	/** Sets right what the formatter makes of a range of like dates. */
	likeRange: (range: string) => string;
	withoutYear: (date: string) => string;
}

/** A year in Arabic goes with the word for it. */
const inArabic = (date: string) => (/^\d+$/.test(date) ? `عام ${date}` : date);

/** By language tag; a language that is not here gets its dates in English alone. */
export const phrases: Partial<Record<string, Phrases>> = {
	en: {
		locale: 'en-GB',
		about: (date) => `about ${date}`,
		perhaps: (date) => `perhaps ${date}`,
		from: (date) => `from ${date} on`,
		range: (start, end) => `${start} to ${end}`,
		// Bare numbers are set without the thin spaces: `2–6 March`, `1919–1921`.
		likeRange: (range) => range.replace(/^(\d+)\s–\s/, '$1–'),
		withoutYear: (date) => `${date}, no year given`,
	},
	// The names of months that the text itself has, and its European numerals.
	ar: {
		locale: 'ar-EG-u-nu-latn',
		about: (date) => `نحو ${inArabic(date)}`,
		perhaps: (date) => `ربما ${inArabic(date)}`,
		from: (date) => `من ${inArabic(date)} فصاعدًا`,
		range: (start, end) => `من ${start} إلى ${end}`,
		// In words, because a dash between numbers can be read from either side.
		likeRange: (range) => range.replace(/^(\d+)\s?–\s?(\d+)/, 'من $1 إلى $2'),
		withoutYear: (date) => `${date}، دون ذكر السنة`,
	},
	hr: {
		locale: 'hr',
		about: (date) => `oko ${date}`,
		perhaps: (date) => `možda ${date}`,
		from: (date) => `od ${date} nadalje`,
		range: (start, end) => `od ${start} do ${end}`,
		// A day has no nought before it when it stands alone, and has none in a range.
		likeRange: (range) => range.replaceAll(/\b0(?=\d\.)/g, ''),
		withoutYear: (date) => `${date}, bez navedene godine`,
	},
	'pt-BR': {
		locale: 'pt-BR',
		about: (date) => `cerca de ${date}`,
		perhaps: (date) => `talvez ${date}`,
		from: (date) => `a partir de ${date}`,
		range: (start, end) => `de ${start} a ${end}`,
		likeRange: (range) =>
			range.replace(/^(\d+)\s?–\s?(\d+ de )/, '$1 a $2').replace(/^(\d+)\s–\s/, '$1–'),
		withoutYear: (date) => `${date}, sem indicação de ano`,
	},
};
