import type { Difference } from '../schemas/difference.ts';
import type { Passage, Side, Text } from '../schemas/text.ts';
import { sideToWords } from './words.ts';

/** A difference between texts of a work, with its place on the page of the work. */
export interface PlacedDifference extends Difference {
	/** @example `p2-date` */
	id: string;
}

/** A passage as the texts of a work have it, and how they differ there. */
export interface Row<T extends Text = Text> {
	/** @example `p2` */
	id: string;
	/** In the order of the texts; no passage where a text has none of that id. */
	versions: { text: T; passage: Passage | undefined }[];
	/** In the order of the words of the first text that has them. */
	differences: PlacedDifference[];
}

/** The name of a text within its work. @example `hr` */
export function textName({ id }: Pick<Text, 'id'>): string {
	return id.split('/')[1] ?? '';
}

/** The passage that a difference is in. @example `p2` */
export function passageOf({ id }: { id: string }): string {
	return id.split('-')[0] ?? '';
}

/** The passages of several texts, in step: all of the first, then those that others add. */
export function toRows<T extends Text>(texts: T[], differences: PlacedDifference[]): Row<T>[] {
	const ids = new Set(texts.flatMap(({ passages }) => passages.map(({ id }) => id)));
	return [...ids].map((id) => {
		const versions = texts.map((text) => ({
			text,
			passage: text.passages.find((each) => each.id === id),
		}));
		/** Where the words of a difference begin: in the first text that has them. */
		const startOf = (difference: PlacedDifference) => {
			const found = versions.flatMap(({ text, passage }) => {
				const words = difference.source[textName(text)];
				return passage && words ? [sideToWords(passage, 'source').indexOf(words)] : [];
			});
			return found[0] ?? 0;
		};
		return {
			id,
			versions,
			differences: differences
				.filter((each) => passageOf(each) === id)
				.toSorted((a, b) => startOf(a) - startOf(b)),
		};
	});
}

/** A stretch of words, and the difference that it is concerned by. */
export interface Stretch {
	words: string;
	difference?: PlacedDifference;
}

/** The words of one side of a passage, divided where differences begin and end. */
export function toStretches(
	text: Text,
	passage: Passage,
	side: Side,
	differences: PlacedDifference[],
): Stretch[] {
	const words = sideToWords(passage, side);
	const found = differences
		.flatMap((difference) => {
			const own = difference[side][textName(text)];
			return own ? [{ difference, own, start: words.indexOf(own) }] : [];
		})
		.filter(({ start }) => start >= 0)
		.toSorted((a, b) => a.start - b.start);
	const stretches: Stretch[] = [];
	let at = 0;
	for (const { difference, own, start } of found) {
		stretches.push({ words: words.slice(at, start) }, { words: own, difference });
		at = start + own.length;
	}
	return [...stretches, { words: words.slice(at) }].filter((each) => each.words);
}
