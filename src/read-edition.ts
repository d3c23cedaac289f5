import { getCollection } from 'astro:content';
import aliases from './content/aliases.yaml?raw';
import lock from './content/permalinks.lock.json';
import { paths } from './content-paths.ts';
import { buildEdition, type Edition } from './model/edition.ts';
import { fromStored } from './model/stored-text.ts';
import { readEntries } from './reading/read-entries.ts';
import { address } from './schemas/id.ts';
import { alias, permalinks } from './schemas/permalinks.ts';

let built: Promise<Edition> | undefined;

async function build(): Promise<Edition> {
	const [works, texts, events, names, differences] = await Promise.all([
		getCollection('works'),
		getCollection('texts'),
		getCollection('events'),
		getCollection('names'),
		getCollection('differences'),
	]);
	const { entries } = readEntries(paths.aliases, aliases, alias, address);
	return buildEdition({
		works,
		texts: texts.map(({ id, data }) => ({ id, data: fromStored(data) })),
		events,
		names,
		differences,
		aliases: entries,
		lock: permalinks.parse(lock),
	});
}

/** The edition: the one place that reads the collections. A build reads them once. */
export function readEdition(): Promise<Edition> {
	if (import.meta.env.DEV) return build();
	built ??= build();
	return built;
}
