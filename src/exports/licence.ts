import type { Text } from '../schemas/text.ts';

export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';
const TERMS = `CC BY 4.0, ${LICENCE_URL}.`;

/** What may be done with the files of the edition. */
export const licence = `Gloss, notes and data: ${TERMS} The origin and status of the source texts, and of an English that stands in their documents, are not recorded; they are reproduced for study.`;

/** What may be done with the files of a text. */
export function toLicence({ glossFrom }: Pick<Text, 'glossFrom'>): string {
	return glossFrom
		? `Notes and data: ${TERMS} The origin and status of the source, and of its English, which stands in the same document, are not recorded; they are reproduced for study.`
		: `Gloss, notes and data: ${TERMS} The origin and status of the source are not recorded; it is reproduced for study.`;
}
