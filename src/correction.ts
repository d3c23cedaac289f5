import { passageToPage, toAbsolute } from './addresses.ts';
import { toTitle } from './model/titles.ts';
import type { Passage, Text } from './schemas/text.ts';

/** Address of the repository on GitHub or a host that is like it, without a slash at its end. */
const repository = process.env.REPOSITORY_URL;

/** Where a reader can suggest a correction of a passage; nowhere, where no repository is named. */
export function correctionToUrl(text: Text, passage: Passage): string | undefined {
	if (!repository) return undefined;
	const params = new URLSearchParams({
		title: `Correction of ${toTitle(text, passage)}`,
		body: `${toAbsolute(passageToPage(text, passage))}\n${text.file}, line ${passage.position.line}\n\n`,
	});
	return `${repository}/issues/new?${params}`;
}
