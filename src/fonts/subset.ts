/**
 * Makes the faces in this folder from the packages that carry them whole: `npm run fonts`, which also
 * brings those packages, as nothing else needs them. Each face holds only the characters, features and
 * axes that the site uses, so that a page in Latin script loads at most 80 kB of fonts and an Arabic
 * one at most 120 kB.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);

function range(first: number, last: number): string {
	return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

// ASCII, Latin-1, letters of languages around the edition's and those of ALA-LC for Arabic, in one file: two would
// let one letter of a word come later.
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžḌḍḤḥṢṣṬṭẒẓʻʼ–—‘’‚“”„†‡•…‹›€−`;
// Letters, with the figures and signs that stand among them.
const arabic = `${range(0x20, 0x40)}[]«»،؛؟ـ٪٫٬ٰٱپچژکگی${range(0x621, 0x63a)}${range(0x641, 0x652)}${range(0x660, 0x669)}`;

const latinFeatures = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk'];

const faces = [
	{
		name: 'source-serif',
		from: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
		text: latin,
		// The weight is fixed, the optical size is not: titles are drawn finer than text.
		axes: { wght: 400 },
		features: latinFeatures,
	},
	{
		name: 'source-serif-italic',
		from: 'source-serif/VAR/SourceSerif4Variable-Italic.ttf',
		text: latin,
		axes: { wght: 400, opsz: 14 },
		features: latinFeatures,
	},
	{
		name: 'amiri',
		from: '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
		text: arabic,
		axes: {},
		features: undefined,
	},
];

for (const { name, from, text, axes, features } of faces) {
	const font = await subsetFont(await readFile(resolve(from)), text, {
		targetFormat: 'woff2',
		variationAxes: axes,
		keepFeatures: features,
	});
	await writeFile(new URL(`${name}.woff2`, import.meta.url), font);
	console.log(`${name}.woff2: ${font.length} bytes`);
}
