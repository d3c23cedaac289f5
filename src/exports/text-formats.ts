import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../content-paths.ts';
import type { Edition, PublishedText } from '../model/edition.ts';
import { hasWords } from '../words/units.ts';
import type { Content, Format } from './format.ts';
import { textToConllu } from './to-conllu.ts';
import { textToJson } from './to-json.ts';
import { textToTei } from './to-tei.ts';
import { textToTxt } from './to-txt.ts';

interface TextFormat extends Format {
	/** Its media type, as it is registered; as it is in use, where none is. */
	type: string;
	/** Whether a text has it; every text, where this is left out. */
	isOf?: (text: PublishedText) => boolean;
	write: (text: PublishedText, edition: Edition) => Content;
}

/** A text as data, by extension. */
export const textFormats: Record<string, TextFormat> = {
	json: {
		name: 'JSON',
		type: 'application/json',
		purpose:
			'For programs: every sentence with its gloss, its marks and its words, described by a JSON Schema.',
		write: textToJson,
	},
	tei: {
		name: 'TEI P5',
		type: 'application/tei+xml',
		purpose:
			'For editors and archives: source and gloss aligned by sentence, with events, names, notes, misprints and words.',
		write: textToTei,
	},
	conllu: {
		name: 'CoNLL-U',
		type: 'text/plain',
		purpose:
			'For corpus linguists: each word with lemma, gloss, and part of speech and features by the tags of Universal Dependencies; no syntax, and the Arabic article is a word.',
		isOf: (text) => text.passages.some(hasWords),
		write: textToConllu,
	},
	txt: {
		name: 'Plain text',
		type: 'text/plain',
		purpose:
			'For translators, for searching and comparing: a sentence a line, its number, source and gloss with tabs between.',
		write: textToTxt,
	},
	'seed.txt': {
		name: 'The document as it came',
		type: 'text/plain',
		purpose: 'For whoever wants to compare: the file from which the source is taken, unaltered.',
		isOf: ({ seed }) => seed !== undefined,
		write: async ({ seed = '' }) =>
			new Uint8Array(await readFile(join(process.cwd(), paths.seeds, seed))),
	},
};

/** The formats in which a text can be had, with their extensions. */
export function formatsOf(text: PublishedText): (TextFormat & { extension: string })[] {
	return Object.entries(textFormats)
		.filter(([, { isOf }]) => isOf?.(text) ?? true)
		.map(([extension, format]) => ({ ...format, extension }));
}
