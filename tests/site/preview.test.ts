import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sideToWords } from '../../src/model/words.ts';
import { readPublishedEdition } from '../edition.ts';
import { dist, readPages } from '../site.ts';

const { texts } = await readPublishedEdition();
const pages = readPages();
const origin = 'http://localhost:4321';
const passages = texts.flatMap((text) =>
	text.passages.map((passage) => ({ text, passage, path: `/texts/${text.id}/${passage.id}` })),
);

/** The value of a field of Open Graph. */
function readField(html: string, name: string): string | undefined {
	return html
		.match(new RegExp(`<meta property="${name}" content="([^"]*)">`))?.[1]
		?.replaceAll('&quot;', '"')
		.replaceAll('&#34;', '"')
		.replaceAll('&amp;', '&')
		.replaceAll('&#38;', '&')
		.replaceAll('&#39;', "'");
}

/** Width and height of a PNG (its specification, 11.2.2). */
function readSize(png: Buffer): [number, number] {
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test.each(pages)('$path has a preview with a picture', ({ path, html }) => {
	for (const name of ['og:title', 'og:description', 'og:image:alt'])
		expect(readField(html, name)?.length).toBeGreaterThan(3);
	if (path !== '/404.html') expect(readField(html, 'og:url')).toBe(origin + path);
	expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
	const image = readField(html, 'og:image') ?? '';
	expect(image).toMatch(new RegExp(`^${origin}/.*\\.png$`));
	const png = readFileSync(dist + new URL(image).pathname);
	expect(readSize(png)).toEqual([1200, 630]);
	expect(png.length).toBeLessThan(300_000);
});

test.each(passages)(
	'the preview of $path shows the source and its gloss',
	({ text, passage, path }) => {
		const html = pages.find((page) => page.path === `${path}/`)?.html ?? '';
		const [source = '', gloss = ''] = readField(html, 'og:description')?.split(' — ') ?? [];
		for (const [shown, side] of [
			[source, 'source'],
			[gloss, 'gloss'],
		] as const) {
			const words = sideToWords(passage, side);
			const isCut = shown.endsWith('…') && !words.endsWith('…');
			if (!isCut) expect(shown).toBe(words);
			// What is cut is cut at a word.
			else expect(words.slice(shown.length - 1)).toMatch(/^[\p{P}\s]/u);
			expect(shown.length).toBeGreaterThan(Math.min(words.length, 120) - 1);
		}
		const locales = { ar: 'ar_EG', hr: 'hr_HR', 'pt-BR': 'pt_BR' } as Record<string, string>;
		expect(readField(html, 'og:locale')).toBe(locales[text.lang]);
		expect(readField(html, 'og:image')).toBe(`${origin}${path}.png`);
		expect(readField(html, 'og:image:alt')).toContain(sideToWords(passage, 'source'));
	},
);

test.each(passages)('$path says what it is as JSON-LD', ({ text, passage, path }) => {
	const html = pages.find((page) => page.path === `${path}/`)?.html ?? '';
	const [, json = ''] = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s) ?? [];
	expect(JSON.parse(json)).toMatchObject({
		'@context': 'https://schema.org',
		'@type': 'Chapter',
		url: `${origin}${path}/r1/`,
		inLanguage: text.lang,
		text: sideToWords(passage, 'source'),
		workTranslation: { inLanguage: 'en', text: sideToWords(passage, 'gloss') },
		isPartOf: { '@type': 'Book', name: 'Reading the Comintern' },
	});
});
