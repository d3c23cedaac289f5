import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Project } from '../project.ts';
import { readPages } from '../site.ts';

const source = join(import.meta.dirname, '../../src');
const parts = ['Timeline', 'TimelineLegend', 'EventList', 'EventDate', 'Sayings', 'Remarks'];
const styles = [
	readFileSync(join(source, 'styles/drawing.css'), 'utf8'),
	...parts.map((part) => {
		const file = readFileSync(join(source, `components/${part}.astro`), 'utf8');
		return file.match(/<style is:global>(.*?)<\/style>/s)?.[1] ?? '';
	}),
].join('');

/** The timeline of a page, with the styles that are its own as they are written. */
function timelineOf(html: string): string {
	return (html.match(/<section class="timeline".*?<\/section>/s)?.[0] ?? '') + styles;
}

test('the timeline of all texts is at most 6 kB of HTML, SVG and CSS, compressed, and needs no script', () => {
	const home = readPages().find(({ path }) => path === '/')?.html ?? '';
	const timeline = timelineOf(home);
	expect(timeline).toContain('<ol class="events">');
	expect(timeline).not.toContain('<script');
	expect(brotliCompressSync(timeline).length).toBeLessThanOrEqual(6_000);
});

test.each([
	['lenin-prognosis', 'The texts differ: Croatian 1918, Brazilian Portuguese January 1918.'],
	['three-internationals', 'The Arabic has 2–5 April 1922, its English 2–5 April, no year given.'],
	['soviet-intelligence', 'ran from February 1943 to October 1980'],
	['comintern-statutes', 'The Arabic ascribes the words to the founding congress of March 1919.'],
	['lenin-returns', '3 April 1917, Old Style'],
	['october-revolution', 'The texts give 1917, the editor 7 November 1917.'],
	['venona-revealed', 'The decrypts were announced on 11 July 1995, which is the editor’s date.'],
])('of %s, the list and the page of the event say: %s', (event, words) => {
	const clean = (html: string) =>
		html.replaceAll(/<[^>]+>|&nbsp;|\s|\u00a0/g, ' ').replaceAll(/ +/g, ' ');
	const pages = readPages();
	for (const path of ['/', '/timeline/', `/timeline/${event}/`])
		expect(clean(pages.find((page) => page.path === path)?.html ?? ''), path).toContain(words);
});

test('what the texts do not speak of has a row that says so', () => {
	const list = readPages().find(({ path }) => path === '/timeline/')?.html;
	expect(list).toContain('1928–1939: twelve years of which the texts say nothing');
	expect(list).toContain('1981–1994: fourteen years of which the texts say nothing');
});

test('beside a source, its date is in the source’s language and numerals', () => {
	const html = (event: string) =>
		readPages()
			.find(({ path }) => path === `/timeline/${event}/`)
			?.html.replaceAll('\u00a0', ' ');
	expect(html('three-internationals')).toContain(
		'<span lang="ar" dir="rtl">من 2 إلى 5 أبريل 1922</span>',
	);
	expect(html('warsaw-defeat')).toContain('<span lang="hr" dir="ltr">kolovoz 1920.</span>');
	expect(html('warsaw-defeat')).toContain('<span lang="pt-BR" dir="ltr">agosto de 1920</span>');
});

const TEXTS = ['bg', 'cs', 'de', 'es', 'fr', 'it', 'pl', 'ro', 'sl', 'tr'];

describe('a hundred events in ten texts', () => {
	const project = new Project();
	beforeAll(() => {
		const events = Array.from({ length: 100 }, (_, i) => ({
			id: `happening-${i}`,
			year: 1850 + ((i * 37) % 140),
		}));
		project.write('src/content/works.yaml', 'many:\n  title: Many\n  description: Ten texts.\n');
		project.write(
			'src/content/events.yaml',
			events
				.map(
					({ id, year }) =>
						`${id}:\n  title: A happening in ${year}\n  short: In ${year}\n  date: ${year}\n  by: text\n`,
				)
				.join(''),
		);
		project.write('src/content/permalinks.lock.json', '{}');
		project.remove('src/content/texts');
		project.remove('src/content/words');
		for (const name of ['names', 'differences'])
			project.write(`src/content/${name}.yaml`, '# None.\n');
		for (const [index, lang] of TEXTS.entries()) {
			// Each speaks of ten events of its own and of five that others speak of.
			const own = events.filter(
				(_, i) => i % 10 === index || (i % 10 === (index + 1) % 10 && i < 50),
			);
			const lines = own.map(({ id, year }) => `[${year}](event:${id} "${year}") x.`);
			const passages = [lines.slice(0, 10), lines.slice(10)].map((part, i) => {
				const side = part.join('\n');
				return `<Passage id="p${i + 1}">\n\n${side}\n\n<Gloss>\n\n${side}\n\n</Gloss>\n\n</Passage>\n`;
			});
			project.write(
				`src/content/texts/many/${lang}.mdx`,
				`---\nwork: many\nlang: ${lang}\ntitle: T\nenglishTitle: Many\ndescription: A text.\n---\n\n${passages.join('\n')}`,
			);
		}
		const { code, output } = project.build();
		if (code !== 0) throw new Error(output);
	});
	afterAll(() => project.remove());

	test('all have a place, and the page stays light', () => {
		const pages = readPages(`${project.folder}/dist`);
		const html = pages.find(({ path }) => path === '/timeline/')?.html ?? '';
		expect(html.match(/class="lane /g)).toHaveLength(10);
		expect(html.match(/<span class="event-number"/g)).toHaveLength(100);
		// Names thin out: the first lanes have no room for all of theirs.
		expect(html.match(/class="name/g)?.length).toBeGreaterThan(30);
		expect(brotliCompressSync(timelineOf(html)).length).toBeLessThanOrEqual(20_000);
	});
});
