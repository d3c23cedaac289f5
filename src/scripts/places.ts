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

const toParagraphs = (elements: Iterable<HTMLElement>) =>
	[...elements].map((of) => ({ words: wordsOf(of), of }));

/** The address of the wording that is shown, which a citation names; the passage's as long as it is not published. */
function wordingUrl(passage: Element): string {
	// One wording goes without saying.
	const { revision = '1' } = (passage as HTMLElement).dataset;
	const url = `${textUrl()}${passage.id}/`;
	return revision === '0' ? url : `${url}r${revision}/`;
}

export function passageToPlace(passage: Element): Place {
	const text = textUrl();
	const sides = passage.querySelectorAll<HTMLElement>('[data-side]');
	const { id } = passage;
	const url = `${text}${id}/`;
	return toPlace(id, url, text + id, toParagraphs(sides), id, wordingUrl(passage));
}

/** @param sentence on the side of the source, which has the id */
export function sentenceToPlace(sentence: HTMLElement): Place {
	const whole = sentence.closest('.passage') ?? sentence;
	const passage = whole.id;
	const text = textUrl();
	const gloss = answerOf(sentence);
	const sides = gloss ? [sentence, gloss] : [sentence];
	// The language is the side's.
	const paragraphs = sides.map((each) => ({ words: wordsOf(each), of: sideOf(each) ?? each }));
	const { id } = sentence;
	const cited = `${wordingUrl(whole)}#${id}`;
	return toPlace(id, `${text}${passage}/#${id}`, text + passage, paragraphs, id, cited);
}

/** All from one passage or sentence to another, of the same kind. */
export function rangeToPlace(first: HTMLElement, last: HTMLElement): Place {
	const text = textUrl();
	const kind = first.matches('.passage') ? '.passage' : '[data-side="source"] > .s';
	const all = [...document.querySelectorAll<HTMLElement>(kind)];
	const within = all.slice(all.indexOf(first), all.indexOf(last) + 1);
	const places = within.map(kind === '.passage' ? passageToPlace : sentenceToPlace);
	const url = `${text}?to=${last.id}#${first.id}`;
	const paragraphs = places.flatMap((place) => place.paragraphs);
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
