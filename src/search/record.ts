import { toKeys } from './fold.ts';

/** What the index holds of a text: all that a result shows, and the keys that each of its words is found by. */

/** A side of a sentence, as it is printed. */
export interface Line {
	/** Its words and signs, in the pieces between which the signs of notes stand. */
	pieces: string[];
	/** Of each word, in the order of the text, the folded words that find it. */
	keys: string[][];
}

export interface PassageRecord {
	/** @example `p1` */
	id: string;
	/** Its sentences, each with its two sides. */
	sentences: { source: Line; gloss: Line }[];
	/** Ids of the events and of the names that it speaks of. */
	events: string[];
	names: string[];
	/** The years of these events, and those that stand in its words. */
	years: string[];
}

export interface TextRecord {
	/** @example `world-revolution/hr` */
	id: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	/** The language in English. */
	language: string;
	title: string;
	englishTitle: string;
	hue: number;
	/** What the events and names of its passages are called, by their ids. */
	labels: Record<string, string>;
	/** What stands on its page above its passages in the words of its lines, which a browser searches first. */
	above: string[];
	passages: PassageRecord[];
}

/** What stands between passages, sentences, sides and words in an index's content: signs, which are not indexed. */
const between = [' //// ', ' /// ', ' // ', ' / '] as const;

/** Stands for a word without keys and for a line without words, so that every place counts; it is not indexed either. */
const NOTHING = '-';

/** A record as Pagefind stores it: the keys as the content that is indexed, all else as data. */
export interface StoredRecord {
	content: string;
	data: string;
}

export function storeRecord(record: TextRecord): StoredRecord {
	const [passages, sentences, sides, words] = between;
	const toContent = ({ keys }: Line) =>
		keys.map((each) => each.join(' ') || NOTHING).join(words) || NOTHING;
	const contents = record.passages.map((passage) =>
		passage.sentences
			.map(({ source, gloss }) => [source, gloss].map(toContent).join(sides))
			.join(sentences),
	);
	return {
		// The titles come last, as a passage that is not read.
		content: [...contents, toKeys(`${record.title} ${record.englishTitle}`).join(words)].join(
			passages,
		),
		data: JSON.stringify(record, (key, value) => (key === 'keys' ? undefined : value)),
	};
}

/** Reads what {@link storeRecord} has stored. */
export function readRecord({ content, data }: StoredRecord): TextRecord {
	const [passages, sentences, sides, words] = between;
	const record: TextRecord = JSON.parse(data);
	content.split(passages).forEach((passage, p) => {
		passage.split(sentences).forEach((sentence, s) => {
			const lines = record.passages[p]?.sentences[s];
			sentence.split(sides).forEach((side, index) => {
				const line = lines?.[index === 0 ? 'source' : 'gloss'];
				if (line) line.keys = side.split(words).map((word) => word.split(' '));
			});
		});
	});
	return record;
}
