/** Where the names of marks have room, so that no two ever collide. */

/** What a mark takes of its row: its bar and its number in percent, the rest in pixels about its number. */
export interface Extent {
	left: number;
	right: number;
	/** Where the number stands. */
	center: number;
	/** Pixels that it takes to the left and to the right of its number. */
	before: number;
	after: number;
}

/** Half of a number's disc, in pixels. */
export const DISC = 9;
/** From the middle of the disc to the name, and from a name to the next mark. */
export const NAME_GAP = 13;
const GAP = 8;
/** Pixels of a letter: more than those of any system's sans serif at this size, on the average of a name. */
const LETTER = 6.8;
/** Widths in pixels from which a name shows. */
const WIDTHS = [0, 960, 1120, 1280, 1440, 1600];

/** The width of a name, in pixels. */
export function nameToWidth(name: string): number {
	return name.length * LETTER;
}

/** Whether a mark stands to the right of another with room between them, on a drawing of a width in pixels. */
export function hasRoom(a: Extent, b: Extent, width: number): boolean {
	const px = (percent: number) => (percent / 100) * width;
	const end = Math.max(px(a.right), px(a.center) + a.after);
	const start = Math.min(px(b.left), px(b.center) - b.before);
	return start - end >= GAP;
}

/**
 * The least of the widths from which a mark with its name meets no other of its row and does not leave
 * the drawing; what has room there has room on every wider one.
 *
 * @param edge what it may not pass on the right, in percent
 * @returns undefined where the name has no room on any of them
 */
export function findWidth(named: Extent, others: Extent[], edge: number): number | undefined {
	return WIDTHS.find((step) => {
		const width = Math.max(step, NARROWEST);
		const center = (named.center / 100) * width;
		if (center - named.before < 0 || center + named.after > (edge / 100) * width) return false;
		return others.every((other) =>
			other.center < named.center ? hasRoom(other, named, width) : hasRoom(named, other, width),
		);
	});
}

/** The narrowest width that is drawn at all, in pixels. */
export const NARROWEST = 760;
