import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CitedEvent, PublishedText } from '../../src/model/edition.ts';
import { drawEvents } from '../../src/timeline/drawing.ts';
import { DISC, NAME_GAP, nameToWidth } from '../../src/timeline/labels.ts';
import { eventsToMarks } from '../../src/timeline/marks.ts';
import { LONGEST_SILENCE, panelToScale, TICK, yearToX } from '../../src/timeline/panels.ts';
import { eventsToRows } from '../../src/timeline/silences.ts';
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

test('a silence that is a break has a row of its own, and an open end counts at its start', () => {
	const rows = eventsToRows(events);
	const silent = rows.flatMap(({ event, silence }) => (silence ? [[event.id, silence]] : []));
	expect(silent).toEqual([
		['soviet-intelligence', '1928–1939: twelve years'],
		['venona-revealed', '1981–1994: fourteen years'],
	]);
});

test('the strip to one scale has each panel where its years are', () => {
	const [first, second, third] = drawing.panels.map((panel) => panelToScale(panel, drawing.panels));
	const year = 100 / (1996 - 1917);
	expect(first?.left).toBe(0);
	expect(first?.right).toBeCloseTo(11 * year);
	expect(second?.left).toBeCloseTo((1940 - 1917) * year);
	expect(third?.right).toBe(100);
});

/** Events at any time between 1800 and 2000, of the shapes that dates can have, in any number of texts. */
const anyEvents: fc.Arbitrary<CitedEvent[]> = fc
	.array(
		fc.record({
			year: fc.integer({ min: 1800, max: 2000 }),
			length: fc.integer({ min: 0, max: 40 }),
			kind: fc.constantFrom('year', 'month', 'range', 'open', 'about'),
			title: fc.string({ minLength: 1, maxLength: 40 }),
			texts: fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 4 }),
		}),
		{ minLength: 1, maxLength: 60 },
	)
	.map((list) =>
		list.map(({ year, length, kind, title, texts }, index) => {
			const date = {
				year: `${year}`,
				month: `${year}-07`,
				range: `${year}/${year + length}`,
				open: `${year}/..`,
				about: `${year}~`,
			}[kind];
			const citations = texts.map((text) => ({
				text: { id: `work/${text}`, lang: 'hr', dir: 'ltr', hue: 1 } as PublishedText,
				side: 'source' as const,
				date,
				words: title,
			}));
			return { id: `event-${index}`, title, date, by: 'text', citations } as unknown as CitedEvent;
		}),
	);

const drawings = anyEvents.map((list) => ({ list, drawing: drawEvents(list) }));

test('whatever the events: each stands in its panel, and the order of time is kept', () => {
	fc.assert(
		fc.property(drawings, ({ drawing: { panels, lanes } }) => {
			const all = lanes.flatMap((lane) => lane.marks);
			for (const { left, right, center, years } of all) {
				const panel = panels.find(({ first, last }) => first <= years.first && years.first < last);
				if (!panel) throw new Error(`${years.first} is in no panel`);
				expect(left).toBeGreaterThanOrEqual(panel.left - 1e-9);
				expect(right).toBeLessThanOrEqual(panel.right + 1e-9);
				expect(center).toBeGreaterThanOrEqual(left - 1e-9);
				expect(center).toBeLessThanOrEqual(right + 1e-9);
			}
			const byTime = all.toSorted((a, b) => a.years.first - b.years.first);
			for (const [index, mark] of byTime.entries()) {
				const next = byTime[index + 1];
				if (next) expect(next.left).toBeGreaterThanOrEqual(mark.left - 1e-9);
			}
		}),
	);
});

test('whatever the events: every silence longer than the rule is a break, and no other', () => {
	fc.assert(
		fc.property(drawings, ({ list, drawing: { panels } }) => {
			const spans = eventsToMarks(list).map(({ years }) => years);
			const isSilent = (year: number) =>
				!spans.some(({ first, last }) => Math.floor(first) <= year && year <= Math.floor(last));
			const isDrawn = (year: number) =>
				panels.some(({ first, last }) => first <= year && year < last);
			const from = Math.min(...spans.map(({ first }) => Math.floor(first)));
			const to = Math.max(...spans.map(({ last }) => Math.floor(last)));
			for (let year = from, run = 0; year <= to; year++) {
				run = isSilent(year) ? run + 1 : 0;
				if (run === 0) expect(isDrawn(year)).toBe(true);
				// The whole of a long silence is left out, and nothing of a short one.
				const ends = run > 0 && !isSilent(year + 1);
				if (ends)
					for (let silent = year - run + 1; silent <= year; silent++)
						expect(isDrawn(silent)).toBe(run <= LONGEST_SILENCE);
			}
		}),
	);
});

test('whatever the events: no two marks and no two names lie on each other, on any width', () => {
	fc.assert(
		fc.property(drawings, fc.integer({ min: 760, max: 2400 }), ({ drawing: { lanes } }, width) => {
			const px = (percent: number) => (percent / 100) * width;
			for (const { marks: ofLane } of lanes) {
				const boxes = ofLane.map((mark) => {
					const isNamed = mark.name && mark.name.from <= width;
					const name = isNamed
						? NAME_GAP + nameToWidth(mark.event.short ?? mark.event.title)
						: DISC;
					const [before, after] = mark.name?.isBefore ? [name, DISC] : [DISC, name];
					const center = px(mark.center);
					return {
						row: mark.row,
						start: Math.min(px(mark.left), center - before),
						end: Math.max(px(mark.right), center + after),
						name: isNamed && [center - before, center + after],
					};
				});
				for (const [index, a] of boxes.entries()) {
					if (a.name) {
						expect(a.name[0]).toBeGreaterThanOrEqual(0);
						expect(a.name[1]).toBeLessThanOrEqual(width);
					}
					for (const b of boxes.slice(index + 1))
						expect(a.row !== b.row || a.end < b.start || b.end < a.start).toBe(true);
				}
			}
		}),
	);
});

test('whatever the events: no two years lie on each other', () => {
	fc.assert(
		fc.property(drawings, ({ drawing: { panels } }) => {
			const xs = panels.flatMap(({ ticks }) => ticks.map(({ x }) => x));
			for (const [index, x] of xs.entries())
				expect((xs[index + 1] ?? 200) - x).toBeGreaterThanOrEqual(TICK - 1e-9);
		}),
	);
});
