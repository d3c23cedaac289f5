import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import { checkContent } from '../checks/check.ts';
import { checkHistory } from '../checks/history.ts';
import { paths } from '../content-paths.ts';
import { compareWithHistory, type History } from '../permalinks/history.ts';
import type { Problem } from '../reading/problem.ts';
import { readEntries } from '../reading/read-entries.ts';
import { readPermalinks } from '../reading/read-permalinks.ts';
import { readText, type TextReading } from '../reading/read-text.ts';
import { difference, differenceId } from '../schemas/difference.ts';
import { event } from '../schemas/event.ts';
import { address } from '../schemas/id.ts';
import { name } from '../schemas/name.ts';
import { alias } from '../schemas/permalinks.ts';
import { work } from '../schemas/work.ts';
import { addWords } from '../words/add-words.ts';
import type { Content, EntryFile } from './content.ts';
import { findStrayWords } from './stray-words.ts';

/** A text's file: its id is its path in the folder of texts. */
export interface TextFile {
	/** @example `world-revolution/hr` */
	id: string;
	/** Relative to the project. */
	path: string;
	contents: string;
	/** The file that explains its words, where it has one. */
	words: { path: string; contents: string } | undefined;
}

/** Reads the texts' files, in the order of their ids. */
export async function readTextFiles(root: URL): Promise<TextFile[]> {
	const names = await readdir(new URL(`${paths.texts}/`, root), { recursive: true });
	const files = names
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.mdx'))
		.toSorted();
	return Promise.all(
		files.map(async (name) => {
			const path = `${paths.texts}/${name}`;
			const id = name.slice(0, -'.mdx'.length);
			const read = (each: string) => readFile(new URL(encodeURI(each), root), 'utf8');
			const words = `${paths.words}/${id}.conllu`;
			return {
				id,
				path,
				contents: await read(path),
				words: existsSync(new URL(encodeURI(words), root))
					? { path: words, contents: await read(words) }
					: undefined,
			};
		}),
	);
}

/** Reads a text from its files. */
export function readTextFile({ id, path, contents, words }: TextFile): TextReading {
	const reading = readText(id, path, contents);
	if (!reading.text || !words) return reading;
	const { text, problems } = addWords(reading.text, words.path, words.contents);
	return { text, problems: [...reading.problems, ...problems] };
}

/** Reads a file of entries. @param key what its ids are; words joined by hyphens unless it says otherwise */
export async function readEntryFile<T extends z.ZodObject>(
	root: URL,
	path: string,
	schema: T,
	key?: z.ZodString,
): Promise<EntryFile<z.output<T>>> {
	return readEntries(path, await readFile(new URL(path, root), 'utf8'), schema, key);
}

/** Reads the documents in `seeds/`, by file name. */
async function readSeeds(root: URL): Promise<Map<string, string>> {
	const folder = new URL(`${paths.seeds}/`, root);
	if (!existsSync(folder)) return new Map();
	const names = await readdir(folder);
	const read = async (name: string) =>
		[name, await readFile(new URL(name, folder), 'utf8')] as const;
	return new Map(await Promise.all(names.map(read)));
}

/** Reads all content but the texts. */
export async function readLists(root: URL): Promise<Omit<Content, 'texts'>> {
	const lock = await readFile(new URL(paths.permalinks, root), 'utf8');
	return {
		works: await readEntryFile(root, paths.works, work),
		events: await readEntryFile(root, paths.events, event),
		names: await readEntryFile(root, paths.names, name),
		differences: await readEntryFile(root, paths.differences, difference, differenceId),
		aliases: await readEntryFile(root, paths.aliases, alias, address),
		permalinks: readPermalinks(paths.permalinks, lock),
		seeds: await readSeeds(root),
		strayWords: await findStrayWords(root),
	};
}

/** Reads all content anew, and finds everything that is wrong in it. */
export async function readContent(
	root: URL,
): Promise<{ content: Content; problems: Problem[]; history: History }> {
	const readings = (await readTextFiles(root)).map(readTextFile);
	const content = { texts: readings.flatMap(({ text }) => text ?? []), ...(await readLists(root)) };
	const history = compareWithHistory(root, paths.permalinks, content.permalinks.lock);
	const problems = readings.flatMap((reading) => reading.problems);
	return { content, problems: [...problems, ...findProblems(content, history)], history };
}

/** Everything that is wrong in the content as a whole, and in the files that are not texts. */
export function findProblems(content: Content, history: History): Problem[] {
	const { works, events, names, differences, aliases, permalinks } = content;
	return [
		...[works, events, names, differences, aliases, permalinks].flatMap(
			({ file }) => file.problems,
		),
		...checkContent(content),
		...checkHistory(history, permalinks),
	];
}

/**
 * A digest of the code that reads texts: with other code, the model of an unchanged file may be
 * another, and what a store kept of it is stale.
 */
export async function readerDigest(root: URL, digest: (code: string) => string): Promise<string> {
	const folders = ['dates', 'markdown', 'model', 'reading', 'schemas', 'words'].map(
		(name) => new URL(`src/${name}/`, root),
	);
	const code = folders.map(async (folder) => {
		const names = (await readdir(folder)).toSorted();
		return Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
	});
	return digest((await Promise.all(code)).flat().join());
}
