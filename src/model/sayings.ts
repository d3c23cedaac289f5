import type { Citation, CitedEvent, PublishedText } from './edition.ts';

/** What one text says of an event, in the order of its passages. */
export interface Saying {
	text: PublishedText;
	citations: Citation[];
}

/**
 * What the texts say of an event, text by text: the words of the source, and those of the gloss where
 * it gives another date, or where the source is silent.
 */
export function eventToSayings(event: CitedEvent): Saying[] {
	const byText = Map.groupBy(event.citations, ({ text }) => text.id);
	return [...byText.values()].flatMap((citations) => {
		const [first] = citations;
		return first ? [{ text: first.text, citations: citations.filter(isNews) }] : [];
	});

	function isNews(citation: Citation): boolean {
		if (citation.side === 'source') return true;
		const sources = event.citations.filter(
			(other) =>
				other.side === 'source' &&
				other.text.id === citation.text.id &&
				other.passage.id === citation.passage.id,
		);
		return !sources.some((source) => source.date === citation.date);
	}
}

/** A sentence that speaks of an event, with what each side of it says. */
export interface CitingSentence extends Pick<Citation, 'text' | 'passage' | 'sentence'> {
	source: Citation[];
	gloss: Citation[];
}

/** The sentences that speak of an event, in the order of the texts. */
export function sentencesOf(event: CitedEvent): CitingSentence[] {
	const bySentence = Map.groupBy(
		event.citations,
		({ text, sentence }) => `${text.id}#${sentence.id}`,
	);
	return [...bySentence.values()].flatMap((citations) => {
		const [first] = citations;
		if (!first) return [];
		const { text, passage, sentence } = first;
		const source = citations.filter(({ side }) => side === 'source');
		const gloss = citations.filter(({ side }) => side === 'gloss');
		return [{ text, passage, sentence, source, gloss }];
	});
}
