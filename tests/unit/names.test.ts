import { expect, test } from 'vitest';
import { toForms } from '../../src/model/forms.ts';
import { runsToWords } from '../../src/model/words.ts';
import type { Run, Side } from '../../src/schemas/text.ts';
import { readPublishedEdition } from '../edition.ts';

const { texts, names } = await readPublishedEdition();
const sides: Side[] = ['source', 'gloss'];
const sentences = texts.flatMap((text) =>
	text.passages.flatMap((passage) => passage.sentences.map((sentence) => ({ text, sentence }))),
);

test('every name is there', () => {
	expect(names.map(({ id }) => id).join(' ')).toBe(
		'berlin bolsheviks comintern comintern-french-branch europe germany hungary iran labour-and-socialist-international league-against-imperialism lenin moscow petrograd poland red-army romania russia russian-sfsr second-international slovakia soviet-union three-internationals tukhachevsky united-states venona-project warsaw western-front white-movement',
	);
});

/** The words of a side that no name and no event is marked in, as far as they stand together. */
function findUnmarked(runs: Run[]): string {
	return runs
		.map((run) => {
			if (!('text' in run)) return '';
			return run.mark?.type === 'name' || run.mark?.type === 'event' ? '\n' : run.text;
		})
		.join('');
}

test('wherever a form of a name stands in a text, it is marked', () => {
	const forms = names.flatMap(({ id, mentions }) =>
		mentions
			// Words that describe, and name nothing by themselves.
			.filter(({ form }) => !['the project', 'لهذه العصبة'].includes(form))
			.map(({ text, side, form }) => ({ id, form, lang: side === 'source' ? text.lang : 'en' })),
	);
	const unmarked = sentences.flatMap(({ text, sentence }) =>
		sides.flatMap((side) => {
			const lang = side === 'source' ? text.lang : 'en';
			const left = findUnmarked(sentence[side]);
			return forms
				.filter((each) => each.lang === lang)
				.filter(({ form }) => new RegExp(`(?<![\\p{L}–-])${form}(?![\\p{L}–-])`, 'u').test(left))
				.map(({ id, form }) => `${text.id} ${sentence.id}: ${form} (${id})`);
		}),
	);
	expect([...new Set(unmarked)]).toEqual([
		// The republic that was to come.
		'comintern/ar p3.1: Soviet (soviet-union)',
	]);
});

test('every proper name that the words have is marked as a name or stands in an event', () => {
	const unmarked = sentences.flatMap(({ text, sentence }) => {
		const left = findUnmarked(sentence.source);
		return (sentence.words ?? [])
			.filter((word) => word.parts.some(({ upos }) => upos === 'PROPN'))
			.filter(({ form }) => new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'u').test(left))
			.map(({ form }) => `${text.id} ${sentence.id}: ${form}`);
	});
	// The West, as a direction.
	expect(unmarked).toEqual([
		'world-revolution/hr p4.4: Zapad',
		'world-revolution/pt p4.4: Ocidente',
	]);
});

test('forms stand as the texts have them, with every passage', () => {
	const of = (id: string) =>
		toForms(names.find((name) => name.id === id)?.mentions ?? []).map(
			({ form, lang, places }) =>
				`${lang}: ${form} ${places.map(({ text, passage }) => `${text.id}/${passage.id}`).join(' ')}`,
		);
	expect(of('lenin')).toEqual([
		'hr: Lenjin world-revolution/hr/p2 world-revolution/hr/c2',
		'hr: V.I. Lenjina world-revolution/hr/c1',
		'pt-BR: Vladimir Lenin world-revolution/pt/p2',
		'en: Lenin world-revolution/hr/p2 world-revolution/hr/c2',
		'en: V. I. Lenin world-revolution/hr/c1',
		'en: Vladimir Lenin world-revolution/pt/p2',
	]);
	expect(of('second-international')).toEqual(['ar: الأممية الثانية comintern/ar/p2']);
	expect(of('league-against-imperialism')).toEqual([
		'ar: لهذه العصبة comintern/ar/p1',
		'en: the project comintern/ar/p1',
	]);
});

test('each name says its source, and a form is part of its sentence', () => {
	for (const { description, source, url, mentions } of names) {
		expect(description).toMatch(/\.$/);
		expect(source.length).toBeGreaterThan(5);
		expect(url).toMatch(/^https:\/\//);
		for (const { sentence, side, form } of mentions)
			expect(runsToWords(sentence[side])).toContain(form);
	}
});
