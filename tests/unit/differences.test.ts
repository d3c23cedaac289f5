import { expect, test } from 'vitest';
import { toRows, toStretches } from '../../src/model/comparison.ts';
import { sideToWords } from '../../src/model/words.ts';
import { readPublishedEdition } from '../edition.ts';

const { works } = await readPublishedEdition();
const work = works.find(({ id }) => id === 'world-revolution');
if (!work) throw new Error('There is no such work.');
const { texts, differences } = work;

test('what a reader of both versions must be told is there, with its kind', () => {
	const kinds = Object.fromEntries(
		differences.map(({ id, kind, in: owner }) => [id, owner ? `${kind} ${owner}` : kind]),
	);
	expect(kinds).toMatchObject({
		'p1-stopping': 'precise hr',
		'p2-date': 'precise pt',
		'p2-rule': 'wording',
		'p2-lenin': 'precise pt',
		'p2-conviction': 'claim',
		'p3-parties': 'claim',
		'p3-banner': 'only pt',
		'p3-comrades': 'claim',
		'p3-aid': 'wording',
		'p3-comintern': 'only pt',
		'p3-organisation': 'precise pt',
		'p4-sovietise': 'wording',
		'p4-order': 'claim',
		'p4-white-poland': 'claim',
		'p4-happiness': 'claim',
		'p5-warsaw': 'claim',
		'p5-victory': 'only hr',
		'p5-bayonets': 'wording',
		'p5-europe': 'wording',
		'p5-ties': 'claim',
		'p6-century': 'only hr',
		'p6-vanish': 'wording',
		'p6-rhetoric': 'claim',
		'p6-aggression': 'claim',
		'p6-campaign': 'wording',
	});
});

test('the passages that only the Croatian has are its captions', () => {
	const alone = toRows(texts, differences).filter(({ versions }) =>
		versions.some(({ passage }) => !passage),
	);
	expect(alone.map(({ id }) => id)).toEqual(Array.from({ length: 13 }, (_, i) => `c${i + 1}`));
});

test.each(['source', 'gloss'] as const)(
	'in each %s the differences are marked, and no character is lost',
	(side) => {
		const marked = new Set<string>();
		for (const { versions, differences: own } of toRows(texts, differences)) {
			for (const { text, passage } of versions) {
				if (!passage) continue;
				const stretches = toStretches(text, passage, side, own);
				expect(stretches.map(({ words }) => words).join('')).toBe(sideToWords(passage, side));
				for (const { difference } of stretches)
					if (difference) marked.add(`${difference.id} ${text.id.split('/')[1]}`);
			}
		}
		const expected = differences.flatMap((each) =>
			Object.keys(each[side]).map((name) => `${each.id} ${name}`),
		);
		expect([...marked].toSorted()).toEqual(expected.toSorted());
	},
);

test('a difference says in full sentences what it is', () => {
	for (const { says } of differences) {
		expect(says).toMatch(/^[A-Z“].*[.]$/s);
		expect(says).not.toMatch(/["']/);
	}
});
