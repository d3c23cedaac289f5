import { defineMiddleware } from 'astro:middleware';
import { createHash } from 'node:crypto';
import { memoize } from './memoize.ts';

/**
 * Gives each page a policy (Content Security Policy Level 3) under which only its own styles and scripts run,
 * and nothing comes from another host. Astro's own lists the hashes of all pages' styles on every page.
 */
export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	// While an author works, styles and scripts come in other ways.
	if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html'))
		return response;
	const page = Buffer.from(await response.arrayBuffer());
	// What has a hash stands in the head, which alone is read: there are many pages.
	const end = page.indexOf('</head>');
	const { html, styles, scripts } = joinStyles(page.toString('utf8', 0, end));
	const policy = [
		"default-src 'none'",
		// The search's engine is WebAssembly.
		`script-src 'self' 'wasm-unsafe-eval' ${scripts.map(toHash).join(' ')}`,
		`style-src ${styles.map(toHash).join(' ')}`,
		"connect-src 'self'",
		"font-src 'self'",
		"img-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
	].join(';');
	const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
	const head = Buffer.from(html.replace('<meta charset="utf-8">', `$&${meta}`));
	return new Response(Buffer.concat([head, page.subarray(end)]), response);
});

/** Elements with what stands within them, and other tags, whose attributes may hold what looks like an element. */
const tags = /<(script|style)\b((?:"[^"]*"|[^">])*)>(.*?)<\/\1>|<(?:"[^"]*"|[^">])*>/gs;

/** Makes one style of all that a page’s head has, which has one hash, and lists what runs there; data is no script. */
function joinStyles(head: string): { html: string; styles: string[]; scripts: string[] } {
	const [joined, styles, scripts]: [string[], string[], string[]] = [[], [], []];
	let place = 0;
	const rest = head.replace(tags, (element, tag, attributes, code, at) => {
		if (tag === 'script' && code && !attributes.includes('ld+json')) scripts.push(code);
		if (tag !== 'style') return element;
		if (attributes) {
			styles.push(code);
			return element;
		}
		// Nothing before the first one is taken away.
		if (joined.length === 0) place = at;
		joined.push(code);
		return '';
	});
	const style = joined.join('');
	const html = `${rest.slice(0, place)}<style>${style}</style>${rest.slice(place)}`;
	return joined.length > 0
		? { html, styles: [style, ...styles], scripts }
		: { html: head, styles, scripts };
}

/** Most pages have the style of another, and all have one script. */
const toHash = memoize(
	(code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
);
