import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDeadLinks } from '../links.ts';
import { Project } from '../project.ts';
import { dist, type Page, readPages } from '../site.ts';

const hr = 'src/content/texts/world-revolution/hr.mdx';
const ar = 'src/content/texts/comintern/ar.mdx';
const aliases = 'src/content/aliases.yaml';
const lock = 'src/content/permalinks.lock.json';

/** Takes a passage out of a text. */
function removePassage(project: Project, file: string, id: string): void {
	const contents = project.read(file);
	const start = contents.indexOf(`<Passage id="${id}">`);
	const end = contents.indexOf('</Passage>', start) + '</Passage>'.length;
	project.write(file, contents.slice(0, start) + contents.slice(end));
}

/** A text without its document, so that its words can be changed. */
function forgetSeed(project: Project, file: string): void {
	project.write(file, project.read(file).replace(/^seed: .*\n/m, ''));
}

describe('after an edition was revised', () => {
	const project = new Project();
	let pages: Page[];
	let published: string;
	const html = (path: string) => pages.find((page) => page.path === path)?.html ?? '';
	const wordsOf = (path: string) =>
		html(path)
			.replaceAll(/<[^>]+>/g, '')
			.replaceAll(/\s+/g, ' ');

	beforeAll(() => {
		// Their words and differences would have to be revised with them.
		project.remove('src/content/words');
		project.write('src/content/differences.yaml', '# None.\n');
		forgetSeed(project, hr);
		forgetSeed(project, ar);
		project.replace(hr, 'Soon the whole world will be ours', 'Soon all of the world will be ours');
		project.replace(ar, 'وحاولت، بصعوبة بالغة،', 'وحاولت، بصعوبة كبيرة،');
		removePassage(project, hr, 'c11');
		removePassage(project, hr, 'c10');
		// A text gets another name, and an event is told with another.
		const pt = 'src/content/texts/world-revolution/pt.mdx';
		project.write(pt.replace('pt.mdx', 'br.mdx'), project.read(pt));
		project.remove(pt);
		const { events, hr: withEvent } = { events: 'src/content/events.yaml', hr: project.read(hr) };
		project.write(events, project.read(events).replace(/^lenin-returns:\n( {2}.*\n)+/m, ''));
		const names = 'src/content/names.yaml';
		project.write(names, project.read(names).replaceAll('lenin-returns', 'october-revolution'));
		project.write(hr, withEvent.replaceAll(/\[([^\]]*)\]\(event:lenin-returns[^)]*\)/g, '$1'));
		project.write(
			aliases,
			`texts/world-revolution/hr/c11:
  to: texts/world-revolution/hr/c12
  because: The caption was joined to the next one.
  date: 2027-02-01
texts/world-revolution/hr/c10:
  because: The caption was not of this article.
  date: 2027-02-02
texts/world-revolution/pt:
  to: texts/world-revolution/br
  because: The text was given another name.
  date: 2027-02-03
timeline/lenin-returns:
  to: timeline/october-revolution
  because: The arrival is told with the revolution.
  date: 2027-02-04
`,
		);
		const { code, output } = project.publish();
		if (code !== 0) throw new Error(output);
		published = output;
		const build = project.build();
		if (build.code !== 0) throw new Error(build.output);
		pages = readPages(join(project.folder, 'dist'));
	});
	afterAll(() => project.remove());

	test('publishing says what is new', () => {
		expect(published).toContain('texts/world-revolution/hr/c9: revision 2');
		expect(published).toContain('texts/comintern/ar/p2: revision 2');
		expect(published).toContain('9 published on ');
		expect(published).toContain('There is no git here');
		expect(project.publish().output).toContain('Nothing is new.');
	});

	test('each wording keeps its page, and the earlier one says what changed, word by word', () => {
		const c9 = '/texts/world-revolution/hr/c9/';
		expect(wordsOf(`${c9}r1/`)).toContain('Soon the whole world will be ours.');
		expect(html(`${c9}r1/`)).toMatch(/Soon (<ins>all of )?.*<del>/);
		expect(wordsOf(`${c9}r1/`)).toContain('Unchanged.');
		expect(wordsOf(`${c9}r2/`)).toContain('Soon all of the world will be ours.');
		expect(wordsOf(`${c9}r2/`)).toContain('the wording of today');
		expect(html(c9)).toContain(`href="${c9}r1/"`);
		expect(html(c9)).toContain(`href="${c9}r2/"`);
		expect(html('/texts/comintern/ar/p2/r1/')).toMatch(
			/<p class="changes" lang="ar" dir="rtl">[^<]*<del>بالغة<\/del><ins>كبيرة<\/ins>/,
		);
	});

	test('the picture of a passage that was reworded is another, and no other is', () => {
		const read = (folder: string, name: string) => readFileSync(join(folder, 'texts', name));
		for (const [name, isSame] of [
			['world-revolution/hr/c9.png', false],
			['comintern/ar/p2.png', false],
			['world-revolution/hr/p1.png', true],
			['comintern/ar/p1.png', true],
		] as const)
			expect(read(join(project.folder, 'dist'), name).equals(read(dist, name)), name).toBe(isSame);
	});

	test('a citation names the wording that it was made from', () => {
		const csl = readFileSync(
			join(project.folder, 'dist/texts/world-revolution/hr/c9.csl.json'),
			'utf8',
		);
		expect(JSON.parse(csl)[0].URL).toMatch(/\/hr\/c9\/r2\/$/);
		expect(html('/texts/world-revolution/hr/c9/r1/')).toMatch(/hr\/c9\/r1\/\./);
		expect(html('/texts/world-revolution/hr/')).toMatch(/id="c9"[^>]* data-revision="2"/);
	});

	test('what was joined to another has a page that leads there, and its anchors in the text', () => {
		const path = '/texts/world-revolution/hr/c11/';
		expect(wordsOf(path)).toContain('The caption was joined to the next one. (1 February 2027)');
		expect(html(path)).toContain('href="/texts/world-revolution/hr/c12/"');
		expect(wordsOf(`${path}r1/`)).toContain('Živjela komunistička internacionala');
		const [, c12 = ''] =
			html('/texts/world-revolution/hr/').match(/(<section[^>]* id="c12".*?<\/section>)/s) ?? [];
		expect(html(path)).not.toContain('#c12.1');
		for (const id of ['c11', 'c11.1', 'c11.2']) expect(c12).toContain(`id="${id}"`);
	});

	test('a text with another name has a page at the old one, with a place for each passage', () => {
		const old = html('/texts/world-revolution/pt/');
		expect(wordsOf('/texts/world-revolution/pt/')).toContain(
			'The text was given another name. (3 February 2027)',
		);
		for (const id of ['p1', 'p6', 'p4.2']) expect(old).toContain(`<li id="${id}"`);
		expect(old).toContain('href="/texts/world-revolution/br/p4/#p4.2"');
		expect(html('/texts/world-revolution/pt/p4/')).toContain(
			'href="/texts/world-revolution/br/p4/"',
		);
		expect(html('/texts/world-revolution/pt/p4/r1/')).toContain('Polônia');
	});

	test('an event that is told with another has a page that leads there', () => {
		expect(html('/timeline/lenin-returns/')).toContain('href="/timeline/october-revolution/"');
		expect(wordsOf('/timeline/lenin-returns/')).toContain(
			'The arrival is told with the revolution.',
		);
	});

	test('what was withdrawn has a page that says why, with its words', () => {
		const path = '/texts/world-revolution/hr/c10/';
		expect(html(path)).toContain('<h1>Withdrawn</h1>');
		expect(wordsOf(path)).toContain('The caption was not of this article. (2 February 2027)');
		expect(wordsOf(`${path}r1/`)).toContain('Internacionala');
		expect(html('/texts/world-revolution/hr/')).toContain('<li id="c10"');
	});

	test('every link and every fragment of the revised edition leads somewhere', () => {
		expect(findDeadLinks(join(project.folder, 'dist'), pages)).toEqual([]);
	});

	test('an alias that is taken away is refused, and so is an altered line of the lock', () => {
		const kept = project.read(aliases);
		project.write(aliases, kept.replace(/^texts\/world-revolution\/hr\/c10:\n( .*\n)+/m, ''));
		const { code, output } = project.publish();
		expect(code).toBe(1);
		expect(output).toContain(
			`${hr}:1:1: \`texts/world-revolution/hr/c10\` is published, and is missing or could not be read.`,
		);
		project.write(aliases, kept);
	});
});

test('a lock whose lines are not as an earlier commit has them is refused', () => {
	const project = new Project();
	const git = (...args: string[]) =>
		project.run('git', ['-c', 'user.name=a', '-c', 'user.email=a@a', ...args]);
	git('init', '-q');
	git('add', lock);
	git('commit', '-qm', 'Publish');
	const { code, output } = project.publish();
	expect(code).toBe(0);
	expect(output).not.toContain('no git');
	project.replace(
		lock,
		'"texts/comintern/ar/p1": [\n\t\t{"date":"2026-11-22"',
		'"texts/comintern/ar/p1": [\n\t\t{"date":"2026-11-21"',
	);
	const refused = project.publish();
	expect(refused.code).toBe(1);
	expect(refused.output).toMatch(
		/permalinks\.lock\.json:\d+:2: The lines of `texts\/comintern\/ar\/p1` are not as commit [0-9a-f]{7} has them\. The lock is only ever added to: put them back\./,
	);
	project.remove();
});
