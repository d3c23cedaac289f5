import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import packageJson from '../../package.json';
import { site } from '../site.ts';
import xmlCode from '../xml.ts?raw';
import { type Card, cardToSvg } from './card.ts';
import cardCode from './card.ts?raw';
import { font } from './fonts.ts';
import fontsCode from './fonts.ts?raw';
import linesCode from './lines.ts?raw';

/** The packages that draw, with their versions. */
const versions = JSON.stringify(packageJson.dependencies);

/** Cards of earlier builds, by what they are drawn from: the words, and the code that draws them. */
const cache = join(process.cwd(), 'node_modules/.astro/cards');

/** A card as PNG, the same bytes for the same words. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
	const digest = createHash('sha256')
		.update(
			[
				JSON.stringify({ ...card, site: site.name }),
				versions,
				cardCode,
				fontsCode,
				linesCode,
				xmlCode,
			].join('\0'),
		)
		.digest('hex');
	const file = join(cache, `${digest}.png`);
	const kept = await readFile(file).catch(() => undefined);
	if (kept) return new Uint8Array(kept);
	const png = new Resvg(cardToSvg(card), { font }).render().asPng();
	await mkdir(cache, { recursive: true });
	// Another build may read it meanwhile.
	const partial = `${file}.${process.pid}`;
	await writeFile(partial, png);
	await rename(partial, file);
	return new Uint8Array(png);
}
