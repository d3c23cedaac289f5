import { expect, test } from '@playwright/test';
import { slowDown } from '../slow-down.ts';
import { layoutShift } from './layout-shift.ts';

/** Round trip in milliseconds, and bits a second: a slow mobile line, and one of the second generation. */
const lines = [
	{ name: '1.6 Mbit/s', latency: 150, bits: 1.6e6 },
	{ name: '2G', latency: 300, bits: 250e3 },
];

/** One page of each kind, some at a place on it. */
const paths = [
	'/',
	'/texts/',
	'/texts/world-revolution/#p4',
	'/texts/world-revolution/hr/#c5',
	'/texts/comintern/ar/#p4.1',
	'/texts/comintern/ar/p2/',
	'/texts/world-revolution/hr/p1/r1/',
	'/texts/world-revolution/hr/words/',
	'/timeline/',
	'/timeline/october-revolution/',
	'/names/lenin/',
	'/search/',
	'/about/',
	'/downloads/',
];

for (const line of lines) {
	test(`on a line of ${line.name} each page is set in the system’s faces, and nothing on it moves`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		await slowDown(page, line);
		const fonts: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'font') fonts.push(request.url());
		});
		for (const path of paths) {
			await page.goto('about:blank');
			await page.goto(path, { waitUntil: 'load' });
			const place = path.split('#')[1];
			await expect(page.locator(place ? `[id="${place}"]` : 'h1'), path).toBeInViewport();
			// A line of which a half has come may move by some pixels with the other.
			expect(await page.evaluate(layoutShift), path).toBeLessThan(0.001);
		}
		expect(fonts).toEqual([]);
	});
}
