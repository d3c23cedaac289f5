import { eventToUrl, nameToUrl, toAbsolute } from '../addresses.ts';
import type { CitedEvent } from '../model/edition.ts';
import type { MentionedName } from '../model/mentions.ts';
import { languageInLatin } from '../schemas/language.ts';
import type { Text } from '../schemas/text.ts';
import type { Word } from '../schemas/word.ts';
import { isSign, toGloss, wordId } from '../words/units.ts';
import { element, toXml } from '../xml.ts';
import { toTeiDate } from './tei-date.ts';

/** What a text speaks of, and what each of its words says. */
export function toStandOff(text: Text, events: CitedEvent[], names: MentionedName[]): string {
	const lists = [
		toList('listEvent', events.map(toEvent)),
		toList('listPerson', toNames(names, 'person', 'person', 'persName')),
		toList('listPlace', toNames(names, 'place', 'place', 'placeName')),
		toList('listOrg', toNames(names, 'organisation', 'org', 'orgName')),
		toSpans(text, 'gloss', 'en', toGloss),
		toSpans(text, 'transliteration', languageInLatin(text.lang), toLatin),
		toSpans(text, 'vocalised', text.lang, toVocalised),
	];
	return element('standOff', {}, ...lists);
}

function toList(name: string, items: string[]): string {
	return items.length > 0 ? element(name, {}, ...items) : '';
}

function toEvent({ id, title, date, by, note }: CitedEvent): string {
	return element(
		'event',
		{ 'xml:id': `event-${id}`, ...toTeiDate(date), resp: by === 'editor' ? '#editor' : undefined },
		element('label', {}, toXml(title)),
		note ? element('note', {}, toXml(note)) : '',
		element('idno', { type: 'URL' }, toXml(toAbsolute(eventToUrl(id)))),
	);
}

function toNames(
	names: MentionedName[],
	kind: MentionedName['kind'],
	entry: string,
	called: string,
): string[] {
	return names
		.filter((name) => name.kind === kind)
		.map(({ id, title, description, source, url }) =>
			element(
				entry,
				{ 'xml:id': `name-${id}` },
				element(called, {}, toXml(title)),
				element('idno', { type: 'URL' }, toXml(toAbsolute(nameToUrl(id)))),
				element(
					'note',
					{},
					toXml(`${description} `),
					element('ref', { target: url }, toXml(source)),
				),
			),
		);
}

/** What is said of words, each by its id. */
function toSpans(
	{ passages }: Text,
	type: string,
	lang: string,
	say: (word: Word) => string | undefined,
): string {
	const spans = passages
		.flatMap(({ sentences }) => sentences)
		.flatMap((sentence) =>
			(sentence.words ?? []).flatMap((word, index) => {
				const said = isSign(word) ? undefined : say(word);
				const target = `#${wordId(sentence, index + 1)}`;
				return said ? [element('span', { target }, toXml(said))] : [];
			}),
		);
	return spans.length > 0 ? element('spanGrp', { type, 'xml:lang': lang }, ...spans) : '';
}

/** Whether the words of a text are given in Latin letters too. */
export function hasLatin({ passages }: Text): boolean {
	return passages.some(({ sentences }) => sentences.some(({ words }) => words?.some(toLatin)));
}

function toVocalised({ vocalised, parts }: Word): string | undefined {
	return vocalised ?? parts[0]?.vocalised;
}

function toLatin({ translit, parts }: Word): string | undefined {
	return translit ?? parts[0]?.translit;
}
