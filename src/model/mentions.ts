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

/** All words of passages that carry a mark of some types, sentence by sentence; the source before the gloss. */
export function findMarked<K extends Mark['type']>(
	passages: Passage[],
	...types: K[]
): Marked<MarkOf<K>>[] {
	const sides: Side[] = ['source', 'gloss'];
	const isMeant = (mark: Mark): mark is MarkOf<K> => (types as string[]).includes(mark.type);
	return passages.flatMap((passage) =>
		passage.sentences.flatMap((sentence) =>
			sides.flatMap((side) =>
				sentence[side].flatMap((run) => {
					if (!('mark' in run) || !run.mark || !isMeant(run.mark)) return [];
					return [{ passage, sentence, side, words: run.text, mark: run.mark }];
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
	const marked = texts.flatMap((text) =>
		findMarked(text.passages, 'name', 'event').map(({ words, mark, ...place }, order) => {
			const form = mark.type === 'name' ? (mark.whole ?? words) : words;
			return { key: keyOf(mark), order, mention: { text, ...place, form } };
		}),
	);
	const byKey = Map.groupBy(marked, ({ key }) => key);
	const places = new Map(texts.map((text, index) => [text, index]));
	return (id, { markedAs }) => {
		const told = markedAs ? byKey.get(`event ${markedAs}`) : undefined;
		const found = [...(byKey.get(`name ${id}`) ?? []), ...(told ?? [])];
		const place = ({ mention }: (typeof found)[number]) => places.get(mention.text) ?? 0;
		return found
			.toSorted((a, b) => place(a) - place(b) || a.order - b.order)
			.map(({ mention }) => mention);
	};
}

/** What a mark names, for those marked alike. */
export function keyOf(mark: MarkOf<'name' | 'event'>): string {
	return mark.type === 'name' ? `name ${mark.name}` : `event ${mark.event}`;
}

/** The names that a passage has. */
export function namesOf<N extends Pick<MentionedName, 'id' | 'markedAs'>>(
	names: N[],
	passage: Passage,
): N[] {
	const marked = new Set(findMarked([passage], 'name', 'event').map(({ mark }) => keyOf(mark)));
	return names.filter(
		({ id, markedAs }) => marked.has(`name ${id}`) || (markedAs && marked.has(`event ${markedAs}`)),
	);
}

/** The names that a text has. */
export function namesOfText<N extends Pick<MentionedName, 'mentions'>>(
	names: N[],
	{ id }: { id: string },
): N[] {
	return names.filter(({ mentions }) => mentions.some(({ text }) => text.id === id));
}
