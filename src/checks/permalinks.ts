import type { Content } from '../model/content.ts';
import { type Breach, compare, type Rule } from '../permalinks/compare.ts';
import { listPublished, placeAddress, textAddress } from '../permalinks/published.ts';
import { HEAD } from '../reading/content-file.ts';
import type { Problem } from '../reading/problem.ts';
import type { Position } from '../schemas/text.ts';

const ALIAS = 'an alias in `src/content/aliases.yaml`';

/** What each breach is, and what to do about it. */
const words: Record<Rule, (breach: Breach) => { message: string; hint: string }> = {
	vanished: ({ address }) => ({
		message: `\`${address}\` is published, and is missing or could not be read.`,
		hint: `People link to it: put it back, or give it ${ALIAS}.`,
	}),
	changed: ({ address }) => ({
		message: `\`${address}\` has another wording than was published.`,
		hint: 'Put it back, or run `npm run permalinks`, which keeps both as revisions.',
	}),
	renumbered: ({ address, other }) => ({
		message: `The words of \`${address}\` were published as \`${other}\`.`,
		hint: `An id never changes its words: give them their id back, or the old one ${ALIAS}.`,
	}),
	replaced: ({ address }) => ({
		message: `\`${address}\` has other words altogether than were published.`,
		hint: `An id is not used again: give the new words a new id, and the old ones ${ALIAS}.`,
	}),
	reused: ({ address }) => ({
		message: `\`${address}\` has an alias, and is published again.`,
		hint: 'An id is not used again: give what is new an id of its own.',
	}),
	'alias-of-nothing': ({ address }) => ({
		message: `Nothing was ever published as \`${address}\`.`,
		hint: 'Remove the alias, or correct its address, such as `texts/world-revolution/hr/p7`.',
	}),
	'alias-to-nothing': ({ address }) => ({
		message: `The alias \`${address}\` leads to something that is not there.`,
		hint: 'Correct `to`, or leave it out where the words were withdrawn.',
	}),
	'alias-cycle': ({ address }) => ({
		message: `The alias \`${address}\` leads back to itself.`,
		hint: 'Let one of the aliases lead to what is published.',
	}),
};

/** Links last: what was published stays, keeps its words, or says where they are. */
export function checkPermalinks(content: Content): Problem[] {
	const { texts, works, events, names, permalinks, aliases } = content;
	// What is not valid YAML is reported as such; nothing is said to be missing in it.
	if (!works.ids || !events.ids || !names.ids || !aliases.ids) return [];
	const lists = { works: works.ids, events: events.ids, names: names.ids };
	const published = listPublished(texts, lists);
	const known = new Map([...aliases.entries].map(([id, { data }]) => [id, data]));
	const missing = new Set(
		Object.keys(permalinks.lock).filter(
			(each) => /^texts\/[^/]+\/[^/]+$/.test(each) && !published.has(each),
		),
	);
	return (
		compare(permalinks.lock, published, known)
			// Of a text that is missing as a whole, its passages are not said to be missing too.
			.filter(({ address }) => !missing.has(address.replace(/\/[^/]+$/, '')))
			.map((breach) => ({
				...findPlace(breach, content),
				...words[breach.rule](breach),
				isUnpublished: breach.rule === 'changed',
			}))
	);
}

/** Where a breach is mended: in the text, in the list of aliases, or seen in the lock. */
function findPlace(
	{ rule, address }: Breach,
	{ texts, aliases, permalinks }: Content,
): Position & { file: string } {
	const alias = aliases.entries.get(address);
	if (alias && rule.startsWith('alias')) return { file: aliases.file.path, ...alias.position };
	for (const text of texts) {
		const passage = text.passages.find((each) => {
			const place = placeAddress(text, each);
			return address === place || address.startsWith(`${place}.`);
		});
		if (passage) return { file: text.file, ...passage.position };
		if (address.startsWith(`${textAddress(text)}/`)) return { file: text.file, ...HEAD };
	}
	return { file: permalinks.file.path, ...permalinks.pointAt(address) };
}
