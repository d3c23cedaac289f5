import type { ContentFile } from './content-file.ts';

/** Characters that cannot be seen, or that change what is seen of others; each with what it is. */
const unseen: [RegExp, string][] = [
	[/^\ufeff/g, 'a byte order mark'],
	[/\r/g, 'a carriage return'],
	[/(?![\n\t\r])\p{Cc}|\p{Zl}|\p{Zp}/gu, 'a control character'],
	// Unicode Bidirectional Algorithm (UAX #9), 2: they reorder what is read, also beyond the word.
	[/\p{Bidi_Control}/gu, 'a control of direction'],
	[
		/(?!^\ufeff|\u200c|\u200d|\p{Bidi_Control})\p{Default_Ignorable_Code_Point}/gu,
		'an invisible character',
	],
	[/\p{Co}|\p{Cn}/gu, 'a character that Unicode does not define'],
];

/** Scripts whose letters join, where a non-joiner parts what belongs to one word, as in Persian. */
const JOINING = '[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Nko}\\p{Script=Mongolian}]';
/** The sign of scripts of India that joins consonants (Canonical_Combining_Class 9). */
const VIRAMA =
	'[\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d4d\\u0dca\\u0eba\\u1039\\u1714\\u17d2\\u1a60\\u1b44]';
/** Joiners that do nothing where they stand: neither in such a script nor beside such a sign (RFC 5892, appendix A). */
const joiners = new RegExp(
	`(?<!${VIRAMA}|${JOINING}\\p{M}*)[\\u200c\\u200d](?!${VIRAMA})|(?<!${VIRAMA})\\u200c(?!\\p{M}*${JOINING})`,
	'gu',
);

/** Scripts that have letters of the same shape. */
const ALIKE = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic'].map((script) => ({
	script,
	letter: new RegExp(`\\p{Script=${script}}`, 'u'),
}));

/**
 * Reports what is wrong in the characters of a file: what is not seen, what is written in another form than NFC
 * (UAX #15), and letters of another script within a word, which look like its own (UTS #39).
 */
export function reportCharacters(file: ContentFile): void {
	const { contents } = file;
	const report = (offset: number, message: string, hint: string) =>
		file.report(file.pointAt(offset), message, hint);
	for (const [pattern, name] of unseen) {
		for (const { 0: character, index } of contents.matchAll(pattern))
			report(index, `Here is ${name}, ${toCode(character)}.`, 'Remove it.');
	}
	for (const { 0: character, index } of contents.matchAll(joiners))
		report(index, `Here is a joiner that joins nothing, ${toCode(character)}.`, 'Remove it.');
	reportForm(contents, report);
	reportStrangers(contents, report);
}

type Report = (offset: number, message: string, hint: string) => void;

/** Reports letters of another script than their word's. */
function reportStrangers(contents: string, report: Report): void {
	if (ALIKE.filter(({ letter }) => letter.test(contents)).length < 2) return;
	for (const { 0: word, index } of contents.matchAll(/[\p{L}\p{M}]+/gu)) {
		const stranger = findStranger(word);
		if (!stranger) continue;
		report(
			index + stranger.at,
			`\`${stranger.letter}\` (${toCode(stranger.letter)}) is ${stranger.script} in \`${word}\`.`,
			'Write the letter of the word’s own script, which looks the same.',
		);
	}
}

/** Reports each line whose characters are not composed as NFC has them, at the first that is not. */
function reportForm(contents: string, report: Report): void {
	let start = 0;
	for (const line of contents.split('\n')) {
		const composed = line.normalize('NFC');
		if (line !== composed) {
			let at = 0;
			while (line[at] === composed[at]) at++;
			const shown = line.slice(Math.max(0, at - 1), at + 2);
			report(
				start + at,
				`\`${shown}\` is not written in Unicode’s composed form.`,
				'Save the file in the form NFC.',
			);
		}
		start += line.length + 1;
	}
}

/** The first letter of a script that is not the one of most letters of its word, where the two look alike. */
function findStranger(word: string): { letter: string; at: number; script: string } | undefined {
	const letters: { letter: string; at: number; script: string }[] = [];
	let at = 0;
	for (const letter of word) {
		const alike = ALIKE.find((each) => each.letter.test(letter));
		if (alike) letters.push({ letter, at, script: alike.script });
		at += letter.length;
	}
	const byScript = [...Map.groupBy(letters, ({ script }) => script).values()];
	if (byScript.length < 2) return undefined;
	return byScript.toSorted((a, b) => a.length - b.length)[0]?.[0];
}

/** @example `U+202E` */
function toCode(character: string): string {
	return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}
