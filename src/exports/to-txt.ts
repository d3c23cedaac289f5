import { textToUrl, toAbsolute } from '../addresses.ts';
import { toTitle } from '../model/titles.ts';
import { runsToWords } from '../model/words.ts';
import type { Text } from '../schemas/text.ts';
import { site } from '../site.ts';
import { toLicence } from './licence.ts';

/**
 * A text as plain text, UTF-8: a head of lines that begin with `#`, then for each sentence its id, its source and its
 * gloss in one line, with tabs between, and an empty line between passages.
 */
export function textToTxt(text: Text): string {
	const head = [
		`[${text.title}] ${toTitle(text)}`,
		`${site.name}, ${site.revised}, ${toAbsolute(textToUrl(text))}`,
		toLicence(text),
	];
	const passages = text.passages.map(({ sentences }) =>
		sentences.map(({ id, source, gloss }) =>
			[id, runsToWords(source), runsToWords(gloss)].join('\t'),
		),
	);
	return `${[head.map((line) => `# ${line}`), ...passages].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
