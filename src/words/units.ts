import type { Passage } from '../schemas/text.ts';
import type { Part, Word } from '../schemas/word.ts';

/** A word with the signs that are printed beside it, as it stands in an interlinear line. */
export interface Unit {
	/** Which word of its sentence it is, from 1, signs included. */
	number: number;
	word: Word;
	before: string;
	after: string;
}

/** Whether the words of a passage are explained. */
export function hasWords({ sentences }: Passage): boolean {
	return sentences.some(({ words }) => words);
}

/** Whether it is a sign and not a word. */
export function isSign({ parts }: Word): boolean {
	return parts.every(({ upos }) => upos === 'PUNCT' || upos === 'SYM');
}

/** Whether a word is of a part of speech that says something by itself (an open class of Universal Dependencies), or a number. */
export function saysSomething({ upos }: Pick<Part, 'upos'>): boolean {
	return ['NOUN', 'PROPN', 'ADJ', 'VERB', 'ADV', 'NUM'].includes(upos);
}

/** Puts each sign of a sentence beside the word that it is printed with: an opening one before it, others after it. */
export function toUnits(words: Word[]): Unit[] {
	const units: Unit[] = [];
	/** What is printed before the next word. */
	let before = '';
	words.forEach((word, index) => {
		const last = units.at(-1);
		const previous = words[index - 1];
		const space = previous && !previous.isJoined ? ' ' : '';
		if (!isSign(word)) {
			units.push({ number: index + 1, word, before: before + (before && space), after: '' });
			before = '';
		} else if (before || !last || (space && word.isJoined)) {
			before += (before && space) + word.form;
		} else {
			last.after += space + word.form;
		}
	});
	const last = units.at(-1);
	if (last) last.after += before;
	return units;
}

/** A word of a source, where it begins and ends in its sentence, and which it is, from 1. */
export interface PlacedWord {
	word: Word;
	start: number;
	end: number;
	number: number;
}

/** The words of a sentence by their places in it. */
export function placeWords(words: Word[]): PlacedWord[] {
	let at = 0;
	return words.map((word, index) => {
		const start = at;
		at += word.form.length + (word.isJoined ? 0 : 1);
		return { word, start, end: start + word.form.length, number: index + 1 };
	});
}

/** What a word says, its parts joined by hyphens. @example `and-branch-its` */
export function toGloss({ parts }: Word): string {
	return parts.map(({ gloss }) => gloss ?? '').join('-');
}

/** The id of a word's place on a page. @example `p1.2-w3` */
export function wordId(sentence: { id: string }, number: number): string {
	return `${sentence.id}-w${number}`;
}
