import { defineCollection } from 'astro:content';
import { entriesLoader } from './model/entries-loader.ts';
import { textsLoader } from './model/texts-loader.ts';
import { event } from './schemas/event.ts';
import { text } from './schemas/text.ts';
import { work } from './schemas/work.ts';

const paths = {
	texts: 'src/content/texts',
	works: 'src/content/works.yaml',
	events: 'src/content/events.yaml',
	permalinks: 'src/content/permalinks.lock.json',
};

export const collections = {
	texts: defineCollection({ loader: textsLoader(paths), schema: text }),
	works: defineCollection({ loader: entriesLoader(paths.works, work), schema: work }),
	events: defineCollection({ loader: entriesLoader(paths.events, event), schema: event }),
};
