import type { ContentFile } from '../reading/content-file.ts';
import type { Row } from './conllu.ts';
import { features } from './inventory.ts';

/** The features of a word by name, from FEATS, where they stand in the order of their names, each once. */
export function readFeatures(file: ContentFile, row: Row): Record<string, string> {
	const pairs = row.pairsOf('FEATS');
	const names = pairs.map(({ name }) => name.toLowerCase());
	if (names.some((name, index) => index > 0 && name <= (names[index - 1] ?? ''))) {
		file.report(
			row.pointAt('FEATS'),
			'The features are not in the order of their names, or one stands twice.',
			'Sort them by name, without regard to capitals.',
		);
	}
	for (const { pair, name, value } of pairs) {
		if (Object.hasOwn(features, name) && Object.hasOwn(features[name] ?? {}, value)) continue;
		file.report(
			row.pointAt('FEATS', pair),
			`\`${pair}\` is not a feature that the edition explains.`,
			'Correct it, or add it to `src/words/inventory.ts` with its meaning.',
		);
	}
	return Object.fromEntries(pairs.map(({ name, value }) => [name, value]));
}
