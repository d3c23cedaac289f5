import type { Content } from '../model/content.ts';
import { HEAD } from '../reading/content-file.ts';
import type { Problem } from '../reading/problem.ts';
import type { Text } from '../schemas/text.ts';
import { inText } from './in-text.ts';

/** A published passage stays, and keeps its division into sentences. */
export function checkPermalinks(text: Text, { permalinks }: Content): Problem[] {
	const published = permalinks.passages.get(text.id) ?? new Map<string, number>();
	const passages = new Map(text.passages.map((passage) => [passage.id, passage]));
	return [...published].flatMap(([id, count]) => {
		const passage = passages.get(id);
		if (!passage) {
			const hint = 'People link to it: put it back.';
			return [
				inText(
					text,
					HEAD,
					`The published passage \`${id}\` is missing, or could not be read.`,
					hint,
				),
			];
		}
		const found = passage.sentences.length;
		if (found === count) return [];
		const hint = 'People link to its sentences by number: keep the division.';
		return [
			inText(
				text,
				passage.position,
				`\`${id}\` was published with ${count} sentences and has ${found}.`,
				hint,
			),
		];
	});
}

/** A published text stays. */
export function checkPublishedTexts({ texts, permalinks }: Content): Problem[] {
	const ids = new Set(texts.map((text) => text.id));
	return [...permalinks.passages.keys()]
		.filter((id) => !ids.has(id))
		.map((id) => ({
			file: permalinks.file.path,
			...HEAD,
			message: `The published text \`${id}\` is missing, or could not be read.`,
			hint: 'People link to it: put it back.',
		}));
}
