import type { PermalinkFile } from '../model/content.ts';
import type { History } from '../permalinks/history.ts';
import type { Problem } from '../reading/problem.ts';

/** The lock itself is only ever added to. */
export function checkHistory({ altered }: History, { file, pointAt }: PermalinkFile): Problem[] {
	return [...altered].map(([address, commit]) => ({
		file: file.path,
		...pointAt(address),
		message: `The lines of \`${address}\` are not as commit ${commit} has them.`,
		hint: 'The lock is only ever added to: put them back.',
	}));
}
