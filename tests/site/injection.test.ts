import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText } from '../../src/reading/read-text.ts';
import { Project } from '../project.ts';
import { type Page, readPages } from '../site.ts';

/** Words that a page would run if it took them for more than words, by the field that has them. */
const payloads = {
	title: '"><script>alert(1)</script>',
	englishTitle: '</title><script>alert(2)</script>',
	description: `' onfocus='alert(3)' autofocus='`,
	'work title': '<svg onload=alert(4)>',
	'work description': '<iframe srcdoc="<script>alert(5)</script>"></iframe>',
	'event title': '</script><script>alert(6)</script>',
	'event name': '<text onclick=alert(7)>',
	'event note': '"><img src=x onerror=alert(8)>',
	source: '<img src=x onerror=alert(9)>',
	gloss: '</p><script>alert(10)</script>',
	note: '<a href="javascript:alert(11)">x</a>',
	sic: '"><script>alert(12)</script>',
	prose: '<body onload=alert(13)>',
	'reason of an alias': '--><script>alert(14)</script><!--',
	expression: '{alert(15)}',
};

describe('what looks like code in the content', () => {
	const project = new Project();
	let pages: Page[];

	beforeAll(() => {
		const quote = (words: string) => JSON.stringify(words);
		// What Markdown would read as its own is written as its author writes plain characters.
		const plain = (words: string) => words.replaceAll(/[<{[\\\]*_`~]/g, '\\$&');
		project.write(
			'src/content/texts/bad/hr.mdx',
			`---
work: bad
lang: hr
title: ${quote(payloads.title)}
englishTitle: ${quote(payloads.englishTitle)}
description: ${quote(payloads.description)}
---

${plain(payloads.prose)}

<Passage id="p1">

Riječ ${plain(payloads.source)} [x](<sic:${payloads.sic.replaceAll(/[<>]/g, '\\$&')}>) [riječ](event:bad)[^n] ${plain(payloads.expression)}

<Gloss>

Word ${plain(payloads.gloss)}

</Gloss>

[^n]: ${plain(payloads.note)}

</Passage>
`,
		);
		project.write(
			'src/content/works.yaml',
			`${project.read('src/content/works.yaml')}bad:\n  title: ${quote(payloads['work title'])}\n  description: ${quote(payloads['work description'])}\n`,
		);
		project.write(
			'src/content/events.yaml',
			`${project.read('src/content/events.yaml')}bad:\n  title: ${quote(payloads['event title'])}\n  short: ${quote(payloads['event name'])}\n  note: ${quote(payloads['event note'])}\n  date: 1917\n  by: editor\n`,
		);
		project.write(
			'src/content/permalinks.lock.json',
			project
				.read('src/content/permalinks.lock.json')
				.replace(
					'{\n',
					'{\n\t"texts/bad/hr/p9": [{"date":"2026-11-22","source":["A"],"gloss":["A"]}],\n',
				),
		);
		project.write(
			'src/content/aliases.yaml',
			`texts/bad/hr/p9:\n  because: ${quote(payloads['reason of an alias'])}\n  date: 2027-01-01\n`,
		);
		const { code, output } = project.build();
		if (code !== 0) throw new Error(output);
		pages = readPages(`${project.folder}/dist`);
	});
	afterAll(() => project.remove());

	test.each(Object.entries(payloads))('stays words, in the %s', (_, payload) => {
		const all = pages.map(({ html }) => html).join('');
		const shown = payload
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			.replaceAll('"', '&quot;')
			.replaceAll("'", '&#39;');
		// It is there, so that it could have done something.
		expect([payload, shown].some((each) => all.includes(each))).toBe(true);
		// Within quotation marks, an attribute holds any character but these.
		const outside = all.replaceAll(/="[^"]*"/g, '=""').replaceAll(/ld\+json.*?<\/script>/gs, '');
		if (/[<>]/.test(payload)) expect(outside.includes(payload)).toBe(false);
	});

	test('no page has an element or an attribute that its own templates do not have', () => {
		for (const { path, html } of pages) {
			const tags = [...html.matchAll(/<([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/g)];
			for (const [tag, name, attributes = ''] of tags) {
				expect(['iframe', 'object', 'embed', 'img'], path).not.toContain(name);
				expect(attributes.replaceAll(/"[^"]*"/g, ''), tag).not.toMatch(
					/\s(on\w+|srcdoc|autofocus|style)\b/,
				);
				expect(attributes, tag).not.toMatch(/"\s*(javascript|data|vbscript):/i);
			}
			const scripts = tags.filter(([, name]) => name === 'script');
			expect(scripts.length, path).toBeLessThanOrEqual(3);
		}
	});
});

test.each([
	'<script>alert(1)</script>',
	'<iframe src="https://example.org"></iframe>',
	'<style>p {}</style>',
	'<a href="javascript:alert(1)">x</a>',
	'[x](javascript:alert(1))',
	'[x](JaVaScRiPt:alert(1))',
	'[x](data:text/html,<script>alert(1)</script>)',
	'[x](vbscript:alert(1))',
	'![x](javascript:alert(1))',
	'<img src="x" onerror="alert(1)" />',
	'{process.exit(1)}',
	'{(() => alert(1))()}',
	"import fs from 'node:fs'",
	"export const x = await fetch('https://example.org')",
	'<Timeline events="e" onclick="alert(1)" />',
	'<Link href="javascript:alert(1)">x</Link>',
	'<Passage id="p1" onclick="alert(1)">\n\nA.\n\n<Gloss>\n\nA.\n\n</Gloss>\n\n</Passage>',
	'<Passage {...evil}>\n\nA.\n\n<Gloss>\n\nA.\n\n</Gloss>\n\n</Passage>',
])('code in a text is a problem at its place: %s', (code) => {
	const head = '---\nwork: w\nlang: hr\ntitle: A\nenglishTitle: A\n---\n\n';
	const { problems } = readText('w/hr', 'w/hr.mdx', `${head}${code}\n`);
	expect(problems.length).toBeGreaterThan(0);
	expect(problems[0]?.line).toBe(8);
	expect(problems[0]?.hint).not.toBe('');
});
