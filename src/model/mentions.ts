import type { Name } from '../schemas/name.ts';
import type { Mark, Passage, Sentence, Side, Text } from '../schemas/text.ts';

/** Words of a text that carry a mark of a kind. */
export interface Marked<T extends Text, M extends Mark = Mark> {
	text: T;
	passage: Passage;
	sentence: Sentence;
	side: Side;
	words: string;
	mark: M;
}

/** All words of a text that carry a mark of a type, in the order of its passages; the source before the gloss. */
export function findMarked<T extends Text, K extends Mark['type']>(
	text: T,
	type: K,
): Marked<T, Extract<Mark, { type: K }>>[] {
	const sides: Side[] = ['source', 'gloss'];
	return text.passages.flatMap((passage) =>
		sides.flatMap((side) =>
			passage.sentences.flatMap((sentence) =>
				sentence[side].flatMap((run) => {
					if (!('mark' in run) || run.mark?.type !== type) return [];
					const mark = run.mark as Extract<Mark, { type: K }>;
					return [{ text, passage, sentence, side, words: run.text, mark }];
				}),
			),
		),
	);
}

/** Some words of a text that name somebody or something. */
export interface Mention<T extends Text = Text> {
	text: T;
	passage: Passage;
	sentence: Sentence;
	side: Side;
	/** The form of the name that stands there. */
	form: string;
}

/** A name, and every place where a text has it. */
export interface MentionedName<T extends Text = Text> extends Name {
	id: string;
	/** In the order of the texts and of their passages; the source before the gloss. */
	mentions: Mention<T>[];
}

/** Every place where a text has a name: words marked as it, or as the event that stands for it. */
export function findMentions<T extends Text>(
	texts: T[],
	id: string,
	{ markedAs }: Pick<Name, 'markedAs'>,
): Mention<T>[] {
	return texts.flatMap((text) => {
		const named = findMarked(text, 'name').filter(({ mark }) => mark.name === id);
		const told = findMarked(text, 'event').filter(({ mark }) => mark.event === markedAs);
		return [
			...named.map(({ words, mark, ...place }) => ({ ...place, form: mark.whole ?? words })),
			...told.map(({ words, mark: _, ...place }) => ({ ...place, form: words })),
		];
	});
}
