import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runsToWords } from '../../src/model/words.ts';
import type { Part } from '../../src/schemas/word.ts';
import { toAbbreviations, toPlainEnglish } from '../../src/words/describe.ts';
import { isSign, toGloss, toUnits } from '../../src/words/units.ts';
import { initialOf, toWordList } from '../../src/words/word-list.ts';
import { readPublishedEdition, root } from '../edition.ts';

const { texts } = await readPublishedEdition();
const sentences = texts.flatMap((text) =>
	text.passages.flatMap((passage) =>
		passage.sentences.map((sentence) => ({ text, sentence, words: sentence.words ?? [] })),
	),
);
const parts = sentences.flatMap(({ text, sentence, words }) =>
	words
		.filter((word) => !isSign(word))
		.flatMap((word) => word.parts.map((part) => ({ text, sentence, word, part }))),
);
const of = (id: string) => parts.filter(({ text }) => text.id === id);

test('every word of the texts is there', () => {
	expect(sentences).toHaveLength(68);
	const count = (id: string) => ({
		printed: new Set(of(id).map(({ word }) => word)).size,
		parts: of(id).length,
	});
	expect(count('comintern/ar')).toEqual({ printed: 144, parts: 218 });
	expect(count('world-revolution/hr')).toEqual({ printed: 425, parts: 425 });
	expect(count('world-revolution/pt')).toEqual({ printed: 327, parts: 357 });
});

test.each(sentences)('the words of $text.id $sentence.id are its source', ({ sentence, words }) => {
	const units = toUnits(words);
	const printed = units.map(({ before, word, after }) => `${before}${word.form}${after}`);
	// Units are parted where the source has a space, or between two words that it joins, as in `V.I.`
	const source = runsToWords(sentence.source);
	expect(printed.join('').replaceAll(' ', '')).toBe(source.replaceAll(' ', ''));
	for (const unit of printed) {
		expect(source).toContain(unit);
		expect(unit).not.toMatch(/ [("“]|^[.,!?)،]/);
	}
});

test('no word is without a lemma, a part of speech and a gloss; none in Arabic without its letters and vowels', () => {
	const missing = parts.filter(({ text, word, part }) => {
		const isArabic = text.lang === 'ar' && !/^\d+$/.test(part.form);
		const whole = word.parts.length > 1 ? word : part;
		const own = [part.lemma, part.upos, part.gloss];
		const arabic = [
			part.translit,
			part.vocalised,
			part.lemmaTranslit,
			whole.translit,
			whole.vocalised,
		];
		return [...own, ...(isArabic ? arabic : [])].some((each) => !each || each === '_');
	});
	expect(missing).toEqual([]);
});

test('a gloss is one to three words of English, without signs and, but for names, without capitals', () => {
	const glosses = parts.map(({ part }) => part.gloss ?? '');
	for (const gloss of glosses) expect(gloss).toMatch(/^[\w–-]+( [\w–-]+){0,2}$/);
	const capitals = new Set(glosses.filter((gloss) => /^[A-Z]/.test(gloss)));
	expect([...capitals].toSorted().join(' ')).toBe(
		'American Americans April Army August Berlin Bolsheviks Bolshevism Comintern Communist Europe European Federative French Front Germany Hungary I International Internationals Iran January Lenin Marxist Mikhail Moscow October Petrograd Poland REFL Red Republic Romania Russia Russian Second Slovakia Socialist Soviet Soviet–Polish Tukhachevsky USSR Union V Venona Vladimir Warsaw West Western White',
	);
});

describe('words are analysed alike everywhere', () => {
	/** Values of which a key has more than one. */
	const differing = (
		keyOf: (part: Part, lang: string) => string,
		toValue: (part: Part) => unknown,
	) => {
		const groups = Map.groupBy(parts, ({ text, part }) => keyOf(part, text.lang));
		return [...groups]
			.map(([key, group]) => [key, ...new Set(group.map(({ part }) => toValue(part)))])
			.filter(({ length }) => length > 2);
	};

	test('a form in one sense has one lemma', () => {
		expect(
			differing(
				({ form, gloss, upos }, lang) => `${lang} ${form.toLowerCase()} ${upos} “${gloss}”`,
				({ lemma }) => lemma,
			),
		).toEqual([]);
	});

	test('a lemma is transliterated in one way', () => {
		expect(
			differing(
				({ lemma }, lang) => `${lang} ${lemma}`,
				({ lemmaTranslit }) => lemmaTranslit,
			),
		).toEqual([]);
	});

	test('a verb of Croatian has one aspect', () => {
		const verbs = ({ lemma, upos }: Part, lang: string) =>
			lang === 'hr' && upos === 'VERB' ? lemma : '';
		expect(
			differing(verbs, (part) => (part.upos === 'VERB' ? part.features.Aspect : 'none')).filter(
				([key]) => key !== '',
			),
		).toEqual([]);
	});

	test('a noun of a language has one gender', () => {
		expect(
			differing(
				({ lemma, upos }, lang) => (upos === 'NOUN' ? `${lang} ${lemma}` : ''),
				({ features, upos }) => (upos === 'NOUN' ? features.Gender : 'none'),
			).filter(([key]) => key !== ''),
		).toEqual([]);
	});
});

test('what a word is, in plain English and in abbreviations', () => {
	const find = (id: string, form: string) => of(id).find(({ word }) => word.form === form)?.part;
	const said = (part: Part | undefined) => part && [toPlainEnglish(part), toAbbreviations(part)];
	expect(said(find('world-revolution/hr', 'Osvojivši'))).toEqual([
		'verb, perfective past converb',
		'PFV.PST.CVB',
	]);
	expect(said(find('world-revolution/hr', 'pobgedu'))).toEqual([
		'noun, accusative singular feminine, misprint',
		'ACC.SG.F',
	]);
	expect(said(find('world-revolution/pt', 'virá'))).toEqual([
		'verb, future indicative third person singular',
		'FUT.IND.3SG',
	]);
	expect(said(find('comintern/ar', 'يتحقق'))).toEqual([
		'verb, imperfective jussive active third person singular masculine',
		'IPFV.JUS.ACT.3SG.M',
	]);
	expect(said(find('world-revolution/pt', 'não'))).toEqual(['adverb, negative', 'NEG']);
});

test('what is written together is glossed in its parts', () => {
	const glossOf = (form: string) => {
		const found = parts.find(({ word }) => word.form === form)?.word;
		return found && toGloss(found);
	};
	expect(glossOf('وفرعها')).toBe('and-branch-its');
	expect(glossOf('pela')).toBe('for-the');
	expect(glossOf('tornou-se')).toBe('became-REFL');
});

test('words stand in the alphabetical order of their language', () => {
	const letters = (id: string) => {
		const text = texts.find((each) => each.id === id);
		const initials = text ? toWordList(text).map(({ lemma }) => initialOf(lemma, text.lang)) : [];
		return initials.filter((letter, index) => letter !== initials[index - 1]).join(' ');
	};
	expect(letters('world-revolution/hr')).toBe(
		'0–9 A B C Č D E F G H I J K L M N NJ O P R S Š T U V Z Ž',
	);
	expect(letters('comintern/ar')).toBe('0–9 ا ب ت ث ج ح خ د ذ س ش ص ض ع ف ق ك ل م ن ه و ي');
	expect(letters('world-revolution/pt')).toBe('0–9 A B C D E F G H I J K L M N O P Q R S T U V');
	const order = [
		'čekić',
		'cvijet',
		'ćud',
		'dan',
		'đak',
		'džep',
		'lonac',
		'ljudi',
		'nada',
		'njihov',
		'šuma',
		'sto',
		'žena',
		'zemlja',
	];
	const { compare } = new Intl.Collator('hr');
	expect(order.toSorted(compare)).toEqual([
		'cvijet',
		'čekić',
		'ćud',
		'dan',
		'džep',
		'đak',
		'lonac',
		'ljudi',
		'nada',
		'njihov',
		'sto',
		'šuma',
		'zemlja',
		'žena',
	]);
});

/** The rules of CoNLL-U and of levels 1 and 2 of Universal Dependencies, as far as they need no tree. */
describe.each(texts.map(({ id }) => id))('the file of words of %s', (id) => {
	const contents = readFileSync(new URL(`src/content/words/${id}.conllu`, root), 'utf8');
	const blocks = contents.split('\n\n');

	test('is of sentences, each ended by one empty line', () => {
		expect(blocks.pop()).toBe('');
		for (const block of blocks)
			expect(block).toMatch(/^# sent_id = \S+\n# text = .+\n# text_en = .+\n1/);
		expect(contents).toBe(contents.normalize('NFC'));
	});

	test('has ten columns in each line, none empty, and white space in none but form, lemma and the last', () => {
		for (const row of contents.split('\n').filter((line) => /^\d/.test(line))) {
			const columns = row.split('\t');
			expect(columns).toHaveLength(10);
			for (const [index, column] of columns.entries()) {
				expect(column).toMatch(/^\S(.*\S)?$/);
				expect(column).not.toMatch(/\s\s/);
				if (![1, 2, 9].includes(index)) expect(column).not.toMatch(/\s/);
			}
			const [number = '', , , upos = '', , features = '', , , , misc = ''] = columns;
			if (number.includes('-')) expect(columns.slice(2, 9)).toEqual(Array(7).fill('_'));
			else expect(upos).toMatch(/^[A-Z]+$/);
			if (features !== '_') {
				const names = features.split('|').map((each) => each.replace(/=.*/, '').toLowerCase());
				expect(features).toMatch(/^([A-Z]\w*(\[[a-z]+\])?=[A-Z0-9]\w*(\||$))+$/);
				expect(names).toEqual([...new Set(names)].toSorted());
			}
			if (misc !== '_') expect(misc).toMatch(/^(\w+=[^|]+(\||$))+$/);
		}
	});

	test('numbers its words from 1, and has the text that its words and spaces make', () => {
		for (const block of blocks.filter(Boolean)) {
			const rows = block
				.split('\n')
				.filter((line) => /^\d/.test(line))
				.map((row) => row.split('\t'));
			const numbers = rows.map(([number = '']) => number);
			const single = numbers.filter((number) => !number.includes('-'));
			expect(single).toEqual(single.map((_, index) => String(index + 1)));
			let within = 0;
			let text = '';
			for (const [number = '', form, , , , , , , , misc = ''] of rows) {
				const [first, last] = number.split('-').map(Number);
				if (!last && Number(number) <= within) {
					expect(misc).not.toContain('SpaceAfter');
					continue;
				}
				if (last) {
					expect(first).toBeGreaterThan(within);
					expect(last).toBeGreaterThan(first ?? 0);
					within = last;
				}
				text += form + (misc.includes('SpaceAfter=No') ? '' : ' ');
			}
			expect(block).toContain(`\n# text = ${text.trimEnd()}\n`);
		}
	});
});
