import { languageName } from '../schemas/language.ts';
import type { Passage, Text } from '../schemas/text.ts';

/** What a text or a passage is called in English. @example `World revolution (Croatian), p1` */
export function toTitle(text: Pick<Text, 'englishTitle' | 'lang'>, passage?: Passage): string {
	const title = `${text.englishTitle} (${languageName(text.lang)})`;
	return passage ? `${title}, ${passage.id}` : title;
}
