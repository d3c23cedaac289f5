/** Something wrong in a content file: where, what, and what to do about it. */
export interface Problem {
	/** Path from the project's root. */
	file: string;
	/** From 1. */
	line: number;
	/** From 1. */
	column: number;
	/** What is wrong, in a full sentence; words from the file stand in backticks. */
	message: string;
	/** What to do, in a full sentence. */
	hint: string;
	/** Whether publishing mends it: the content is right, and the lock does not have it yet. */
	isUnpublished?: boolean;
}

/** Writes problems one to a line as `file:line:column`, in the order of files and places. */
export function problemsToReport(problems: Problem[]): string {
	const lines = problems
		.toSorted(
			(a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
		)
		.map(
			({ file, line, column, message, hint }) => `${file}:${line}:${column}: ${message} ${hint}`,
		);
	const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
	return `${count} in the content:\n${lines.join('\n')}`;
}
