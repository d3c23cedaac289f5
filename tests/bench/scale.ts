/**
 * Builds editions of several sizes and prints what each takes: `npm run bench:scale`, or with sizes of its own,
 * `npm run bench:scale 3 100`. Needs GNU time.
 */
import { appendFileSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../project.ts';
import { generate } from './generate.ts';

const sizes = process.argv.slice(2).map(Number);

/** Builds a project, and prints seconds, processor seconds, memory, files and bytes. */
function measure(project: Project, name: string, environment: Record<string, string> = {}): void {
	const start = Date.now();
	const { code, output } = project.run('/usr/bin/time', ['-v', 'astro', 'build'], environment);
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
	const project = generate(size);
	const quick = { QUICK_BUILD: '1' };
	measure(project, `${size} texts more, pages alone`, quick);
	measure(project, `${size}, pages alone, again`, quick);
	appendFileSync(
		join(project.folder, 'src/content/texts/work-0/hr.mdx'),
		'\n<Passage id="p31">\n\nNova riječ.\n\n<Gloss>\n\nA new word.\n\n</Gloss>\n\n</Passage>\n',
	);
	measure(project, `${size}, pages alone, one text changed`, quick);
	// Pictures of passages are drawn once and kept; they are most of a first build with all.
	if (size <= 10) measure(project, `${size}, with pictures, exports and search`);
	project.remove();
}
