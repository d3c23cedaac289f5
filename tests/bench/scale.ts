/**
 * Builds editions of several sizes, and the same texts with Astro alone and with Starlight, and prints what each takes:
 * `npm run bench:scale`, or with sizes of its own, `npm run bench:scale 3 100`. Needs GNU time.
 */
import { appendFileSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from '../folder.ts';
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
	texts.remove('src/pages/texts/[work]/[text]');
	measure(texts, `${size}, pages of texts`, quick);
	measure(texts, `${size}, pages of texts, content kept`, quick);
	texts.remove();

	const project = generate(size);
	measure(project, `${size}, pages of passages too`, quick);
	appendFileSync(
		join(project.folder, 'src/content/texts/work-0/hr.mdx'),
		'\n<Passage id="p31">\n\nNova riječ.\n\n<Gloss>\n\nA new word.\n\n</Gloss>\n\n</Passage>\n',
	);
	measure(project, `${size}, pages of passages too, one text changed`, quick);
	// Pictures of passages are drawn once and kept; they are most of a first build with all.
	if (size <= 10) measure(project, `${size}, with pictures, exports and search`);
	project.remove();
}
