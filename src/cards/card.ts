import { site } from '../site.ts';
import { toXml } from '../xml.ts';
import { faceOf } from './fonts.ts';
import { breakLines, shorten } from './lines.ts';

/** What a preview of a page shows. */
export interface Card {
	/** The page, in a line. */
	heading: string;
	/** The words that are seen first, and how they are written. */
	source: string;
	dir: 'ltr' | 'rtl';
	gloss: string;
}

/** As Open Graph's readers want it: 1.91 to 1, at twice the least width, in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const MARGIN = 80;
const TOP = 150;
const BOTTOM = HEIGHT - 60;
/** Between the source and its gloss. */
const GAP = 26;
/** Beside the rule that marks the passage. */
const INDENT = 36;

/** Sizes of the source's letters, of which the first is taken that holds all; the gloss follows. */
const sizes = [76, 66, 58, 52, 46];
interface Block {
	lines: string[];
	dir: 'ltr' | 'rtl';
	size: number;
	leading: number;
	color: string;
}

/** Draws a card as SVG, its words broken into lines. */
export function cardToSvg(card: Card): string {
	const room = BOTTOM - TOP - GAP;
	const [source, gloss] = fit(card, room);
	const height = heightOf(source) + GAP + heightOf(gloss);
	const top = TOP + (room + GAP - height) / 2;
	const rule = card.dir === 'rtl' ? WIDTH - MARGIN : MARGIN;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="100%" height="100%" fill="#fcfaf5"/>
<text x="${MARGIN}" y="88" font-family="Source Serif 4" font-size="28" fill="#b0261a">${toXml(card.heading)}</text>
<text x="${WIDTH - MARGIN}" y="88" font-family="Source Serif 4" font-size="28" fill="#514c44" text-anchor="end">${site.name}</text>
<path d="M${MARGIN} 116H${WIDTH - MARGIN}" stroke="#dcd5c6" stroke-width="2"/>
<path d="M${rule} ${top}v${height}" stroke="#b0261a" stroke-width="6"/>
${blockToText(source, top, true)}
${blockToText(gloss, top + heightOf(source) + GAP, card.dir === 'ltr')}
</svg>`;
}

function fit(card: Card, room: number): [Block, Block] {
	let blocks = toBlocks(card, sizes[0] ?? 0);
	for (const size of sizes) {
		blocks = toBlocks(card, size);
		if (heightOf(blocks[0]) + heightOf(blocks[1]) <= room) return blocks;
	}
	const [source, gloss] = blocks;
	const [line, glossLine] = [source.size * source.leading, gloss.size * gloss.leading];
	// The gloss gets two lines at least, and what the source leaves.
	const forSource = Math.min(source.lines.length, Math.floor((room - 2 * glossLine) / line));
	const forGloss = Math.floor((room - forSource * line) / glossLine);
	return [
		{ ...source, lines: shorten(source.lines, forSource) },
		{ ...gloss, lines: shorten(gloss.lines, forGloss) },
	];
}

function toBlocks({ source, gloss, dir }: Card, size: number): [Block, Block] {
	const width = WIDTH - 2 * MARGIN - INDENT;
	const small = Math.round(size * 0.72);
	// Amiri's letters are smaller in their square, and reach higher and deeper.
	const [shown, leading] = dir === 'rtl' ? [size * 1.1, 1.55] : [size, 1.25];
	return [
		{ lines: breakLines(source, dir, shown, width), dir, size: shown, leading, color: '#1d1b18' },
		{
			lines: breakLines(gloss, 'ltr', small, width),
			dir: 'ltr',
			size: small,
			leading: 1.3,
			color: '#514c44',
		},
	];
}

function heightOf({ lines, size, leading }: Block): number {
	return lines.length * size * leading;
}

/** A block whose first line begins below `top`. A line from right to left is embedded as one (UAX #9, 2.1). */
function blockToText(
	{ lines, dir, size, leading, color }: Block,
	top: number,
	isBesideRule: boolean,
): string {
	const indent = isBesideRule ? MARGIN + INDENT : MARGIN;
	const [x, anchor] = dir === 'rtl' ? [WIDTH - indent, 'end'] : [indent, 'start'];
	return lines
		.map((line, index) => {
			const y = top + size * leading * (index + 0.5) + size * 0.34;
			const words = dir === 'rtl' ? `\u202b${line}\u202c` : line;
			return `<text x="${x}" y="${y.toFixed(1)}" font-family="${faceOf(dir)}" font-size="${size}" fill="${color}" text-anchor="${anchor}">${toXml(words)}</text>`;
		})
		.join('\n');
}
