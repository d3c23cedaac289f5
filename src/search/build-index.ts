import { close, createIndex } from 'pagefind';
import type { Edition } from '../model/edition.ts';
import { keyFinder } from './keys.ts';
import { storeRecord } from './record.ts';
import { toRecord } from './to-record.ts';

/** Of Pagefind's files, those that the site's own search does not use: its worker, its interfaces, a second engine. */
const unused = /^(pagefind-(?!entry)|wasm\.unknown)/;

/** A file of the index, by its path within the index's folder. */
export interface IndexFile {
	path: string;
	content: Uint8Array<ArrayBuffer>;
}

/**
 * Builds the index of an edition with Pagefind. A text is one record, whose passages are told apart when it has been
 * found: a record for each passage would make the list of all records, which is loaded first, thirty times as long.
 *
 * @throws with what Pagefind says is wrong
 */
export async function buildIndex(edition: Edition): Promise<IndexFile[]> {
	// The engine stems English; the keys of other languages hold their forms. One index answers all.
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(errors.join('\n'));
	const keysOf = keyFinder(edition);
	for (const text of edition.texts) {
		const record = toRecord(text, edition, keysOf);
		const { content, data } = storeRecord(record);
		const of = (list: 'events' | 'names' | 'years') => [
			...new Set(record.passages.flatMap((passage) => passage[list])),
		];
		await index.addCustomRecord({
			url: text.id,
			language: 'en',
			content,
			meta: { data },
			filters: {
				text: [text.id],
				lang: [text.lang],
				event: of('events'),
				name: of('names'),
				year: of('years'),
			},
		});
	}
	const { files } = await index.getFiles();
	await close();
	return files
		.filter(({ path }) => !unused.test(path))
		.map(({ path, content }) => ({ path, content: new Uint8Array(content) }));
}
