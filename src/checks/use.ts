import type { Content, EntryFile } from '../model/content.ts';
import { mentionFinder } from '../model/mentions.ts';
import { HEAD } from '../reading/content-file.ts';
import type { Problem } from '../reading/problem.ts';
import type { Text } from '../schemas/text.ts';
import { citations } from './events.ts';
import { inText } from './in-text.ts';

/** A text's work must be in the list of works. */
export function checkWork(text: Text, { works }: Content): Problem[] {
	if (!works.ids || works.ids.has(text.work)) return [];
	return [
		inText(text, HEAD, `There is no work \`${text.work}\`.`, `Add it to ${works.file.path}.`),
	];
}

/** A work without a text, an event or a name that none has, would be a page with nothing to say. */
export function checkUse({ texts, works, events, names, strayWords }: Content): Problem[] {
	const used = new Set(texts.map((text) => text.work));
	const cited = new Set(texts.flatMap(citations).map(({ event }) => event));
	const findMentions = mentionFinder(texts);
	const named = new Set(
		[...names.entries]
			.filter(([id, { data }]) => findMentions(id, data).length > 0)
			.map(([id]) => id),
	);
	return [
		...unused(works, used, 'No text belongs to the work'),
		...unused(events, cited, 'No text speaks of the event'),
		...unused(names, named, 'No text has the name'),
		...strayWords.map((file) => ({
			file,
			...HEAD,
			message: 'There is no text whose words these are.',
			hint: "Give the file its text's folder and name, and `.conllu`, or remove it.",
		})),
	];
}

function unused(
	{ file, entries }: EntryFile<unknown>,
	ids: Set<string>,
	message: string,
): Problem[] {
	return [...entries]
		.filter(([id]) => !ids.has(id))
		.map(([id, { position }]) => ({
			file: file.path,
			...position,
			message: `${message} \`${id}\`.`,
			hint: 'Add one, or remove the entry.',
		}));
}
