import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { readEntryFile } from './content-folder.ts';

/**
 * Loads a YAML file of entries. What is wrong in it is reported by the texts' loader, which sees the
 * content as a whole, so that all problems come at once.
 */
export function entriesLoader(path: string, schema: z.ZodObject, key?: z.ZodString): Loader {
	return {
		name: 'entries',
		async load({ config, store, meta, parseData, generateDigest, watcher }) {
			const load = async () => {
				const { entries } = await readEntryFile(config.root, path, schema, key);
				const data = [...entries].map(([id, { data }]) => ({ id, data }));
				const digest = generateDigest(JSON.stringify(data));
				// To write the store anew is slow where texts are many.
				if (meta.get('digest') === digest) return;
				meta.set('digest', digest);
				store.clear();
				for (const entry of data) store.set({ ...entry, data: await parseData(entry) });
			};
			await load();
			const file = fileURLToPath(new URL(path, config.root));
			watcher?.add(file);
			watcher?.on('change', (changed) => changed === file && load());
		},
	};
}
