import type { BlockContent, DefinitionContent, Paragraph } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { NoteIndex } from '../markdown/notes.ts';
import { passageId } from '../schemas/id.ts';
import type { Passage, Run, Sentence } from '../schemas/text.ts';
import { reportConstruct } from './constructs.ts';
import type { ContentFile } from './content-file.ts';
import { readNotes } from './read-notes.ts';
import { readRuns } from './runs.ts';

/** Layouts that put sentence under sentence order them by number, for which the style has rules. */
export const MAX_SENTENCES = 12;

const firstPoint = { line: 1, column: 1 };

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
	const { line, column } = element.position?.start ?? firstPoint;
	const position = { line, column };
	const id = readId(file, element);
	const glosses = element.children.filter(isGloss);
	const source = readSide(
		file,
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
		file.report(
			second.position?.start ?? position,
			'This passage has a second gloss.',
			'Keep one.',
		);
	}
	const answers = gloss && readSide(file, gloss.children, 'gloss', notes);
	if (!source || id === undefined) return undefined;
	if (answers && source.length !== answers.length) {
		file.report(
			gloss.position?.start ?? position,
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
		.flatMap((run) => ('note' in run ? [run.note] : []));
	return { id, position, sentences, notes: readNotes(file, labels, notes) };
}

function isGloss(child: BlockContent | DefinitionContent): child is MdxJsxFlowElement {
	return child.type === 'mdxJsxFlowElement' && child.name === 'Gloss';
}

function count(lines: number): string {
	return lines === 1 ? '1 line' : `${lines} lines`;
}

function readId(file: ContentFile, element: MdxJsxFlowElement): string | undefined {
	const start = element.position?.start ?? firstPoint;
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

/** One side of a passage, as the runs of each of its lines. */
function readSide(
	file: ContentFile,
	children: (BlockContent | DefinitionContent)[],
	side: 'source' | 'gloss',
	notes: NoteIndex,
): Run[][] | undefined {
	const blocks = children.filter((child) => child.type !== 'footnoteDefinition');
	const paragraph = blocks.find((block) => block.type === 'paragraph');
	for (const block of blocks) if (block !== paragraph) reportConstruct(file, block);
	if (paragraph) return readLines(file, paragraph, side, notes);
	if (blocks.length === 0) {
		const start = children[0]?.position?.start ?? firstPoint;
		file.report(start, `The ${side} is empty.`, 'Write one line for each sentence.');
	}
	return undefined;
}

function readLines(
	file: ContentFile,
	paragraph: Paragraph,
	side: 'source' | 'gloss',
	notes: NoteIndex,
): Run[][] {
	reportTrailingSpaces(file, paragraph);
	const lines: Run[][] = [[]];
	for (const run of readRuns(file, paragraph.children, side, notes)) {
		if ('note' in run) {
			lines.at(-1)?.push(run);
			continue;
		}
		const [first = '', ...rest] = run.text.split('\n');
		if (rest.length > 0 && run.mark) {
			const place =
				run.mark.type === 'event' ? run.mark.position : (paragraph.position?.start ?? firstPoint);
			file.report(
				place,
				`The mark on \`${first}…\` goes on over the end of its line.`,
				'Mark the words of each line on their own.',
			);
		}
		if (first) lines.at(-1)?.push({ ...run, text: first });
		for (const text of rest) lines.push(text ? [{ ...run, text }] : []);
	}
	return lines;
}

function reportTrailingSpaces(file: ContentFile, { position }: Paragraph): void {
	const { start, end } = position ?? { start: firstPoint, end: firstPoint };
	const lines = file.contents.split('\n').slice(start.line - 1, end.line);
	for (const [index, text] of lines.entries()) {
		const words = text.trimEnd();
		if (words === text) continue;
		const place = { line: start.line + index, column: words.length + 1 };
		file.report(place, 'This line ends with spaces, which Markdown removes.', 'Remove them.');
	}
}
