import { toAbsolute, toFile } from '../addresses.ts';
import type { PublishedText } from '../model/edition.ts';
import { sideToWords } from '../model/words.ts';
import type { Passage } from '../schemas/text.ts';
import { LICENCE_URL } from './licence.ts';
import { toReference } from './reference.ts';

/** A passage as JSON-LD in the terms of schema.org, for an element of HTML. */
export function toJsonLd(text: PublishedText, passage: Passage): string {
	const { title, container, editors, date, language, section, url } = toReference(text, passage);
	const editor = { '@type': 'Organization', name: editors };
	const data = {
		'@context': 'https://schema.org',
		'@type': 'Chapter',
		name: title,
		url,
		inLanguage: language,
		pagination: section,
		text: sideToWords(passage, 'source'),
		workTranslation: {
			'@type': 'CreativeWork',
			inLanguage: 'en',
			text: sideToWords(passage, 'gloss'),
			// An English that stands in the document is not the edition's to license.
			license: text.glossFrom ? undefined : LICENCE_URL,
		},
		image: toAbsolute(toFile(text, passage, 'png')),
		isPartOf: {
			'@type': 'Book',
			name: container,
			editor,
			publisher: editor,
			datePublished: date,
			url: toAbsolute('/'),
		},
	};
	// The end of the element must not stand in it.
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
