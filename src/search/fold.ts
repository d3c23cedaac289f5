/**
 * How words are compared when somebody looks for them: by letters alone. What the index holds and what a reader types
 * go through the same functions, so that both sides lose the same marks.
 */

/** Letters that Unicode does not take apart, each with what it is looked for as. */
const letters: Record<string, string> = {
	đ: 'd',
	ı: 'i',
	ł: 'l',
	ø: 'o',
	æ: 'ae',
	œ: 'oe',
	ß: 'ss',
	ٱ: 'ا',
	ى: 'ي',
	ی: 'ي',
	ک: 'ك',
	ة: 'ه',
	// Hamza by itself, tatweel, and the signs of ALA-LC for hamza and ayn.
	ء: '',
	'\u0640': '',
	ʼ: '',
	ʻ: '',
};
const letter = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** A word without case, marks on letters (NFKD; Arabic vowels and hamza seats too) and kinds of digits. @example `cekic` for `Čekić` */
export function fold(word: string): string {
	return word
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(letter, (each) => letters[each] ?? '')
		.replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Where a word of a text begins and ends: letters with their marks, and digits. */
export interface Bounds {
	start: number;
	end: number;
}

/** The words of a text, by their places in it. */
export function findWords(text: string): Bounds[] {
	return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ index, 0: word }) => ({
		start: index,
		end: index + word.length,
	}));
}

/** What may be written before an Arabic word as one with it, from the outside in, where enough of the word remains. */
const attached = [/^[وف](?=..)/u, /^[بكل](?=..)/u, /^ال(?=..)/u, /^لل(?=..)/u];

/**
 * A folded word, and what remains of an Arabic one without what may be attached to it: `و ف ب ك ل`, the article.
 * Whether these letters are the word's own nobody can tell without a dictionary; all that remains is kept.
 *
 * @returns the word first, the shortest last
 */
export function toVariants(folded: string): string[] {
	if (!/\p{Script=Arabic}/u.test(folded)) return [folded];
	const variants = [folded];
	for (const pattern of attached)
		variants.push(...variants.map((each) => each.replace(pattern, '')));
	return [...new Set(variants)].toSorted((a, b) => b.length - a.length);
}

/** The words of a text as they are looked for, each with its variants. */
export function toKeys(text: string): string[] {
	return findWords(text).flatMap(({ start, end }) => toVariants(fold(text.slice(start, end))));
}
