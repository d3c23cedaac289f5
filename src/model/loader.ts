import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { event } from '../schemas/event.ts';
import type { Text } from '../schemas/text.ts';
import { work } from '../schemas/work.ts';
import { checkContent } from './check.ts';
import { type Content, type EntryFile, PERMALINKS } from './content.ts';
import { ContentFile } from './content-file.ts';
import { type Problem, problemsToReport } from './problem.ts';
import { readEntries } from './read-entries.ts';
import { readText } from './read-text.ts';

const WORKS = 'src/content/works.yaml';
const EVENTS = 'src/content/events.yaml';
const TEXTS = 'src/content/texts';
const SEEDS = 'src/content/seeds';

/** Loads the entries of a YAML file. Its problems are reported by the texts' loader, with all others. */
function entriesLoader(path: string, schema: z.ZodObject): Loader {
	return {
		name: `entries:${path}`,
		async load({ config, store, parseData, watcher }) {
			const load = async () => {
				const { entries } = await readEntryFile(config.root, path, schema);
				store.clear();
				for (const [id, entry] of entries) {
					store.set({ id, data: await parseData({ id, data: entry.data }) });
				}
			};
			await load();
			const file = fileURLToPath(new URL(path, config.root));
			watcher?.add(file);
			watcher?.on('change', (changed) => changed === file && load());
		},
	};
}
