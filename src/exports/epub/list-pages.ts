import { eventToUrl, nameToUrl, toAbsolute } from '../../addresses.ts';
import { dateToWords } from '../../dates/words.ts';
import { disagreementsOf } from '../../model/disagreements.ts';
import type { CitedEvent, Edition, PublishedText } from '../../model/edition.ts';
import { toForms } from '../../model/forms.ts';
import type { MentionedName } from '../../model/mentions.ts';
import { eventToSayings } from '../../model/sayings.ts';
import { languageDirection, languageName } from '../../schemas/language.ts';
import { eventsToRows } from '../../timeline/silences.ts';
import { element, toXml } from '../../xml.ts';
import { type BookPage, inLanguage, textToPageFile, toXhtml } from './page.ts';

/** The events in the order of time, with what the texts say of each. */
export function toTimelinePage({ events }: Edition): BookPage {
	const items = eventsToRows(events).map(({ event, silence }) => {
		const before = silence
			? element('li', { class: 'silence' }, toXml(`${silence} of which the texts say nothing`))
			: '';
		return before + toEvent(event);
	});
	const title = 'Timeline';
	const content = toXhtml(
		title,
		element('h1', {}, title),
		element('p', {}, 'A date in square brackets is the editor’s.'),
		element('ol', { class: 'list' }, ...items),
	);
	return { file: 'timeline.xhtml', title, content };
}

function toEvent(event: CitedEvent): string {
	const date = dateToWords(event.date);
	const remarks = [...disagreementsOf(event), ...(event.note ? [event.note] : [])];
	return element(
		'li',
		{ id: event.id },
		element('p', { class: 'date' }, toXml(event.by === 'editor' ? `[${date}]` : date)),
		element('h2', {}, element('a', { href: toAbsolute(eventToUrl(event.id)) }, toXml(event.title))),
		...eventToSayings(event).map(({ text, sayings }) =>
			element(
				'p',
				{ class: 'saying' },
				toXml(`${languageName(text.lang)}: `),
				sayings
					.map(({ sentence, source, gloss }) => {
						const place = element(
							'a',
							{ href: `${textToPageFile(text)}#${sentence.id}` },
							sentence.id,
						);
						const words = [
							source && element('span', inLanguage(text.lang, text.dir), toXml(source.words)),
							gloss && element('span', { class: 'gloss' }, toXml(gloss.words)),
						];
						return [place, words.filter(Boolean).join(' · ')].join(' ');
					})
					.join('; '),
			),
		),
		remarks.length > 0 ? element('p', { class: 'small' }, toXml(remarks.join(' '))) : '',
	);
}

/** The names, with who or what each is, and every form. */
export function toNamesPage({ names }: Edition): BookPage {
	const title = 'Names';
	const content = toXhtml(
		title,
		element('h1', {}, title),
		element('ul', { class: 'list' }, ...names.map(toName)),
	);
	return { file: 'names.xhtml', title, content };
}

function toName({
	id,
	title,
	description,
	source,
	url,
	mentions,
}: MentionedName<PublishedText>): string {
	const forms = toForms(mentions).map(({ form, lang, places }) => {
		const words = element('span', inLanguage(lang, languageDirection(lang)), toXml(form));
		const links = places.map(({ text, passage }) =>
			element(
				'a',
				{ href: `${textToPageFile(text)}#${passage.id}` },
				toXml(`${languageName(text.lang)} ${passage.id}`),
			),
		);
		return element('li', {}, words, ': ', links.join(', '));
	});
	return element(
		'li',
		{ id },
		element('h2', {}, element('a', { href: toAbsolute(nameToUrl(id)) }, toXml(title))),
		element('p', {}, toXml(`${description} `), element('a', { href: url }, toXml(source))),
		forms.length > 0 ? element('ul', { class: 'forms' }, ...forms) : '',
	);
}
