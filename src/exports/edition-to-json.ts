import {
	eventToUrl,
	nameToUrl,
	passageToPage,
	schemaToUrl,
	textToUrl,
	toAbsolute,
	toFile,
	withBase,
	workToUrl,
} from '../addresses.ts';
import type { Edition, PublishedText } from '../model/edition.ts';
import { site } from '../site.ts';
import type { EditionData } from './json-shapes.ts';
import { licence } from './licence.ts';
import { formatsOf } from './text-formats.ts';

/** The edition as JSON, as the shape `edition` has it. */
export function editionToJson({ works, texts, events, names }: Edition): string {
	const data: EditionData = {
		$schema: toAbsolute(schemaToUrl('edition')),
		url: toAbsolute(withBase('/')),
		licence,
		revised: site.revised,
		title: site.name,
		editors: site.editors,
		works: works.map((work) => ({
			id: work.id,
			url: toAbsolute(workToUrl(work)),
			title: work.title,
			description: work.description,
		})),
		texts: texts.map(toText),
		events: events.map(({ id, title, date, by, note }) => ({
			id,
			url: toAbsolute(eventToUrl(id)),
			...{ title, date, by, note },
		})),
		names: names.map(({ id, title, kind, description, source, url }) => ({
			id,
			url: toAbsolute(nameToUrl(id)),
			...{ title, kind, description, source, sourceUrl: url },
		})),
	};
	return `${JSON.stringify(data, null, '\t')}\n`;
}

function toText(text: PublishedText): EditionData['texts'][number] {
	const { id, work, lang, dir, title, englishTitle, glossFrom = 'edition' } = text;
	return {
		...{ id, work, lang, dir, title, englishTitle, glossFrom },
		url: toAbsolute(textToUrl(text)),
		passages: text.passages.map((passage) => ({
			id: passage.id,
			url: toAbsolute(passageToPage(text, passage)),
		})),
		files: Object.fromEntries(
			formatsOf(text).map(({ extension }) => [
				extension,
				toAbsolute(toFile(text, undefined, extension)),
			]),
		),
	};
}
