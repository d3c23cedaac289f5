import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { readPublishedEdition } from '../edition.ts';
import { readPages } from '../site.ts';

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
			...edition.works.map(({ id }) => `/texts/${id}/`),
			...edition.texts.map(({ id }) => `/texts/${id}/`),
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

test.each(pages)(
	'$path has its style inside, no style attribute and no script of another file',
	({ html }) => {
		expect(html).not.toMatch(/<link[^>]+stylesheet/);
		expect(html).not.toMatch(/\sstyle="/);
		expect(html).not.toMatch(/<script[^>]+src=/);
	},
);

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

test('the largest text page is at most 12 kB of HTML and CSS, compressed', () => {
	const sizes = pages
		.filter(({ path }) => edition.texts.some(({ id }) => path === `/texts/${id}/`))
		.map(({ html }) => brotliCompressSync(html).length);
	expect(Math.max(...sizes)).toBeLessThanOrEqual(12_000);
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
