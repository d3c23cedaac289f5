import leven from 'leven';
import {
	type Filters,
	type Found,
	findPassages,
	findTitles,
	manners,
	readTerms,
	rootOf,
	type Term,
} from './find.ts';
import { findWords, fold } from './fold.ts';
import { readRecord, type TextRecord } from './record.ts';

/** What the site uses of Pagefind's script, which is loaded from the folder of the index. */
interface Pagefind {
	options(options: { noWorker: boolean }): Promise<void>;
	search(
		term: string | null,
		options: { filters: Record<string, string> },
	): Promise<{ results: Result[] }>;
}
interface Result {
	id: string;
	data(): Promise<{ content: string; meta: { data: string } }>;
}

/** So many texts are read for an answer, and so many more when a reader asks. The likeliest come first. */
export const FEW_TEXTS = 5;
const MOST_SUGGESTIONS = 4;

let engine: Promise<Pagefind> | undefined;
const records = new Map<string, Promise<TextRecord>>();

async function loadEngine(folder: string): Promise<Pagefind> {
	const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
	// An index of this size is searched faster than a worker is started, whose script has the size of the engine's.
	await pagefind.options({ noWorker: true });
	return pagefind;
}

export interface Answer {
	found: Found[];
	/** The texts whose titles were asked for. */
	titles: TextRecord[];
	/** Whether these words have other endings than those that were asked for. */
	isAlike: boolean;
	/** What would be found without one of the filters, or without all. */
	findWithout(name?: keyof Filters): Found[];
	/** Whether texts are left that have not been read. */
	hasMore: boolean;
	/** What to look for instead, where nothing was found: words of the texts that are most like those typed. */
	suggestions: string[];
}

/**
 * Looks for passages that have all words of a query.
 *
 * @param folder of the index, from the root of the host
 * @param most so many texts are read
 * @throws where the index cannot be loaded
 */
export async function search(
	folder: string,
	query: string,
	filters: Filters,
	most: number,
): Promise<Answer> {
	const terms = readTerms(query);
	const words = terms.map(toKey).join(' ');
	const roots = terms.map((term) => rootOf(term) ?? toKey(term)).join(' ');
	let titles: TextRecord[] = [];
	for (const manner of manners) {
		const asked = manner === 'alike' ? roots : words;
		const { texts, hasMore } = await readTexts(folder, asked, filters, most);
		if (manner === 'whole') titles = findTitles(texts, terms);
		const found = findPassages(texts, terms, filters, manner);
		const findWithout = (name?: keyof Filters) => {
			// Most choices are not made, and leave nothing out.
			const isSame = name ? !filters[name] : Object.keys(filters).length === 0;
			const others = name ? { ...filters, [name]: undefined } : {};
			return isSame ? found : findPassages(texts, terms, others, manner);
		};
		// What is found, but not within the filters, is an answer too.
		if (findWithout().length === 0) continue;
		const isAlike = manner === 'alike';
		return { found, titles, isAlike, findWithout, hasMore, suggestions: [] };
	}
	const suggestions = titles.length > 0 ? [] : await suggest(folder, query, terms);
	return { ...nothing, titles, suggestions };
}

const nothing: Answer = {
	found: [],
	titles: [],
	isAlike: false,
	findWithout: () => [],
	hasMore: false,
	suggestions: [],
};

/** The engine takes one form of a word; the index has the shortest of each. */
function toKey({ variants }: Term): string {
	return variants.at(-1) ?? '';
}

/**
 * The texts that the engine finds, those that have the words most often first; of many, those within the filters too. It
 * also finds some that lack a word.
 */
async function readTexts(
	folder: string,
	words: string,
	{ side, ...filters }: Filters,
	most: number,
): Promise<{ texts: TextRecord[]; hasMore: boolean }> {
	if (words === '') return { texts: [], hasMore: false };
	engine ??= loadEngine(folder);
	// What failed for want of a connection is tried anew.
	engine.catch(() => {
		engine = undefined;
	});
	const pagefind = await engine;
	const { results } = await pagefind.search(words, { filters: {} });
	const isNarrowed = results.length > most && Object.keys(filters).length > 0;
	const within = isNarrowed
		? (await pagefind.search(words, { filters: { ...filters } })).results
		: results;
	const read = new Map(
		[...within.slice(0, most), ...results.slice(0, most)].map((each) => [each.id, each]),
	);
	const texts = await Promise.all([...read.values()].map(readText));
	return { texts, hasMore: within.length > most };
}

async function readText(result: Result): Promise<TextRecord> {
	const known =
		records.get(result.id) ??
		result.data().then(({ content, meta }) => readRecord({ content, data: meta.data }));
	records.set(result.id, known);
	known.catch(() => records.delete(result.id));
	return known;
}

/** Reads all texts of a small edition, so that the next answer waits for nothing. */
export async function readAhead(): Promise<void> {
	const { results } = (await (await engine)?.search(null, { filters: {} })) ?? { results: [] };
	if (results.length <= FEW_TEXTS) await Promise.all(results.map(readText));
}

/** Queries with one word exchanged for one that is written nearly alike, as far as these find something. */
async function suggest(folder: string, query: string, terms: Term[]): Promise<string[]> {
	const suggestions = await Promise.all(
		terms.map(async (term) => {
			const [folded = ''] = term.variants;
			const beginning = folded.slice(0, Math.ceil(folded.length / 2));
			const { texts } = await readTexts(folder, beginning, {}, FEW_TEXTS);
			const near = [...new Set(texts.flatMap(listWords))]
				.map((word) => ({ word, distance: leven(fold(word), folded) }))
				.filter(({ distance }) => distance > 0 && distance <= folded.length / 4);
			return near
				.toSorted((a, b) => a.distance - b.distance)
				.map(({ word }) => query.replace(term.word, word))
				.filter((each) => findPassages(texts, readTerms(each)).length > 0);
		}),
	);
	return suggestions.flat().slice(0, MOST_SUGGESTIONS);
}

function listWords({ passages }: TextRecord): string[] {
	return passages
		.flatMap(({ sentences }) => sentences)
		.flatMap(({ source, gloss }) => [source, gloss])
		.flatMap(({ pieces }) => {
			const line = pieces.join('');
			return findWords(line).map(({ start, end }) => line.slice(start, end).toLowerCase());
		});
}
