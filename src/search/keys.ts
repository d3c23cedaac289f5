import type { Edition } from '../model/edition.ts';
import { keyOf, type MentionedName } from '../model/mentions.ts';
import { runsToWords } from '../model/words.ts';
import type { Run, Sentence, Side, Text } from '../schemas/text.ts';
import type { Part } from '../schemas/word.ts';
import { placeWords, saysSomething } from '../words/units.ts';
import { type Bounds, findWords, fold, toKeys, toVariants } from './fold.ts';

/** What the words of one side of a sentence are found by: of each word, folded words. */
export type KeyFinder = (text: Text, sentence: Sentence, side: Side) => string[][];

/**
 * Reads an edition once for what its words are found by: every word by its own letters, a word that is explained by
 * its dictionary form and all forms of it that the edition has, a name by its forms in all languages.
 */
export function keyFinder({ texts, names }: Pick<Edition, 'texts' | 'names'>): KeyFinder {
	const forms = readForms(texts);
	const read = (text: Text, sentence: Sentence, side: Side) =>
		readLine(text, sentence, side, forms);
	const nameKeys = readNames(names, read);
	return (text, sentence, side) =>
		read(text, sentence, side).map(({ keys, names }) => [
			...new Set([...keys, ...names.flatMap((name) => [...(nameKeys.get(name) ?? [])])]),
		]);
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

/** A word of a line, by what it is found without what names add. */
interface LineWord {
	keys: string[];
	/** The names that it is a part of, by their marks; none where it says nothing, as an article in a name. */
	names: string[];
}

type ReadLine = (text: Text, sentence: Sentence, side: Side) => LineWord[];

function readLine(text: Text, sentence: Sentence, side: Side, forms: Forms): LineWord[] {
	const line = runsToWords(sentence[side]);
	const marked = readMarked(sentence[side]);
	const explained = side === 'source' ? sentence.words : undefined;
	const parts = placeParts(explained ?? []);
	return findWords(line).map((place) => {
		const word = line.slice(place.start, place.end);
		const own = parts.filter((each) => overlap(each, place)).map(({ part }) => part);
		// Of what is written together, that which says something: the article or an attached `and` is in every line.
		const meant = own.length > 1 ? own.filter(saysSomething) : own;
		const known = meant.flatMap((part) => [...(forms.get(lemmaKey(text, part)) ?? [])]);
		const keys = [fold(word), ...known].flatMap(toVariants);
		const isNaming = explained ? own.some(canName) : /^\p{Lu}|\p{Lo}/u.test(word);
		const names = isNaming ? marked.filter((mark) => overlap(mark, place)) : [];
		return { keys: [...new Set(keys)].filter(Boolean), names: names.map(({ key }) => key) };
	});
}

/** Whether a word can be a part of a name. Where words are not explained, it has a capital, or a script without them. */
function canName({ upos }: Part): boolean {
	return ['NOUN', 'PROPN', 'ADJ'].includes(upos);
}

/** The parts of explained words, each with the place of the whole word. */
function placeParts(words: NonNullable<Sentence['words']>): (Bounds & { part: Part })[] {
	return placeWords(words).flatMap(({ word, start, end }) =>
		word.parts.filter(({ upos }) => upos !== 'PUNCT').map((part) => ({ start, end, part })),
	);
}

function overlap(a: Bounds, b: Bounds): boolean {
	return a.start < b.end && b.start < a.end;
}

/** The names in a line, each by its mark and its place. */
function readMarked(runs: Run[]): (Bounds & { key: string })[] {
	let at = 0;
	return runs.flatMap((run) => {
		const start = at;
		if (!('text' in run)) return [];
		at += run.text.length;
		const { mark } = run;
		if (mark?.type !== 'name' && mark?.type !== 'event') return [];
		return [{ start, end: at, key: keyOf(mark) }];
	});
}

/** What each name is found by: the keys of the words that name it, wherever a text does. */
function readNames(names: MentionedName<Text>[], readWords: ReadLine): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const { id, title, markedAs, mentions } of names) {
		const marks = [`name ${id}`, ...(markedAs ? [`event ${markedAs}`] : [])];
		const words = mentions.flatMap(({ text, sentence, side }) => readWords(text, sentence, side));
		const naming = words.filter((word) => word.names.some((mark) => marks.includes(mark)));
		const keys = new Set(naming.flatMap((word) => word.keys));
		// Of a name that no text gives in English, the edition's own English.
		const own = toKeys(title.replace(/^The /, ''));
		if (!own.some((key) => keys.has(key))) for (const key of own) keys.add(key);
		for (const mark of marks) found.set(mark, keys);
	}
	return found;
}
