import { defineCollection } from 'astro:content';
import { paths } from './content-paths.ts';
import { entriesLoader } from './model/entries-loader.ts';
import { storedText } from './model/stored-text.ts';
import { textsLoader } from './model/texts-loader.ts';
import { difference, differenceId } from './schemas/difference.ts';
import { event } from './schemas/event.ts';
import { name } from './schemas/name.ts';
import { work } from './schemas/work.ts';

export const collections = {
	texts: defineCollection({ loader: textsLoader(), schema: storedText }),
	works: defineCollection({ loader: entriesLoader(paths.works, work), schema: work }),
	differences: defineCollection({
		loader: entriesLoader(paths.differences, difference, differenceId),
		schema: difference,
	}),
	names: defineCollection({ loader: entriesLoader(paths.names, name), schema: name }),
	events: defineCollection({ loader: entriesLoader(paths.events, event), schema: event }),
};
