import type { Content } from '../model/content.ts';
import type { Problem } from '../reading/problem.ts';
import { checkDifferences } from './differences.ts';
import { checkEventDates, checkEvents } from './events.ts';
import { checkNameEvents, checkNames } from './names.ts';
import { checkPermalinks } from './permalinks.ts';
import { checkSeed } from './seed.ts';
import { checkUse, checkWork } from './use.ts';

/**
 * Checks the content as a whole: everything that one file cannot know of another.
 *
 * @returns every problem that is not in the reading of a single file
 */
export function checkContent(content: Content): Problem[] {
	return [
		...content.texts.flatMap((text) => [
			...checkWork(text, content),
			...checkEvents(text, content),
			...checkNames(text, content),
			...checkSeed(text, content),
		]),
		...checkPermalinks(content),
		...checkUse(content),
		...checkEventDates(content),
		...checkNameEvents(content),
		...checkDifferences(content),
	];
}
