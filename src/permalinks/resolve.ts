import type { Alias } from '../schemas/permalinks.ts';
import { parseSentence } from './parts.ts';
import type { Published } from './published.ts';

export type Aliases = ReadonlyMap<string, Alias>;

/** Where an address leads: to what is published now, or to the reason why nothing is. */
export interface Resolution {
	/** The addresses where its words are, in order; none where they were withdrawn. */
	found: string[];
	/** The aliases on the way, the first one first. */
	steps: Alias[];
	/** Why it leads nowhere, which no published address may do. */
	fault?: 'unknown' | 'cycle';
}

/** Whether something is published at an address, which may be a sentence's. */
export function isPublished(published: Published, address: string): boolean {
	if (published.has(address)) return true;
	const { passage, number } = parseSentence(address) ?? {};
	const count = published.get(passage ?? '')?.source.length ?? 0;
	return number !== undefined && number > 0 && number <= count;
}

/** The targets of an alias. */
export function targetsOf({ to = '' }: Alias): string[] {
	return to.split(/\s+/).filter(Boolean);
}

/** An address and those above it, each with what of the address is left: `texts/a/b/p1` + `.2`, `texts/a/b` + `/p1.2`. */
function listAbove(address: string): { above: string; rest: string }[] {
	const ends = [...address.matchAll(/[./]|$/g)].map(({ index }) => index).toReversed();
	return ends.map((end) => ({ above: address.slice(0, end), rest: address.slice(end) }));
}

/**
 * Follows aliases from an address to what is published. Of a text that has an alias, a passage is looked for at the
 * target, under the same id; a sentence of a passage that has one leads to the whole of what the passage became.
 */
export function resolve(
	address: string,
	published: Published,
	aliases: Aliases,
	seen: string[] = [],
): Resolution {
	if (isPublished(published, address)) return { found: [address], steps: [] };
	if (seen.includes(address)) return { found: [], steps: [], fault: 'cycle' };
	for (const { above, rest } of listAbove(address)) {
		const alias = aliases.get(above);
		if (!alias) continue;
		const next = targetsOf(alias).map((target) => {
			const whole = () => resolve(target, published, aliases, [...seen, address]);
			// Of what a passage became, the sentence with the same number may have other words.
			if (!rest.startsWith('/')) return whole();
			const part = resolve(target + rest, published, aliases, [...seen, address]);
			return part.fault ? whole() : part;
		});
		const fault = next.find((each) => each.fault)?.fault;
		return {
			found: [...new Set(next.flatMap(({ found }) => found))],
			steps: [alias, ...next.flatMap(({ steps }) => steps)],
			...(fault && { fault }),
		};
	}
	return { found: [], steps: [], fault: 'unknown' };
}
