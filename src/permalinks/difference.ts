import { diffArrays } from 'diff';

/** A stretch of words of two wordings: in both, in the earlier one alone, or in the later one alone. */
export interface Change {
	words: string;
	in: 'both' | 'earlier' | 'later';
}

/** What differs between two wordings, word by word as the language divides them (UAX #29). */
export function findChanges(earlier: string, later: string, lang: string): Change[] {
	const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
	const divide = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
	return diffArrays(divide(earlier), divide(later)).map(({ value, added, removed }) => ({
		words: value.join(''),
		in: added ? 'later' : removed ? 'earlier' : 'both',
	}));
}
