/** What on this page can be linked to: a passage, a sentence, a range of either, some words. */
import { referenceToWords } from '../exports/reference.ts';
import { site } from '../site.ts';
import { answerOf, sideOf, wordsOf } from './sides.ts';
import { toTextDirective } from './text-fragment.ts';
import { textUrl } from './text-url.ts';

export interface Place {
	/** What it is called. @example `p1`, `p1.2`, `p1–p3`, `“these words”` */
	name: string;
	/** An absolute address that a chat can preview: of the passage's own page, or for a range of the text's. */
	url: string;
	/** Its words, the source before the gloss, each with the element that they are of. */
	paragraphs: { words: string; of: HTMLElement }[];
	/** Title and place, in a line. @example `World revolution (Croatian), p1 · Reading the Comintern` */
	reference: string;
	/** How it is cited in a paper. */
	citation: string;
	/** Where its citation files are, but for their extension. */
	files: string;
}

function toPlace(
	id: string,
	url: string,
	files: string,
	paragraphs: Place['paragraphs'],
	name = id,
	cited = url,
): Place {
	const textOf = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? '';
	// The title of a passage's page ends with the passage.
	const title = document.title.replace(/(?:, [^,]*)? · .*/, (end) =>
		document.querySelector('.alone') ? '' : end.replace(/ · .*/, ''),
	);
	const { before, container, after } = referenceToWords({
		title: `${textOf('h1')} ${textOf('.english-title')}, ${id}`,
		container: site.name,
		editors: site.editors,
		date: site.revised,
		url: cited,
	});
	return {
		name,
		url,
		paragraphs: paragraphs.filter(({ words }) => words !== ''),
		reference: `${title}, ${id} · ${site.name}`,
		citation: before + container + after,
		files,
	};
}

/** The words of a passage or of a sentence of the source, and of its gloss. */
function toParagraphs(place: Element): Place['paragraphs'] {
	const parts = place.matches('.passage')
		? [...place.querySelectorAll<HTMLElement>('[data-side]')]
		: [place, answerOf(place)].filter((each) => each !== null);
	// The language is the side's.
	return parts.flatMap((each) => {
		const of = sideOf(each);
		return of ? [{ words: wordsOf(each), of }] : [];
	});
}

/** The address of the wording that is shown, which a citation names; the passage's as long as it is not published. */
function wordingUrl(passage: Element): string {
	// One wording goes without saying.
	const { revision = '1' } = (passage as HTMLElement).dataset;
	const url = `${textUrl()}${passage.id}/`;
	return revision === '0' ? url : `${url}r${revision}/`;
}

export function passageToPlace(passage: Element): Place {
	const text = textUrl();
	const { id } = passage;
	const url = `${text}${id}/`;
	return toPlace(id, url, text + id, toParagraphs(passage), id, wordingUrl(passage));
}

/** @param sentence on the side of the source, which has the id */
export function sentenceToPlace(sentence: HTMLElement): Place {
	const passage = sentence.closest('.passage') ?? sentence;
	const { id } = sentence;
	const text = textUrl();
	const cited = `${wordingUrl(passage)}#${id}`;
	const url = `${text}${passage.id}/#${id}`;
	return toPlace(id, url, text + passage.id, toParagraphs(sentence), id, cited);
}

/** All from one passage or sentence to another, of the same kind. */
export function rangeToPlace(first: HTMLElement, last: HTMLElement): Place {
	const text = textUrl();
	const kind = first.matches('.passage') ? '.passage' : '[data-side="source"] > .s';
	const all = [...document.querySelectorAll<HTMLElement>(kind)];
	const paragraphs = all.slice(all.indexOf(first), all.indexOf(last) + 1).flatMap(toParagraphs);
	const url = `${text}?to=${last.id}#${first.id}`;
	return toPlace(`${first.id}–${last.id}`, url, text.slice(0, -1), paragraphs);
}

/** Words that are selected on one side of a passage; none where no link could mark just these. */
export function wordsToPlace(passage: Element, side: string, selected: Range): Place | undefined {
	const { id } = passage;
	const of = passage.querySelector<HTMLElement>(`[data-side="${side}"]`);
	const found = of && toTextDirective(of, selected);
	if (!found) return undefined;
	const text = textUrl();
	const { words, directive } = found;
	const url = `${text}${id}/#${id}:~:${directive}`;
	return toPlace(id, url, text + id, [{ words, of }], 'these words', wordingUrl(passage));
}
