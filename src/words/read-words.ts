import type { ContentFile } from '../reading/content-file.ts';
import type { Part, Word } from '../schemas/word.ts';
import type { Block, Row } from './conllu.ts';
import { partsOfSpeech } from './inventory.ts';
import { readFeatures } from './read-features.ts';
import { type Misc, readMisc } from './read-misc.ts';

/** What a script asks of its words: letters that all can read, and the vowels that it leaves out. */
export interface ScriptNeeds {
	transliteration: boolean;
	vowels: boolean;
}

/** What the script of a language asks for; CLDR says which script that is. */
export function scriptNeeds(lang: string): ScriptNeeds {
	const { script = '' } = new Intl.Locale(lang).maximize();
	return { transliteration: script !== 'Latn', vowels: ['Arab', 'Hebr'].includes(script) };
}

/**
 * The words of a sentence, as far as they could be read, each with the line that it begins in; what is wrong in
 * them is reported.
 */
export function readWords(
	file: ContentFile,
	{ rows }: Block,
	needs: ScriptNeeds,
): { word: Word; row: Row }[] {
	const words: { word: Word; row: Row }[] = [];
	let next = 1;
	/** The last part of a word of several. */
	let last = 0;
	for (const row of rows) {
		const { ID } = row.columns;
		const [, from, to] = /^(\d+)-(\d+)$/.exec(ID) ?? [];
		const misc = readMisc(file, row);
		const { FORM: form } = row.columns;
		const isJoined = misc.SpaceAfter === 'No';
		if (to) {
			if (Number(from) !== next || Number(to) <= next || next <= last) reportId(file, row, next);
			last = Number(to);
			expectNothing(file, row, ['LEMMA', 'UPOS', 'XPOS', 'FEATS', 'HEAD', 'DEPREL', 'DEPS']);
			const { Translit: translit, Vform: vocalised } = misc;
			expectLetters(file, row, misc, needs);
			words.push({ word: { form, isJoined, translit, vocalised, parts: [] }, row });
			continue;
		}
		if (ID !== String(next)) reportId(file, row, next);
		const part = readPart(file, row, misc, needs);
		if (next <= last) words.at(-1)?.word.parts.push(part);
		else words.push({ word: { form, isJoined, parts: [part] }, row });
		next += 1;
	}
	const end = rows.at(-1);
	if (end && next <= last)
		file.report(end.pointAt('ID'), `The word that ends at ${last} lacks a part.`, 'Add it.');
	return words.filter(({ word }) => word.parts.length > 0);
}

function reportId(file: ContentFile, row: Row, next: number): void {
	const hint = `Write \`${next}\`, or for a word of two parts \`${next}-${next + 1}\`.`;
	file.report(row.pointAt('ID'), `\`${row.columns.ID}\` does not follow.`, hint);
}

function readPart(file: ContentFile, row: Row, misc: Misc, needs: ScriptNeeds): Part {
	expectNothing(file, row, ['XPOS', 'HEAD', 'DEPREL', 'DEPS']);
	const { FORM: form, LEMMA: lemma, UPOS: upos } = row.columns;
	if (!Object.hasOwn(partsOfSpeech, upos)) {
		file.report(
			row.pointAt('UPOS'),
			`\`${upos}\` is not a part of speech of Universal Dependencies.`,
			`Write one of ${Object.keys(partsOfSpeech).join(', ')}.`,
		);
	}
	if (lemma === '_' && form !== '_')
		file.report(row.pointAt('LEMMA'), `\`${form}\` has no lemma.`, 'Write its dictionary form.');
	if (upos !== 'PUNCT' && upos !== 'SYM') {
		if (!misc.Gloss) reportMissing(file, row, 'Gloss');
		if (needs.transliteration && !isFigure(lemma) && !misc.LTranslit)
			reportMissing(file, row, 'LTranslit');
		expectLetters(file, row, misc, needs);
	}
	return {
		form,
		lemma,
		upos: upos as Part['upos'],
		features: readFeatures(file, row),
		gloss: misc.Gloss,
		translit: misc.Translit,
		lemmaTranslit: misc.LTranslit,
		vocalised: misc.Vform,
	};
}

/** Figures can be read by all. */
function isFigure(form: string): boolean {
	return /^[0-9]+$/.test(form);
}

/** A word whose script needs it has its letters in Latin script, and with their vowels. */
function expectLetters(file: ContentFile, row: Row, misc: Misc, needs: ScriptNeeds): void {
	const { FORM: form } = row.columns;
	if (isFigure(form)) return;
	if (needs.transliteration && !misc.Translit) reportMissing(file, row, 'Translit');
	if (!needs.vowels) return;
	const withoutMarks = (letters: string) => letters.replaceAll(/\p{Mn}/gu, '');
	if (!misc.Vform) reportMissing(file, row, 'Vform');
	else if (withoutMarks(misc.Vform) !== withoutMarks(form)) {
		file.report(
			row.pointAt('MISC', misc.Vform),
			`\`${misc.Vform}\` has other letters than \`${form}\`.`,
			'Write the same letters, with their vowels.',
		);
	}
}

function reportMissing(file: ContentFile, row: Row, name: keyof Misc): void {
	const hint = `Write \`${name}=…\` in the last column.`;
	file.report(row.pointAt('MISC'), `\`${row.columns.FORM}\` has no ${name}.`, hint);
}

/** The edition says nothing in these columns, which would have to be said of all words. */
function expectNothing(file: ContentFile, row: Row, columns: (keyof Row['columns'])[]): void {
	for (const column of columns) {
		const value = row.columns[column];
		if (value !== '_')
			file.report(row.pointAt(column), `\`${value}\` stands in ${column}.`, 'Write `_`.');
	}
}
