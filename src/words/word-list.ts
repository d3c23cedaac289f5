import type { Passage, Sentence, Text } from '../schemas/text.ts';
import type { Part } from '../schemas/word.ts';
import { isSign, saysSomething } from './units.ts';

/** A place where a word stands. */
export interface Place {
	passage: Passage;
	sentence: Sentence;
	/** Which word of the sentence it is, from 1. */
	number: number;
}

/** A form of a word, in one sense, and every place that has it. */
export interface Form {
	part: Part;
	places: Place[];
}

/** A word of the dictionary, with the forms that the text has, in the order of the text. */
export interface Entry {
	lemma: string;
	upos: Part['upos'];
	lemmaTranslit: string | undefined;
	forms: Form[];
}

/** Letters of several characters that stand in an alphabet by themselves. */
const digraphs: Record<string, string[]> = { hr: ['dž', 'lj', 'nj'] };

/** The list of each text whose words are explained. */
export function toWordLists<T extends Text>(texts: T[]): { text: T; entries: Entry[] }[] {
	return texts
		.map((text) => ({ text, entries: toWordList(text) }))
		.filter(({ entries }) => entries.length > 0);
}

/** The words of a text in the alphabetical order of its language, as CLDR has it; figures come first. */
export function toWordList(text: Text): Entry[] {
	const entries = new Map<string, Entry>();
	for (const { part, place } of text.passages.flatMap(partsOf)) {
		const { lemma, upos, lemmaTranslit } = part;
		const key = `${upos} ${lemma}`;
		const entry = entries.get(key) ?? { lemma, upos, lemmaTranslit, forms: [] };
		entries.set(key, entry);
		const same = entry.forms.find((form) => isSameForm(form.part, part));
		if (same) same.places.push(place);
		else entry.forms.push({ part, places: [place] });
	}
	const { compare } = new Intl.Collator(text.lang, { numeric: true });
	return [...entries.values()].toSorted(
		(a, b) => compare(a.lemma, b.lemma) || compare(a.upos, b.upos),
	);
}

function partsOf(passage: Passage): { part: Part; place: Place }[] {
	return passage.sentences.flatMap((sentence) =>
		(sentence.words ?? []).flatMap((word, index) =>
			isSign(word)
				? []
				: word.parts.map((part) => ({ part, place: { passage, sentence, number: index + 1 } })),
		),
	);
}

/** Whether two words are written, mean and are formed alike; a capital that begins a sentence is no difference. */
function isSameForm(a: Part, b: Part): boolean {
	const features = (part: Part) => JSON.stringify(part.features);
	return (
		a.form.toLowerCase() === b.form.toLowerCase() &&
		a.gloss === b.gloss &&
		features(a) === features(b)
	);
}

/** How many words, or parts of words, stand under some entries. */
export function countWords(entries: Entry[]): number {
	return entries.flatMap(({ forms }) => forms.flatMap(({ places }) => places)).length;
}

/** The letter under which a word stands in the alphabet of its language. @example `NJ` for `njihov` */
export function initialOf(lemma: string, lang: string): string {
	const letters = lemma.normalize('NFC').toLowerCase();
	const digraph = digraphs[lang]?.find((each) => letters.startsWith(each));
	const [first = ''] = letters;
	const [bare = ''] = first.normalize('NFD');
	// A letter with a mark is one of its own in some alphabets, as in that of Croatian, and not in others.
	const { compare } = new Intl.Collator(lang, { sensitivity: 'base' });
	const letter = digraph ?? (compare(first, bare) === 0 ? bare : first);
	return /\d/.test(first) ? '0–9' : letter.toUpperCase();
}

/** A word of another text that is glossed alike. */
export interface Counterpart {
	text: Text;
	entry: Entry;
}

/** No more are listed of a word, so that a list does not grow with the edition. */
const MOST = 8;

/** Finds the words of other texts that say the same: those that have a gloss in common, one for each dictionary form. */
export function counterpartFinder(
	lists: { text: Text; entries: Entry[] }[],
): (text: Text, entry: Entry) => Counterpart[] {
	const byGloss = new Map<string, Counterpart[]>();
	for (const { text, entries } of lists) {
		for (const entry of entries) {
			for (const gloss of glossesOf(entry)) {
				const found = byGloss.get(gloss) ?? [];
				byGloss.set(gloss, found);
				found.push({ text, entry });
			}
		}
	}
	return (text, entry) => {
		const found = glossesOf(entry).flatMap((gloss) => byGloss.get(gloss) ?? []);
		const others = found.filter((each) => each.text !== text);
		return [...Map.groupBy(others, (each) => `${each.text.id} ${each.entry.lemma}`).values()]
			.flatMap(([first]) => first ?? [])
			.slice(0, MOST);
	};
}

function glossesOf(entry: Entry): string[] {
	if (!saysSomething(entry)) return [];
	return [...new Set(entry.forms.flatMap(({ part }) => part.gloss?.toLowerCase() ?? []))];
}
