import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sideToWords } from '../../src/model/words.ts';
import { readPublishedEdition } from '../edition.ts';

const edition = await readPublishedEdition();

function seed(name: string): string[] {
	return readFileSync(`${import.meta.dirname}/../../src/content/seeds/${name}`, 'utf8').split('\n');
}

function text(id: string) {
	const found = edition.texts.find((item) => item.id === id);
	if (!found) throw new Error(`No text ${id}`);
	return found;
}

test('the edition has 3 texts, 30 passages and 68 sentences', () => {
	const passages = edition.texts.flatMap(({ passages }) => passages);
	expect(edition.texts.map(({ id }) => id)).toEqual([
		'comintern/ar',
		'world-revolution/hr',
		'world-revolution/pt',
	]);
	expect(passages).toHaveLength(30);
	expect(passages.flatMap(({ sentences }) => sentences)).toHaveLength(68);
});

test('the passages are divided into sentences as they were published', () => {
	const division = (id: string) =>
		text(id)
			.passages.map((passage) => `${passage.id} ${passage.sentences.length}`)
			.join(', ');
	expect(division('comintern/ar')).toBe('p1 1, p2 1, p3 1, p4 1, p5 1');
	expect(division('world-revolution/hr')).toBe(
		'p1 2, p2 3, p3 2, p4 4, p5 3, p6 2, c1 3, c2 2, c3 3, c4 2, c5 4, c6 2, c7 2, c8 2, c9 2, c10 2, c11 2, c12 5, c13 2',
	);
	expect(division('world-revolution/pt')).toBe('p1 2, p2 2, p3 1, p4 4, p5 3, p6 2');
});

test('each Portuguese passage is its paragraph of the seed', () => {
	const paragraphs = seed('002_4c7cf660618e29bf.txt');
	expect(text('world-revolution/pt').passages.map((p) => sideToWords(p, 'source'))).toEqual(
		paragraphs,
	);
});

test('each Croatian passage is its paragraph of the seed, a caption with its credit line', () => {
	const lines = seed('001_3359272092e5251c.txt');
	const captions = Array.from({ length: 13 }, (_, i) => `${lines[6 + 2 * i]} ${lines[7 + 2 * i]}`);
	expect(text('world-revolution/hr').passages.map((p) => sideToWords(p, 'source'))).toEqual([
		...lines.slice(0, 6),
		...captions,
	]);
});

test('each Arabic passage is its line of the seed, the English before the Arabic', () => {
	const lines = text('comintern/ar').passages.map(
		(p) => `${sideToWords(p, 'gloss')} ${sideToWords(p, 'source')}`,
	);
	expect(lines).toEqual(seed('000_1821f65d93b8cd39.txt'));
});

/** Event, its date and who gives it, and each passage's own date: `-` where it gives none. */
const brief = `
lenin-returns 1917-04-16 text: hr c1 1917-04-16
october-revolution 1917-11-07 editor: hr p1 1917, hr c12 -, hr c13 -, pt p1 1917
lenin-prognosis 1918-01 text: hr p2 1918, pt p2 1918-01
soviet-polish-war 1919/1921 text: hr p4 1919/1921, pt p4 1919/1921
soviet-republics 1919/1921 editor: hr p5 -, pt p5 -
comintern-founded 1919-03-02/1919-03-06 editor: ar p3 -
tukhachevsky-order 1920-07-02 editor: hr p4 -, pt p4 -
comintern-statutes 1920-08-04 editor: ar p3 -
warsaw-defeat 1920-08 text: hr p5 1920-08, pt p5 1920-08
three-internationals 1922-04-02/1922-04-05 text: ar p4 1922-04-02/1922-04-05
colonial-turn 1924/.. text: ar p2 1924/..
retreat-from-revolution 1925~/.. text: hr p6 1925~/.., pt p6 1925~/..
league-against-imperialism 1927-02-10 editor: ar p1 -
soviet-intelligence 1940/1980 text: ar p5 1940/1980
venona-revealed 1995 text: ar p5 1995
`;

test('each of the 15 events is cited by exactly its passages, with the date that each gives', () => {
	const lines = edition.events.map((event) => {
		const sources = event.citations.filter(({ side }) => side === 'source');
		const citations = sources.map(
			({ text: { id }, passage, date }) => `${id.split('/')[1]} ${passage.id} ${date ?? '-'}`,
		);
		return `${event.id} ${event.date} ${event.by}: ${citations.join(', ')}`;
	});
	expect(lines).toEqual(brief.trim().split('\n'));
});

test('the English of the Berlin conference has no year', () => {
	const event = edition.events.find(({ id }) => id === 'three-internationals');
	const gloss = event?.citations.filter(({ side }) => side === 'gloss');
	expect(gloss?.map(({ date }) => date)).toEqual(['XXXX-04-02/XXXX-04-05']);
});

test('what the brief lists as misprints is marked, with the likely reading', () => {
	const marks = edition.texts.flatMap(({ id, passages }) =>
		passages.flatMap((passage) =>
			passage.sentences
				.flatMap(({ source }) => source)
				.flatMap((run) =>
					'mark' in run && run.mark?.type === 'sic'
						? [`${id.split('/')[1]} ${passage.id} ${run.text} → ${run.mark.likely}`]
						: [],
				),
		),
	);
	for (const listed of [
		'hr p2 doći, → doći",',
		'hr p5 pobgedu → pobjedu',
		'hr c5 zemalja → zemalja,',
		'hr c6 svijeta → svijeta,',
		'hr c12 zemalja → zemalja,',
		'hr c12 Živieo → Živio',
		'pt p4 Ocidente!" → Ocidente!”',
		'ar p2 لـ الأممية → للأممية',
		'ar p3 المتاحة ، → المتاحة،',
		'ar p4 , → ،',
		'ar p4 الاندماج, → الاندماج،',
	]) {
		expect(marks).toContain(listed);
	}
});
