import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { isQuick } from '../../quick.ts';
import { readEdition } from '../../read-edition.ts';
import { buildIndex } from '../../search/build-index.ts';

/** The search's index and its engine, beside the page of the search. */
export async function getStaticPaths() {
	if (isQuick) return [];
	const files = await buildIndex(await readEdition());
	return files.map(({ path, content }) => ({ params: { file: path }, props: { content } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ params, props }) =>
	new Response(props.content, {
		// For the development server; elsewhere the host tells the type from the extension.
		headers: params.file?.endsWith('.js') ? { 'content-type': 'text/javascript' } : {},
	});
