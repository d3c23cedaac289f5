/** The addresses of the site, from its root and under the base path that it is served from. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * An address within the site, under its base path.
 *
 * @param path from the root of the site, with its slash: `/timeline/`
 */
export function withBase(path: string): string {
	return base + path;
}

/** An address within the site as the world knows it, from where the site is served (`SITE_URL`). */
export function toAbsolute(address: string): string {
	return new URL(address, import.meta.env.SITE).href;
}

/** @example `/texts/world-revolution/` */
export function workToUrl(work: { id: string }): string {
	return withBase(`/texts/${work.id}/`);
}

/** The place where the texts of a work are compared, or a passage of them. @example `/texts/world-revolution/#p2` */
export function comparisonToUrl(work: { id: string }, passage = { id: 'compared' }): string {
	return `${workToUrl(work)}#${passage.id}`;
}

/** @example `/texts/world-revolution/hr/` */
export function textToUrl(text: { id: string }): string {
	return withBase(`/texts/${text.id}/`);
}

/** @param place a passage or a sentence. @example `/texts/world-revolution/hr/#p1.2` */
export function passageToUrl(text: { id: string }, place: { id: string }): string {
	return `${textToUrl(text)}#${place.id}`;
}

/** The page of a passage of its own. @example `/texts/world-revolution/hr/p1/` */
export function passageToPage(text: { id: string }, passage: { id: string }): string {
	return `${textToUrl(text)}${passage.id}/`;
}

/**
 * The name of a file of a text or of one of its passages, within `/texts/`.
 *
 * @example `world-revolution/hr/p1.csl.json`, `world-revolution/hr.bib`
 */
export function toFileName(
	text: { id: string },
	passage: { id: string } | undefined,
	extension: string,
): string {
	return `${passage ? `${text.id}/${passage.id}` : text.id}.${extension}`;
}

/** The address of that file. */
export function toFile(...names: Parameters<typeof toFileName>): string {
	return withBase(`/texts/${toFileName(...names)}`);
}

/**
 * The page of what was published under an address, or the place on a page for a sentence.
 *
 * @param address without the outer slashes: `texts/comintern/ar/p1`, `texts/comintern/ar/p1.2`
 */
export function addressToUrl(address: string): string {
	return withBase(`/${address.replace(/([^/]+)(\.\d+)$/, '$1/#$1$2').replace(/(?<!\.\d+)$/, '/')}`);
}

/** The page of one wording of a passage. @param number from 1. @example `/texts/world-revolution/hr/p1/r1/` */
export function revisionToPage(
	text: { id: string },
	passage: { id: string },
	number: number,
): string {
	return `${passageToPage(text, passage)}r${number}/`;
}

/** Where the words of a passage are explained. @example `/texts/world-revolution/hr/p1/#words` */
export function wordsToUrl(text: { id: string }, passage: { id: string }): string {
	return `${passageToPage(text, passage)}#words`;
}

/** The list of a text's words. @example `/texts/world-revolution/hr/words/` */
export function wordListToUrl(text: { id: string }): string {
	return `${textToUrl(text)}words/`;
}

/** The id of a dictionary form in the list of words: forms that are written alike differ in what they are. */
export function lemmaId(word: { lemma: string; upos: string }): string {
	return `${word.lemma.replaceAll(' ', '_')}-${word.upos.toLowerCase()}`;
}

/** Where the list of a text's words has a dictionary form. */
export function lemmaToUrl(text: { id: string }, word: { lemma: string; upos: string }): string {
	return `${wordListToUrl(text)}#${lemmaId(word)}`;
}

/** @example `/timeline/october-revolution/` */
export function eventToUrl(id: string): string {
	return withBase(`/timeline/${id}/`);
}

/** @example `/names/lenin/` */
export function nameToUrl(id: string): string {
	return withBase(`/names/${id}/`);
}

/** The JSON Schema of a kind of the edition's files. @example `/schema/text.json` */
export function schemaToUrl(name: string): string {
	return withBase(`/schema/${name}.json`);
}

/** The id of the place that refers to a note. @param nth which reference to it this is, from 1 */
export function noteReferenceId(note: string, nth: number): string {
	return nth > 1 ? `note-${note}-ref-${nth}` : `note-${note}-ref`;
}
