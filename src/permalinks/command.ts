/** Publishes: adds to the lock what is new and what is reworded, `npm run permalinks`. Everything else is refused. */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { paths } from '../content-paths.ts';
import { findProblems, readLists, readTextFiles } from '../model/content-folder.ts';
import { problemsToReport } from '../reading/problem.ts';
import { readText } from '../reading/read-text.ts';
import { compareWithHistory } from './history.ts';
import { lockToJson, publish } from './publish.ts';
import { listPublished } from './published.ts';

const root = pathToFileURL(`${process.cwd()}/`);
const readings = (await readTextFiles(root)).map(({ id, path, contents }) =>
	readText(id, path, contents),
);
const texts = readings.flatMap(({ text }) => text ?? []);
const lists = await readLists(root);
const { lock } = lists.permalinks;
const history = compareWithHistory(root, paths.permalinks, lock);
if (history.limit) console.warn(history.limit);
const problems = [
	...readings.flatMap((reading) => reading.problems),
	...findProblems({ texts, ...lists }, history),
].filter(({ isUnpublished }) => !isUnpublished);
if (problems.length > 0) {
	console.error(problemsToReport(problems));
	process.exit(1);
}

const published = listPublished(texts, lists.works.ids ?? [], lists.events.ids ?? []);
const today = new Date().toISOString().slice(0, 10);
const next = publish(lock, published, today);
const added = Object.keys(next).filter(
	(address) => next[address]?.length !== lock[address]?.length,
);
await writeFile(new URL(paths.permalinks, root), lockToJson(next));
for (const address of added) console.log(`${address}: revision ${next[address]?.length}`);
console.log(added.length === 0 ? 'Nothing is new.' : `${added.length} published on ${today}.`);
