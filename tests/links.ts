import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './site.ts';

const host = 'http://site';

/** The values of an attribute on a page, as a browser reads them. */
function attributes(html: string, name: string): string[] {
	return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
		value.replaceAll('&amp;', '&'),
	);
}

/**
 * The links that lead nowhere: to a page or file that is not there, or to a place that is not on it.
 * Own code, because linkinator 8.1 does not check a fragment of a page that it has fetched already.
 *
 * @param base the path that the site is served under, `/` or `/reading/`
 */
export function findDeadLinks(folder: string, pages: Page[], base = '/'): string[] {
	const ids = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, 'id'))]));
	return pages.flatMap(({ path, html }) =>
		[...attributes(html, 'href'), ...attributes(html, 'src')]
			.filter((link) => {
				const url = new URL(link, `${host}${base.slice(0, -1)}${path}`);
				if (url.origin !== host) return false;
				if (!url.pathname.startsWith(base)) return true;
				const target = `/${url.pathname.slice(base.length)}`;
				// Words are found by the browser, and not by an id.
				const fragment = decodeURIComponent(url.hash.slice(1).replace(/:~:.*/, ''));
				if (ids.has(target)) return fragment !== '' && !ids.get(target)?.has(fragment);
				return target.endsWith('/') || !existsSync(join(folder, target));
			})
			.map((link) => `${path} → ${link}`),
	);
}
