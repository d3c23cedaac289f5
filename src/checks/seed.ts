import type { Content } from '../model/content.ts';
import { sideToWords } from '../model/words.ts';
import { HEAD } from '../reading/content-file.ts';
import type { Problem } from '../reading/problem.ts';
import type { Passage, Text } from '../schemas/text.ts';
import { inText } from './in-text.ts';

interface Part {
	passage: Passage;
	words: string;
}

/** The text and its seed differ nowhere. */
export function checkSeed(text: Text, { seeds }: Content): Problem[] {
	if (text.seed === undefined) return [];
	const seed = seeds.get(text.seed);
	if (seed !== undefined) return compare(text, seed);
	return [
		inText(
			text,
			HEAD,
			`There is no seed \`${text.seed}\`.`,
			'Put the document into `seeds/`, or remove the field.',
		),
	];
}

/**
 * Compares a text with its seed, the document as it came, character for character. The passages in
 * their order are the seed, and each begins a line of it; sentences may be lines of their own. A seed
 * that holds both sides has the gloss before the source on each line.
 *
 * @returns the first difference, or the first passage that begins inside a line
 */
function compare(text: Text, seed: string): Problem[] {
	const sourceOnly = text.passages.map((passage) => ({
		passage,
		words: sideToWords(passage, 'source'),
	}));
	const bothSides = text.passages.map((passage) => ({
		passage,
		words: `${sideToWords(passage, 'gloss')} ${sideToWords(passage, 'source')}`,
	}));
	const words = seed.replaceAll('\n', ' ');
	const isGiven = agreement(sourceOnly, words) < agreement(bothSides, words);
	const parts = isGiven ? bothSides : sourceOnly;
	if (isGiven !== (text.glossFrom === 'document')) {
		const [message, hint] = isGiven
			? ['The seed has the gloss too, which is then not the edition’s.', 'Add']
			: ['The seed has no gloss.', 'Remove'];
		return [inText(text, HEAD, message, `${hint} \`glossFrom: document\`.`)];
	}

	let start = 0;
	for (const part of parts) {
		if (start > 0 && seed[start - 1] !== '\n') {
			return [
				problem(
					text,
					part,
					'does not begin a line of the seed',
					'Divide the passages as the seed does.',
				),
			];
		}
		const expected = words.slice(start, start + part.words.length);
		if (part.words !== expected) {
			const at = commonLength(part.words, expected);
			const here = part.words.slice(Math.max(0, at - 15), at + 15);
			const there = words.slice(Math.max(0, start + at - 15), start + at + 15);
			const hint = `Where the text has \`${here}\`, the seed has \`${there}\`: write what the seed has.`;
			return [problem(text, part, 'differs from the seed', hint)];
		}
		start += part.words.length + 1;
	}
	const last = parts.at(-1);
	if (last && start <= seed.length) {
		const rest = words.slice(start, start + 30);
		return [
			problem(text, last, 'is the last passage, but not the end of', `Add one for \`${rest}…\`.`),
		];
	}
	return [];
}

function agreement(parts: Part[], words: string): number {
	return commonLength(parts.map((part) => part.words).join(' '), words);
}

function commonLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}

function problem(text: Text, { passage }: Part, what: string, hint: string): Problem {
	return {
		file: text.file,
		...passage.position,
		message: `\`${passage.id}\` ${what} \`${text.seed}\`.`,
		hint,
	};
}
