import { toTitle } from '../model/titles.ts';
import { sideToWords } from '../model/words.ts';
import { languageName } from '../schemas/language.ts';
import type { Passage, Text } from '../schemas/text.ts';
import type { Card } from './card.ts';

/** The card of a text, or of a passage of it. */
export function toCard(text: Text, passage?: Passage): Card {
	if (!passage) {
		return {
			heading: `${languageName(text.lang)}, beside an English gloss`,
			source: `[${text.title}]`,
			dir: text.dir,
			gloss: `[${text.englishTitle}]`,
		};
	}
	// The last sentence of a caption is its credit line, which would run on from the caption.
	const isCaption = passage.id.startsWith('c') && passage.sentences.length > 1;
	const shown = isCaption ? { ...passage, sentences: passage.sentences.slice(0, -1) } : passage;
	return {
		heading: toTitle(text, passage),
		source: sideToWords(shown, 'source'),
		dir: text.dir,
		gloss: sideToWords(shown, 'gloss'),
	};
}
