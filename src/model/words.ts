import type { Passage, Run, Sentence } from '../schemas/text.ts';

/** The words of runs, character for character, without what the edition adds. */
export function runsToWords(runs: Run[]): string {
	return runs.map((run) => ('text' in run ? run.text : '')).join('');
}

/** The words of one side of a passage: its sentences, joined with single spaces. */
export function sideToWords(
	passage: Passage,
	side: keyof Pick<Sentence, 'source' | 'gloss'>,
): string {
	return passage.sentences.map((sentence) => runsToWords(sentence[side])).join(' ');
}
