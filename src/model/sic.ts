import type { Run } from '../schemas/text.ts';

/** Which of the misprints among some runs one is, from 1. @param index its place among the runs */
export function sicNumber(runs: Run[], index: number): number {
	const before = runs.slice(0, index + 1);
	return before.filter((run) => 'mark' in run && run.mark?.type === 'sic').length;
}

/** The id of a `sic` sign; the note on it has the same with `-note`. @param nth which of its sentence it is, from 1 */
export function sicId(sentence: { id: string }, nth: number): string {
	return `sic-${sentence.id}-${nth}`;
}
