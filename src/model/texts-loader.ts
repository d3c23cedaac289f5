import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkContent } from '../checks/check.ts';
import { type Problem, problemsToReport } from '../reading/problem.ts';
import { readText } from '../reading/read-text.ts';
import { event } from '../schemas/event.ts';
import type { Text } from '../schemas/text.ts';
import { work } from '../schemas/work.ts';
import {
	readEntryFile,
	readerDigest,
	readPermalinkFile,
	readSeeds,
	readTextFiles,
} from './content-folder.ts';

/** Ends a build; its problems are logged, and a stack would say nothing about them. */
class ContentError extends Error {
	override name = 'ContentError';
	override stack = '';
}

/** The files that the texts are read from and checked against, relative to the project. */
interface Paths {
	texts: string;
	works: string;
	events: string;
	permalinks: string;
}

/**
 * Loads the texts: reads each file once, and only when it has changed, and then checks the content as
 * a whole. A build fails with every problem at once; the development server logs them, and goes on
 * with what it read last.
 */
export function textsLoader(paths: Paths): Loader {
	return {
		name: 'texts',
		async load(context) {
			const { logger, watcher } = context;
			const report = await load(context, paths);
			if (report) {
				logger.error(report);
				if (!watcher) throw new ContentError('The content has problems, so nothing was built.');
			}
			const folder = fileURLToPath(new URL('src/content/', context.config.root));
			let shown = report;
			// An editor may write a file in several steps, each of which is a change.
			watcher?.on('all', async (_change, file) => {
				if (!file.startsWith(folder)) return;
				const found = await load(context, paths);
				if (found && found !== shown) logger.error(found);
				shown = found;
			});
		},
	};
}

/** Loads what has changed, and reports what is wrong in the content as a whole. */
async function load(context: LoaderContext, paths: Paths): Promise<string | undefined> {
	const { config, generateDigest, parseData, store } = context;
	const salt = await readerDigest(config.root, generateDigest);
	const texts: Text[] = [];
	const problems: Problem[] = [];
	const ids = new Set<string>();
	for (const { id, path, contents } of await readTextFiles(config.root, paths.texts)) {
		ids.add(id);
		const digest = generateDigest(salt + contents);
		const kept = store.get<Text>(id);
		if (kept?.digest === digest) {
			texts.push(kept.data);
			store.addModuleImport(path);
			continue;
		}
		const reading = readText(id, path, contents);
		problems.push(...reading.problems);
		if (!reading.text) continue;
		texts.push(reading.text);
		if (reading.problems.length > 0) continue;
		const data = await parseData({ id, data: reading.text });
		store.set({ id, data, filePath: path, digest, deferredRender: true });
	}
	for (const id of store.keys()) if (!ids.has(id)) store.delete(id);

	const works = await readEntryFile(config.root, paths.works, work);
	const events = await readEntryFile(config.root, paths.events, event);
	const seeds = await readSeeds(config.root);
	const permalinks = await readPermalinkFile(config.root, paths.permalinks);
	const found = [
		...problems,
		...works.file.problems,
		...events.file.problems,
		...permalinks.file.problems,
		...checkContent({ texts, works, events, seeds, permalinks }),
	];
	return found.length > 0 ? problemsToReport(found) : undefined;
}
