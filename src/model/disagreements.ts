import { dateToWords } from '../dates/words.ts';
import { languageName } from '../schemas/language.ts';
import type { CitedEvent } from './edition.ts';
import { eventToSayings } from './sayings.ts';

/**
 * Where the texts date an event differently, a text differently from its English, or the editor more closely
 * than the texts, in sentences.
 *
 * @example `The texts differ: Croatian 1918, Brazilian Portuguese January 1918.`
 */
export function disagreementsOf(event: CitedEvent): string[] {
	const dated = eventToSayings(event).map(({ text, sayings }) => ({
		language: languageName(text.lang),
		source: sayings.find(({ source }) => source?.date)?.source?.date,
		gloss: sayings.find(({ gloss }) => gloss?.date)?.gloss?.date,
	}));
	const given = dated.flatMap(({ language, source }) => (source ? [{ language, source }] : []));
	const dates = [...new Set(given.map(({ source }) => source))];
	const toWords = (date: string | undefined) => (date ? dateToWords(date) : 'no date');
	const sentences: string[] = [];
	if (dates.length > 1) {
		const each = given.map(({ language, source }) => `${language} ${dateToWords(source)}`);
		sentences.push(`The texts differ: ${each.join(', ')}.`);
	}
	for (const { language, source, gloss } of dated) {
		if (source === gloss) continue;
		sentences.push(`The ${language} has ${toWords(source)}, its English ${toWords(gloss)}.`);
	}
	const [only] = dates;
	if (event.by === 'editor' && only && dates.length === 1 && only !== event.date) {
		const who = given.length > 1 ? 'The texts give' : 'The text gives';
		sentences.push(`${who} ${dateToWords(only)}, the editor ${dateToWords(event.date)}.`);
	}
	return sentences;
}
