import type { ContentFile } from '../reading/content-file.ts';
import type { Row } from './conllu.ts';

const names = ['Gloss', 'LTranslit', 'SpaceAfter', 'Translit', 'Vform'] as const;

/** What MISC says of a word. */
export type Misc = Partial<Record<(typeof names)[number], string>>;

/** Reads MISC, in which only the names that the edition knows can stand. */
export function readMisc(file: ContentFile, row: Row): Misc {
	const pairs = row.pairsOf('MISC');
	for (const [index, { pair, name, value }] of pairs.entries()) {
		if (pairs.findIndex((other) => other.name === name) < index)
			file.report(
				row.pointAt('MISC', pair),
				`\`${name}\` stands here a second time.`,
				'Remove one.',
			);
		const isKnown = (names as readonly unknown[]).includes(name) && value;
		if (isKnown && (name !== 'SpaceAfter' || value === 'No')) continue;
		file.report(
			row.pointAt('MISC', pair),
			`\`${pair}\` says nothing that the edition knows.`,
			`Write \`SpaceAfter=No\`, or a value for ${names.filter((each) => each !== 'SpaceAfter').join(', ')}.`,
		);
	}
	return Object.fromEntries(pairs.map(({ name, value }) => [name, value]));
}
