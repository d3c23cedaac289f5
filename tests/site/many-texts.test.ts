import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generate } from '../bench/generate.ts';
import type { Project } from '../project.ts';
import { type Page, readPages } from '../site.ts';

const TEXTS = 75;

/** What grows with the edition, and is divided over pages; all else stays as it is. */
const isList = (path: string) =>
	/^\/(?:|404\.html|texts\/(?:\d+\/)?|timeline\/.*|names\/.*|downloads\/(?:\d+\/)?)$/.test(path);
const toSize = (html: string) => gzipSync(html).length;

let project: Project;
let pages: Page[];

/** The addresses that the pages of a list lead to. */
function linksOf(list: RegExp, links: RegExp): string[] {
	return pages
		.filter(({ path }) => list.test(path))
		.flatMap(({ html }) => [...html.matchAll(/<a href="([^"]+)"/g)].map(([, href = '']) => href))
		.filter((href) => links.test(href));
}

beforeAll(() => {
	project = generate(TEXTS);
	const { code, output } = project.build({ QUICK_BUILD: '1' });
	if (code !== 0) throw new Error(output);
	pages = readPages(join(project.folder, 'dist'));
}, 240_000);

afterAll(() => project.remove());

test('with 25 times as many texts, no page is more than 2% heavier but the lists', () => {
	const heavier = readPages()
		.filter(({ path }) => !isList(path))
		.map(({ path, html }) => {
			const grown = pages.find((page) => page.path === path);
			return { path, ratio: toSize(grown?.html ?? '') / toSize(html) };
		})
		.filter(({ ratio }) => ratio > 1.02 || ratio < 0.9);
	expect(heavier).toEqual([]);
});

test('no page of a list is heavier than a text', () => {
	const heavy = pages
		.filter(({ path }) => isList(path))
		.map(({ path, html }) => ({ path, size: toSize(html) }))
		.filter(({ size }) => size > 18_000);
	expect(heavy).toEqual([]);
});

test('every work is in the list of texts, on one of its pages', () => {
	const works = linksOf(/^\/texts\/(?:\d+\/)?$/, /^\/texts\/work-\d+\/$/);
	expect(works.toSorted()).toEqual(
		Array.from({ length: TEXTS / 3 }, (_, index) => `/texts/work-${index}/`).toSorted(),
	);
});

test('every sentence that speaks of an event is on one of the event’s pages', () => {
	const sentences = linksOf(
		/^\/timeline\/october-revolution\//,
		/^\/texts\/work-\d+\/.*#p\d+\.\d+$/,
	);
	const texts = new Set(sentences.map((href) => href.replace(/#.*/, '')));
	expect(texts.size).toBe(TEXTS);
	expect(new Set(sentences).size).toBe(TEXTS * 3);
});

test('the pages of a list lead to one another', () => {
	expect(linksOf(/^\/timeline\/october-revolution\/$/, /\/2\/$/)).toEqual([
		'/timeline/october-revolution/2/',
	]);
	expect(linksOf(/^\/timeline\/october-revolution\/2\/$/, /revolution\/(?:3\/)?$/)).toEqual(
		expect.arrayContaining(['/timeline/october-revolution/', '/timeline/october-revolution/3/']),
	);
});
