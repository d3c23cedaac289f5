/** Publishes: adds to the lock what is new and what is reworded, `npm run permalinks`. Everything else is refused. */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { paths } from '../content-paths.ts';
import { readContent } from '../model/content-folder.ts';
import { problemsToReport } from '../reading/problem.ts';
import { lockToJson, publish } from './publish.ts';
import { listPublished } from './published.ts';

const root = pathToFileURL(`${process.cwd()}/`);
const { content, problems, history } = await readContent(root);
if (history.limit) console.warn(history.limit);
const refused = problems.filter(({ isUnpublished }) => !isUnpublished);
if (refused.length > 0) {
	console.error(problemsToReport(refused));
	process.exit(1);
}

const { lock } = content.permalinks;
const { works, events, names } = content;
const published = listPublished(content.texts, {
	works: works.ids ?? [],
	events: events.ids ?? [],
	names: names.ids ?? [],
});
const today = new Date().toISOString().slice(0, 10);
const next = publish(lock, published, today);
const added = Object.keys(next).filter(
	(address) => next[address]?.length !== lock[address]?.length,
);
await writeFile(new URL(paths.permalinks, root), lockToJson(next));
for (const address of added) console.log(`${address}: revision ${next[address]?.length}`);
console.log(added.length === 0 ? 'Nothing is new.' : `${added.length} published on ${today}.`);
