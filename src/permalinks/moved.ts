import type { Alias, Permalinks, Revision } from '../schemas/permalinks.ts';
import { listSentences } from './parts.ts';
import type { Published } from './published.ts';
import { type Aliases, isPublished, resolve } from './resolve.ts';

/** An address that nothing is published at any more, and what became of it. */
export interface Moved {
	/** @example `texts/world-revolution/hr/p7`, `texts/world-revolution/hr/p7.2` */
	address: string;
	/** Where its words are; none where they were withdrawn. */
	found: string[];
	/** What happened, the first thing first. */
	steps: Alias[];
	/** What stood there; none for a sentence. */
	revisions: Revision[];
}

/** Every address, of sentences too, that was published and is published no more. */
export function findMoved(lock: Permalinks, published: Published, aliases: Aliases): Moved[] {
	return Object.entries(lock).flatMap(([address, revisions]) => {
		return [address, ...listSentences(address, revisions)]
			.filter((each) => !isPublished(published, each))
			.map((each) => {
				const { found, steps } = resolve(each, published, aliases);
				return { address: each, found, steps, revisions: each === address ? revisions : [] };
			});
	});
}

/** The language of a text that may be gone, by the name of its file, which is a language tag. */
export function languageOf(address: string): string {
	const [, , name = 'und'] = address.split('/');
	try {
		return Intl.getCanonicalLocales(name)[0] ?? 'und';
	} catch {
		return 'und';
	}
}
