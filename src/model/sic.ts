import type { Run } from '../schemas/text.ts';

/** Which of the misprints among some runs one is, from 1. @param index its place among the runs */
export function sicNumber(runs: Run[], index: number): number {
	const before = runs.slice(0, index + 1);
	return before.filter((run) => 'mark' in run && run.mark?.type === 'sic').length;
}
