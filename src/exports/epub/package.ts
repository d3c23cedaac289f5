import { toAbsolute, withBase } from '../../addresses.ts';
import type { Edition } from '../../model/edition.ts';
import { site } from '../../site.ts';
import { element, toXml } from '../../xml.ts';
import { licence } from '../licence.ts';
import type { BookPage } from './page.ts';

/** A file of the book beside its pages. */
export interface Resource {
	file: string;
	type: string;
	properties?: string;
}

/** What the book offers to readers with other ways of reading (EPUB Accessibility 1.1). */
const accessibility = {
	'schema:accessMode': ['textual'],
	'schema:accessModeSufficient': ['textual'],
	'schema:accessibilityFeature': [
		'alternativeText',
		'readingOrder',
		'structuralNavigation',
		'tableOfContents',
		'pageNavigation',
		'pageBreakMarkers',
	],
	'schema:accessibilityHazard': ['none'],
	'schema:accessibilitySummary': [
		'Text alone, but for the cover. Every change of language is marked. Passages are listed as pages.',
	],
};

/**
 * The package document: what the book is, which files it has, and in which order its pages are read.
 *
 * @see https://www.w3.org/TR/epub-33/
 */
export function toPackage(pages: BookPage[], resources: Resource[], { texts }: Edition): string {
	const property = (name: string, value: string) =>
		element('meta', { property: name }, toXml(value));
	const languages = new Set(['en', ...texts.map(({ lang }) => lang)]);
	const metadata = element(
		'metadata',
		{ 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
		element('dc:identifier', { id: 'id' }, site.id),
		element('dc:title', {}, toXml(site.name)),
		...[...languages].map((lang) => element('dc:language', {}, lang)),
		element('dc:creator', {}, toXml(site.editors)),
		element('dc:publisher', {}, toXml(site.editors)),
		element('dc:date', {}, site.revised),
		element('dc:rights', {}, toXml(licence)),
		element('dc:source', {}, toXml(toAbsolute(withBase('/')))),
		property('dcterms:modified', `${site.revised}T00:00:00Z`),
		property('pageBreakSource', 'none'),
		...Object.entries(accessibility).flatMap(([name, values]) =>
			values.map((value) => property(name, value)),
		),
	);
	const items = [
		...pages.map(({ file, properties }) => ({
			file,
			type: 'application/xhtml+xml',
			properties,
		})),
		...resources,
	];
	const idOf = (file: string) => file.replaceAll('.', '-');
	const manifest = items.map(({ file, type, properties }) =>
		element('item', { id: idOf(file), href: file, 'media-type': type, properties }),
	);
	const spine = pages.map(({ file }) => element('itemref', { idref: idOf(file) }));
	const xml = element(
		'package',
		{
			xmlns: 'http://www.idpf.org/2007/opf',
			version: '3.0',
			'unique-identifier': 'id',
			'xml:lang': 'en',
		},
		metadata,
		element('manifest', {}, ...manifest),
		element('spine', {}, ...spine),
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}
