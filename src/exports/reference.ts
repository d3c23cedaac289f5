import { passageToPage, textToUrl, toAbsolute } from '../addresses.ts';
import type { Passage, Text } from '../schemas/text.ts';
import { site } from '../site.ts';

/** What is said of a text or a passage when it is cited: a chapter in the edition. */
export interface Reference {
	/** @example `world-revolution-hr-p3` */
	id: string;
	/** Both titles are the edition's, so both are in brackets. @example `[Svjetska revolucija] [World revolution], p3` */
	title: string;
	/** The edition. */
	container: string;
	/** Who edits and publishes it. */
	editors: string;
	/** Day of the revision, ISO 8601. */
	date: string;
	/** Language of the source, BCP 47. */
	language: string;
	/** The passage, where a book has the page. @example `§3`, `§c3` */
	section: string | undefined;
	/** Absolute. */
	url: string;
}

export function toReference(text: Text, passage?: Passage): Reference {
	const place = passage ? `, ${passage.id}` : '';
	return {
		id: [...text.id.split('/'), ...(passage ? [passage.id] : [])].join('-'),
		title: `[${text.title}] [${text.englishTitle}]${place}`,
		container: site.name,
		editors: site.editors,
		date: site.revised,
		language: text.lang,
		section: passage && `§${passage.id.replace(/^p/, '')}`,
		url: toAbsolute(passage ? passageToPage(text, passage) : textToUrl(text)),
	};
}

/** The words of a reference around the title of the edition, which is set in italics. */
export function referenceToWords({
	title,
	container,
	editors,
	date,
	url,
}: Pick<Reference, 'title' | 'container' | 'editors' | 'date' | 'url'>) {
	return {
		before: `“${title}”, in `,
		container,
		after: `, edited by ${editors}, ${date}, ${url}.`,
	};
}
