import type { CitedEvent, PublishedText } from '../model/edition.ts';
import { eventsToMarks } from './marks.ts';
import { type Panel, yearsToPanels } from './panels.ts';
import { type PlacedMark, placeMarks } from './rows.ts';

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

/** Lays events out on lanes: panels of time from left to right, texts from top to bottom. */
export function drawEvents(events: CitedEvent[]): Drawing {
	const marks = eventsToMarks(events);
	const panels = yearsToPanels(marks.map((mark) => mark.years));
	const lanes: Lane[] = [];
	const named = new Set<string>();
	let row = 0;
	const byText = Map.groupBy(marks, (mark) => mark.text.id);
	for (const [, ofText] of [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
		const [first] = ofText;
		if (!first) continue;
		const placed = placeMarks(ofText, panels, row + 1, named);
		for (const mark of placed) named.add(mark.event.id);
		lanes.push({ text: first.text, row, marks: placed });
		row = Math.max(...placed.map((mark) => mark.row)) + 1;
	}
	return { panels, lanes, joins: joinLanes(lanes), rows: row };
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
