/**
 * Links to words: text directives (WICG, “URL Fragment Text Directives”). A browser looks for whole words, from the
 * beginning of the page, and takes the first that it finds; words that it could find earlier get their neighbours too.
 */

import { toDirective } from '../text-directive.ts';

/** A stretch of a side that nothing interrupts, neither a sign of the edition nor the end of a sentence. */
interface Piece {
	text: string;
	/** Where what is selected of it begins and ends; the same where nothing is. */
	start: number;
	end: number;
}

/** Longer selections are named by their first and last words. */
const LONG = 80;
/** So many words name a beginning or an end, or are the neighbours. */
const FEW = 3;

/** Where a word of a text begins and ends. */
interface Bounds {
	start: number;
	end: number;
}

/** A piece that is selected, at least in part: its words, and where the first of them begins and the last ends. */
interface Part extends Bounds {
	text: string;
	words: Bounds[];
	/** Where the few words before the selected ones begin, and where the few after them end. */
	around: Bounds;
}

/** The directive for a selection within a side, and the words that it marks; none where it would mark others. */
export function toTextDirective(
	side: HTMLElement,
	selected: Range,
): { words: string; directive: string } | undefined {
	const segmenter = new Intl.Segmenter(side.lang || 'en', { granularity: 'word' });
	const parts = readPieces(side, selected).flatMap((piece) => toPart(piece, segmenter) ?? []);
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last) return undefined;
	const words = parts.map(({ text, start, end }) => text.slice(start, end)).join(' ');
	const earlier = readEarlier(side);
	const isShort = first === last && (words.length <= LONG || first.words.length <= 2 * FEW);
	const directive = isShort ? nameWhole(first, earlier) : nameEnds(first, last, words, earlier);
	return directive === undefined ? undefined : { words, directive };
}

/** What of a piece is selected; a word of which but a part is selected is marked whole. */
function toPart({ text, start, end }: Piece, segmenter: Intl.Segmenter): Part | undefined {
	const all = [...segmenter.segment(text)]
		.filter(({ isWordLike }) => isWordLike)
		.map(({ index, segment }) => ({ start: index, end: index + segment.length }));
	const words = all.filter((word) => word.end > start && word.start < end);
	const [first, last] = [words[0], words.at(-1)];
	if (!first || !last) return undefined;
	const before = all.filter((word) => word.end <= first.start).at(-FEW);
	const after = all.filter((word) => word.start >= last.end).slice(0, FEW);
	const around = { start: before?.start ?? first.start, end: after.at(-1)?.end ?? last.end };
	return { text, words, start: first.start, end: last.end, around };
}

/** Names words as they are, with their neighbours where they stand more than once. */
function nameWhole({ text, start, end, around }: Part, earlier: string): string | undefined {
	const words = text.slice(start, end);
	if (count(earlier, words) === 1) return toDirective('', [words], '');
	if (count(earlier, text.slice(around.start, around.end)) !== 1) return undefined;
	const prefix = text.slice(around.start, start).trim();
	const suffix = text.slice(end, around.end).trim();
	return toDirective(prefix, [words], suffix);
}

/** Names words by the first and the last of them, each with its neighbours where it stands more than once. */
function nameEnds(first: Part, last: Part, words: string, earlier: string): string | undefined {
	const head = first.text.slice(first.start, first.words.slice(0, FEW).at(-1)?.end);
	const tailStart = last.words.slice(-FEW)[0]?.start ?? 0;
	const tail = last.text.slice(tailStart, last.end);
	const before = first.text.slice(first.around.start, first.start);
	const after = last.text.slice(last.end, last.around.end);
	const isHeadAlone = count(earlier, head) === 1;
	const isTailAlone = count(words, tail) === 1;
	if (!isHeadAlone && count(earlier, before + head) > 1) return undefined;
	if (!isTailAlone && count(words + after, tail + after) > 1) return undefined;
	const [prefix, suffix] = [isHeadAlone ? '' : before.trim(), isTailAlone ? '' : after.trim()];
	return toDirective(prefix, [head, tail], suffix);
}

/** The pieces of a side, with what of each is selected. */
function readPieces(side: HTMLElement, selected: Range): Piece[] {
	const pieces: Piece[] = [];
	let piece: Piece | undefined;
	const read = (node: Node) => {
		if (node instanceof Text) {
			if (!piece) {
				piece = { text: '', start: 0, end: 0 };
				pieces.push(piece);
			}
			const at = piece.text.length;
			piece.text += node.data;
			if (!selected.intersectsNode(node)) return;
			const start = node === selected.startContainer ? selected.startOffset : 0;
			const end = node === selected.endContainer ? selected.endOffset : node.length;
			if (piece.start === piece.end) piece.start = at + start;
			piece.end = at + end;
		} else if (node instanceof Element && node.matches('[data-mark]')) {
			piece = undefined;
		} else {
			node.childNodes.forEach(read);
		}
	};
	for (const sentence of side.children) {
		piece = undefined;
		read(sentence);
	}
	return pieces;
}

/** What stands on the page of a passage before the end of its sides, and so is searched first. */
function readEarlier(side: HTMLElement): string {
	const sides = side.closest('.passage')?.querySelectorAll('[data-side]') ?? [];
	const above = document.querySelectorAll('.skip, header.site, .eyebrow, h1, .english-title');
	return [...above, ...sides].map(({ textContent }) => textContent).join(' ');
}

/** As a browser compares: without case, and without marks on letters. */
function fold(text: string): string {
	return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function count(text: string, words: string): number {
	return fold(text).split(fold(words)).length - 1;
}
