import type { Content } from '../model/content.ts';
import { findMarked } from '../model/mentions.ts';
import { runsToWords } from '../model/words.ts';
import type { Problem } from '../reading/problem.ts';
import { eventsOfName } from '../schemas/name.ts';
import type { Text } from '../schemas/text.ts';
import { inText } from './in-text.ts';

/** What a text names must be a name of the edition; a name of which a part is marked must stand there whole. */
export function checkNames(text: Text, { names }: Content): Problem[] {
	return findMarked(text.passages, 'name').flatMap(({ mark, sentence, side }) => {
		const { name, whole, position } = mark;
		if (names.ids && !names.ids.has(name)) {
			const hint = `Correct the id, or add it to ${names.file.path}.`;
			return [inText(text, position, `There is no name \`${name}\`.`, hint)];
		}
		if (!whole || runsToWords(sentence[side]).includes(whole)) return [];
		const hint = 'Write the whole name as the sentence has it.';
		return [inText(text, position, `The sentence does not have \`${whole}\`.`, hint)];
	});
}

/** The events of a name must be events of the edition. */
export function checkNameEvents({ names, events }: Content): Problem[] {
	return [...names.entries].flatMap(([, { data, position }]) =>
		[...eventsOfName(data), ...(data.markedAs ? [data.markedAs] : [])]
			.filter((event) => events.ids && !events.ids.has(event))
			.map((event) => ({
				file: names.file.path,
				...position,
				message: `There is no event \`${event}\`.`,
				hint: `Correct the id, or add it to ${events.file.path}.`,
			})),
	);
}
