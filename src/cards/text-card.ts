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
			...toSides(`[${text.title}]`, `[${text.englishTitle}]`, text.dir),
		};
	}
	// The last sentence of a caption is its credit line, which would run on from the caption.
	const isCaption = passage.id.startsWith('c') && passage.sentences.length > 1;
	const shown = isCaption ? { ...passage, sentences: passage.sentences.slice(0, -1) } : passage;
	return {
		heading: toTitle(text, passage),
		...toSides(sideToWords(shown, 'source'), sideToWords(shown, 'gloss'), text.dir),
	};
}

/** What the faces of the cards can draw; a text in another script needs one more in `fonts.ts`. */
const drawn = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Both sides, or the gloss alone where the source cannot be drawn. */
function toSides(
	source: string,
	gloss: string,
	dir: Card['dir'],
): Pick<Card, 'source' | 'gloss' | 'dir'> {
	return drawn.test(source) ? { source, gloss, dir } : { source: gloss, gloss: '', dir: 'ltr' };
}
