import type { MentionedName } from '../model/mentions.ts';
import type { Mark, Run, Sentence, Side } from '../schemas/text.ts';
import { isSign, type PlacedWord, placeWords, wordId } from '../words/units.ts';
import { element, toXml } from '../xml.ts';
import { toTeiDate } from './tei-date.ts';

/** One side of a sentence, the source with its words, in the terms of TEI. */
export function toLine(
	sentence: Sentence,
	side: Side,
	{ names }: { names: Pick<MentionedName, 'id' | 'kind'>[] },
): string {
	const tokens = side === 'source' ? placeWords(sentence.words ?? []) : [];
	let start = 0;
	return sentence[side]
		.map((run) => {
			if ('note' in run) return toReference(run);
			const words = toWords(run.text, start, tokens, sentence);
			start += run.text.length;
			return toMarked(words, run.mark, names);
		})
		.join('');
}

function toReference({ note, number }: Extract<Run, { note: string }>): string {
	return element('ptr', { type: 'note', target: `#note-${note}`, n: String(number) });
}

/** The words and signs of a stretch of a line; a word that goes on beyond it is divided into parts. */
function toWords(text: string, start: number, tokens: PlacedWord[], sentence: Sentence): string {
	const end = start + text.length;
	const within = tokens.filter((token) => token.start < end && token.end > start);
	let at = start;
	const written = within.map((token) => {
		const from = Math.max(token.start, start);
		const to = Math.min(token.end, end);
		const before = toXml(text.slice(at - start, from - start));
		at = to;
		return before + toToken(token, text.slice(from - start, to - start), from, to, sentence);
	});
	return written.join('') + toXml(text.slice(at - start));
}

function toToken(
	{ word, start, end, number }: PlacedWord,
	form: string,
	from: number,
	to: number,
	sentence: Sentence,
): string {
	const isFirst = from === start;
	const isLast = to === end;
	const part = isFirst ? 'I' : isLast ? 'F' : 'M';
	const attributes = {
		'xml:id': isFirst ? wordId(sentence, number) : undefined,
		part: isFirst && isLast ? undefined : part,
	};
	if (isSign(word)) return element('pc', attributes, toXml(form));
	if (!isFirst) return element('w', attributes, toXml(form));
	const join = (list: string[]) => list.join('+');
	const features = word.parts.map((each) =>
		Object.entries(each.features)
			.map(([name, value]) => `${name}=${value}`)
			.join('|'),
	);
	return element(
		'w',
		{
			...attributes,
			lemma: join(word.parts.map(({ lemma }) => lemma)),
			pos: join(word.parts.map(({ upos }) => upos)),
			msd: features.some(Boolean) ? join(features.map((each) => each || '_')) : undefined,
		},
		toXml(form),
	);
}

function toMarked(
	words: string,
	mark: Mark | undefined,
	names: Pick<MentionedName, 'id' | 'kind'>[],
): string {
	if (mark?.type === 'sic')
		return element(
			'choice',
			{},
			element('sic', {}, words),
			element('corr', {}, toXml(mark.likely)),
		);
	if (mark?.type === 'event') {
		const dated = mark.date ? element('date', toTeiDate(mark.date), words) : words;
		return element('rs', { type: 'event', ref: `#event-${mark.event}` }, dated);
	}
	const name = mark?.type === 'name' && names.find(({ id }) => id === mark.name);
	return name ? element('rs', { type: name.kind, ref: `#name-${name.id}` }, words) : words;
}
