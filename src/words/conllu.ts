import type { ContentFile } from '../reading/content-file.ts';
import type { Position } from '../schemas/text.ts';

const columns = [
	'ID',
	'FORM',
	'LEMMA',
	'UPOS',
	'XPOS',
	'FEATS',
	'HEAD',
	'DEPREL',
	'DEPS',
	'MISC',
] as const;
type Column = (typeof columns)[number];

/** A line of a sentence: its ten columns, in which `_` stands for nothing. */
export interface Row {
	columns: Record<Column, string>;
	/** Where a column begins, or a string in it. */
	pointAt(column: Column, within?: string): Position;
	/** What a column that lists names with values has, an empty string where one of the two is left out. */
	pairsOf(column: Column): { pair: string; name: string; value: string }[];
}

/** A sentence: what the comments before it say, and its lines. */
export interface Block {
	position: Position;
	comments: Map<string, { value: string; position: Position }>;
	rows: Row[];
	/** Whether a line of it could not be read, so that what follows in it says nothing. */
	isBroken: boolean;
}

/**
 * Divides a CoNLL-U file into sentences and their columns.
 *
 * @see https://universaldependencies.org/format.html
 */
export function readConllu(file: ContentFile): Block[] {
	const blocks: Block[] = [];
	let block: Block | undefined;
	const lines = file.contents.split('\n');
	lines.forEach((line, index) => {
		const position = { line: index + 1, column: 1 };
		if (line.trim() === '') {
			const isEnd = index === lines.length - 1;
			if (line !== '') file.report(position, 'This line has only spaces.', 'Remove them.');
			else if (!block && !isEnd) {
				file.report(position, 'An empty line stands here for no sentence.', 'Remove it.');
			} else if (block && isEnd) {
				file.report(position, 'The last sentence is not ended.', 'Add an empty line after it.');
			}
			block = undefined;
			return;
		}
		if (line.startsWith('# sent_id') && block && block.rows.length > 0) {
			file.report(position, 'A sentence begins here.', 'Put an empty line before it.');
			block = undefined;
		}
		if (!block) {
			block = { position, comments: new Map(), rows: [], isBroken: false };
			blocks.push(block);
		}
		if (line.startsWith('#')) readComment(file, block, line, position);
		else {
			const row = readRow(file, line, position);
			if (row) block.rows.push(row);
			else block.isBroken = true;
		}
	});
	return blocks;
}

function readComment(file: ContentFile, block: Block, line: string, position: Position): void {
	const [, head = '', name = '', value = ''] = /^(# (\S+) = )(.*)$/.exec(line) ?? [];
	const report = (message: string, hint: string) => file.report(position, message, hint);
	if (!name) report('This is not a comment of CoNLL-U.', 'Write `# name = value`.');
	else if (block.rows.length > 0) {
		report('A comment stands within a sentence.', 'Put it before the first word.');
	} else if (block.comments.has(name)) {
		report(`\`${name}\` stands here a second time.`, 'Remove one of them.');
	} else {
		const column = head.length + 1;
		block.comments.set(name, { value, position: { ...position, column } });
	}
}

function readRow(file: ContentFile, line: string, position: Position): Row | undefined {
	const fields = line.split('\t');
	if (fields.length !== columns.length) {
		const count = fields.length === 1 ? '1 column' : `${fields.length} columns`;
		file.report(position, `This line has ${count}.`, 'Write ten, with one tab between two.');
		return undefined;
	}
	const row: Row = {
		columns: Object.fromEntries(
			columns.map((name, index) => [name, fields[index]]),
		) as Row['columns'],
		pointAt(column, within = '') {
			const index = columns.indexOf(column);
			const before = fields.slice(0, index).join('\t').length + Math.min(index, 1);
			const at = Math.max(0, (fields[index] ?? '').indexOf(within));
			return { line: position.line, column: before + at + 1 };
		},
		pairsOf(column) {
			const list = row.columns[column];
			if (list === '_') return [];
			return list.split('|').map((pair) => {
				const [name = '', value = ''] = pair.split(/=(.*)/s);
				return { pair, name, value };
			});
		},
	};
	for (const name of columns) {
		const value = row.columns[name];
		if (value === '' || value !== value.trim()) {
			file.report(
				row.pointAt(name),
				`${name} is empty, or has spaces at an end.`,
				'Remove the spaces, or write `_` for nothing.',
			);
		}
	}
	return row;
}
