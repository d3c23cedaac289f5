import type { Passage, Run, Side } from '../schemas/text.ts';

/** The words of runs, character for character, without what the edition adds. */
export function runsToWords(runs: Run[]): string {
	return runs.map((run) => ('text' in run ? run.text : '')).join('');
}

/** The words of one side of a passage: its sentences, joined with single spaces. */
export function sideToWords(passage: Passage, side: Side): string {
	return passage.sentences.map((sentence) => runsToWords(sentence[side])).join(' ');
}

/** The first words of a text, at most so many characters, with an ellipsis where more follow. */
export function shortenWords(text: string, most: number): string {
	if (text.length <= most) return text;
	const end = text.lastIndexOf(' ', most - 1);
	return `${text.slice(0, end > 0 ? end : most - 1).replace(/[\p{P}\s]+$/u, '')}…`;
}
