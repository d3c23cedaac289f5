import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { readLists, readTextFiles } from '../../src/model/content-folder.ts';
import { ContentFile } from '../../src/reading/content-file.ts';
import type { Problem } from '../../src/reading/problem.ts';
import { readText } from '../../src/reading/read-text.ts';
import { root } from '../edition.ts';

const files = await readTextFiles(root);
const lists = await readLists(root);
const good = new Map(files.map(({ id, path, contents }) => [id, readText(id, path, contents)]));

/** Everything that is wrong when one text's file has other contents. */
function problemsWith(id: string, contents: string): Problem[] {
	const readings = files.map((file) =>
		file.id === id
			? readText(id, file.path, contents)
			: (good.get(file.id) ?? { text: undefined, problems: [] }),
	);
	const texts = readings.flatMap(({ text }) => text ?? []);
	return [...readings.flatMap(({ problems }) => problems), ...checkContent({ texts, ...lists })];
}

/** A word of each language of the edition, English being that of a gloss in a document, and letters to take. */
const places = [
	{ lang: 'Arabic', id: 'comintern/ar', word: 'الكومنترن', look: 'ك', alike: 'ک' },
	{ lang: 'Croatian', id: 'world-revolution/hr', word: 'neizbježno', look: 'o', alike: 'о' },
	{ lang: 'Portuguese', id: 'world-revolution/pt', word: 'revolução', look: 'e', alike: 'е' },
	{ lang: 'English', id: 'comintern/ar', word: 'finally', look: 'a', alike: 'а' },
];

/** Ways in which words go wrong without being seen. */
const corruptions: Record<string, (word: string, place: (typeof places)[number]) => string> = {
	'a letter of another script, or another that looks the same': (word, { look, alike }) =>
		word.replace(look, alike),
	'a zero width space': (word) => `${word.slice(0, 3)}\u200b${word.slice(3)}`,
	'a soft hyphen': (word) => `${word.slice(0, 3)}\u00ad${word.slice(3)}`,
	'a byte order mark inside': (word) => `${word.slice(0, 3)}\ufeff${word.slice(3)}`,
	'a left-to-right mark': (word) => `${word}\u200e`,
	'an override of direction': (word) => `\u202e${word}\u202c`,
	'an isolate': (word) => `\u2067${word}\u2069`,
	'a word joiner': (word) => `${word.slice(0, 2)}\u2060${word.slice(2)}`,
	NUL: (word) => `${word}\0`,
	'an escape sequence': (word) => `\u001b[1m${word}`,
	'a letter in two characters': (word) => `${word}e\u0301`,
	'a variation selector': (word) => `${word}\ufe0f`,
	'a tag character': (word) => `${word}\u{e0041}`,
	'a replacement character': (word) => `${word.slice(0, 2)}\ufffd${word.slice(3)}`,
	'a letter less': (word) => word.slice(0, 2) + word.slice(3),
	'letters exchanged': (word) => `${word[1]}${word[0]}${word.slice(2)}`,
	'a doubled space': (word) => `${word} `,
	'a no-break space': (word) => `${word}\u00a0`,
};

describe.each(places)('in $lang words', (place) => {
	const { id, word } = place;
	const file = files.find((each) => each.id === id);
	const contents = file?.contents ?? '';

	test.each(Object.entries(corruptions))('%s is found, with its place', (_, corrupt) => {
		const at = contents.indexOf(word, contents.indexOf('<Passage'));
		expect(at).toBeGreaterThan(0);
		const changed = contents.slice(0, at) + corrupt(word, place) + contents.slice(at + word.length);
		const [first] = problemsWith(id, changed);
		expect(first?.file).toBe(file?.path);
		// The place is the character's, or that of the passage that differs from its document.
		const line = contents.slice(0, at).split('\n').length;
		expect(line - (first?.line ?? 0)).toBeLessThan(9);
		expect(first?.line).toBeLessThanOrEqual(line);
		expect(first?.hint).not.toBe('');
	});
});

test.each([
	['\ufefftext', '1:1: Here is a byte order mark, U+FEFF. Remove it.'],
	['one\r\ntwo', '1:4: Here is a carriage return, U+000D. Remove it.'],
	['a\nb\0', '2:2: Here is a control character, U+0000. Remove it.'],
	['ab\u202e', '1:3: Here is a control of direction, U+202E. Remove it.'],
	['so\u00adcial', '1:3: Here is an invisible character, U+00AD. Remove it.'],
	['word\u200cs', '1:5: Here is a joiner that joins nothing, U+200C. Remove it.'],
	['\ue000', '1:1: Here is a character that Unicode does not define, U+E000. Remove it.'],
	[
		'cafe\u0301',
		'1:4: `fe\u0301` is not written in Unicode’s composed form. Save the file in the form NFC.',
	],
	[
		'rev\u043elution',
		'1:4: `\u043e` (U+043E) is Cyrillic in `rev\u043elution`. Write the letter of the word’s own script, which looks the same.',
	],
])('%j is reported', (contents, expected) => {
	const { problems } = new ContentFile('a.mdx', contents);
	expect(
		problems.map(({ line, column, message, hint }) => `${line}:${column}: ${message} ${hint}`),
	).toContain(expected);
});

test.each([
	['Persian, with its non-joiners', 'می‌خواهم کتاب‌ها را بخوانم؛ نمی‌دانم.'],
	['Persian, an ending after a vowel', 'خانه‌ای و خانه‌های ما'],
	['Persian, a name with izafe', 'کمینترن و انترناسیونال‌های سوسیالیستی'],
	['Arabic with all its vowels', 'الأُمَمِيَّةُ الشُّيُوعِيَّةُ تَأَسَّسَتْ سَنَةَ ١٩١٩'],
	['Arabic with tatweel', 'لـ الأممية الثانية'],
	['Arabic with a superscript alef', 'هٰذا الكتاب'],
	['Arabic with alef wasla', 'ٱلكتاب'],
	['Arabic with Latin digits and punctuation', 'من عام 1922, عقد "اجتماع".'],
	['Arabic with a Latin name in it', 'منظمة NATO ومنظمة UNESCO'],
	['Arabic with a joiner that shapes a letter', 'سنة ١٣٤٠ ه‍'],
	['Urdu with its own letters', 'بین الاقوامی کمیونسٹ تنظیم'],
	['Uyghur', 'كوممۇنىستىك ئىنتېرناتسىئونال'],
	['Hindi with a non-joiner after a virama', 'क्‌षत्रिय और राष्ट्र'],
	['Hindi with a joiner after a virama', 'क्‍षेत्र में क्रांति'],
	['Hindi with a nukta', 'फ़ासीवाद के ख़िलाफ़'],
	['Bengali with a joiner', 'র‍্যাডিকাল বিপ্লব'],
	['Malayalam with a joiner', 'അവന്‍ പറഞ്ഞു'],
	['Croatian', 'Osvojivši vlast, boljševici nisu namjeravali zaustaviti se: čćžšđ, dž, lj, nj.'],
	['Portuguese', 'A revolução não começará amanhã; é às três, à noite, pôr em ação.'],
	['Russian beside English', 'The word «интернационал» and the Internationale'],
	['Greek beside Latin letters, each in words of their own', 'η Διεθνής, the International'],
	['Hebrew with its points', 'הָאִינְטֶרְנַצְיוֹנָל'],
	['Vietnamese', 'Quốc tế Cộng sản được thành lập năm 1919'],
])('%s is as it should be', (_, words) => {
	expect(new ContentFile('a.mdx', words).problems).toEqual([]);
});
