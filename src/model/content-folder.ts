import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import { readEntries } from '../reading/read-entries.ts';
import { readPermalinks } from '../reading/read-permalinks.ts';
import type { EntryFile, Permalinks } from './content.ts';

/** A text's file: its id is its path in the folder of texts. */
interface TextFile {
	/** @example `world-revolution/hr` */
	id: string;
	/** Relative to the project. */
	path: string;
	contents: string;
}

/** Reads the texts' files, in the order of their ids. */
export async function readTextFiles(root: URL, folder: string): Promise<TextFile[]> {
	const names = await readdir(new URL(`${folder}/`, root), { recursive: true });
	const files = names
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.mdx'))
		.toSorted();
	return Promise.all(
		files.map(async (name) => {
			const path = `${folder}/${name}`;
			const contents = await readFile(new URL(encodeURI(path), root), 'utf8');
			return { id: name.slice(0, -'.mdx'.length), path, contents };
		}),
	);
}

/** Reads a file of entries. */
export async function readEntryFile<T extends z.ZodObject>(
	root: URL,
	path: string,
	schema: T,
): Promise<EntryFile<z.output<T>>> {
	return readEntries(path, await readFile(new URL(path, root), 'utf8'), schema);
}

/** Reads the documents in `seeds/`, by file name. */
export async function readSeeds(root: URL): Promise<Map<string, string>> {
	const folder = new URL('src/content/seeds/', root);
	if (!existsSync(folder)) return new Map();
	const names = await readdir(folder);
	const read = async (name: string) =>
		[name, await readFile(new URL(name, folder), 'utf8')] as const;
	return new Map(await Promise.all(names.map(read)));
}

/** Reads the published passages. */
export async function readPermalinkFile(root: URL, path: string): Promise<Permalinks> {
	return readPermalinks(path, await readFile(new URL(path, root), 'utf8'));
}

/**
 * A digest of the code that reads texts: with other code, the model of an unchanged file may be
 * another, and what a store kept of it is stale.
 */
export async function readerDigest(root: URL, digest: (code: string) => string): Promise<string> {
	const folders = ['dates', 'markdown', 'model', 'reading', 'schemas'].map(
		(name) => new URL(`src/${name}/`, root),
	);
	const code = folders.map(async (folder) => {
		const names = (await readdir(folder)).toSorted();
		return Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
	});
	return digest((await Promise.all(code)).flat().join());
}
