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
}

/** More silent years than this are left out and marked as a break. */
export const LONGEST_SILENCE = 5;
/** Width of a break, and of all of them together at the most, in percent. */
const BREAK = 5;
const MOST_BREAKS = 40;
/** Room that a year's label needs, in percent. */
export const TICK = 4;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * Divides time into panels: a silence of more than five years is a break between two of them.
 * A panel is the wider the more marks it has to hold.
 */
export function yearsToPanels(marks: Years[]): Panel[] {
	const spans = groupByBreaks(marks);
	const weights = spans.map(({ count }) => count + 2);
	const breaks = spans.length - 1;
	const gap = Math.min(BREAK, MOST_BREAKS / breaks);
	const scale = (100 - gap * breaks) / weights.reduce((sum, weight) => sum + weight, 0);
	let left = 0;
	let lastTick = -TICK;
	return spans.map(({ first, last }, index) => {
		const right = left + (weights[index] ?? 0) * scale;
		const panel: Panel = { first, last, left, right, ticks: [] };
		panel.ticks = labelledYears(panel)
			.map((year) => ({ year, x: yearToX(panel, year) }))
			.filter(({ x }) => x - lastTick >= TICK);
		lastTick = panel.ticks.at(-1)?.x ?? lastTick;
		left = right + gap;
		return panel;
	});
}

/** Whole years that hold marks, with no silence between them that is a break; `last` is the year after. */
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

/** The first and the last year of each silence that is long enough to be a break. */
export function silencesOf(marks: Years[]): Years[] {
	const groups = groupByBreaks(marks);
	return groups
		.slice(1)
		.map((next, index) => ({ first: groups[index]?.last ?? 0, last: next.first - 1 }));
}

/** The first year, and then the round ones, as many as have room to the right of their tick. */
function labelledYears(panel: Panel): number[] {
	const perYear = (panel.right - panel.left) / (panel.last - panel.first);
	const step = STEPS.find((years) => years * perYear >= TICK) ?? 1000;
	const years = [panel.first];
	for (let year = Math.ceil((panel.first + 1) / step) * step; year < panel.last; year += step) {
		const hasRoom = (panel.last - year) * perYear >= TICK;
		if (hasRoom && (year - (years.at(-1) ?? year)) * perYear >= TICK) years.push(year);
	}
	return years;
}

/** The place of a decimal year, in percent of the drawing's width. */
export function yearToX(panel: Panel, year: number): number {
	const part = (year - panel.first) / (panel.last - panel.first);
	return panel.left + part * (panel.right - panel.left);
}

/** A panel's edges on a strip from the first year to the last that is all to one scale, in percent. */
export function panelToScale(panel: Panel, panels: Panel[]): { left: number; right: number } {
	const first = panels[0]?.first ?? 0;
	const all = (panels.at(-1)?.last ?? 1) - first;
	return { left: ((panel.first - first) / all) * 100, right: ((panel.last - first) / all) * 100 };
}
