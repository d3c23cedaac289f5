import { runsToWords } from '../model/words.ts';
import type { Sentence, Text } from '../schemas/text.ts';
import type { Part, Word } from '../schemas/word.ts';
import { toLicence } from './licence.ts';

/**
 * The words of a text as CoNLL-U; empty where they are not explained.
 *
 * @see https://universaldependencies.org/format.html
 */
export function textToConllu(text: Text): string {
	// Of a document no slash is allowed in its id, and no sentence of a treebank has the id of another.
	const document = text.id.replaceAll('/', '-');
	const blocks = text.passages.flatMap(({ sentences }) =>
		sentences.map((sentence) => toBlock(sentence, document)),
	);
	const head = `# newdoc id = ${document}\n# licence = ${toLicence(text)}\n`;
	return blocks.join('') && head + blocks.join('');
}

function toBlock({ id, source, gloss, words }: Sentence, document: string): string {
	if (!words) return '';
	const comments = [
		`# sent_id = ${document}-${id}`,
		`# text = ${runsToWords(source)}`,
		`# text_en = ${runsToWords(gloss)}`,
	];
	let next = 1;
	const rows = words.flatMap((word) => {
		const first = next;
		next += word.parts.length;
		return toRows(word, first);
	});
	return `${[...comments, ...rows].join('\n')}\n\n`;
}

/** The lines of a word: one, or one for the whole and one for each part. @param first number of its first part */
function toRows({ form, isJoined, parts, translit, vocalised }: Word, first: number): string[] {
	const space = { SpaceAfter: isJoined ? 'No' : undefined };
	if (parts.length === 1) return parts.map((part) => toRow(String(first), part, space));
	const misc = toPairs({ ...space, Translit: translit, Vform: vocalised });
	const columns = [`${first}-${first + parts.length - 1}`, form, ...Array(7).fill('_'), misc];
	return [columns.join('\t'), ...parts.map((part, index) => toRow(String(first + index), part))];
}

function toRow(id: string, part: Part, misc: Record<string, string | undefined> = {}): string {
	const { form, lemma, upos, features, gloss, lemmaTranslit, translit, vocalised } = part;
	const all = {
		...{ Gloss: gloss, LTranslit: lemmaTranslit },
		...misc,
		...{ Translit: translit, Vform: vocalised },
	};
	return [id, form, lemma, upos, '_', toPairs(features), '_', '_', '_', toPairs(all)].join('\t');
}

function toPairs(pairs: Record<string, string | undefined>): string {
	const written = Object.entries(pairs).flatMap(([name, value]) =>
		value === undefined ? [] : `${name}=${value}`,
	);
	return written.join('|') || '_';
}
