import { parseDate } from '../dates/parse.ts';
import type { CitedEvent, Edition, PublishedText } from '../model/edition.ts';
import { eventsOf } from '../model/events-of.ts';
import { namesOf, namesOfText } from '../model/mentions.ts';
import { sideToWords } from '../model/words.ts';
import { languageName } from '../schemas/language.ts';
import type { Passage, Run, Sentence, Side } from '../schemas/text.ts';
import { fold } from './fold.ts';
import type { KeyFinder } from './keys.ts';
import type { Line, TextRecord } from './record.ts';

/** What the index holds of a text. */
export function toRecord(
	text: PublishedText,
	{ events, names }: Pick<Edition, 'events' | 'names'>,
	keysOf: KeyFinder,
): TextRecord {
	const cited = eventsOf(events, text);
	const named = namesOfText(names, text);
	const { id, lang, dir, title, englishTitle, hue } = text;
	return {
		...{ id, lang, dir, title, englishTitle, hue },
		language: languageName(lang),
		labels: Object.fromEntries([...cited, ...named].map((each) => [each.id, each.title])),
		above: [
			title,
			englishTitle,
			...cited.flatMap((event) => [event.title, ...event.citations.map(({ words }) => words)]),
		],
		passages: text.passages.map((passage) => ({
			id: passage.id,
			sentences: passage.sentences.map((sentence) => ({
				source: toLine(sentence, 'source'),
				gloss: toLine(sentence, 'gloss'),
			})),
			events: eventsOf(cited, text, passage).map((event) => event.id),
			names: namesOf(named, passage).map((name) => name.id),
			years: readYears(eventsOf(cited, text, passage), passage),
		})),
	};

	function toLine(sentence: Sentence, side: Side): Line {
		return { pieces: toPieces(sentence[side]), keys: keysOf(text, sentence, side) };
	}
}

/** The words of a line, parted where the sign of a note stands. */
function toPieces(runs: Run[]): string[] {
	const pieces = [''];
	for (const run of runs) {
		if ('text' in run) pieces.push((pieces.pop() ?? '') + run.text);
		else pieces.push('');
	}
	return pieces;
}

/** The years of some events, an open one's being the first, and those that stand in a passage's own words. */
function readYears(events: CitedEvent[], passage: Passage): string[] {
	const dates = events.flatMap(({ date, citations }) => [
		date,
		...citations
			.filter((each) => each.passage.id === passage.id)
			.flatMap((each) => each.date ?? []),
	]);
	const spans = dates.flatMap((date) => {
		const { start, end } = parseDate(date) ?? {};
		const first = start?.year;
		if (first === undefined) return [];
		const last = (end !== 'open' && end?.year) || first;
		return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
	});
	const words = `${sideToWords(passage, 'source')} ${sideToWords(passage, 'gloss')}`;
	return [...new Set([...spans, ...(fold(words).match(/\b(1[5-9]|20)\d\d\b/g) ?? [])])].toSorted();
}
