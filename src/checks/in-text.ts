import type { Problem } from '../reading/problem.ts';
import type { Position, Text } from '../schemas/text.ts';

/** The place of a problem that a file has as a whole. */
export const HEAD: Position = { line: 1, column: 1 };

/** A problem at a place in a text's file. */
export function inText(text: Text, position: Position, message: string, hint: string): Problem {
	return { file: text.file, ...position, message, hint };
}
