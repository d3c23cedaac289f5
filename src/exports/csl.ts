import type { Reference } from './reference.ts';

/** A reference as CSL-JSON, a list of one item (Citation Style Language 1.0.2, `csl-data.json`). */
export function toCsl({
	id,
	title,
	container,
	editors,
	date,
	language,
	section,
	url,
}: Reference): string {
	const item = {
		id,
		type: 'chapter',
		title,
		'container-title': container,
		editor: [{ literal: editors }],
		publisher: editors,
		issued: { 'date-parts': [date.split('-').map(Number)] },
		language,
		page: section,
		URL: url,
	};
	return `${JSON.stringify([item], null, '\t')}\n`;
}
