import { runsToWords } from '../model/words.ts';
import { ContentFile, HEAD } from '../reading/content-file.ts';
import type { Problem } from '../reading/problem.ts';
import type { Sentence, Text } from '../schemas/text.ts';
import type { Word } from '../schemas/word.ts';
import { type Block, readConllu } from './conllu.ts';
import { readWords, scriptNeeds } from './read-words.ts';

/**
 * Gives the sentences of a text their words, from its CoNLL-U file, which must have every sentence, once, in the
 * text's order and with the text's own characters.
 *
 * @param path the file, relative to the project
 */
export function addWords(
	text: Text,
	path: string,
	contents: string,
): { text: Text; problems: Problem[] } {
	const file = new ContentFile(path, contents);
	const words = readSentences(file, text);
	const withWords = (sentence: Sentence) => ({ ...sentence, words: words.get(sentence.id) });
	const passages = text.passages.map((passage) => ({
		...passage,
		sentences: passage.sentences.map(withWords),
	}));
	return { text: { ...text, passages }, problems: file.problems };
}

/** The words of each sentence, by its id. */
function readSentences(file: ContentFile, text: Text): Map<string, Word[]> {
	const needs = scriptNeeds(text.lang);
	const sentences = new Map(
		text.passages.flatMap((passage) => passage.sentences).map((each) => [each.id, each]),
	);
	const words = new Map<string, Word[]>();
	for (const block of readConllu(file)) {
		const id = readId(file, block, sentences, words);
		const sentence = id && sentences.get(id);
		if (sentence) words.set(id, []);
		if (block.isBroken) continue;
		const found = readWords(file, block, needs);
		if (!sentence) continue;
		const printed = found.map(({ word }) => word);
		words.set(id, printed);
		compareComment(file, block, 'text', runsToWords(sentence.source));
		compareComment(file, block, 'text_en', runsToWords(sentence.gloss));
		compareForms(file, block, found, sentence);
	}
	for (const id of sentences.keys()) {
		if (!words.has(id)) file.report(HEAD, `\`${id}\` has no words here.`, 'Add the sentence.');
	}
	const order = [...sentences.keys()].filter((id) => words.has(id));
	const moved = [...words.keys()].find((id, index) => id !== order[index]);
	if (moved) {
		const hint = "Put the sentences in the text's order.";
		file.report(HEAD, `\`${moved}\` is not in its place.`, hint);
	}
	return words;
}

/** Which sentence a block says that it is; none where it is not one of the text, or one that was there before. */
function readId(
	file: ContentFile,
	block: Block,
	sentences: ReadonlyMap<string, Sentence>,
	words: ReadonlyMap<string, Word[]>,
): string | undefined {
	const id = block.comments.get('sent_id');
	const report = (message: string, hint: string) =>
		file.report(id?.position ?? block.position, message, hint);
	if (!id) {
		report('This sentence does not say which it is.', 'Write `# sent_id = p1.1` before its words.');
	} else if (!sentences.has(id.value)) {
		report(`There is no sentence \`${id.value}\`.`, 'Correct the id, or remove it.');
	} else if (words.has(id.value)) {
		report(`\`${id.value}\` stands here a second time.`, 'Remove one of them.');
	} else return id.value;
	return undefined;
}

/** A comment repeats what the text has, so that the file can be read without it. */
function compareComment(file: ContentFile, block: Block, name: string, expected: string): void {
	const comment = block.comments.get(name);
	const hint = `Write \`# ${name} = ${expected}\`.`;
	if (!comment) file.report(block.position, `This sentence has no \`${name}\`.`, hint);
	else if (comment.value !== expected) {
		file.report(comment.position, `\`${name}\` is not what the text has.`, hint);
	}
}

/** The words, joined as they say, are the sentence of the source, character for character. */
function compareForms(
	file: ContentFile,
	block: Block,
	words: ReturnType<typeof readWords>,
	sentence: Sentence,
): void {
	const source = runsToWords(sentence.source);
	let at = 0;
	for (const [index, { word, row }] of words.entries()) {
		const { form, isJoined } = word;
		const printed = form + (isJoined || index === words.length - 1 ? '' : ' ');
		const expected = source.slice(at, at + printed.length);
		if (expected !== printed) {
			file.report(
				row.pointAt('FORM'),
				`Here the words differ from \`${sentence.id}\`.`,
				`Where they have \`${printed}\`, the source has \`${expected}\`.`,
			);
			return;
		}
		at += printed.length;
	}
	if (at < source.length)
		file.report(
			block.position,
			`The words of \`${sentence.id}\` end too soon.`,
			`Add \`${source.slice(at)}\`.`,
		);
}
