import { Resvg } from '@resvg/resvg-js';
import type { APIRoute } from 'astro';
import icon from '../../public/favicon.svg?raw';

/** The site's sign for the home screen of a telephone, in pixels. */
const WIDTH = 180;

export const GET: APIRoute = () =>
	new Response(
		new Uint8Array(new Resvg(icon, { fitTo: { mode: 'width', value: WIDTH } }).render().asPng()),
	);
