import { expect, test } from 'vitest';
import { findDeadLinks } from '../links.ts';
import { dist, readPages } from '../site.ts';

test('every link of every page leads to a page, and every fragment to a place on it', () => {
	const pages = readPages();
	expect(pages.flatMap(({ html }) => html.match(/href="[^"]*#/g) ?? []).length).toBeGreaterThan(
		200,
	);
	expect(findDeadLinks(dist, pages)).toEqual([]);
});
