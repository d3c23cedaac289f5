import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, type Rule } from '../../src/permalinks/compare.ts';
import { findAltered, publish } from '../../src/permalinks/publish.ts';
import type { Published, Wording } from '../../src/permalinks/published.ts';
import { resolve } from '../../src/permalinks/resolve.ts';
import type { Alias, Permalinks } from '../../src/schemas/permalinks.ts';

const DAY = '2030-01-01';

/** An edition and its editor, who keeps the rules. */
class Edition {
	published: Published = new Map([['texts/w', undefined]]);
	aliases = new Map<string, Alias>();
	lock: Permalinks = {};
	#last = 0;

	/** Words that no other passage has. */
	newWording(sentences: number): Wording {
		const id = ++this.#last;
		const make = (side: string) =>
			Array.from({ length: sentences }, (_, n) => {
				const letters = [...`${id}x${n}`].map((sign) =>
					String.fromCodePoint(0x400 + (sign.codePointAt(0) ?? 0)),
				);
				return `${side} ${letters.join('')}${letters.toReversed().join('')} ${letters.join(' ')} ${side}.`;
			});
		return { source: make('s'), gloss: make('g') };
	}

	newAddress(text: string): string {
		return `${text}/p${++this.#last}`;
	}

	get texts(): string[] {
		return [...this.published.keys()].filter((each) => /^texts\/[^/]+\/[^/]+$/.test(each));
	}

	get passages(): string[] {
		return [...this.published].flatMap(([address, wording]) => (wording ? [address] : []));
	}

	wordingOf(address: string): Wording {
		const wording = this.published.get(address);
		if (!wording) throw new Error(address);
		return wording;
	}

	retire(address: string, ...to: string[]): void {
		this.published.delete(address);
		this.alias(address, ...to);
	}

	alias(address: string, ...to: string[]): void {
		this.aliases.set(address, {
			...(to.length > 0 && { to: to.join(' ') }),
			because: 'It was so.',
			date: DAY,
		});
	}

	breaches(): Rule[] {
		return compare(this.lock, this.published, this.aliases).map(({ rule }) => rule);
	}

	publish(): void {
		this.lock = publish(this.lock, this.published, DAY);
	}
}

type Step = (edition: Edition, pick: <T>(from: T[]) => T) => void;

/** What an editor may do, each done as the rules want it. */
const steps: Record<string, Step> = {
	'add a text': (edition) => {
		const text = edition.newAddress('texts/w').replace('/p', '/t');
		edition.published.set(text, undefined);
		edition.published.set(edition.newAddress(text), edition.newWording(2));
	},
	'insert a passage': (edition, pick) => {
		const text = pick(edition.texts);
		edition.published = new Map([
			[edition.newAddress(text), edition.newWording(3)],
			...edition.published,
		]);
	},
	reorder: (edition) => {
		edition.published = new Map([...edition.published].toReversed());
	},
	reword: (edition, pick) => {
		const address = pick(edition.passages);
		const { source, gloss } = edition.wordingOf(address);
		edition.published.set(address, {
			source: source.map((words, index) => (index === 0 ? `${words}!` : words)),
			gloss: gloss.map((words, index) => (index === 0 ? words.replace('g', 'G') : words)),
		});
	},
	retire: (edition, pick) => edition.retire(pick(edition.passages)),
	rename: (edition, pick) => {
		const address = pick(edition.passages);
		const to = edition.newAddress(address.replace(/\/[^/]+$/, ''));
		edition.published.set(to, edition.wordingOf(address));
		edition.retire(address, to);
	},
	merge: (edition, pick) => {
		const [into, from] = [pick(edition.passages), pick(edition.passages)];
		if (into === from) return;
		const [a, b] = [edition.wordingOf(into), edition.wordingOf(from)];
		// A merged passage with much that is new is a new one.
		const to = edition.newAddress(into.replace(/\/[^/]+$/, ''));
		edition.published.set(to, {
			source: [...a.source, ...b.source],
			gloss: [...a.gloss, ...b.gloss],
		});
		edition.retire(into, to);
		edition.retire(from, to);
	},
	split: (edition, pick) => {
		const address = pick(edition.passages);
		const { source, gloss } = edition.wordingOf(address);
		if (source.length < 2) return;
		const to = edition.newAddress(address.replace(/\/[^/]+$/, ''));
		edition.published.set(address, { source: source.slice(0, -1), gloss: gloss.slice(0, -1) });
		edition.published.set(to, { source: source.slice(-1), gloss: gloss.slice(-1) });
		edition.alias(`${address}.${source.length}`, `${to}.1`);
	},
	'rename a text': (edition, pick) => {
		const text = pick(edition.texts);
		const to = edition.newAddress('texts/w').replace('/p', '/t');
		for (const address of edition.passages.filter((each) => each.startsWith(`${text}/`))) {
			edition.published.set(to + address.slice(text.length), edition.wordingOf(address));
			edition.published.delete(address);
		}
		edition.published.set(to, undefined);
		edition.retire(text, to);
	},
};

const history = fc.array(
	fc.record({ step: fc.constantFrom(...Object.keys(steps)), choice: fc.nat(1000) }),
	{ minLength: 1, maxLength: 25 },
);

/** An edition with one text of three passages, after a history. */
function play(choices: { step: string; choice: number }[]): Edition {
	const edition = new Edition();
	edition.published.set('texts/w/hr', undefined);
	for (let i = 0; i < 3; i++)
		edition.published.set(edition.newAddress('texts/w/hr'), edition.newWording(3));
	edition.publish();
	for (const { step, choice } of choices) {
		// Of nothing, nothing can be chosen.
		if (edition.passages.length < 2) {
			steps['insert a passage']?.(edition, ([first]) => first as never);
			edition.publish();
		}
		steps[step]?.(edition, (from) => from[choice % from.length] as never);
		const refused = edition.breaches().filter((rule) => rule !== 'changed');
		expect(refused, step).toEqual([]);
		edition.publish();
		expect(edition.breaches(), step).toEqual([]);
	}
	return edition;
}

test('after any history every address that was ever published leads somewhere', () => {
	fc.assert(
		fc.property(history, (choices) => {
			const edition = play(choices);
			for (const [address, revisions] of Object.entries(edition.lock)) {
				const sentences = Math.max(...revisions.map(({ source = [] }) => source.length));
				const parts = Array.from({ length: sentences }, (_, n) => `${address}.${n + 1}`);
				for (const each of [address, ...parts]) {
					const { found, steps: taken, fault } = resolve(each, edition.published, edition.aliases);
					expect(fault, each).toBeUndefined();
					// Without a target there is a reason, which a reader is told.
					if (found.length === 0) expect(taken.length, each).toBeGreaterThan(0);
				}
			}
		}),
		{ numRuns: 1000 },
	);
}, 60_000);

test('no history loses a wording: each revision is in the lock as it was', () => {
	fc.assert(
		fc.property(history, (choices) => {
			const early = play(choices.slice(0, Math.ceil(choices.length / 2)));
			const late = play(choices);
			expect(findAltered(late.lock, early.lock)).toEqual([]);
		}),
		{ numRuns: 100 },
	);
});

/** What nobody may do, and the rule that refuses it. */
const forbidden: Record<string, { rule: Rule; break: Step }> = {
	'take a passage away': {
		rule: 'vanished',
		break: (edition, pick) => edition.published.delete(pick(edition.passages)),
	},
	'take a sentence away': {
		rule: 'vanished',
		break: (edition, pick) => {
			const address = pick(edition.passages);
			const { source, gloss } = edition.wordingOf(address);
			edition.published.set(address, { source: source.slice(0, -1), gloss: gloss.slice(0, -1) });
		},
	},
	'change a word of the source': {
		rule: 'changed',
		break: (edition, pick) => {
			const address = pick(edition.passages);
			const { source, gloss } = edition.wordingOf(address);
			edition.published.set(address, { source: [`${source[0]}?`, ...source.slice(1)], gloss });
		},
	},
	'change a word of the gloss': {
		rule: 'changed',
		break: (edition, pick) => {
			const address = pick(edition.passages);
			const { source, gloss } = edition.wordingOf(address);
			edition.published.set(address, { source, gloss: [`${gloss[0]}?`, ...gloss.slice(1)] });
		},
	},
	'put the words of one passage under the id of another': {
		rule: 'renumbered',
		break: (edition, pick) => {
			const address = pick(edition.passages);
			const [text = ''] = address.match(/^.*\//) ?? [];
			const moved = `${text}p900000`;
			edition.published.set(moved, edition.wordingOf(address));
			edition.published.delete(address);
		},
	},
	'let two sentences change places': {
		rule: 'renumbered',
		break: (edition, pick) => {
			const address = pick(
				edition.passages.filter((each) => edition.wordingOf(each).source.length > 1),
			);
			const { source, gloss } = edition.wordingOf(address);
			edition.published.set(address, { source: source.toReversed(), gloss: gloss.toReversed() });
		},
	},
	'give other words the id of a passage': {
		rule: 'replaced',
		break: (edition, pick) => {
			const other = { source: ['Ωμέγα ἄλφα βῆτα.'], gloss: ['Quite another thing.'] };
			const address = pick(edition.passages);
			const { source } = edition.wordingOf(address);
			edition.published.set(address, {
				source: source.map((_, index) => `${other.source} ${index}`),
				gloss: source.map(() => 'Quite another thing.'),
			});
		},
	},
	'use a retired id again': {
		rule: 'reused',
		break: (edition, pick) => {
			const address = pick(edition.passages);
			edition.alias(address);
		},
	},
	'let an alias lead in a circle': {
		rule: 'alias-cycle',
		break: (edition, pick) => {
			const address = pick(edition.passages);
			edition.retire(address, address);
		},
	},
	'let an alias lead nowhere': {
		rule: 'alias-to-nothing',
		break: (edition, pick) => edition.retire(pick(edition.passages), 'texts/w/never/p1'),
	},
	'give an alias to what was never published': {
		rule: 'alias-of-nothing',
		break: (edition) => edition.alias('texts/w/never/p1', 'texts/w'),
	},
};

describe('after any history it is refused to', () => {
	test.each(Object.entries(forbidden))(
		'%s',
		(_, { rule, break: step }) => {
			fc.assert(
				fc.property(history, fc.nat(1000), (choices, choice) => {
					const edition = play([
						...choices,
						{ step: 'insert a passage', choice },
						{ step: 'insert a passage', choice },
					]);
					step(edition, (from) => from[choice % from.length] as never);
					expect(edition.breaches()).toContain(rule);
				}),
				{ numRuns: 100 },
			);
		},
		60_000,
	);
});

test('an altered and a missing line of the lock are found', () => {
	const edition = play([{ step: 'reword', choice: 0 }]);
	const [address = ''] = edition.passages;
	const [first, ...others] = edition.lock[address] ?? [];
	if (!first) throw new Error('no revision');
	const altered = { ...edition.lock, [address]: [{ ...first, date: '2031-01-01' }, ...others] };
	expect(findAltered(altered, edition.lock)).toEqual([address]);
	expect(
		findAltered(
			{ ...edition.lock, [address]: others.length > 0 ? others : [{ date: DAY }] },
			edition.lock,
		),
	).toEqual([address]);
	const { [address]: _, ...missing } = edition.lock;
	expect(findAltered(missing, edition.lock)).toEqual([address]);
	expect(findAltered(edition.lock, edition.lock)).toEqual([]);
});
