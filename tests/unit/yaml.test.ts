import { expect, test } from 'vitest';
import { readEntries } from '../../src/reading/read-entries.ts';
import { event } from '../../src/schemas/event.ts';
import { work } from '../../src/schemas/work.ts';

test('a number, a date and a word for "no" are read as they are written', () => {
	const { entries } = readEntries(
		'events.yaml',
		'a:\n  title: no\n  date: 1995\n  by: text\n',
		event,
	);
	expect(entries.get('a')?.data).toEqual({ title: 'no', date: '1995', by: 'text' });
});

test.each([
	[
		'a:\n  title: A\n  description: A\na:\n  title: B\n',
		'4:1: This is not valid YAML: Map keys must be unique.',
	],
	[
		'a:\n  title: A: B\n',
		'2:10: This is not valid YAML: Nested mappings are not allowed in compact mappings.',
	],
	['- a\n', '1:1: There are no `key: value` lines here.'],
	[
		'A b:\n  title: A\n  description: A\n',
		'1:1: `A b` is not lower-case ASCII words joined by hyphens.',
	],
	['a: b\n', '1:4: There are no fields here.'],
])('%j is reported at its place', (contents, problem) => {
	const { file } = readEntries('works.yaml', contents, work);
	const [found] = file.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
	expect(found).toBe(problem);
});
