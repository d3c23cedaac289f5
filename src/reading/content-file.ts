import type { Node } from 'unist';
import type { Position } from '../schemas/text.ts';
import { reportCharacters } from './characters.ts';
import type { Problem } from './problem.ts';

/** A content file while it is read: its contents, and the problems found in it so far. */
export class ContentFile {
	readonly problems: Problem[] = [];
	/** Path from the project's root. */
	readonly path: string;
	readonly contents: string;

	constructor(path: string, contents: string) {
		this.path = path;
		this.contents = contents;
		const broken = contents.indexOf('\uFFFD');
		if (broken >= 0) {
			this.report(this.pointAt(broken), 'A byte here is not UTF-8.', 'Save the file as UTF-8.');
		}
		reportCharacters(this);
	}

	/** Notes a problem at a place; reading goes on, so that all problems are reported at once. */
	report({ line, column }: Position, message: string, hint: string): void {
		this.problems.push({ file: this.path, line, column, message, hint });
	}

	/** The line and column of an offset into the contents. */
	pointAt(offset: number): Position {
		const before = this.contents.slice(0, offset).split('\n');
		return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
	}
}

/** The place of a problem that a file has as a whole. */
export const HEAD: Position = { line: 1, column: 1 };

/** Where a parsed node starts; the parser gives every node its place. */
export function startOf(node: Node): Position {
	const { line, column } = node.position?.start ?? HEAD;
	return { line, column };
}
