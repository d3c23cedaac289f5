import { drawCard } from '../cards/draw.ts';
import { toCard } from '../cards/text-card.ts';
import type { PublishedText } from '../model/edition.ts';
import type { Passage } from '../schemas/text.ts';
import { toBibtex } from './bibtex.ts';
import { toCsl } from './csl.ts';
import type { Content } from './format.ts';
import { toReference } from './reference.ts';
import { toRis } from './ris.ts';

/** The files of every text and of every passage, by extension. */
export const citationFormats: Record<
	string,
	(text: PublishedText, passage: Passage | undefined) => Content
> = {
	bib: (text, passage) => toBibtex(toReference(text, passage)),
	ris: (text, passage) => toRis(toReference(text, passage)),
	'csl.json': (text, passage) => toCsl(toReference(text, passage)),
	/** The image of its preview. */
	png: (text, passage) => drawCard(toCard(text, passage)),
};
