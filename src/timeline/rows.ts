import {
	DISC,
	type Extent,
	findWidth,
	hasRoom,
	NAME_GAP,
	NARROWEST,
	nameToWidth,
} from './labels.ts';
import type { Mark } from './marks.ts';
import { type Panel, yearToX } from './panels.ts';

/** A mark in its place: percent from the left, rows from the top. */
export interface PlacedMark extends Mark {
	left: number;
	right: number;
	/** Where its number stands: at a range's start, or in the middle of the time that is meant. */
	center: number;
	row: number;
	/** The event's name, at the first of its marks, where it has room. */
	name?: PlacedName;
}

export interface PlacedName {
	/** Whether it stands to the left of the number, as at the right edge of the drawing. */
	isBefore: boolean;
	/** The width in pixels from which it shows. */
	from: number;
}

/** The width at which names are given rows of their own, in pixels; on narrower drawings some of them go. */
const USUAL = 1120;
/** More rows than this a lane does not get for the sake of names. */
const MOST_ROWS = 6;

/** Gives each mark the first row where it has room, with its name unless that has been given before. */
export function placeMarks(
	marks: Mark[],
	panels: Panel[],
	firstRow: number,
	named: Set<string>,
): PlacedMark[] {
	const rows: Unnamed[][] = [];
	const toUnnamed = (mark: Mark): Omit<Unnamed, 'row'> => {
		const edges = toEdges(mark, panels);
		const name = named.has(mark.event.id) ? '' : (mark.event.short ?? mark.event.title);
		return { ...mark, ...edges, ...toExtents(edges, nameToWidth(name)) };
	};
	const placed = marks
		.map(toUnnamed)
		.toSorted((a, b) => a.left - b.left || a.center - b.center)
		.map((mark) => {
			const isFree = (row: Unnamed[]) =>
				row.every((other) => hasRoom(other.bare, mark.bare, NARROWEST));
			const isFreeForNames = (row: Unnamed[]) =>
				isFree(row) && row.every((other) => hasRoom(other.withName, mark.withName, USUAL));
			const best = rows.findIndex(isFreeForNames);
			const good = best < 0 && rows.length >= MOST_ROWS ? rows.findIndex(isFree) : best;
			const index = good < 0 ? rows.length : good;
			const inRow = { ...mark, row: firstRow + index };
			rows[index] = [...(rows[index] ?? []), inRow];
			return inRow;
		});
	return nameMarks(placed, named);
}

type Unnamed = PlacedMark & { bare: Extent; withName: Extent };

/** Names marks from the left on, each where its name meets no mark and none of the names before it. */
function nameMarks(placed: Unnamed[], named: Set<string>): PlacedMark[] {
	const extents = new Map(placed.map((mark) => [mark.event.id, mark.bare]));
	return placed.map(({ bare, withName, ...mark }) => {
		if (named.has(mark.event.id)) return mark;
		const others = placed
			.filter((other) => other.row === mark.row && other.event.id !== mark.event.id)
			.map((other) => extents.get(other.event.id) ?? other.bare);
		// The arrow of an open range is not written over.
		const from = findWidth(withName, others, mark.shape === 'open' ? mark.right - 1 : 100);
		if (from === undefined) return mark;
		extents.set(mark.event.id, withName);
		return { ...mark, name: { isBefore: withName.before > bare.before, from } };
	});
}

/** What a mark takes of its row, without its name and with it. */
function toExtents(edges: Pick<PlacedMark, 'left' | 'right' | 'center'>, width: number) {
	const bare: Extent = { ...edges, before: DISC, after: DISC };
	const room = NAME_GAP + width;
	const leaves = (edges.center / 100) * USUAL + room > USUAL;
	const withName = width === 0 ? bare : { ...bare, [leaves ? 'before' : 'after']: room };
	return { bare, withName };
}

function toEdges({ years, shape, isApproximate }: Mark, panels: Panel[]) {
	const panel = panels.find(({ first, last }) => first <= years.first && years.first < last);
	if (!panel) throw new RangeError(`No panel holds the year ${years.first}.`);
	const left = yearToX(panel, years.first);
	const last = yearToX(panel, years.last);
	const right = shape === 'open' ? panel.right : last;
	const beginsThere = !isApproximate && (shape === 'range' || shape === 'open');
	return { left, right, center: beginsThere ? left : (left + last) / 2 };
}
