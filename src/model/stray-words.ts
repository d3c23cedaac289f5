import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { paths } from '../content-paths.ts';

/** The files in the folder of words that no text has, relative to the project, in the order of their names. */
export async function findStrayWords(root: URL): Promise<string[]> {
	const folder = new URL(`${paths.words}/`, root);
	if (!existsSync(folder)) return [];
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
		.map((path) => path.slice(path.indexOf(paths.words)))
		.filter((path) => {
			const text = path.replace(paths.words, paths.texts).replace(/\.conllu$/, '.mdx');
			return !path.endsWith('.conllu') || !existsSync(new URL(encodeURI(text), root));
		})
		.toSorted();
}
