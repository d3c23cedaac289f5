/** Copies the words of a place with its link. */
import { copy } from './clipboard.ts';
import type { Place } from './places.ts';
import { toParagraph } from './sides.ts';

/** The words of a place, its reference and its link, as plain text. */
export function placeToText({ paragraphs, reference, url }: Place): string {
	return [...paragraphs.map(({ words }) => words), `${reference}\n${url}`].join('\n\n');
}

/** Copies the same as plain text and as HTML, in which the words keep their language and direction. */
export function copyPlace(place: Place): Promise<boolean> {
	const link = document.createElement('a');
	link.href = place.url;
	link.textContent = place.reference;
	const html = place.paragraphs.map(({ words, of }) => toParagraph(words, of)).join('');
	return copy(
		{ 'text/plain': placeToText(place), 'text/html': `${html}<p>${link.outerHTML}</p>` },
		`${place.name} with its link`,
	);
}
