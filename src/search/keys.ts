import type { Edition } from '../model/edition.ts';
import type { MentionedName } from '../model/mentions.ts';
import { runsToWords } from '../model/words.ts';
import type { Mark, Run, Sentence, Side, Text } from '../schemas/text.ts';
import type { Part } from '../schemas/word.ts';
import { placeWords } from '../words/units.ts';
import { type Bounds, findWords, fold, toKeys, toVariants } from './fold.ts';

/** What the words of one side of a sentence are found by: of each word, folded words. */
export type KeyFinder = (text: Text, sentence: Sentence, side: Side) => string[][];

/**
 * Reads an edition once for what its words are found by: every word by its own letters, a word that is explained by
 * its dictionary form and all forms of it that the edition has, a name by its forms in all languages.
 */
export function keyFinder({ texts, names }: Pick<Edition, 'texts' | 'names'>): KeyFinder {
	const forms = readForms(texts);
	const own = (text: Text, sentence: Sentence, side: Side) => ownKeys(text, sentence, side, forms);
	const nameKeys = readNames(names, own);
	return (text, sentence, side) => {
		const places = findWords(runsToWords(sentence[side]));
		const marked = readMarked(sentence[side]);
		return own(text, sentence, side).map((keys, index) => {
			const named = marked
				.filter((mark) => overlap(mark, places[index]))
				.flatMap(({ key }) => [...(nameKeys.get(key) ?? [])]);
			const isNamed = named.length > 0 && isContent(sentence, side, places[index]);
			return [...new Set(isNamed ? [...keys, ...named] : keys)];
		});
	};
}

/** The forms of a dictionary form, folded, by language and dictionary form. */
type Forms = Map<string, Set<string>>;

function lemmaKey({ lang }: Text, { lemma, upos }: Part): string {
	return `${lang} ${upos} ${lemma}`;
}

function readForms(texts: Text[]): Forms {
	const forms: Forms = new Map();
	for (const text of texts) {
		for (const part of text.passages
			.flatMap(({ sentences }) => sentences)
			.flatMap(({ words }) => words ?? [])
			.flatMap(({ parts }) => parts)) {
			const key = lemmaKey(text, part);
			const known = forms.get(key) ?? new Set();
			forms.set(key, known);
			for (const each of [part.form, part.lemma, part.lemmaTranslit ?? '']) {
				// A dictionary form may be several words, as that of a verb with its pronoun.
				const words = findWords(each).map(({ start, end }) => fold(each.slice(start, end)));
				if (words.length === 1) known.add(words[0] ?? '');
			}
		}
	}
	return forms;
}

/** The keys of words without what names add. */
function ownKeys(text: Text, sentence: Sentence, side: Side, forms: Forms): string[][] {
	const line = runsToWords(sentence[side]);
	const explained = side === 'source' ? placeParts(sentence) : [];
	return findWords(line).map((place) => {
		const parts = explained.filter((each) => overlap(each, place)).map(({ part }) => part);
		// Of what is written together, that which says something: the article or an attached `and` is in every line.
		const meant = parts.length > 1 ? parts.filter(saysSomething) : parts;
		const known = meant.flatMap((part) => [...(forms.get(lemmaKey(text, part)) ?? [])]);
		const keys = [fold(line.slice(place.start, place.end)), ...known].flatMap(toVariants);
		return [...new Set(keys)].filter(Boolean);
	});
}

/** Whether a word is of a part of speech that says something by itself (an open class of Universal Dependencies) or a number. */
function saysSomething({ upos }: Part): boolean {
	return ['NOUN', 'PROPN', 'ADJ', 'VERB', 'ADV', 'NUM'].includes(upos);
}

/** The explained words of a sentence, each part with the place of the whole word. */
function placeParts({ words = [] }: Sentence): (Bounds & { part: Part })[] {
	return placeWords(words).flatMap(({ word, start, end }) =>
		word.parts.filter(({ upos }) => upos !== 'PUNCT').map((part) => ({ start, end, part })),
	);
}

function overlap(a: Bounds, b: Bounds | undefined): boolean {
	return b !== undefined && a.start < b.end && b.start < a.end;
}

/** The names in a line, each by its mark and its place. */
function readMarked(runs: Run[]): (Bounds & { key: string })[] {
	let at = 0;
	return runs.flatMap((run) => {
		const start = at;
		if (!('text' in run)) return [];
		at += run.text.length;
		const key = run.mark && markKey(run.mark);
		return key ? [{ start, end: at, key }] : [];
	});
}

function markKey(mark: Mark): string | undefined {
	if (mark.type === 'name') return `name ${mark.name}`;
	return mark.type === 'event' ? `event ${mark.event}` : undefined;
}

/** What each name is found by: the keys of the words that name it, wherever a text does. */
function readNames(names: MentionedName<Text>[], keysOf: KeyFinder): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const { id, title, markedAs, mentions } of names) {
		const keys = new Set<string>();
		for (const { text, sentence, side } of mentions) {
			const places = findWords(runsToWords(sentence[side]));
			const marked = readMarked(sentence[side]).filter(
				({ key }) => key === `name ${id}` || key === `event ${markedAs}`,
			);
			keysOf(text, sentence, side).forEach((word, index) => {
				const place = places[index];
				const isMarked = marked.some((each) => overlap(each, place));
				if (isMarked && isContent(sentence, side, place)) for (const key of word) keys.add(key);
			});
		}
		// Of a name that no text gives in English, the edition's own English.
		const own = toKeys(title.replace(/^The /, ''));
		if (!own.some((key) => keys.has(key))) for (const key of own) keys.add(key);
		for (const mark of [`name ${id}`, markedAs && `event ${markedAs}`])
			if (mark) found.set(mark, keys);
	}
	return found;
}

/** Whether a word says something by itself: a noun, a name or an adjective; where words are not explained, what has a capital or a script without them. */
function isContent(sentence: Sentence, side: Side, place: Bounds | undefined): boolean {
	if (!place) return false;
	if (side === 'source' && sentence.words) {
		const upos = placeParts(sentence).filter((each) => overlap(each, place));
		return upos.some(({ part }) => ['NOUN', 'PROPN', 'ADJ'].includes(part.upos));
	}
	const word = runsToWords(sentence[side]).slice(place.start, place.end);
	return /^\p{Lu}|\p{Lo}/u.test(word);
}
