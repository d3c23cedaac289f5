import type { Edition, PublishedText } from '../model/edition.ts';
import { eventsOf } from '../model/events-of.ts';
import { namesOfText } from '../model/mentions.ts';
import type { Note, Passage, Run, Side } from '../schemas/text.ts';
import { element, toXml } from '../xml.ts';
import { toHeader } from './tei-header.ts';
import { toLine } from './tei-line.ts';
import { toStandOff } from './tei-stand-off.ts';

/**
 * A text as TEI P5 4.12: source and gloss are two texts of a group, their sentences point at each other. What stands
 * in an `s` of the source, without `corr`, is the source, character for character.
 */
export function textToTei(text: PublishedText, edition: Edition): string {
	const names = namesOfText(edition.names, text);
	const events = eventsOf(edition.events, text);
	const notes = text.passages.flatMap((passage) => passage.notes).concat(text.notes);
	const parts = [
		toHeader(text),
		toStandOff(text, events, names),
		element(
			'text',
			{},
			element('group', {}, toSide(text, 'source', edition), toSide(text, 'gloss', edition)),
			notes.length > 0 ? toBack(notes) : '',
		),
	];
	const tei = element('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en' }, ...parts);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${tei}\n`;
}

function toSide(text: PublishedText, side: Side, edition: Edition): string {
	const [type, lang] = side === 'source' ? ['source', text.lang] : ['translation', 'en'];
	const passages = text.passages.map((passage) => toPassage(passage, side, edition));
	return element('text', { type, 'xml:lang': lang }, element('body', {}, ...passages));
}

/** A passage; its sentences stand one after the other with a space between, as they are read. */
function toPassage(passage: Passage, side: Side, edition: Edition): string {
	const idOf = (id: string, of: Side) => (of === 'source' ? id : `${id}.gloss`);
	const other = side === 'source' ? 'gloss' : 'source';
	const attributes = (id: string, number: string) => ({
		'xml:id': idOf(id, side),
		n: number,
		corresp: `#${idOf(id, other)}`,
	});
	const isCaption = passage.id.startsWith('c');
	return element(
		isCaption ? 'ab' : 'p',
		{ ...(isCaption && { type: 'caption' }), ...attributes(passage.id, passage.id) },
		passage.sentences
			.map((sentence, index) =>
				element('s', attributes(sentence.id, String(index + 1)), toLine(sentence, side, edition)),
			)
			.join(' '),
	);
}

function toBack(notes: Note[]): string {
	const toNote = ({ id, number, runs }: Note) =>
		element('note', { 'xml:id': `note-${id}`, n: String(number) }, toProse(runs));
	return element('back', {}, element('div', { type: 'notes' }, ...notes.map(toNote)));
}

/** The words of a note. */
function toProse(runs: Run[]): string {
	return runs
		.map((run) => {
			if ('note' in run) return element('ptr', { type: 'note', target: `#note-${run.note}` });
			const { text, mark } = run;
			if (mark?.type === 'lang') return element('foreign', { 'xml:lang': mark.lang }, toXml(text));
			if (mark?.type === 'link') return element('ref', { target: mark.href }, toXml(text));
			if (mark?.type === 'emphasis') return element('hi', {}, toXml(text));
			return toXml(text);
		})
		.join('');
}
