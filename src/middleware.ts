import { defineMiddleware } from 'astro:middleware';
import { createHash } from 'node:crypto';

/**
 * Gives each page a policy (Content Security Policy Level 3) under which only its own styles and scripts run,
 * and nothing comes from another host. Astro's own lists the hashes of all pages' styles on every page.
 */
export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	// While an author works, styles and scripts come in other ways.
	if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html'))
		return response;
	const html = joinStyles(await response.text());
	const policy = [
		"default-src 'none'",
		// The search's engine is WebAssembly.
		`script-src 'self' 'wasm-unsafe-eval' ${toHashes(html, 'script')}`,
		`style-src ${toHashes(html, 'style')}`,
		"connect-src 'self'",
		"font-src 'self'",
		"img-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
	].join(';');
	const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
	return new Response(html.replace('<meta charset="utf-8">', `$&${meta}`), response);
});

/** Elements with what stands within them, and other tags, whose attributes may hold what looks like an element. */
const tags = /<(script|style)\b((?:"[^"]*"|[^">])*)>(.*?)<\/\1>|<(?:"[^"]*"|[^">])*>/gs;

/** Makes one style of all that a page has, which has one hash. */
function joinStyles(html: string): string {
	const isStyle = (tag: string, attributes: string) => tag === 'style' && !attributes;
	const styles = [...html.matchAll(tags)]
		.filter(([, tag = '', attributes = '']) => isStyle(tag, attributes))
		.map(([, , , code]) => code);
	let isFirst = true;
	return html.replace(tags, (element, tag, attributes) => {
		if (!isStyle(tag, attributes)) return element;
		const joined = isFirst ? `<style>${styles.join('')}</style>` : '';
		isFirst = false;
		return joined;
	});
}

/** The hashes of what stands within the elements of a name, data apart, which no policy concerns. */
function toHashes(html: string, name: 'script' | 'style'): string {
	return [...html.matchAll(tags)]
		.filter(([, tag, attributes, code]) => tag === name && code && !attributes?.includes('ld+json'))
		.map(([, , , code = '']) => toHash(code))
		.join(' ');
}

/** Most pages have the style of another, and all have one script. */
const hashes = new Map<string, string>();

function toHash(code: string): string {
	const known =
		hashes.get(code) ?? `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
	hashes.set(code, known);
	return known;
}
