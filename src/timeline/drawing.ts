import type { CitedEvent, PublishedText } from '../model/edition.ts';
import { eventsToMarks, type Mark } from './marks.ts';
import { type Panel, yearsToPanels, yearToX } from './panels.ts';

/** A mark in its place: percent from the left, rows from the top. */
export interface PlacedMark extends Mark {
	left: number;
	right: number;
	/** Where its number stands: at a range's start, or in the middle of the time that is meant. */
	center: number;
	row: number;
}

/** The lane of a text, and where it stands among the rows of the drawing. */
export interface Lane {
	text: PublishedText;
	/** The row of the lane's name; its marks stand in the rows below. */
	row: number;
	marks: PlacedMark[];
}

/** A line between the marks of one event on two lanes. */
export interface Join {
	from: PlacedMark;
	to: PlacedMark;
}

export interface Drawing {
	panels: Panel[];
	lanes: Lane[];
	joins: Join[];
	/** All rows, the lanes' names included. */
	rows: number;
}

/** Width of a mark's number on a narrow screen, in percent. */
const NUMBER = 6;

/** Lays events out on lanes: panels of time from left to right, texts from top to bottom. */
export function drawEvents(events: CitedEvent[]): Drawing {
	const marks = eventsToMarks(events);
	const panels = yearsToPanels(marks.map((mark) => mark.years));
	const lanes: Lane[] = [];
	let row = 0;
	const byText = Map.groupBy(marks, (mark) => mark.text.id);
	for (const [, ofText] of [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
		const [first] = ofText;
		if (!first) continue;
		const placed = placeMarks(ofText, panels, row + 1);
		lanes.push({ text: first.text, row, marks: placed });
		row = Math.max(...placed.map((mark) => mark.row)) + 1;
	}
	return { panels, lanes, joins: joinLanes(lanes), rows: row };
}

/** Gives each mark the first row where neither its bar nor its number meets another. */
function placeMarks(marks: Mark[], panels: Panel[], firstRow: number): PlacedMark[] {
	const ends: { bar: number; number: number }[] = [];
	return marks
		.map((mark) => ({ ...mark, ...toEdges(mark, panels) }))
		.toSorted((a, b) => a.left - b.left || a.center - b.center)
		.map((mark) => {
			const free = ends.findIndex(
				(end) => end.bar <= mark.left && end.number + NUMBER <= mark.center,
			);
			const index = free < 0 ? ends.length : free;
			ends[index] = { bar: mark.right, number: mark.center };
			return { ...mark, row: firstRow + index };
		});
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

function joinLanes(lanes: Lane[]): Join[] {
	const byEvent = Map.groupBy(
		lanes.flatMap((lane) => lane.marks),
		(mark) => mark.event.id,
	);
	return [...byEvent.values()].flatMap((marks) =>
		marks.slice(1).map((to, index) => ({ from: marks[index] ?? to, to })),
	);
}
