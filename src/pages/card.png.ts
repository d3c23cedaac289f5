import type { APIRoute } from 'astro';
import { drawCard } from '../cards/draw.ts';
import { site } from '../site.ts';

/** The card of every page that has none of its own. */
export const GET: APIRoute = async () =>
	new Response(
		await drawCard({
			heading: 'Arabic, Croatian and Portuguese, beside English',
			source: site.name,
			dir: 'ltr',
			gloss:
				'Short history texts, each in its own language beside an English gloss, on one shared timeline.',
		}),
	);
