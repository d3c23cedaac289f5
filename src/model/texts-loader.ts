import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { paths } from '../content-paths.ts';
import { compareWithHistory, type History } from '../permalinks/history.ts';
import { type Problem, problemsToReport } from '../reading/problem.ts';
import type { Text } from '../schemas/text.ts';
import type { PermalinkFile } from './content.ts';
import {
	findProblems,
	readerDigest,
	readLists,
	readTextFile,
	readTextFiles,
} from './content-folder.ts';
import { fromStored, type StoredText, toStored } from './stored-text.ts';

/** Ends a build; its problems are logged, and a stack would say nothing about them. */
class ContentError extends Error {
	override name = 'ContentError';
	override stack = '';
}

/**
 * Loads the texts: reads each file once, and only when it has changed, and then checks the content as
 * a whole. A build fails with every problem at once; the development server logs them, and goes on
 * with what it read last.
 */
export function textsLoader(): Loader {
	return {
		name: 'texts',
		async load(context) {
			const { logger, watcher } = context;
			const report = await load(context);
			if (report) {
				logger.error(report);
				if (!watcher) throw new ContentError('The content has problems, so nothing was built.');
			}
			const folder = fileURLToPath(new URL('src/content/', context.config.root));
			let shown = report;
			// An editor may write a file in several steps, each of which is a change.
			watcher?.on('all', async (_change, file) => {
				if (!file.startsWith(folder)) return;
				const found = await load(context);
				if (found && found !== shown) logger.error(found);
				shown = found;
			});
		},
	};
}

/** The lock that was compared last: each comparison asks git for all commits, and most saves leave the lock alone. */
let compared: { contents: string; history: History } | undefined;

/** Compares the lock with every commit that touched it, again only when it has changed. */
function readHistory(root: URL, { file, lock }: PermalinkFile): History {
	if (compared?.contents === file.contents) return compared.history;
	const history = compareWithHistory(root, paths.permalinks, lock);
	compared = { contents: file.contents, history };
	return history;
}

/** Loads what has changed, and reports what is wrong in the content as a whole. */
async function load(context: LoaderContext): Promise<string | undefined> {
	const { config, generateDigest, store } = context;
	const salt = await readerDigest(config.root, generateDigest);
	const files = await readTextFiles(config.root);
	const texts: Text[] = [];
	const problems: Problem[] = [];
	for (const file of files) {
		const { id, path, contents, words } = file;
		const digest = generateDigest(salt + contents + words?.contents);
		const stored = store.get<StoredText>(id);
		if (stored?.digest === digest) {
			store.addModuleImport(path);
			texts.push(fromStored(stored.data));
			continue;
		}
		const reading = readTextFile(file);
		problems.push(...reading.problems);
		if (!reading.text) continue;
		texts.push(reading.text);
		if (reading.problems.length > 0) continue;
		store.set({ id, data: toStored(reading.text), filePath: path, digest, deferredRender: true });
	}
	const ids = new Set(files.map(({ id }) => id));
	for (const id of store.keys()) if (!ids.has(id)) store.delete(id);

	const lists = await readLists(config.root);
	const history = readHistory(config.root, lists.permalinks);
	if (history.limit) context.logger.warn(history.limit);
	const found = [...problems, ...findProblems({ texts, ...lists }, history)];
	return found.length > 0 ? problemsToReport(found) : undefined;
}
