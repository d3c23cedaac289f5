import { memoize } from '../memoize.ts';
import type { Edition } from '../model/edition.ts';
import { editionToJson } from './edition-to-json.ts';
import { editionToEpub } from './epub/to-epub.ts';
import type { Content, Format } from './format.ts';

/** The whole edition, by the name of the file. */
export const editionFormats: Record<string, Format & { write: (edition: Edition) => Content }> = {
	'reading-the-comintern.epub': {
		name: 'EPUB 3',
		purpose:
			'For reading without a network: all texts with their glosses, notes and timeline, as one book.',
		// The page that tells its size asks for it too.
		write: memoize(editionToEpub),
	},
	'edition.json': {
		name: 'JSON',
		purpose:
			'For programs: all works, texts, events and names with their addresses, and where each text is as data.',
		write: editionToJson,
	},
};
