/**
 * Compares each kind of page with a page written by hand that has the same words, on a modelled slow line and a slow
 * processor: `npm run bench`. Prints bytes, requests, paints, shifts, blocking and the time until a deep link stands still,
 * as medians with the least and the most, and as ratios.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findChromium, installChromium } from '../chromium.ts';
import { Project } from '../project.ts';
import { slowDown } from '../slow-down.ts';
import { toPlain } from './plain.ts';
import { type Sent, serve, toSent } from './serve.ts';

const RUNS = Number(process.argv[2] ?? 7);
const LINE = { latency: 150, bits: 1.6e6 };
/** How many times slower the processor is. */
const SLOWDOWN = 4;
const ports = { site: 4391, plain: 4392 };

const hr = '/texts/world-revolution/hr/';
/** Each kind of page, and the place that a deep link leads to, where it has such places. */
const kinds: [path: string, place?: string][] = [
	['/'],
	['/texts/'],
	['/texts/world-revolution/', 'p4'],
	[hr, 'c5'],
	['/texts/comintern/ar/', 'p4'],
	[`${hr}p1/`, 'p1.2'],
	[`${hr}p1/r1/`],
	[`${hr}words/`],
	['/timeline/'],
	['/timeline/october-revolution/'],
	['/names/'],
	['/names/lenin/'],
	['/search/'],
	['/about/'],
	['/downloads/'],
];

const project = new Project();
const { code, output } = project.build();
if (code !== 0) throw new Error(output);
const dist = join(project.folder, 'dist');

const sent = new Map<string, Sent | undefined>();
function readSite(path: string): Sent | undefined {
	if (!sent.has(path)) {
		const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
		sent.set(path, existsSync(file) ? toSent(file, readFileSync(file)) : undefined);
	}
	return sent.get(path);
}
const plain = new Map(
	kinds.map(([path]) => {
		const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
		return [path, toSent('index.html', Buffer.from(toPlain(html)))];
	}),
);

interface Run {
	first: number;
	largest: number;
	shift: number;
	blocked: number;
	still: number;
	requests: string[];
}

/** Opens an address with nothing kept from before, and measures. */
async function measure(browser: Browser, url: string, place: string | undefined): Promise<Run> {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
	const page = await context.newPage();
	const session = await slowDown(page, LINE);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await page.addInitScript((id) => {
		const seen = { first: 0, largest: 0, shift: 0, blocked: 0, still: 0 };
		Object.assign(window, { seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntriesByName('first-contentful-paint'))
				seen.first = entry.startTime;
		}).observe({ type: 'paint', buffered: true });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) seen.largest = entry.startTime;
		}).observe({ type: 'largest-contentful-paint', buffered: true });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				seen.shift += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) seen.blocked += Math.max(0, entry.duration - 50);
		}).observe({ type: 'longtask', buffered: true });
		let top: number | undefined;
		const look = () => {
			const now = id && document.getElementById(id)?.getBoundingClientRect().top;
			if (typeof now === 'number' && now !== top) {
				top = now;
				seen.still = performance.now();
			}
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	}, place);
	await page.goto(place ? `${url}#${place}` : url, { waitUntil: 'load' });
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(400);
	const seen = await page.evaluate(
		() => (window as unknown as { seen: Omit<Run, 'requests'> }).seen,
	);
	await context.close();
	return { ...seen, requests };
}

function middle(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? 0;
}

const spread = (values: number[]) =>
	`${Math.round(middle(values))} (${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))})`;

installChromium();
const servers = await Promise.all([
	serve(ports.site, readSite),
	serve(ports.plain, (path) => plain.get(path)),
]);
const browser = await chromium.launch({
	executablePath: findChromium() ?? '',
	args: ['--no-sandbox'],
});
console.log(
	`${RUNS} runs; ${LINE.latency} ms, ${LINE.bits / 1e6} Mbit/s, processor ${SLOWDOWN}× slower; milliseconds, median (least–most)\n`,
);
console.log(
	'page | requests | bytes raw, gzip, brotli | first paint | ratio | largest paint | ratio | deep link still | ratio | shift | blocked',
);
for (const [path, place] of kinds) {
	const runs: { site: Run[]; plain: Run[] } = { site: [], plain: [] };
	// In turn, so that what else the machine does concerns both alike.
	for (let run = 0; run < RUNS; run++)
		for (const kind of ['site', 'plain'] as const)
			runs[kind].push(await measure(browser, `http://localhost:${ports[kind]}${path}`, place));
	const files = [...new Set(runs.site[0]?.requests ?? [])].flatMap((each) => readSite(each) ?? []);
	const sum = (size: 'raw' | 'gzip' | 'brotli') =>
		files.reduce((total, file) => total + file[size], 0);
	const compare = (what: 'first' | 'largest' | 'still') => {
		const [own, other] = [runs.site, runs.plain].map((all) => all.map((each) => each[what])) as [
			number[],
			number[],
		];
		return `${spread(own)} | ${(middle(own) / middle(other)).toFixed(2)}`;
	};
	console.log(
		[
			path,
			files.length,
			`${sum('raw')}, ${sum('gzip')}, ${sum('brotli')}`,
			compare('first'),
			compare('largest'),
			place ? compare('still') : '– | –',
			Math.max(...runs.site.map(({ shift }) => shift)).toFixed(3),
			spread(runs.site.map(({ blocked }) => blocked)),
		].join(' | '),
	);
}
await browser.close();
for (const server of servers) server.close();
project.remove();
