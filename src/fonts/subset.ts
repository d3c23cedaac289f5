/**
 * Makes the faces in this folder from the packages that carry them whole: `npm run fonts`.
 * Each holds only the characters and the axes that the site uses, so that a page in Latin script
 * loads at most 80 kB of fonts and an Arabic one at most 120 kB.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);

function range(first: number, last: number): string {
	return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœ–—‘’‚“”„†‡•…‹›€−`;
const italic = `${range(0x20, 0x7e)}–—‘’“”…`;
const latinExtended = range(0x100, 0x17f);
/** Figures and signs among Arabic words. */
const figures = `${range(0x20, 0x40)}[]«»`;
const arabic = ` ،؛؟ـ٪٫٬ٰٱپچژکگی${range(0x621, 0x63a)}${range(0x641, 0x652)}${range(0x660, 0x669)}`;

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4';

const faces = [
	// The weight is fixed, the optical size is not: titles are drawn finer than text.
	{
		name: 'source-serif-latin',
		from: `${serif}-latin-opsz-normal.woff2`,
		text: latin,
		axes: { wght: 400 },
	},
	{
		name: 'source-serif-latin-ext',
		from: `${serif}-latin-ext-opsz-normal.woff2`,
		text: latinExtended,
		axes: { wght: 400 },
	},
	{
		name: 'source-serif-italic',
		from: `${serif}-latin-opsz-italic.woff2`,
		text: italic,
		axes: { wght: 400, opsz: 14 },
	},
	{
		name: 'amiri-figures',
		from: '@fontsource/amiri/files/amiri-latin-400-normal.woff2',
		text: figures,
		axes: {},
	},
	{
		name: 'amiri-arabic',
		from: '@fontsource/amiri/files/amiri-arabic-400-normal.woff2',
		text: arabic,
		axes: {},
	},
];

for (const { name, from, text, axes } of faces) {
	const font = await subsetFont(await readFile(resolve(from)), text, {
		targetFormat: 'woff2',
		variationAxes: axes,
	});
	await writeFile(new URL(`${name}.woff2`, import.meta.url), font);
	console.log(`${name}.woff2: ${font.length} bytes`);
}
