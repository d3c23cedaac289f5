import { pathToFileURL } from 'node:url';
import { readLists, readTextFile, readTextFiles } from '../src/model/content-folder.ts';
import { buildEdition, type Edition } from '../src/model/edition.ts';

/** The folder of the project. */
export const root = pathToFileURL(`${import.meta.dirname}/../`);

/** The published edition, read from the project's content. */
export async function readPublishedEdition(): Promise<Edition> {
	const files = await readTextFiles(root);
	const toCollection = <T>(entries: Map<string, { data: T }>) =>
		[...entries].map(([id, { data }]) => ({ id, data }));
	const { works, events, names, differences, permalinks, aliases } = await readLists(root);
	return buildEdition({
		lock: permalinks.lock,
		aliases: aliases.entries,
		works: toCollection(works.entries),
		events: toCollection(events.entries),
		names: toCollection(names.entries),
		differences: toCollection(differences.entries),
		texts: files.map((file) => {
			const { text } = readTextFile(file);
			if (!text) throw new Error(`${file.path} could not be read`);
			return { id: file.id, data: text };
		}),
	});
}
