import type { BlockContent, DefinitionContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { NoteIndex } from '../markdown/notes.ts';
import { passageId } from '../schemas/id.ts';
import type { Passage, Sentence } from '../schemas/text.ts';
import { type ContentFile, startOf } from './content-file.ts';
import { readNotes } from './read-notes.ts';
import { readSide } from './read-side.ts';

/** Layouts that put sentence under sentence order them by number, for which the style has rules. */
const MAX_SENTENCES = 12;

/**
 * Reads `<Passage id="…">`: a paragraph of source, a gloss of as many lines, and notes.
 *
 * @returns the passage as far as it could be read, so that the checks that follow miss nothing
 */
export function readPassage(
	file: ContentFile,
	element: MdxJsxFlowElement,
	notes: NoteIndex,
): Passage | undefined {
	const position = startOf(element);
	const id = readId(file, element);
	const glosses = element.children.filter(isGloss);
	const source = readSide(
		file,
		element,
		element.children.filter((child) => !isGloss(child)),
		'source',
		notes,
	);
	const [gloss, second] = glosses;
	if (!gloss) {
		file.report(
			position,
			'This passage has no gloss.',
			'Add `<Gloss>` with one line for each line of the source.',
		);
	}
	if (second) {
		file.report(startOf(second), 'This passage has a second gloss.', 'Keep one.');
	}
	const answers = gloss && readSide(file, gloss, gloss.children, 'gloss', notes);
	if (!source || id === undefined) return undefined;
	if (answers && source.length !== answers.length) {
		file.report(
			startOf(gloss),
			`The source has ${count(source.length)} and the gloss ${count(answers.length)}.`,
			'Line n of the gloss answers line n of the source: give both the same number.',
		);
	}
	if (source.length > MAX_SENTENCES) {
		file.report(
			position,
			`This passage has ${source.length} sentences.`,
			`Divide it: a passage has at most ${MAX_SENTENCES}.`,
		);
	}
	const sentences = source.map(
		(runs, index): Sentence => ({
			id: `${id}.${index + 1}`,
			source: runs,
			gloss: answers?.[index] ?? [],
		}),
	);
	const labels = [...source, ...(answers ?? [])]
		.flat()
		.flatMap((run) => ('note' in run && run.nth === 1 ? [run.note] : []));
	return { id, position, sentences, notes: readNotes(file, labels, notes) };
}

function isGloss(child: BlockContent | DefinitionContent): child is MdxJsxFlowElement {
	return child.type === 'mdxJsxFlowElement' && child.name === 'Gloss';
}

function count(lines: number): string {
	return lines === 1 ? '1 line' : `${lines} lines`;
}

function readId(file: ContentFile, element: MdxJsxFlowElement): string | undefined {
	const start = startOf(element);
	const [attribute, ...others] = element.attributes;
	if (others.length > 0 || attribute?.type !== 'mdxJsxAttribute' || attribute.name !== 'id') {
		file.report(start, 'A passage has one attribute, `id`.', 'Write it as `<Passage id="p1">`.');
		return undefined;
	}
	const id = passageId.safeParse(attribute.value);
	if (id.success) return id.data;
	const written = typeof attribute.value === 'string' ? attribute.value : '{…}';
	file.report(
		start,
		`\`${written}\` is not a passage's id.`,
		'Write lower-case letters and a number, such as `p1` or `c3`.',
	);
	return undefined;
}
