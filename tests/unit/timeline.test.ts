import { expect, test } from 'vitest';
import { drawEvents } from '../../src/timeline/drawing.ts';
import { yearToX } from '../../src/timeline/panels.ts';
import { readPublishedEdition } from '../edition.ts';

const { events } = await readPublishedEdition();
const drawing = drawEvents(events);
const marks = drawing.lanes.flatMap((lane) => lane.marks);

function mark(event: string, text: string) {
	const found = marks.find((item) => item.event.id === event && item.text.id === text);
	if (!found) throw new Error(`${event} has no mark on the lane of ${text}`);
	return found;
}

test('silences of more than five years divide time into three panels', () => {
	const spans = drawing.panels.map(({ first, last }) => `${first}–${last - 1}`);
	expect(spans).toEqual(['1917–1927', '1940–1980', '1995–1995']);
});

test('each text has a lane, in the order of the texts', () => {
	expect(drawing.lanes.map(({ text }) => text.lang)).toEqual(['ar', 'hr', 'pt-BR']);
});

test('each text stands at its own date', () => {
	expect(mark('lenin-prognosis', 'world-revolution/hr')).toMatchObject({
		date: '1918',
		shape: 'within',
	});
	expect(mark('lenin-prognosis', 'world-revolution/pt')).toMatchObject({
		date: '1918-01',
		shape: 'point',
	});
});

test('a date that the text does not give is marked as supplied', () => {
	expect(mark('tukhachevsky-order', 'world-revolution/hr').isSupplied).toBe(true);
	expect(mark('warsaw-defeat', 'world-revolution/hr').isSupplied).toBe(false);
});

test('an open range goes on to the end of its panel', () => {
	expect(mark('colonial-turn', 'comintern/ar')).toMatchObject({
		shape: 'open',
		right: drawing.panels[0]?.right,
	});
});

test('every mark stands inside a panel, in the order of time', () => {
	for (const { left, right, years } of marks) {
		const panel = drawing.panels.find(
			({ first, last }) => first <= years.first && years.first < last,
		);
		expect(panel).toBeDefined();
		if (!panel) continue;
		expect(left).toBeCloseTo(yearToX(panel, years.first));
		expect(right).toBeLessThanOrEqual(panel.right + 1e-9);
	}
});

test('no two marks of a lane lie on each other', () => {
	for (const { marks: ofLane } of drawing.lanes) {
		for (const a of ofLane) {
			for (const b of ofLane) {
				if (a === b || a.row !== b.row || a.center > b.center) continue;
				expect(b.center - a.center).toBeGreaterThanOrEqual(6);
				expect(a.right).toBeLessThanOrEqual(b.left);
			}
		}
	}
});

test('labels of years have room, on a wide screen and on a narrow one', () => {
	for (const panel of drawing.panels) {
		for (const [ticks, room] of [
			[panel.ticks, 4],
			[panel.ticks.filter(({ isMajor }) => isMajor), 11],
		] as const) {
			for (const [index, tick] of ticks.entries()) {
				const next = ticks[index + 1]?.x;
				if (next !== undefined) expect(next - tick.x).toBeGreaterThanOrEqual(room);
			}
		}
	}
});
