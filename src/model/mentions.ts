import type { Name } from '../schemas/name.ts';
import type { Mark, Passage, Sentence, Side, Text } from '../schemas/text.ts';

type MarkOf<K extends Mark['type']> = Extract<Mark, { type: K }>;

/** Words of a passage that carry a mark. */
interface Marked<M extends Mark> {
	passage: Passage;
	sentence: Sentence;
	side: Side;
	words: string;
	mark: M;
}

/** All words of passages that carry a mark of a type, in their order; the source before the gloss. */
export function findMarked<K extends Mark['type']>(
	passages: Passage[],
	type: K,
): Marked<MarkOf<K>>[] {
	const sides: Side[] = ['source', 'gloss'];
	return passages.flatMap((passage) =>
		sides.flatMap((side) =>
			passage.sentences.flatMap((sentence) =>
				sentence[side].flatMap((run) => {
					if (!('mark' in run) || run.mark?.type !== type) return [];
					return [{ passage, sentence, side, words: run.text, mark: run.mark as MarkOf<K> }];
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

/**
 * Reads the texts once for what they name.
 *
 * @returns every place where a text has a name: words marked as it, or as the event that stands for it
 */
export function mentionFinder<T extends Text>(
	texts: T[],
): (id: string, name: Pick<Name, 'markedAs'>) => Mention<T>[] {
	const find = <K extends 'name' | 'event'>(type: K) =>
		texts.flatMap((text) =>
			findMarked(text.passages, type).map(({ words, mark, ...place }) => ({
				mark,
				mention: { ...place, text, form: words },
			})),
		);
	const named = find('name').map(({ mark, mention }) => ({
		id: mark.name,
		mention: { ...mention, form: mark.whole ?? mention.form },
	}));
	const byName = Map.groupBy(named, ({ id }) => id);
	const byEvent = Map.groupBy(find('event'), ({ mark }) => mark.event);
	return (id, { markedAs = '' }) =>
		[...(byName.get(id) ?? []), ...(byEvent.get(markedAs) ?? [])].map(({ mention }) => mention);
}

/** The names that a passage has. */
export function namesOf<N extends Pick<MentionedName, 'id' | 'markedAs'>>(
	names: N[],
	passage: Passage,
): N[] {
	const named = new Set(findMarked([passage], 'name').map(({ mark }) => mark.name));
	const told = new Set(findMarked([passage], 'event').map(({ mark }) => mark.event));
	return names.filter(({ id, markedAs = '' }) => named.has(id) || told.has(markedAs));
}
