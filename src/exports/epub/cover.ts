import { Resvg } from '@resvg/resvg-js';
import { font } from '../../cards/fonts.ts';
import type { Edition } from '../../model/edition.ts';
import { site } from '../../site.ts';
import { toXml } from '../../xml.ts';

/** Most shops and readers ask for 1.6 to 1, in pixels. */
const WIDTH = 1200;
const HEIGHT = 1920;
const MARGIN = 120;
/** So many titles have room. */
const MOST = 5;

/** The cover as PNG: the title of the edition, and the titles of its texts in their own scripts. */
export function drawCover({ texts }: Edition): Uint8Array<ArrayBuffer> {
	const line = (y: number, size: number, color: string, words: string, isRight = false) =>
		`<text x="${isRight ? WIDTH - MARGIN : MARGIN}" y="${y}" font-size="${size}" fill="${color}" font-family="${isRight ? 'Amiri' : 'Source Serif 4'}" text-anchor="${isRight ? 'end' : 'start'}">${toXml(isRight ? `\u202b${words}\u202c` : words)}</text>`;
	const titles = texts
		.slice(0, MOST)
		.map(({ title, dir }, index) => line(1120 + index * 130, 72, '#1d1b18', title, dir === 'rtl'));
	const words = site.name.split(' ');
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="100%" height="100%" fill="#fcfaf5"/>
<path d="M${MARGIN} 300V${300 + words.length * 170}" stroke="#b0261a" stroke-width="12"/>
${words.map((word, index) => line(430 + index * 170, 160, '#1d1b18', word).replace(`x="${MARGIN}"`, `x="${MARGIN + 60}"`)).join('\n')}
<path d="M${MARGIN} 980H${WIDTH - MARGIN}" stroke="#dcd5c6" stroke-width="4"/>
${titles.join('\n')}
${line(HEIGHT - MARGIN, 52, '#514c44', 'each beside an English gloss')}
</svg>`;
	return new Uint8Array(new Resvg(svg, { font }).render().asPng());
}
