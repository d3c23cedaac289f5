import type { APIRoute } from 'astro';
import { toAbsolute, withBase } from '../addresses.ts';

/** Everything may be read (RFC 9309); crawlers find the list of all pages. */
export const GET: APIRoute = () =>
	new Response(`User-agent: *
Allow: /
Sitemap: ${toAbsolute(withBase('/sitemap-index.xml'))}
`);
