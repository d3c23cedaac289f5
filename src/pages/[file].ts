import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { editionFormats } from '../exports/edition-formats.ts';
import { isQuick } from '../quick.ts';
import { readEdition } from '../read-edition.ts';

/** The whole edition as files. */
export function getStaticPaths() {
	if (isQuick) return [];
	return Object.entries(editionFormats).map(([file, { write }]) => ({
		params: { file },
		props: { write },
	}));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
	return new Response(await props.write(await readEdition()));
};
