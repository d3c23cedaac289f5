import type { Part } from '../schemas/word.ts';
import { features, type Meaning, partsOfSpeech } from './inventory.ts';

/** What a word's form says of its grammar, in the order of the inventory. */
export function meaningsOf({ features: own }: Part): Meaning[] {
	return Object.entries(features).flatMap(([name, values]) => {
		const meaning = values[own[name] ?? ''];
		return meaning ? [meaning] : [];
	});
}

/** The grammar of a word's form in plain English. @example `genitive singular feminine` */
export function grammarOf(part: Part): string {
	const meanings = meaningsOf(part).filter(([, words]) => words);
	const categories = meanings.filter(([abbreviation]) => abbreviation).map(([, words]) => words);
	const remarks = meanings.filter(([abbreviation]) => !abbreviation).map(([, words]) => words);
	return [categories.join(' '), ...remarks].filter(Boolean).join(', ');
}

/** The same with the part of speech. @example `noun, genitive singular feminine` */
export function toPlainEnglish(part: Part): string {
	return [partsOfSpeech[part.upos], grammarOf(part)].filter(Boolean).join(', ');
}

/**
 * A word's grammar in abbreviations, as the Leipzig Glossing Rules join them: person and number together, the
 * others with points.
 *
 * @returns an empty string for a word that has one form. @example `GEN.SG.F`, `PRS.3PL`
 */
export function toAbbreviations(part: Part): string {
	const abbreviations = meaningsOf(part).map(([abbreviation]) => abbreviation);
	return abbreviations
		.filter(Boolean)
		.join('.')
		.replace(/([123])\.(?=SG|DU|PL)/, '$1');
}
