import { getCollection } from 'astro:content';
import { buildEdition, type Edition } from './model/edition.ts';

let built: Promise<Edition> | undefined;

async function build(): Promise<Edition> {
	const [works, texts, events] = await Promise.all([
		getCollection('works'),
		getCollection('texts'),
		getCollection('events'),
	]);
	return buildEdition({ works, texts, events });
}

/** The edition: the one place that reads the collections. A build reads them once. */
export function readEdition(): Promise<Edition> {
	if (import.meta.env.DEV) return build();
	built ??= build();
	return built;
}
