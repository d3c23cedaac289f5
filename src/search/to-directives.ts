import { memoize } from '../memoize.ts';
import { toDirective } from '../text-directive.ts';
import type { FoundSentence } from './find.ts';
import { type Bounds, findWords, fold } from './fold.ts';
import type { Line, PassageRecord, TextRecord } from './record.ts';

/** So many words of a passage are marked on arrival. */
const MOST = 8;
/** So many neighbours on either side tell words from the same ones elsewhere, or as many as there are. */
const FEW = [3, 12];

/**
 * The text directives (WICG, “URL Fragment Text Directives”) that have a browser mark the words that were found.
 *
 * @returns as they follow `:~:` in an address; empty where a browser would mark others
 */
export function toTextDirectives(
	text: TextRecord,
	passage: PassageRecord,
	sentences: FoundSentence[],
): string {
	const earlier = text.passages
		.slice(0, text.passages.indexOf(passage))
		.flatMap(({ sentences }) => sentences.flatMap(({ source, gloss }) => [source, gloss]))
		.map(toFolded);
	const searched = [...text.above.map(fold), ...earlier].join(' ');
	return sentences
		.flatMap(({ source, gloss }) => [source, gloss])
		.flatMap(({ line, found }) => toStretches(line, found))
		.flatMap((stretches) => {
			const unique = stretches.find(({ piece, start, end }) => {
				return !searched.includes(fold(piece.slice(start, end)));
			});
			if (!unique) return [];
			const { piece, start, end, words } = unique;
			const slice = (from: number, to: number) => piece.slice(from, to).trim();
			const term = slice(words.start, words.end);
			return toDirective(slice(start, words.start), [term], slice(words.end, end));
		})
		.slice(0, MOST)
		.join('&');
}

/** The folded lines, which are the same at every question. */
const toFolded = memoize(({ pieces }: Line) => fold(pieces.join('')));

/** Words that were found, by their places in a piece of a line, and where their neighbours begin and end. */
interface Stretch extends Bounds {
	piece: string;
	words: Bounds;
}

/** The words found that follow one another; of each stretch, with few neighbours and with more. */
function toStretches({ pieces }: Line, found: Set<number>): Stretch[][] {
	let first = 0;
	return pieces.flatMap((piece) => {
		const places = findWords(piece);
		const groups = groupNeighbours(places, (index) => found.has(first + index));
		first += places.length;
		return groups.map(({ from, to }) =>
			FEW.map((few) => ({
				piece,
				start: places[Math.max(0, from - few)]?.start ?? 0,
				end: places[Math.min(places.length - 1, to + few)]?.end ?? 0,
				words: { start: places[from]?.start ?? 0, end: places[to]?.end ?? 0 },
			})),
		);
	});
}

function groupNeighbours(
	places: Bounds[],
	isFound: (index: number) => boolean,
): { from: number; to: number }[] {
	return places.reduce<{ from: number; to: number }[]>((groups, _, index) => {
		const last = groups.at(-1);
		if (!isFound(index)) return groups;
		if (last?.to === index - 1) last.to = index;
		else groups.push({ from: index, to: index });
		return groups;
	}, []);
}
