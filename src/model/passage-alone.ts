import type { Passage, Text } from '../schemas/text.ts';

/**
 * A passage as it stands on a page of its own: with every note that it refers to, also one that is drawn elsewhere
 * in the text, and with the ways back to its own references alone.
 */
export function passageAlone(text: Text, passage: Passage): Passage {
	const all = [...text.notes, ...text.passages.flatMap(({ notes }) => notes)];
	const references = passage.sentences
		.flatMap(({ source, gloss }) => [...source, ...gloss])
		.filter((run) => 'note' in run);
	const byNote = Map.groupBy(references, ({ note }) => note);
	const notes = all
		.filter(({ id }) => byNote.has(id))
		.map((note) => ({ ...note, references: (byNote.get(note.id) ?? []).map(({ nth }) => nth) }))
		.toSorted((a, b) => a.number - b.number);
	return { ...passage, notes };
}
