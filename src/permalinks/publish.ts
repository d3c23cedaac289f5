import type { Permalinks } from '../schemas/permalinks.ts';
import { isSame, lastWording } from './compare.ts';
import type { Published } from './published.ts';

/**
 * The lock with what is new: addresses that it does not have, and wordings that differ from those published last.
 *
 * @param date the day of publication, ISO 8601
 */
export function publish(lock: Permalinks, published: Published, date: string): Permalinks {
	const added = [...published].flatMap(([address, wording]): [string, Permalinks[string]][] => {
		const revisions = lock[address] ?? [];
		const before = lastWording(lock, address);
		const isKnown = wording ? before && isSame(before, wording) : revisions.length > 0;
		return isKnown ? [] : [[address, [...revisions, { date, ...wording }]]];
	});
	return { ...lock, ...Object.fromEntries(added) };
}

/** The addresses whose lines an earlier lock has, and this one has not or has otherwise. */
export function findAltered(lock: Permalinks, earlier: Permalinks): string[] {
	return Object.entries(earlier)
		.filter(([address, revisions]) =>
			revisions.some(
				(revision, index) => JSON.stringify(revision) !== JSON.stringify(lock[address]?.[index]),
			),
		)
		.map(([address]) => address);
}

/** The lock as a file: a line for each revision, so that what a change adds is seen. */
export function lockToJson(lock: Permalinks): string {
	const entries = Object.entries(lock).map(([address, revisions]) => {
		const lines = revisions.map((revision) => `\t\t${JSON.stringify(revision)}`);
		return `\t${JSON.stringify(address)}: [\n${lines.join(',\n')}\n\t]`;
	});
	return `{\n${entries.join(',\n')}\n}\n`;
}
