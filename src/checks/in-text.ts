import type { Problem } from '../reading/problem.ts';
import type { Position, Text } from '../schemas/text.ts';

/** A problem at a place in a text's file. */
export function inText(text: Text, position: Position, message: string, hint: string): Problem {
	return { file: text.file, ...position, message, hint };
}
