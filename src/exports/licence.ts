import type { Text } from '../schemas/text.ts';

export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** What may be done with a text's files, or with those of the edition. */
export function toLicence(text?: Pick<Text, 'glossFrom'>): string {
	const own = text?.glossFrom ? 'Notes and data' : 'Gloss, notes and data';
	const given = text?.glossFrom
		? 'source, and of its English, which stands in the same document,'
		: 'source texts, and of an English that stands in their documents,';
	return text && !text.glossFrom
		? `${own}: CC BY 4.0, ${LICENCE_URL}. The origin and status of the source are not recorded; it is reproduced for study.`
		: `${own}: CC BY 4.0, ${LICENCE_URL}. The origin and status of the ${given} are not recorded; they are reproduced for study.`;
}
