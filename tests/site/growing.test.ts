import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDeadLinks } from '../links.ts';
import { Project } from '../project.ts';
import { type Page, readPages } from '../site.ts';

/** A text in a language and a script that the site does not have, of a new work, under a base path. */
const project = new Project();
const base = '/reading/';
let pages: Page[];

function html(path: string): string {
	return pages.find((page) => page.path === path)?.html ?? '';
}

beforeAll(() => {
	const text = readFileSync(join(import.meta.dirname, '../fixtures/growing.mdx'), 'utf8');
	project.write('src/content/texts/founding/ka.mdx', text);
	const works = project.read('src/content/works.yaml');
	project.write(
		'src/content/works.yaml',
		`${works}founding:\n  title: The founding\n  description: One text.\n`,
	);
	// A third version of a work that has two, in words that are nobody's.
	project.write(
		'src/content/texts/world-revolution/sl.mdx',
		`---\nwork: world-revolution\nlang: sl\ntitle: Svetovna revolucija\nenglishTitle: World revolution\n---\n\n${[
			'p1',
			'p2',
		]
			.map(
				(id) =>
					`<Passage id="${id}">\n\nBeseda ${id}.\n\n<Gloss>\n\nWord ${id}.\n\n</Gloss>\n\n</Passage>\n`,
			)
			.join('\n')}`,
	);
	const { code, output } = project.build({
		BASE_PATH: base,
		SITE_URL: 'https://texts.example',
		REPOSITORY_URL: 'https://code.example/our/texts',
	});
	if (code !== 0) throw new Error(output);
	pages = readPages(join(project.folder, 'dist'));
});

afterAll(() => project.remove());

test('a new text is one new file and has its pages', () => {
	expect(html('/texts/founding/ka/')).toContain(
		'<title>The founding (Georgian) · Reading the Comintern</title>',
	);
	expect(html('/texts/founding/')).toContain(`href="${base}texts/founding/ka/"`);
});

test('a new text is in the lists', () => {
	for (const path of ['/', '/texts/'])
		expect(html(path)).toContain(`href="${base}texts/founding/ka/"`);
});

test('a new text has its lane on the timeline, at its own date', () => {
	expect(html('/timeline/')).toMatch(/class="lane hue-\d"[^>]*>Georgian</);
	expect(html('/timeline/')).toContain('Founding congress of the Communist International: 1919<');
	expect(html('/timeline/comintern-founded/')).toContain(`href="${base}texts/founding/ka/#p1.1"`);
});

test('the words of a new text reach the page as they were written, its language with them', () => {
	const text = html('/texts/founding/ka/');
	expect(text).toContain(
		'<p data-side="source" lang="ka" dir="ltr"><span class="s" id="p1.1" tabindex="-1">კომინტერნი ',
	);
	expect(text).toContain(
		'<span class="s" id="p1.2" tabindex="-1">1917. 2*3*4 {1986} &amp; [^1] &quot;ასე&quot;.</span>',
	);
});

test('prose, headings, tables, notes and a timeline stand between the passages', () => {
	const text = html('/texts/founding/ka/');
	expect(text).toContain('<h2 id="before-the-text">Before the text</h2>');
	expect(text).toContain(`<a href="${base}about/">link</a>`);
	expect(text).toContain('<a href="https://example.org">https://example.org</a>');
	expect(text).toContain('<span lang="hr" dir="ltr">oktobar</span>');
	expect(text).toContain('<td>founding</td>');
	expect(text).toContain('href="#note-prose"');
	expect(text).toContain('<li id="note-prose">');
	expect(text.match(/<section class="timeline"/g)).toHaveLength(2);
});

test('a third version of a work is compared with the others, and needs nothing but its file', () => {
	const passages = html('/texts/world-revolution/').split('<section class="compared"').slice(1);
	const languages = (id: string) => {
		const section = passages.find((each) => each.startsWith(` id="${id}"`)) ?? '';
		return [...section.matchAll(/<p class="source" lang="([^"]+)"/g)].map(([, lang]) => lang);
	};
	expect(languages('p2')).toEqual(['hr', 'pt-BR', 'sl']);
	expect(languages('p3')).toEqual(['hr', 'pt-BR']);
	expect(passages.find((each) => each.startsWith(' id="p3"'))).toContain('Not in Slovenian');
	expect(html('/texts/world-revolution/')).toContain('id="p2-date"');
	expect(html('/texts/world-revolution/sl/p1/')).toContain('The same passage in Croatian');
});

test('a passage leads to where a correction of it is suggested, with its place in its file', () => {
	const [, link = ''] =
		/href="([^"]+)">Suggest a correction/.exec(html('/texts/founding/ka/p1/')) ?? [];
	const url = new URL(link.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
	expect(url.origin + url.pathname).toBe('https://code.example/our/texts/issues/new');
	expect(url.searchParams.get('title')).toBe('Correction of The founding (Georgian), p1');
	expect(url.searchParams.get('body')).toMatch(
		/^https:\/\/texts\.example\/reading\/texts\/founding\/ka\/p1\/\nsrc\/content\/texts\/founding\/ka\.mdx, line \d+\n/,
	);
});

test('every link holds under a base path', () => {
	expect(findDeadLinks(join(project.folder, 'dist'), pages, base)).toEqual([]);
	expect(html('/about/')).toContain(
		'<link rel="canonical" href="https://texts.example/reading/about/">',
	);
});
