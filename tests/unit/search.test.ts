import { describe, expect, test } from 'vitest';
import { findPassages, type Manner, readTerms } from '../../src/search/find.ts';
import { findWords, fold, toVariants } from '../../src/search/fold.ts';
import { keyFinder } from '../../src/search/keys.ts';
import { readRecord, storeRecord } from '../../src/search/record.ts';
import { toRecord } from '../../src/search/to-record.ts';
import { readPublishedEdition } from '../edition.ts';

const edition = await readPublishedEdition();
const keysOf = keyFinder(edition);
const records = edition.texts.map((text) => toRecord(text, edition, keysOf));

describe('words are compared without', () => {
	test.each([
		['case and hooks', 'ČEĆIŽŠĐ', 'ceciszd'.replace('sz', 'zs')],
		['accents and cedillas', 'Revolução', 'revolucao'],
		['accents that are characters of their own', 'revoluc\u0327a\u0303o', 'revolucao'],
		['Arabic vowels', 'قِبَل', 'قبل'],
		['shadda and tanwin', 'وفودًا مُنظَّمة', 'وفودا منظمه'],
		['tatweel', 'كـــومنترن', 'كومنترن'],
		['seats of hamza', 'أإآٱ مؤامرة بادئ', 'اااا موامره بادي'],
		['hamza by itself', 'بناء', 'بنا'],
		['the dots of the last yeh', 'إلى', 'الي'],
		['Arabic-Indic digits', '١٩٢٢', '1922'],
		['Persian digits and letters', '۱۹۲۲ ایران', '1922 ايران'],
		['forms of letters for printing', '\uFEFB', 'لا'],
		['the signs of ALA-LC', 'ʻuzlah', 'uzlah'],
	])('%s', (_, word, folded) => {
		expect(fold(word)).toBe(folded);
	});
});

test.each([
	['والثورة', 'ثوره'],
	['للدول', 'دول'],
	['بالثورة', 'ثوره'],
	['الكومنترن', 'كومنترن'],
])('%s is found as %s', (word, bare) => {
	expect(toVariants(fold(word))).toContain(bare);
});

test('nothing is taken from a short Arabic word, and nothing from a Latin one', () => {
	expect(toVariants('ال')).toEqual(['ال']);
	expect(toVariants('bal')).toEqual(['bal']);
});

test('what the index holds of a text is read as it was stored', () => {
	for (const record of records) {
		const { content, data } = storeRecord(record);
		// The engine makes one space of several.
		expect(readRecord({ content: content.replaceAll(/\s+/g, ' '), data })).toEqual(record);
	}
});

test('a line without words, and a word without letters to compare, keep their places', () => {
	const [record] = structuredClone(records);
	const sentence = record?.passages[0]?.sentences[0];
	if (!record || !sentence) throw new Error('There is no text.');
	sentence.gloss = { pieces: ['…'], keys: [] };
	sentence.source.keys[2] = [];
	const read = readRecord(storeRecord(record)).passages[0]?.sentences[0];
	expect(read?.source.keys[3]).toEqual(sentence.source.keys[3]);
	expect(read?.gloss.pieces).toEqual(['…']);
	expect(readRecord(storeRecord(record)).passages[1]).toEqual(record.passages[1]);
});

test('every word of every line has its own letters among its keys', () => {
	const lines = records.flatMap(({ passages }) =>
		passages.flatMap(({ sentences }) => sentences.flatMap(({ source, gloss }) => [source, gloss])),
	);
	for (const { pieces, keys } of lines) {
		const words = pieces.join('');
		expect(keys.map(([own]) => own)).toEqual(
			findWords(words).map(({ start, end }) => fold(words.slice(start, end))),
		);
	}
});

test('a passage has the years of its events, and those in its words', () => {
	const yearsOf = (text: string, id: string) =>
		records.find((record) => record.id === text)?.passages.find((each) => each.id === id)?.years;
	expect(yearsOf('world-revolution/hr', 'p4')).toEqual(['1919', '1920', '1921']);
	expect(yearsOf('comintern/ar', 'p2')).toEqual(['1924']);
	expect(yearsOf('world-revolution/hr', 'c2')).toEqual([]);
});

test('the last word may be unfinished, if that is asked for', () => {
	const find = (query: string, manner: Manner = 'whole') =>
		findPassages(records, readTerms(query), {}, manner).length;
	expect(find('boljševi')).toBe(0);
	expect(find('boljševi', 'unfinished')).toBe(find('boljševik'));
	expect(find('boljševi Lenin', 'unfinished')).toBe(0);
	expect(find('rat')).toBeLessThan(find('ra', 'unfinished'));
});

test('of a long question the first words are looked for', () => {
	expect(readTerms('word '.repeat(10_000))).toHaveLength(12);
	expect(readTerms('.*[a-z]+$ ("')).toHaveLength(2);
	expect(readTerms('— … ،')).toEqual([]);
});
