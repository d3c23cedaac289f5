import { parseDate } from '../dates/parse.ts';
import type { Position, Text } from '../schemas/text.ts';
import { checkSeed } from './check-seed.ts';
import { type Content, type EntryFile, PERMALINKS } from './content.ts';
import type { Problem } from './problem.ts';

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
			...checkPermalinks(text, content),
			...checkTextSeed(text, content),
		]),
		...checkPublishedTexts(content),
		...checkUse(content),
		...checkEventDates(content),
	];
}

function inText(text: Text, position: Position, message: string, hint: string): Problem {
	return { file: text.file, ...position, message, hint };
}

const head: Position = { line: 1, column: 1 };

function checkWork(text: Text, { works }: Content): Problem[] {
	if (works.ids.has(text.work)) return [];
	return [
		inText(text, head, `There is no work \`${text.work}\`.`, `Add it to ${works.file.path}.`),
	];
}

/** Every event that a text speaks of, with the place. */
function citations(text: Text): { event: string; position: Position }[] {
	const runs = text.passages
		.flatMap((passage) => passage.sentences)
		.flatMap((sentence) => [...sentence.source, ...sentence.gloss]);
	const marks = runs.flatMap((run) =>
		'mark' in run && run.mark?.type === 'event' ? [run.mark] : [],
	);
	const drawn = text.timelines.flatMap(({ events, position }) =>
		events.map((event) => ({ event, position })),
	);
	return [...marks, ...drawn];
}

function checkEvents(text: Text, { events }: Content): Problem[] {
	return citations(text)
		.filter(({ event }) => !events.ids.has(event))
		.map(({ event, position }) =>
			inText(
				text,
				position,
				`There is no event \`${event}\`.`,
				`Correct the id, or add it to ${events.file.path}.`,
			),
		);
}

function checkPermalinks(text: Text, { permalinks }: Content): Problem[] {
	const lock = permalinks[text.id] ?? {};
	const passages = new Map(text.passages.map((passage) => [passage.id, passage]));
	return Object.entries(lock).flatMap(([id, count]) => {
		const passage = passages.get(id);
		if (!passage) {
			const hint = 'People link to it: put it back.';
			return [
				inText(
					text,
					head,
					`The published passage \`${id}\` is missing, or could not be read.`,
					hint,
				),
			];
		}
		const found = passage.sentences.length;
		if (found === count) return [];
		const hint = 'People link to its sentences by number: keep the division.';
		return [
			inText(
				text,
				passage.position,
				`\`${id}\` was published with ${count} sentences and has ${found}.`,
				hint,
			),
		];
	});
}

function checkPublishedTexts({ texts, permalinks }: Content): Problem[] {
	const ids = new Set(texts.map((text) => text.id));
	return Object.keys(permalinks)
		.filter((id) => !ids.has(id))
		.map((id) => ({
			file: PERMALINKS,
			...head,
			message: `The published text \`${id}\` is missing, or could not be read.`,
			hint: 'People link to it: put it back.',
		}));
}

function checkTextSeed(text: Text, { seeds }: Content): Problem[] {
	if (text.seed === undefined) return [];
	const seed = seeds.get(text.seed);
	if (seed !== undefined) return checkSeed(text, seed);
	return [
		inText(
			text,
			head,
			`There is no seed \`${text.seed}\`.`,
			'Put the document into `seeds/`, or remove the field.',
		),
	];
}

/** A work without a text, or an event that no text speaks of, would be a page with nothing to say. */
function checkUse({ texts, works, events }: Content): Problem[] {
	const used = new Set(texts.map((text) => text.work));
	const cited = new Set(texts.flatMap(citations).map(({ event }) => event));
	return [
		...unused(works, used, 'No text belongs to the work'),
		...unused(events, cited, 'No text speaks of the event'),
	];
}

function unused(
	{ file, entries }: EntryFile<unknown>,
	ids: Set<string>,
	message: string,
): Problem[] {
	return [...entries]
		.filter(([id]) => !ids.has(id))
		.map(([id, { position }]) => ({
			file: file.path,
			...position,
			message: `${message} \`${id}\`.`,
			hint: 'Add one, or remove the entry.',
		}));
}

function checkEventDates({ events }: Content): Problem[] {
	return [...events.entries].flatMap(([id, { data, position }]): Problem[] => {
		const span = parseDate(data.date);
		const isApproximate =
			span?.start.isApproximate || (span?.end !== 'open' && span?.end.isApproximate);
		const place = { file: events.file.path, ...position };
		if (isApproximate && !(data.earliest && data.latest)) {
			return [
				{
					...place,
					message: `\`${id}\` is approximate.`,
					hint: 'Say how far, with `earliest` and `latest`.',
				},
			];
		}
		if (!isApproximate && (data.earliest || data.latest)) {
			return [
				{
					...place,
					message: `\`${id}\` is not approximate.`,
					hint: 'Remove `earliest` and `latest`, or write `~` after the year.',
				},
			];
		}
		return [];
	});
}
