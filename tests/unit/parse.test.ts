import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMdx, parseMdxQuickly } from '../../src/markdown/parse.ts';
import { toText } from '../bench/generate.ts';

/** A tree as JSON has it, without the places of attributes, which one parser does not give. */
function toPlain(tree: object): unknown {
	return JSON.parse(
		JSON.stringify(tree, (key, value) => {
			if (value?.type === 'mdxJsxAttribute') return { name: value.name, value: value.value };
			return key === 'data' || value === null ? undefined : value;
		}),
	);
}

const texts = globSync('src/content/texts/**/*.mdx').map((path) => ({
	path,
	contents: readFileSync(path, 'utf8'),
}));

test.each([...texts, toText(0), toText(1)])('both parsers read $path alike', ({ contents }) => {
	expect(toPlain(parseMdxQuickly(contents))).toEqual(toPlain(parseMdx(contents)));
});

test('both parsers read the same of whatever words, marks, notes and lines a side is made of', () => {
	const piece = fc.constantFrom(
		...['riječ', 'الكلمة', 'palavra', '1917.', '\u200c', '\u00a0', '«', '»', '“', '—', '…', '؟'],
		...[' ', '  ', '\n', '\n\n', ' \n', '! ', '(', ')', ',', "'", '"', '\\*', '\\[', '$'],
		...['[1917](event:october-revolution "1917")', '[Lenin](name:lenin)', '[x](sic:y)', '[^note]'],
	);
	const side = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
	fc.assert(
		fc.property(side, side, (source, gloss) => {
			const contents = `<Passage id="p1">\n\n${source}\n\n<Gloss>\n\n${gloss}\n\n</Gloss>\n\n</Passage>\n\n[^note]: A note.\n`;
			expect(toPlain(parseMdxQuickly(contents))).toEqual(toPlain(parseMdx(contents)));
		}),
		{ numRuns: 500 },
	);
});
