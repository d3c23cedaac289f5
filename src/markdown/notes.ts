import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The notes of a file: what defines each, and which number each reference shows. */
export interface NoteIndex {
	definitions: Map<string, FootnoteDefinition>;
	/** In the order of first references, which is the order of the numbers. */
	numbers: Map<string, number>;
	/** Which reference to its note a reference is, from 1. */
	nth: Map<FootnoteReference, number>;
	/** How many references each note has. */
	references: Map<string, number>;
}

/** Numbers the notes of a file in the order in which the text refers to them first. */
export function indexNotes(tree: Root): NoteIndex {
	const index: NoteIndex = {
		definitions: new Map(),
		numbers: new Map(),
		nth: new Map(),
		references: new Map(),
	};
	visit(tree, 'footnoteDefinition', (node) => {
		index.definitions.set(node.identifier, node);
	});
	visit(tree, 'footnoteReference', (node) => {
		const { identifier } = node;
		if (!index.numbers.has(identifier)) index.numbers.set(identifier, index.numbers.size + 1);
		const nth = (index.references.get(identifier) ?? 0) + 1;
		index.references.set(identifier, nth);
		index.nth.set(node, nth);
	});
	return index;
}
