import { passageToPage, schemaToUrl, textToUrl, toAbsolute } from '../addresses.ts';
import type { Edition, PublishedText } from '../model/edition.ts';
import { eventsOf } from '../model/events-of.ts';
import { namesOf } from '../model/mentions.ts';
import { runsToWords } from '../model/words.ts';
import type { Passage, Run, Sentence, Side } from '../schemas/text.ts';
import { site } from '../site.ts';
import { wordId } from '../words/units.ts';
import type { TextData } from './json-shapes.ts';
import { toLicence } from './licence.ts';

type PassageData = TextData['passages'][number];
type MarkData = PassageData['sentences'][number]['marks'][number];

/** A text as JSON, as the shape `text` has it. */
export function textToJson(text: PublishedText, edition: Edition): string {
	const { id, work, lang, dir, title, englishTitle, glossFrom = 'edition' } = text;
	const data: TextData = {
		$schema: toAbsolute(schemaToUrl('text')),
		url: toAbsolute(textToUrl(text)),
		licence: toLicence(text),
		revised: site.revised,
		...{ id, work, lang, dir, title, englishTitle, glossFrom },
		passages: text.passages.map((passage) => toPassage(text, passage, edition)),
	};
	return `${JSON.stringify(data, null, '\t')}\n`;
}

function toPassage(text: PublishedText, passage: Passage, edition: Edition): PassageData {
	return {
		id: passage.id,
		url: toAbsolute(passageToPage(text, passage)),
		sentences: passage.sentences.map((sentence) => ({
			id: sentence.id,
			source: runsToWords(sentence.source),
			gloss: runsToWords(sentence.gloss),
			marks: [...toMarks(sentence, 'source'), ...toMarks(sentence, 'gloss')],
			...(sentence.words && {
				words: sentence.words.map((word, index) => ({ id: wordId(sentence, index + 1), ...word })),
			}),
		})),
		events: eventsOf(edition.events, text, passage).map(({ id, citations }) => {
			const date = citations.find((each) => each.date)?.date;
			return { id, ...(date && { date }) };
		}),
		names: namesOf(edition.names, passage).map(({ id }) => id),
		notes: passage.notes.map(({ id, number, runs }) => ({ id, number, text: runsToWords(runs) })),
	};
}

function toMarks(sentence: Sentence, side: Side): MarkData[] {
	let start = 0;
	return sentence[side].flatMap((run) => {
		const end = start + ('text' in run ? [...run.text].length : 0);
		const said = toSaid(run);
		const mark = said && { side, start, end, ...said };
		start = end;
		return mark ? [mark] : [];
	});
}

function toSaid(run: Run): Omit<MarkData, 'side' | 'start' | 'end'> | undefined {
	if ('note' in run) return { note: run.note };
	const { mark } = run;
	if (mark?.type === 'event') return { event: mark.event, ...(mark.date && { date: mark.date }) };
	if (mark?.type === 'name') return { name: mark.name, ...(mark.whole && { whole: mark.whole }) };
	return mark?.type === 'sic' ? { sic: mark.likely } : undefined;
}
