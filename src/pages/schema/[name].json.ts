import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { z } from 'astro/zod';
import { schemaToUrl, toAbsolute } from '../../addresses.ts';
import { shapes } from '../../exports/json-shapes.ts';

/** What the edition's JSON files hold, as JSON Schema (draft 2020-12). */
export function getStaticPaths() {
	return Object.entries(shapes).map(([name, shape]) => ({ params: { name }, props: { shape } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	params,
	props,
}) => {
	const schema = z.toJSONSchema(props.shape);
	const $id = toAbsolute(schemaToUrl(params.name ?? ''));
	return new Response(`${JSON.stringify({ $id, ...schema }, null, '\t')}\n`);
};
