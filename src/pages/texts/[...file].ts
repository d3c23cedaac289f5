import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toFileName } from '../../addresses.ts';
import { citationFormats } from '../../exports/citation-formats.ts';
import { formatsOf } from '../../exports/text-formats.ts';
import { isQuick } from '../../quick.ts';
import { readEdition } from '../../read-edition.ts';

export async function getStaticPaths() {
	if (isQuick) return [];
	const edition = await readEdition();
	return edition.texts.flatMap((text) => {
		const citations = [undefined, ...text.passages].flatMap((passage) =>
			Object.entries(citationFormats).map(([extension, write]) => ({
				params: { file: toFileName(text, passage, extension) },
				props: { write: () => write(text, passage) },
			})),
		);
		const data = formatsOf(text).map(({ extension, write }) => ({
			params: { file: toFileName(text, undefined, extension) },
			props: { write: () => write(text, edition) },
		}));
		return [...citations, ...data];
	});
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
	return new Response(await props.write());
};
