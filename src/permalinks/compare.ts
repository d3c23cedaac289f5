import type { Permalinks, Revision } from '../schemas/permalinks.ts';
import { isWithin, listSentences, parseSentence } from './parts.ts';
import type { Published, Wording } from './published.ts';
import { type Aliases, isPublished, resolve, targetsOf } from './resolve.ts';
import { areAlike } from './similarity.ts';

/** A rule of the promise that links last, which the content breaks. */
export type Rule =
	| 'vanished'
	| 'changed'
	| 'renumbered'
	| 'replaced'
	| 'reused'
	| 'alias-of-nothing'
	| 'alias-to-nothing'
	| 'alias-cycle';

export interface Breach {
	rule: Rule;
	/** The address that it is about. */
	address: string;
	/** For what was renumbered: the address under which the words were published. */
	other?: string;
}

/** Compares what the content publishes with everything that was ever published. */
export function compare(lock: Permalinks, published: Published, aliases: Aliases): Breach[] {
	return [
		...findVanished(lock, published, aliases),
		...findChanged(lock, published, aliases),
		...checkAliases(lock, published, aliases),
	];
}

/** The wording that was published last. */
export function lastWording(lock: Permalinks, address: string): Wording | undefined {
	const { source, gloss } = lock[address]?.at(-1) ?? ({} as Partial<Revision>);
	return source && gloss && { source, gloss };
}

function findVanished(lock: Permalinks, published: Published, aliases: Aliases): Breach[] {
	return Object.entries(lock).flatMap(([address, revisions]) => {
		// Of what is gone as a whole, its parts are not said to be gone too.
		const all = published.has(address) ? listSentences(address, revisions) : [address];
		return all
			.filter(
				(each) =>
					resolve(each, published, aliases).fault === 'unknown' && !isAliased(each, aliases),
			)
			.map((each): Breach => ({ rule: 'vanished', address: each }));
	});
}

/** Whether an alias speaks for an address, rightly or not. */
function isAliased(address: string, aliases: Aliases): boolean {
	return [...aliases.keys()].some((each) => isWithin(address, each));
}

function findChanged(lock: Permalinks, published: Published, aliases: Aliases): Breach[] {
	const sources = new Map<string, string[]>();
	for (const address of Object.keys(lock)) {
		const words = lastWording(lock, address)?.source.join(' ');
		if (words) sources.set(words, [...(sources.get(words) ?? []), address]);
	}
	return [...published].flatMap(([address, wording]): Breach[] => {
		if (!wording) return [];
		const before = lastWording(lock, address);
		if (before && isSame(before, wording)) return [];
		const words = wording.source.join(' ');
		const other =
			before?.source.join(' ') === words
				? undefined
				: findFormer(sources.get(words), address, words, published, aliases);
		if (other) return [{ rule: 'renumbered', address, other }];
		if (!before) return [];
		const moved = findMovedSentence(before, wording);
		if (moved)
			return [
				{
					rule: 'renumbered',
					address: `${address}.${moved.now}`,
					other: `${address}.${moved.was}`,
				},
			];
		const rule = areAlike(before.source.join(' '), words) ? 'changed' : 'replaced';
		return [{ rule, address }];
	});
}

/** Whether two wordings are the same, character for character. */
export function isSame(a: Wording, b: Wording): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

/** The address in the same text under which words were published that have left it without an alias. */
function findFormer(
	candidates: string[] = [],
	address: string,
	words: string,
	published: Published,
	aliases: Aliases,
): string | undefined {
	const folder = address.replace(/[^/]+$/, '');
	return candidates.find((each) => {
		if (each === address || each.replace(/[^/]+$/, '') !== folder) return false;
		const now = published.get(each)?.source.join(' ');
		return now !== words && !resolve(each, published, aliases).found.includes(address);
	});
}

/** A sentence that stands at another number than before, while the one that had it is another. Both from 1. */
function findMovedSentence(
	before: Wording,
	now: Wording,
): { was: number; now: number } | undefined {
	for (const [index, words] of now.source.entries()) {
		const was = before.source.indexOf(words);
		if (was < 0 || before.source[index] === words || now.source[was] === words) continue;
		return { was: was + 1, now: index + 1 };
	}
	return undefined;
}

function checkAliases(lock: Permalinks, published: Published, aliases: Aliases): Breach[] {
	return [...aliases].flatMap(([address, alias]): Breach[] => {
		if (isPublished(published, address)) return [{ rule: 'reused', address }];
		if (!wasPublished(lock, address)) return [{ rule: 'alias-of-nothing', address }];
		const { fault } = resolve(address, published, aliases);
		if (!fault || targetsOf(alias).length === 0) return [];
		return [{ rule: fault === 'cycle' ? 'alias-cycle' : 'alias-to-nothing', address }];
	});
}

function wasPublished(lock: Permalinks, address: string): boolean {
	if (lock[address]) return true;
	const { passage = '' } = parseSentence(address) ?? {};
	const revisions = lock[passage];
	return revisions !== undefined && listSentences(passage, revisions).includes(address);
}
