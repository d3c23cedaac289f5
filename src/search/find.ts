import { stemmer } from 'stemmer';
import { memoize } from '../memoize.ts';
import { findWords, fold, toKeys, toVariants } from './fold.ts';
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
		.map((word) => ({ word, folded: fold(word) }))
		.filter(({ folded }) => folded !== '');
	// A letter by itself is what an apostrophe or an initial leaves.
	const long = words.filter(({ folded }) => folded.length > 1);
	return (long.length > 0 ? long : words)
		.slice(0, MOST)
		.map(({ word, folded }) => ({ word, variants: toVariants(folded), stem: stemmer(folded) }));
}

/**
 * How the words of a query may differ from those of a passage: not at all; the last one may not be typed to its end;
 * each may have another ending, as that of a form that the texts do not have.
 */
export const manners = ['whole', 'unfinished', 'alike'] as const;
export type Manner = (typeof manners)[number];

/** The passages of some texts that have every word of a query, on either side. */
export function findPassages(
	texts: TextRecord[],
	terms: Term[],
	filters: Filters = {},
	manner: Manner = 'whole',
): Found[] {
	if (terms.length === 0) return [];
	return texts.flatMap((text) =>
		text.passages
			.filter((passage) => isWanted(text, passage, filters))
			.flatMap((passage) => {
				const sentences = findSentences(passage, terms, filters.side, manner);
				return sentences ? [{ text, passage, sentences }] : [];
			}),
	);
}

/** The texts whose title, in their language or in English, has every word of a query. */
export function findTitles(texts: TextRecord[], terms: Term[]): TextRecord[] {
	if (terms.length === 0) return [];
	return texts.filter(({ title, englishTitle }) => {
		const keys = toKeys(`${title} ${englishTitle}`);
		return terms.every(({ variants }) => variants.some((each) => keys.includes(each)));
	});
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
	manner: Manner,
): FoundSentence[] | undefined {
	const sentences = passage.sentences.map(({ source, gloss }) => {
		const matches = terms.map((term, index) => {
			const isLast = index === terms.length - 1;
			const its = manner === 'unfinished' && !isLast ? 'whole' : manner;
			return {
				source: side === 'gloss' ? [] : matchLine(source, term, its, false),
				gloss: side === 'source' ? [] : matchLine(gloss, term, its, true),
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
const stemOf = memoize(stemmer);

/** Which words of a line a word finds, by their places. */
function matchLine({ keys }: Line, term: Term, manner: Manner, isEnglish: boolean): number[] {
	const matches: Record<Manner, (key: string) => boolean> = {
		whole: (key) => term.variants.includes(key),
		unfinished: (key) => key.startsWith(term.variants[0] ?? ''),
		alike: (key) => term.variants.includes(key) || (!isEnglish && isAlike(key, term)),
	};
	return keys.flatMap((each, index) => {
		const [own = ''] = each;
		const isFound = each.some(matches[manner]) || (isEnglish && stemOf(own) === term.stem);
		return isFound ? [index] : [];
	});
}

/** So many letters at the end of a word may be another ending, and so many before them are the word. */
const ENDING = 3;
const ROOT = 4;

/** What a word begins with, whatever its ending; none of a short word. */
export function rootOf({ variants: [folded = ''] }: Term): string | undefined {
	const root = folded.slice(0, -ENDING);
	return root.length >= ROOT ? root : undefined;
}

/** Whether two words differ in their endings alone. */
function isAlike(key: string, term: Term): boolean {
	const root = rootOf(term);
	return root !== undefined && key.startsWith(root) && key.length <= root.length + 2 * ENDING;
}
