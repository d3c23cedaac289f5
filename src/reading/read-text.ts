import type { Root, RootContent, Yaml } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { VFileMessage } from 'vfile-message';
import { indexNotes } from '../markdown/notes.ts';
import { parseMdx, parseMdxQuickly } from '../markdown/parse.ts';
import { id } from '../schemas/id.ts';
import { languageDirection } from '../schemas/language.ts';
import { type Frontmatter, frontmatter, type Passage, type Text } from '../schemas/text.ts';
import { ContentFile, HEAD, startOf } from './content-file.ts';
import type { Problem } from './problem.ts';
import { readNotes } from './read-notes.ts';
import { readPassage } from './read-passage.ts';
import { readProse } from './read-prose.ts';
import { readFields, readYaml } from './read-yaml.ts';

/** What reading a text gives: the text as far as it could be read, and every problem in its file. */
export interface TextReading {
	text: Text | undefined;
	problems: Problem[];
}

/**
 * Reads a text's MDX file into the model.
 *
 * @param textId the text's id, from the file's place: `world-revolution/hr`
 * @param path the file, relative to the project
 */
export function readText(textId: string, path: string, contents: string): TextReading {
	try {
		const reading = readTree(textId, new ContentFile(path, contents), parseMdxQuickly(contents));
		if (reading.problems.length === 0) return reading;
	} catch {
		// What is wrong is said better, and where, by the other parser.
	}
	const file = new ContentFile(path, contents);
	const tree = parse(file);
	return tree ? readTree(textId, file, tree) : { text: undefined, problems: file.problems };
}

function readTree(textId: string, file: ContentFile, tree: Root): TextReading {
	reportPlace(file, textId);
	const notes = indexNotes(tree);
	const head = readHead(file, tree, textId);
	const blocks = tree.children.filter((block) => block.type !== 'yaml');
	const elements = blocks.filter(isPassage);
	const passages = elements.flatMap((element) => readPassage(file, element, notes) ?? []);
	reportDuplicates(file, passages);
	const prose = readProse(
		file,
		blocks.filter((block) => !isPassage(block)),
		notes,
	);
	const proseNotes = readNotes(file, prose.labels, notes);
	for (const [label, definition] of notes.definitions) {
		if (notes.numbers.has(label)) continue;
		file.report(
			startOf(definition),
			`Nothing refers to the note \`${label}\`.`,
			`Refer to it with \`[^${label}]\`, or remove it.`,
		);
	}
	const text = {
		...head,
		id: textId,
		file: file.path,
		dir: languageDirection(head.lang),
		passages,
		notes: proseNotes,
		timelines: prose.timelines,
	};
	return { text, problems: file.problems };
}

/** A text's id is its address, so its file stands in its work's folder and has a plain name. */
function reportPlace(file: ContentFile, textId: string): void {
	const parts = textId.split('/');
	if (parts.length === 2 && parts.every((part) => id.safeParse(part).success)) return;
	file.report(
		HEAD,
		'A text cannot stand at this place.',
		'Move it to `<work>/<language>.mdx`, in lower-case ASCII.',
	);
}

function parse(file: ContentFile): Root | undefined {
	try {
		return parseMdx(file.contents);
	} catch (error) {
		if (!(error instanceof VFileMessage)) throw error;
		// At the end of a file the parser gives the place of what is open in its words alone.
		const [, line = 1, column = 1] = /\((\d+):(\d+)/.exec(error.reason) ?? [];
		const point = { line: error.line ?? Number(line), column: error.column ?? Number(column) };
		file.report(
			point,
			`This is not valid MDX: ${error.reason}.`,
			'Close what is open, or put a backslash before `<` and `{`.',
		);
		return undefined;
	}
}

/** Reads the frontmatter; one with problems gives way to an empty one, so that the rest is checked too. */
function readHead(file: ContentFile, tree: Root, textId: string): Frontmatter {
	const [folder = ''] = textId.split('/');
	const empty = { work: folder, lang: 'und', title: '', englishTitle: '' };
	const yaml = tree.children.find((block): block is Yaml => block.type === 'yaml');
	if (!yaml) {
		file.report(
			HEAD,
			'This text has no frontmatter.',
			'Begin the file with `---`, its fields, and `---`.',
		);
		return empty;
	}
	const data = readYaml(file, yaml.value, yaml.position?.start.line);
	const fields = data && readFields(file, data, frontmatter);
	if (fields && fields.work !== folder) {
		file.report(
			data.pointAt(['work']),
			`\`work: ${fields.work}\` is not the file's folder.`,
			`Write \`${folder}\`, or move the file.`,
		);
	}
	return fields ?? empty;
}

function isPassage(block: RootContent): block is MdxJsxFlowElement {
	return block.type === 'mdxJsxFlowElement' && block.name === 'Passage';
}

function reportDuplicates(file: ContentFile, passages: Passage[]): void {
	const first = new Map<string, Passage>();
	for (const passage of passages) {
		const { id, position } = passage;
		const earlier = first.get(id);
		if (!earlier) first.set(id, passage);
		else
			file.report(
				position,
				`\`${id}\` is the id of the passage in line ${earlier.position.line} already.`,
				'Give each passage an id of its own.',
			);
	}
}
