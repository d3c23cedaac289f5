import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { readPublishedEdition } from '../edition.ts';
import { dist, readPages } from '../site.ts';

const { texts } = await readPublishedEdition();
const pages = readPages();
const origin = 'http://localhost:4321';
const editors = 'the editors of Reading the Comintern';

/** What is cited, with what a paper must be able to say of it. */
const cited = texts.flatMap((text) => [
	{
		text,
		id: '',
		path: text.id,
		url: `${origin}/texts/${text.id}/`,
		place: '',
		section: undefined,
	},
	...text.passages.map(({ id }) => ({
		text,
		id,
		path: `${text.id}/${id}`,
		// The wording that is cited.
		url: `${origin}/texts/${text.id}/${id}/r1/`,
		place: `, ${id}`,
		section: `§${id.replace('p', '')}`,
	})),
]);

test.each(cited)(
	'$path is cited alike in BibTeX, RIS and CSL-JSON',
	({ text, path, url, place, section }) => {
		for (const extension of ['bib', 'ris', 'csl.json']) {
			const items = new Cite(readFileSync(`${dist}/texts/${path}.${extension}`, 'utf8')).data;
			expect(items).toHaveLength(1);
			const [item = {}] = items;
			expect(item).toMatchObject({
				type: 'chapter',
				title: `[${text.title}] [${text.englishTitle}]${place}`,
				'container-title': 'Reading the Comintern',
				publisher: editors,
				language: text.lang,
				URL: url,
			});
			expect(item.page).toBe(section);
			expect(JSON.stringify(item.issued)).toContain('2026');
			expect(JSON.stringify(item.editor)).toContain(editors);
		}
	},
);

test('a RIS file has its lines as the format wants them', () => {
	const ris = readFileSync(`${dist}/texts/comintern/ar/p1.ris`, 'utf8');
	expect(ris).toMatch(/^TY {2}- CHAP\r\n(?:[A-Z][A-Z0-9] {2}- [^\r\n]+\r\n)+ER {2}- \r\n$/);
	expect(ris).toContain('\r\nSP  - §1\r\n');
});

/** The fields of a page's head by their names. */
function readFields(html: string): Record<string, string> {
	const fields = html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g);
	return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}

test.each(cited.filter(({ id }) => id))(
	'the page of $path says of itself what a reference manager saves',
	({ text, path, url, place, section }) => {
		const html = pages.find((page) => page.path === `/texts/${path}/`)?.html ?? '';
		expect(readFields(html)).toMatchObject({
			citation_title: `[${text.title}] [${text.englishTitle}]${place}`,
			citation_inbook_title: 'Reading the Comintern',
			citation_editor: editors,
			citation_publication_date: '2026-11-22',
			citation_language: text.lang,
			citation_firstpage: section,
			citation_public_url: url,
			'z:itemType': 'bookSection',
		});
		// Spans would make a list of it.
		expect(html).not.toContain('Z3988');
	},
);

test.each(texts)(
	'the page of $id has a span for each passage, from which a list is made',
	(text) => {
		const html = pages.find(({ path }) => path === `/texts/${text.id}/`)?.html ?? '';
		const spans = [...html.matchAll(/<span class="Z3988" title="([^"]+)">/g)].map(
			([, title = '']) => new URLSearchParams(title.replaceAll('&amp;', '&')),
		);
		expect(spans.map((span) => span.get('rft_id'))).toEqual(
			text.passages.map(({ id }) => `${origin}/texts/${text.id}/${id}/r1/`),
		);
		expect(spans[0]?.get('rft.genre')).toBe('bookitem');
		expect(spans[0]?.get('rft.pages')).toBe('§1');
		expect(html).not.toContain('citation_title');
	},
);
