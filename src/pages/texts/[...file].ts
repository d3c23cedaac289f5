import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toFileName } from '../../addresses.ts';
import { formats } from '../../exports/formats.ts';
import { readEdition } from '../../read-edition.ts';

export async function getStaticPaths() {
	const { texts } = await readEdition();
	return texts.flatMap((text) =>
		[undefined, ...text.passages].flatMap((passage) =>
			Object.entries(formats).map(([extension, write]) => ({
				params: { file: toFileName(text, passage, extension) },
				props: { text, passage, write },
			})),
		),
	);
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
	return new Response(await props.write(props.text, props.passage));
};
