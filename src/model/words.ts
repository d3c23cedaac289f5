import type { Passage, Run, Side } from '../schemas/text.ts';

/** The words of runs, character for character, without what the edition adds. */
export function runsToWords(runs: Run[]): string {
	return runs.map((run) => ('text' in run ? run.text : '')).join('');
}

/** The words of one side of a passage: its sentences, joined with single spaces. */
export function sideToWords(passage: Passage, side: Side): string {
	return passage.sentences.map((sentence) => runsToWords(sentence[side])).join(' ');
}
