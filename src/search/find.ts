import { stemmer } from 'stemmer';
import { findWords, fold, toVariants } from './fold.ts';
import type { Line, PassageRecord, TextRecord } from './record.ts';

/** A word that is looked for. */
export interface Term {
	/** As it was typed. */
	word: string;
	/** Folded, the whole word first. */
	variants: string[];
	/** The stem that it has as an English word. */
	stem: string;
}

/** What narrows a search down; each is left out where it does not matter. */
export interface Filters {
	text?: string;
	lang?: string;
	side?: string;
	event?: string;
	name?: string;
	year?: string;
}

/** A sentence in which words were found: which of them, by their places in each of its sides. */
export interface FoundSentence {
	source: { line: Line; found: Set<number> };
	gloss: { line: Line; found: Set<number> };
}

/** A passage that has all words, and those of its sentences that show them. */
export interface Found {
	text: TextRecord;
	passage: PassageRecord;
	sentences: FoundSentence[];
}

/** So many words are looked for; what is longer is a text and not a question. */
const MOST = 12;

/** The words of a query; signs stand between words and mean nothing else. */
export function readTerms(query: string): Term[] {
	const words = findWords(query)
		.map(({ start, end }) => query.slice(start, end))
		.slice(0, MOST);
	return words
		.map((word) => ({ word, folded: fold(word) }))
		.filter(({ folded }) => folded !== '')
		.map(({ word, folded }) => ({ word, variants: toVariants(folded), stem: stemmer(folded) }));
}

/**
 * The passages of some texts that have every word of a query, on either side, as a whole word; where there are none,
 * those in which the last one begins a word, as it may not be typed to its end.
 */
export function findPassages(texts: TextRecord[], terms: Term[], filters: Filters = {}): Found[] {
	if (terms.length === 0) return [];
	const find = (isUnfinished: boolean) =>
		texts.flatMap((text) =>
			text.passages
				.filter((passage) => isWanted(text, passage, filters))
				.flatMap((passage) => {
					const sentences = findSentences(passage, terms, filters.side, isUnfinished);
					return sentences ? [{ text, passage, sentences }] : [];
				}),
		);
	const whole = find(false);
	return whole.length > 0 ? whole : find(true);
}

function isWanted(text: TextRecord, passage: PassageRecord, filters: Filters): boolean {
	const { text: id, lang, event, name, year } = filters;
	const has = (list: string[], wanted: string | undefined) => !wanted || list.includes(wanted);
	return (
		has([text.id], id) &&
		has([text.lang], lang) &&
		has(passage.events, event) &&
		has(passage.names, name) &&
		has(passage.years, year)
	);
}

/** The sentences that together have all words, as few as will do; none where a word is not in the passage. */
function findSentences(
	passage: PassageRecord,
	terms: Term[],
	side: string | undefined,
	isUnfinished: boolean,
): FoundSentence[] | undefined {
	const sentences = passage.sentences.map(({ source, gloss }) => {
		const matches = terms.map((term, index) => {
			const isPrefix = isUnfinished && index === terms.length - 1;
			return {
				source: side === 'gloss' ? [] : matchLine(source, term, isPrefix, false),
				gloss: side === 'source' ? [] : matchLine(gloss, term, isPrefix, true),
			};
		});
		return {
			found: {
				source: { line: source, found: new Set(matches.flatMap((each) => each.source)) },
				gloss: { line: gloss, found: new Set(matches.flatMap((each) => each.gloss)) },
			},
			has: matches.map((each) => each.source.length + each.gloss.length > 0),
		};
	});
	const shown = new Set<(typeof sentences)[number]>();
	for (const index of terms.keys()) {
		if ([...shown].some(({ has }) => has[index])) continue;
		const richest = sentences
			.filter(({ has }) => has[index])
			.toSorted((a, b) => b.has.filter(Boolean).length - a.has.filter(Boolean).length)[0];
		if (!richest) return undefined;
		shown.add(richest);
	}
	return sentences.filter((each) => shown.has(each)).map(({ found }) => found);
}

/** The stems of words, which are the same at every question. */
const stems = new Map<string, string>();

function stemOf(word: string): string {
	const known = stems.get(word) ?? stemmer(word);
	stems.set(word, known);
	return known;
}

/** Which words of a line a word finds, by their places. */
function matchLine({ keys }: Line, term: Term, isPrefix: boolean, isEnglish: boolean): number[] {
	const matches = ([own = '', ...others]: string[]) =>
		[own, ...others].some((key) =>
			isPrefix ? key.startsWith(term.variants[0] ?? '') : term.variants.includes(key),
		) ||
		(isEnglish && stemOf(own) === term.stem);
	return keys.flatMap((each, index) => (matches(each) ? [index] : []));
}
