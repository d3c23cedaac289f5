/**
 * Builds editions of several sizes, and the same texts with Astro alone and with Starlight, and prints what each takes:
 * `npm run bench:scale`, or with sizes of its own, `npm run bench:scale 3 100`. Needs GNU time.
 */
import { appendFileSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DevelopmentServer } from '../development-server.ts';
import type { Folder } from '../folder.ts';
import type { Project } from '../project.ts';
import { generate } from './generate.ts';
import { makeAstro, makeStarlight } from './peers.ts';

const sizes = process.argv.slice(2).map(Number);

/** Builds a site, and prints seconds, processor seconds, memory, files and bytes. */
function measure(project: Folder, name: string, environment: Record<string, string> = {}): void {
	const start = Date.now();
	const { code, output } = project.run(
		'/usr/bin/time',
		['-v', 'node_modules/.bin/astro', 'build'],
		environment,
	);
	if (code !== 0) throw new Error(output.slice(-4000));
	const read = (label: string) => Number(output.match(`${label}.*?: ([\\d.]+)`)?.[1]);
	const dist = join(project.folder, 'dist');
	const files = globSync('**/*', { cwd: dist })
		.map((file) => statSync(join(dist, file)))
		.filter((file) => file.isFile());
	const bytes = files.reduce((sum, { size }) => sum + size, 0);
	console.log(
		[
			name,
			`${((Date.now() - start) / 1000).toFixed(0)} s`,
			`${(read('User time') + read('System time')).toFixed(0)} s`,
			`${(read('Maximum resident set size') / 1e6).toFixed(1)} GB`,
			files.length,
			`${(bytes / 1e6).toFixed(0)} MB`,
		].join(' | '),
	);
}

/** Prints how long the development server takes to show a text first, and once it has changed. */
async function develop(project: Project, name: string): Promise<void> {
	const clock = (start: number) => `${((Date.now() - start) / 1000).toFixed(1)} s`;
	const begin = Date.now();
	const server = await DevelopmentServer.start(project);
	await server.read('/texts/work-0/hr/');
	console.log(`${name}, a first page | ${clock(begin)}`);
	const change = Date.now();
	project.replace('src/content/texts/work-0/hr.mdx', 'Nova riječ.', 'Promjena.');
	await server.waitFor(async () => (await server.read('/texts/work-0/hr/')).includes('Promjena.'));
	console.log(`${name}, one text changed | ${clock(change)}`);
	await server.stop();
}

console.log('edition | time | processor | memory | files | size');
for (const size of sizes.length > 0 ? sizes : [3, 100, 1000]) {
	for (const [name, make] of Object.entries({ Astro: makeAstro, Starlight: makeStarlight })) {
		const peer = make(size);
		measure(peer, `${size}, ${name}, a page a text`);
		measure(peer, `${size}, ${name}, again`);
		peer.remove();
	}
	const quick = { QUICK_BUILD: '1' };
	const texts = generate(size);
	for (const page of globSync('src/pages/**/*.{astro,ts}', { cwd: texts.folder }))
		if (!page.endsWith('[text].astro')) texts.remove(page);
	measure(texts, `${size}, a page a text`, quick);
	measure(texts, `${size}, a page a text, content kept`, quick);
	texts.remove();

	const project = generate(size);
	measure(project, `${size}, all pages`, quick);
	appendFileSync(
		join(project.folder, 'src/content/texts/work-0/hr.mdx'),
		'\n<Passage id="p31">\n\nNova riječ.\n\n<Gloss>\n\nA new word.\n\n</Gloss>\n\n</Passage>\n',
	);
	measure(project, `${size}, all pages, one text changed`, quick);
	await develop(project, `${size}, npm run dev`);
	// Pictures of passages are drawn once and kept; they are most of a first build with all.
	if (size <= 10) measure(project, `${size}, all pages, pictures, exports and search`);
	project.remove();
}
