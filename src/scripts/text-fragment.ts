/**
 * Links to words: text directives (WICG, “URL Fragment Text Directives”). A browser looks for whole words, from the
 * beginning of the page, and takes the first that it finds; words that it could find earlier get their neighbours too.
 */

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

/** The directive for a selection within a side, and the words that it marks; none where it would mark others. */
export function toTextDirective(
	side: HTMLElement,
	selected: Range,
): { words: string; directive: string } | undefined {
	const segmenter = new Intl.Segmenter(side.lang || 'en', { granularity: 'word' });
	const bounds = (text: string) =>
		[...segmenter.segment(text)]
			.filter(({ isWordLike }) => isWordLike)
			.map(({ index, segment }) => ({ start: index, end: index + segment.length }));
	const pieces = readPieces(side, selected);
	const parts = pieces
		.map(({ text, start, end }) => {
			// A word of which but a part is selected is marked whole.
			const words = bounds(text).filter((word) => word.end > start && word.start < end);
			return { text, words, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
		})
		.filter(({ words }) => words.length > 0);
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last) return undefined;
	const words = parts.map(({ text, start, end }) => text.slice(start, end)).join(' ');
	const neighbours = {
		before: bounds(first.text.slice(0, first.start)).at(-FEW)?.start ?? first.start,
		after: (bounds(last.text.slice(last.end)).slice(0, FEW).at(-1)?.end ?? 0) + last.end,
	};
	const prefix = first.text.slice(neighbours.before, first.start).trim();
	const suffix = last.text.slice(last.end, neighbours.after).trim();

	const earlier = readEarlier(side);
	if (first === last && (words.length <= LONG || first.words.length <= 2 * FEW)) {
		if (count(earlier, words) === 1) return { words, directive: toDirective('', [words], '') };
		const among = first.text.slice(neighbours.before, neighbours.after);
		return count(earlier, among) === 1
			? { words, directive: toDirective(prefix, [words], suffix) }
			: undefined;
	}
	const head = first.text.slice(first.start, first.words.slice(0, FEW).at(-1)?.end);
	const tailStart = last.words.slice(-FEW)[0]?.start ?? 0;
	const tail = last.text.slice(tailStart, last.end);
	const isHeadAlone = count(earlier, head) === 1;
	const isTailAlone = count(words, tail) === 1;
	const amongFirst = first.text.slice(neighbours.before, first.start) + head;
	const amongLast = last.text.slice(tailStart, neighbours.after);
	const after = last.text.slice(last.end, neighbours.after);
	if (!isHeadAlone && count(earlier, amongFirst) > 1) return undefined;
	if (!isTailAlone && count(words + after, amongLast) > 1) return undefined;
	const terms = [head, tail];
	return {
		words,
		directive: toDirective(isHeadAlone ? '' : prefix, terms, isTailAlone ? '' : suffix),
	};
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

/** The signs of the syntax, which are the hyphen, the comma and the ampersand, are encoded in its terms. */
function toDirective(prefix: string, terms: string[], suffix: string): string {
	const encode = (term: string) => encodeURIComponent(term).replaceAll('-', '%2D');
	const parts = [
		prefix && `${encode(prefix)}-`,
		...terms.map(encode),
		suffix && `-${encode(suffix)}`,
	];
	return `text=${parts.filter(Boolean).join(',')}`;
}
