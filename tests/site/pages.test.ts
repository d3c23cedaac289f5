import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { runsToWords } from '../../src/model/words.ts';
import { readPublishedEdition } from '../edition.ts';
import { dist, readPages } from '../site.ts';

const pages = readPages();
const edition = await readPublishedEdition();

test('the site has a page for everything that is published, and no other', () => {
	expect(pages.map(({ path }) => path).toSorted()).toEqual(
		[
			'/',
			'/404.html',
			'/about/',
			'/texts/',
			'/timeline/',
			'/names/',
			'/search/',
			'/downloads/',
			...edition.names.map(({ id }) => `/names/${id}/`),
			...edition.works.map(({ id }) => `/texts/${id}/`),
			...edition.texts.map(({ id }) => `/texts/${id}/`),
			...edition.texts.map(({ id }) => `/texts/${id}/words/`),
			...edition.texts.flatMap(({ id, passages }) =>
				passages.flatMap((passage) => [
					`/texts/${id}/${passage.id}/`,
					`/texts/${id}/${passage.id}/r1/`,
				]),
			),
			...edition.events.map(({ id }) => `/timeline/${id}/`),
		].toSorted(),
	);
});

const validator = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
	rules: {
		// Ids of sentences have a point: `p1.2`.
		'valid-id': ['error', { relaxed: true }],
		// The style is that of the compiler and changes nothing for a reader.
		'doctype-style': 'off',
		'require-sri': ['error', { target: 'crossorigin' }],
		'long-title': 'off',
		'no-trailing-whitespace': 'off',
		'attribute-boolean-style': 'off',
	},
});

test.each(pages)('$path is valid HTML', async ({ html }) => {
	const { results } = await validator.validateString(html);
	const messages = results.flatMap((result) =>
		result.messages.map(
			({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`,
		),
	);
	expect(messages).toEqual([]);
});

test.each(pages)('$path has its style inside, and no style attribute', ({ html }) => {
	expect(html).not.toMatch(/<link[^>]+stylesheet/);
	expect(html).not.toMatch(/\sstyle="/);
});

test.each(pages)(
	'$path has one script before its text, of at most 215 bytes, and others that do not wait for it',
	({ path, html }) => {
		const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)].filter(
			([, attributes]) => !attributes?.includes('application/ld+json'),
		);
		expect(scripts).toHaveLength(path === '/404.html' ? 3 : 2);
		const [[, first, code = ''] = [], ...others] = scripts;
		expect(first).toBe('');
		expect(code.length).toBeLessThanOrEqual(215);
		const sizes = others.map(([, attributes = '', empty]) => {
			expect(empty).toBe('');
			const [, file = ''] =
				attributes.match(/^ type="module" async src="(\/_astro\/[^"]+\.js)"/) ?? [];
			return brotliCompressSync(readFileSync(dist + file)).length;
		});
		expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(6_000);
	},
);

/** The glosses that stand in a document beside their source, and are not the edition's to set. */
const given = edition.texts
	.filter(({ id }) => id === 'comintern/ar')
	.flatMap(({ passages }) => passages.flatMap(({ sentences }) => sentences))
	.map((sentence) => runsToWords(sentence.gloss));

test.each(pages)('$path has typographic signs in the words of the edition', ({ html }) => {
	const words = html
		.replaceAll(/<(script|style|svg|kbd|sup)\b.*?<\/\1>/gs, '')
		// What is in another language is a source's, and stays as it is.
		.replaceAll(/<(\w+)[^>]* lang="(?!en")[^>]*>.*?<\/\1>/gs, '')
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll(/&quot;|&#34;/g, '"')
		.replaceAll('&#39;', "'");
	const own = given.reduce((left, gloss) => left.replaceAll(gloss, ''), words);
	expect(own).not.toMatch(/["']|\.\.\.| - |\d-\d{4}/);
});

test.each(pages)(
	'$path has a title, a description, one main heading and its own address',
	({ path, html }) => {
		expect(html).toMatch(/<title>[^<]{3,}<\/title>/);
		expect(html).toMatch(/<meta name="description" content="[^"]{10,}">/);
		expect(html.match(/<h1/g)).toHaveLength(1);
		if (path !== '/404.html')
			expect(html).toContain(`<link rel="canonical" href="http://localhost:4321${path}">`);
	},
);

test('the largest text page is at most 12.6 kB of HTML and CSS, compressed', () => {
	const sizes = pages
		.filter(({ path }) => edition.texts.some(({ id }) => path === `/texts/${id}/`))
		.map(({ html }) => brotliCompressSync(html).length);
	expect(Math.max(...sizes)).toBeLessThanOrEqual(12_600);
});

test.each(pages)(
	'$path is at most 14.6 kB, compressed: what a server sends before it waits for an answer',
	({ html }) => {
		expect(brotliCompressSync(html).length).toBeLessThanOrEqual(14_600);
	},
);

test.each(pages)('$path loads nothing but a script, an icon and its faces', ({ html }) => {
	const loaded = [...html.matchAll(/<link rel="preload" href="([^"]+)"/g)].map(([, href]) => href);
	expect(loaded).toHaveLength(/\p{Script=Arabic}/u.test(html) ? 3 : 2);
	expect(html).not.toMatch(/<(img|picture|iframe|video|audio|object|embed)\b/);
});

test('each passage that speaks of an event leads to it, and the event leads back', () => {
	const html = (path: string) => pages.find((page) => page.path === path)?.html ?? '';
	for (const event of edition.events) {
		for (const { text, passage, sentence } of event.citations) {
			const section = html(`/texts/${text.id}/`)
				.split('<section class="passage')
				.find((part) => part.includes(`id="${passage.id}"`));
			expect(section).toContain(`href="/timeline/${event.id}/"`);
			expect(html(`/timeline/${event.id}/`)).toContain(`href="/texts/${text.id}/#${sentence.id}"`);
		}
	}
});
