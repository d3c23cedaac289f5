import { Resvg } from '@resvg/resvg-js';
import { toXml } from '../xml.ts';
import { faceOf, font } from './fonts.ts';

/** Widths are measured at this size, and grow with the letters. */
const MEASURED = 100;

const widths = new Map<string, number>();

/** The width of letters between two strokes, which also counts the space at their ends. */
function measure(words: string, dir: 'ltr' | 'rtl'): number {
	const key = dir + words;
	const known = widths.get(key);
	if (known !== undefined) return known;
	const box = new Resvg(
		`<svg xmlns="http://www.w3.org/2000/svg"><text y="200" font-size="${MEASURED}" font-family="${faceOf(dir)}">${toXml(`|${words}|`)}</text></svg>`,
		{ font },
	).getBBox();
	const width = (box?.width ?? 0) - (words === '' ? 0 : measure('', dir));
	widths.set(key, width);
	return width;
}

/** Breaks text between words into lines of at most a width, both in pixels; a longer word has a line of its own. */
export function breakLines(
	text: string,
	dir: 'ltr' | 'rtl',
	size: number,
	width: number,
): string[] {
	const toPixels = (words: string) => (measure(words, dir) * size) / MEASURED;
	const space = toPixels('x x') - 2 * toPixels('x');
	const lines: string[] = [];
	let room = 0;
	for (const word of text.split(' ')) {
		const wide = toPixels(word);
		const last = lines.length - 1;
		if (lines.length === 0 || room < space + wide) {
			lines.push(word);
			room = width - wide;
		} else {
			lines[last] += ` ${word}`;
			room -= space + wide;
		}
	}
	return lines;
}

/** The first lines of a text, which end with an ellipsis, at a word, where there are more. */
export function shorten(lines: string[], most: number): string[] {
	if (lines.length <= most) return lines;
	const kept = lines.slice(0, most);
	const words = (kept.at(-1) ?? '').split(' ');
	// The sign takes the place of the last word, or of the punctuation after the one before it.
	const end = words
		.slice(0, Math.max(1, words.length - 1))
		.join(' ')
		.replace(/[\p{P}\s]+$/u, '');
	return [...kept.slice(0, -1), `${end}…`];
}
