import type { Years } from '../dates/years.ts';

/** A stretch of whole years that is drawn to one scale, between breaks. */
export interface Panel extends Years {
	/** Left and right edge, in percent of the drawing's width. */
	left: number;
	right: number;
	ticks: Tick[];
}

/** A year that is labelled in a panel. */
export interface Tick {
	year: number;
	/** In percent of the drawing's width. */
	x: number;
	/** Whether the label has room on a narrow screen too. */
	isMajor: boolean;
}

/** More silent years than this are left out and marked as a break. */
const LONGEST_SILENCE = 5;
/** Width of a break, in percent. */
export const BREAK = 7;
/** Room that a year's label needs, in percent of a wide and of a narrow drawing. */
const LABEL = { wide: 4, narrow: 11 };
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * Divides time into panels: a silence of more than five years is a break between two of them.
 * A panel is the wider the more marks it has to hold.
 */
export function yearsToPanels(marks: Years[]): Panel[] {
	const spans = groupByBreaks(marks);
	const weights = spans.map(({ count }) => count + 2);
	const scale =
		(100 - BREAK * (spans.length - 1)) / weights.reduce((sum, weight) => sum + weight, 0);
	let left = 0;
	return spans.map(({ first, last }, index) => {
		const right = left + (weights[index] ?? 0) * scale;
		const panel: Panel = { first, last, left, right, ticks: [] };
		panel.ticks = toTicks(panel);
		left = right + BREAK;
		return panel;
	});
}

function groupByBreaks(marks: Years[]): (Years & { count: number })[] {
	const groups: (Years & { count: number })[] = [];
	for (const mark of marks.toSorted((a, b) => a.first - b.first)) {
		const first = Math.floor(mark.first);
		const last = Math.floor(mark.last) + 1;
		const group = groups.at(-1);
		if (group && first - group.last <= LONGEST_SILENCE) {
			group.last = Math.max(group.last, last);
			group.count++;
		} else {
			groups.push({ first, last, count: 1 });
		}
	}
	return groups;
}

function toTicks(panel: Panel): Tick[] {
	const wide = new Set(labelledYears(panel, LABEL.wide));
	const narrow = new Set(labelledYears(panel, LABEL.narrow));
	return [...wide.union(narrow)]
		.toSorted((a, b) => a - b)
		.map((year) => ({ year, x: yearToX(panel, year), isMajor: narrow.has(year) }));
}

/** The first year, and then the round ones, as many as have room to the right of their tick. */
function labelledYears(panel: Panel, room: number): number[] {
	const perYear = (panel.right - panel.left) / (panel.last - panel.first);
	const step = STEPS.find((years) => years * perYear >= room) ?? 1000;
	const years = [panel.first];
	for (let year = Math.ceil((panel.first + 1) / step) * step; year < panel.last; year += step) {
		const hasRoom = (panel.last - year) * perYear >= room;
		if (hasRoom && (year - (years.at(-1) ?? year)) * perYear >= room) years.push(year);
	}
	return years;
}

/** The place of a decimal year, in percent of the drawing's width. */
export function yearToX(panel: Panel, year: number): number {
	const part = (year - panel.first) / (panel.last - panel.first);
	return panel.left + part * (panel.right - panel.left);
}
