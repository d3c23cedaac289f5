import { runsToWords } from '../model/words.ts';
import type { Passage, Text } from '../schemas/text.ts';

/** The sentences of a passage, source and gloss. */
export interface Wording {
	source: string[];
	gloss: string[];
}

/** What the content publishes, by address; a passage has a wording. */
export type Published = Map<string, Wording | undefined>;

/** The address of a text. @example `texts/comintern/ar` */
export function textAddress(text: Pick<Text, 'id'>): string {
	return `texts/${text.id}`;
}

/** The address of a passage or a sentence. @example `texts/comintern/ar/p1`, `texts/comintern/ar/p1.1` */
export function placeAddress(text: Pick<Text, 'id'>, place: { id: string }): string {
	return `texts/${text.id}/${place.id}`;
}

export function toWording({ sentences }: Passage): Wording {
	return {
		source: sentences.map(({ source }) => runsToWords(source)),
		gloss: sentences.map(({ gloss }) => runsToWords(gloss)),
	};
}

/** The ids of what is published beside texts. */
interface Lists {
	works: Iterable<string>;
	events: Iterable<string>;
	names: Iterable<string>;
}

/** All that is published now. */
export function listPublished(texts: Text[], { works, events, names }: Lists): Published {
	const passages = texts.flatMap((text) =>
		text.passages.map((passage) => [placeAddress(text, passage), toWording(passage)] as const),
	);
	return new Map([
		...[...works].map((id) => [`texts/${id}`, undefined] as const),
		...texts.map((text) => [textAddress(text), undefined] as const),
		...passages,
		...[...events].map((id) => [`timeline/${id}`, undefined] as const),
		...[...names].map((id) => [`names/${id}`, undefined] as const),
	]);
}
