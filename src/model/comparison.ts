import type { Difference } from '../schemas/difference.ts';
import type { Passage, Side, Text } from '../schemas/text.ts';
import { sicId, sicNumber } from './sic.ts';
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

/** The id of the passage that a difference is in. @example `p2` */
export function passageIdOf({ id }: { id: string }): string {
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
				.filter((each) => passageIdOf(each) === id)
				.toSorted((a, b) => startOf(a) - startOf(b)),
		};
	});
}

/** The differences between two texts in a passage: both have words of it, or one alone has any. */
export function differencesBetween(
	texts: [Text, Text],
	passage: { id: string },
	differences: PlacedDifference[],
): PlacedDifference[] {
	const names = texts.map(textName);
	return differences.filter((each) => {
		const own = names.filter((name) => each.source[name]);
		return passageIdOf(each) === passage.id && own.length === (each.kind === 'only' ? 1 : 2);
	});
}

/** A stretch of words, with the difference that it is concerned by and the misprint that ends with it. */
export interface Stretch {
	words: string;
	difference: PlacedDifference | undefined;
	/** Whether the words of the difference end here. */
	isEnd: boolean;
	/** A misprint that ends here: its words, and the id of its sign in the text. */
	sic: { words: string; id: string } | undefined;
}

/** The words of one side of a passage, divided where differences begin and end, and where misprints end. */
export function toStretches(
	text: Text,
	passage: Passage,
	side: Side,
	differences: PlacedDifference[],
): Stretch[] {
	const words = sideToWords(passage, side);
	const found = differences.flatMap((difference) => {
		const own = difference[side][textName(text)];
		const start = own ? words.indexOf(own) : -1;
		return own && start >= 0 ? [{ difference, start, end: start + own.length }] : [];
	});
	const misprints = findMisprints(passage, side);
	const cuts = [
		0,
		words.length,
		...found.flatMap(({ start, end }) => [start, end]),
		...misprints.keys(),
	];
	const ends = [...new Set(cuts)].toSorted((a, b) => a - b);
	return ends.slice(1).map((end, index) => {
		const start = ends[index] ?? 0;
		const around = found.find((each) => each.start <= start && end <= each.end);
		return {
			words: words.slice(start, end),
			difference: around?.difference,
			isEnd: around?.end === end,
			sic: misprints.get(end),
		};
	});
}

/** The misprints of one side of a passage, by where they end in its words. */
function findMisprints(passage: Passage, side: Side): Map<number, Stretch['sic']> {
	const misprints = new Map<number, Stretch['sic']>();
	let at = 0;
	for (const sentence of passage.sentences) {
		for (const [index, run] of sentence[side].entries()) {
			if (!('text' in run)) continue;
			at += run.text.length;
			if (run.mark?.type !== 'sic') continue;
			misprints.set(at, {
				words: run.text,
				id: sicId(sentence, sicNumber(sentence[side], index)),
			});
		}
		// The space between two sentences.
		at += 1;
	}
	return misprints;
}
