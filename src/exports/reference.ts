import { passageToPage, revisionToPage, textToUrl, toAbsolute } from '../addresses.ts';
import type { PublishedText } from '../model/edition.ts';
import type { Passage } from '../schemas/text.ts';
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
	/** Absolute: of the wording that is cited, which stays when the passage is reworded. */
	url: string;
}

export function toReference(text: PublishedText, passage?: Passage): Reference {
	const place = passage ? `, ${passage.id}` : '';
	return {
		id: [...text.id.split('/'), ...(passage ? [passage.id] : [])].join('-'),
		title: `[${text.title}] [${text.englishTitle}]${place}`,
		container: site.name,
		editors: site.editors,
		date: site.revised,
		language: text.lang,
		section: passage && `§${passage.id.replace(/^p/, '')}`,
		url: toAbsolute(passage ? pageOf(text, passage) : textToUrl(text)),
	};
}

/** The page of the passage's wording; of the passage itself, as long as it is not published. */
function pageOf(text: PublishedText, passage: Passage): string {
	const { length = 0 } = text.revisions[passage.id] ?? [];
	return length > 0 ? revisionToPage(text, passage, length) : passageToPage(text, passage);
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
