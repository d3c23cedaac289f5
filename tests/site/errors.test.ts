import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Project } from '../project.ts';
import { dist } from '../site.ts';

const project = new Project();
const hr = 'src/content/texts/world-revolution/hr.mdx';
const pt = 'src/content/texts/world-revolution/pt.mdx';
const works = 'src/content/works.yaml';
const permalinks = 'src/content/permalinks.lock.json';
const events = 'src/content/events.yaml';
let home: string;
let lines: string[];
let code: number | null;

beforeAll(() => {
	// A good build stands there.
	cpSync(dist, join(project.folder, 'dist'), { recursive: true });
	home = project.read('dist/index.html');

	// What is wrong in the texts is wrong with what is said of their differences, too.
	project.write('src/content/differences.yaml', '# None.\n');
	const broken = readFileSync(join(import.meta.dirname, '../fixtures/broken.mdx'), 'utf8');
	project.write('src/content/texts/world-revolution/broken.mdx', broken);
	project.write(
		'src/content/texts/no-such-work/hr.mdx',
		'---\nwork: no-such-work\nlang: hr\ntitle: A\nenglishTitle: A\n---\n',
	);
	project.write(
		'src/content/texts/world-revolution/deep/HR.mdx',
		'---\nwork: world-revolution\nlang: hr\ntitle: A\nenglishTitle: A\n---\n',
	);
	project.write(
		'src/content/texts/world-revolution/open.mdx',
		'---\nwork: world-revolution\n---\n\n<Passage id="p1">\n',
	);
	project.replace(hr, 'event:soviet-polish-war "1919/1921"', 'event:soviet-polish-wr "1919/1921"');
	project.replace(hr, 'Having won power in [', 'Having won power\nin [');
	project.replace(hr, 'name:comintern).\nProleteri', 'name:comintern). Proleteri');
	project.replace(hr, 'name:comintern).\nProletarians', 'name:comintern). Proletarians');
	project.replace(pt, 'não planejavam', 'não planeavam');
	project.replace(pt, '<Passage id="p6">', '<Passage id="p7">');
	project.replace(events, 'date: 1918-01', 'date: 1918-13');
	project.replace(events, 'by: text', 'by: someone');
	project.replace(events, 'earliest: 1924', 'sooner: 1924');
	project.write(
		events,
		`${project.read(events)}nobody-cites:\n  title: A\n  date: 1925~\n  by: editor\nno-year:\n  title: A\n  date: XXXX-04-02\n  by: text\n`,
	);
	project.write(works, `${project.read(works)}empty:\n  title: A\n  description: A\n`);
	project.replace(
		permalinks,
		'{\n',
		'{\n\t"texts/lost/ar": [{ "date": "2026-11-22" }],\n\t"texts/lost/ar/p1": [{ "date": "2026-11-22" }],\n',
	);
	const build = project.build();
	code = build.code;
	lines = build.output.split('\n').filter((line) => /^\S+:\d+:\d+: /.test(line));
});

afterAll(() => project.remove());

test('a build with errors in the content exits with 1', () => {
	expect(code).toBe(1);
});

test('a build with errors leaves the good build in its place', () => {
	expect(project.read('dist/index.html')).toBe(home);
	expect(existsSync(join(project.folder, 'dist/texts/world-revolution/broken/index.html'))).toBe(
		false,
	);
});

test('a build that fails after the content was read leaves the good build in its place too', () => {
	const other = new Project();
	cpSync(dist, join(other.folder, 'dist'), { recursive: true });
	other.write('src/pages/fails.astro', "---\nthrow new Error('no page');\n---\n");
	expect(other.build().code).toBe(1);
	expect(readdirSync(join(other.folder, 'dist')).toSorted()).toEqual(readdirSync(dist).toSorted());
	expect(other.read('dist/index.html')).toBe(home);
	other.remove();
});

test('all errors are reported at once, each with its place and what to do', () => {
	const expected = readFileSync(join(import.meta.dirname, '../fixtures/broken.txt'), 'utf8');
	expect(lines).toEqual(expected.trim().split('\n'));
});
