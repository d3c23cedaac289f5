import type { Citation, CitedEvent, PublishedText } from './edition.ts';

/** Words in which a sentence speaks of an event, in the source, in the gloss, or in both. */
export interface Saying extends Pick<Citation, 'passage' | 'sentence'> {
	source: Citation | undefined;
	gloss: Citation | undefined;
}

/** What one text says of an event, in the order of its passages. */
export interface TextSayings {
	text: PublishedText;
	sayings: Saying[];
}

/** What the texts say of an event, text by text and sentence by sentence. */
export function eventToSayings(event: CitedEvent): TextSayings[] {
	const byText = Map.groupBy(event.citations, ({ text }) => text.id);
	return [...byText.values()].flatMap((citations) => {
		const [first] = citations;
		return first ? [{ text: first.text, sayings: toSayings(citations) }] : [];
	});
}

function toSayings(citations: Citation[]): Saying[] {
	const bySentence = Map.groupBy(citations, ({ sentence }) => sentence.id);
	return [...bySentence.values()].flatMap((group) => {
		const [first] = group;
		if (!first) return [];
		const { passage, sentence } = first;
		const source = group.find(({ side }) => side === 'source');
		const gloss = group.find(({ side }) => side === 'gloss');
		return [{ passage, sentence, source, gloss }];
	});
}
