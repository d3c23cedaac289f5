import type { BlockContent, DefinitionContent, Paragraph } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { NoteIndex } from '../markdown/notes.ts';
import type { Run, Side } from '../schemas/text.ts';
import { reportConstruct } from './constructs.ts';
import { type ContentFile, startOf } from './content-file.ts';
import { readRuns } from './runs.ts';

/**
 * Reads one side of a passage, as the runs of each of its lines.
 *
 * @param children those of the parent that are the side's
 */
export function readSide(
	file: ContentFile,
	parent: MdxJsxFlowElement,
	children: (BlockContent | DefinitionContent)[],
	side: Side,
	notes: NoteIndex,
): Run[][] | undefined {
	const blocks = children.filter((child) => child.type !== 'footnoteDefinition');
	const paragraph = blocks.find((block) => block.type === 'paragraph');
	for (const block of blocks) if (block !== paragraph) reportConstruct(file, block);
	if (paragraph) return readLines(file, paragraph, side, notes);
	if (blocks.length === 0) {
		file.report(startOf(parent), `The ${side} is empty.`, 'Write one line for each sentence.');
	}
	return undefined;
}

function readLines(file: ContentFile, paragraph: Paragraph, side: Side, notes: NoteIndex): Run[][] {
	reportTrailingSpaces(file, paragraph);
	const lines: Run[][] = [[]];
	for (const run of readRuns(file, paragraph.children, side, notes)) {
		if ('note' in run) {
			lines.at(-1)?.push(run);
			continue;
		}
		const [first = '', ...rest] = run.text.split('\n');
		if (rest.length > 0 && run.mark) {
			const place = 'position' in run.mark ? run.mark.position : startOf(paragraph);
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

function reportTrailingSpaces(file: ContentFile, paragraph: Paragraph): void {
	const first = startOf(paragraph).line;
	const { start, end } = paragraph.position ?? {};
	const from = file.contents.lastIndexOf('\n', start?.offset) + 1;
	const to = file.contents.indexOf('\n', end?.offset);
	const lines = file.contents.slice(from, to < 0 ? undefined : to).split('\n');
	for (const [index, text] of lines.entries()) {
		const words = text.trimEnd();
		if (words === text) continue;
		const place = { line: first + index, column: words.length + 1 };
		file.report(place, 'This line ends with spaces, which Markdown removes.', 'Remove them.');
	}
}
