import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, readPages } from '../site.ts';

const pages = readPages();
const read = (path: string) => readFileSync(join(dist, path), 'utf8');

test('the site map has every page but that of a missing address, and robots lead to it', () => {
	const [, index = ''] = /Sitemap: http:\/\/localhost:4321(.*)/.exec(read('robots.txt')) ?? [];
	const [, map = ''] = /<loc>http:\/\/localhost:4321(.*?)<\/loc>/.exec(read(index)) ?? [];
	const listed = [...read(map).matchAll(/<loc>http:\/\/localhost:4321(.*?)<\/loc>/g)];
	const paths = pages.map(({ path }) => path).filter((path) => path !== '/404.html');
	expect(listed.map(([, path]) => path).toSorted()).toEqual(paths.toSorted());
});

test.each(['_headers', '_headers.caddy', '_headers.nginx'])(
	'the policy in %s allows what pages have, and nothing that is inline besides',
	(file) => {
		const policy = /default-src[^"\n]*/.exec(read(file))?.[0] ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*|https?:/);
		for (const { path, html } of pages) {
			const inline = [
				...html.matchAll(/<style>(.*?)<\/style>/gs),
				...html.matchAll(/<script>(.*?)<\/script>/gs),
			];
			expect(inline.length, path).toBeGreaterThan(1);
			for (const [, code = ''] of inline)
				expect(policy, path).toContain(createHash('sha256').update(code).digest('base64'));
		}
	},
);

test.each(pages)('$path names icons that are there, and its colours', ({ html }) => {
	const icons = [...html.matchAll(/<link rel="[^"]*icon" href="([^"]+)"/g)];
	expect(icons).toHaveLength(2);
	for (const [, icon = ''] of icons) expect(existsSync(join(dist, icon))).toBe(true);
	expect(html.match(/<meta name="theme-color"/g)).toHaveLength(2);
});

test('a text says when it was last changed', () => {
	const text = pages.find(({ path }) => path === '/texts/comintern/ar/')?.html;
	expect(/Last changed 22\s+November\s+2026/.test(text ?? '')).toBe(true);
});

test('nobody is asked for corrections where no repository is named', () => {
	for (const { html } of pages) expect(html).not.toContain('Suggest a correction');
});
