import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import faceLicence from '../../fonts/OFL.txt?raw';
import type { Edition } from '../../model/edition.ts';
import { site } from '../../site.ts';
import { drawCover } from './cover.ts';
import { toAboutPage, toContentsPage, toCoverPage } from './front-pages.ts';
import { toNamesPage, toTimelinePage } from './list-pages.ts';
import { type Resource, toPackage } from './package.ts';
import style from './style.css?raw';
import { toTextPage } from './text-page.ts';

const CONTAINER =
	'<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';
const faces = ['source-serif.woff2', 'source-serif-italic.woff2', 'amiri.woff2'];

/** The edition as a book, EPUB 3.3; the same bytes for the same edition. */
export async function editionToEpub(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
	const chapters = [
		toAboutPage(edition),
		...edition.texts.map(toTextPage),
		toTimelinePage(edition),
		toNamesPage(edition),
	];
	const pages = [toCoverPage(), toContentsPage(chapters, edition), ...chapters];
	const resources: Resource[] = [
		{ file: 'cover.png', type: 'image/png', properties: 'cover-image' },
		{ file: 'style.css', type: 'text/css' },
		// The licence of the faces asks to go with them.
		{ file: 'OFL.txt', type: 'text/plain' },
		...faces.map((file) => ({ file, type: 'font/woff2' })),
	];
	const fonts = await Promise.all(
		faces.map((face) => readFile(join(process.cwd(), 'src/fonts', face))),
	);
	const book: Record<string, string | Uint8Array> = {
		'package.opf': toPackage(pages, resources, edition),
		...Object.fromEntries(pages.map(({ file, content }) => [file, content])),
		'cover.png': drawCover(edition),
		'style.css': style,
		'OFL.txt': faceLicence,
		...Object.fromEntries(faces.map((face, index) => [face, new Uint8Array(fonts[index] ?? [])])),
	};
	const toBytes = (content: string | Uint8Array) =>
		typeof content === 'string' ? strToU8(content) : content;
	// First, and not compressed, so that the file says what it is (OCF 3.3, 4.3).
	const files: Zippable = {
		mimetype: [strToU8('application/epub+zip'), { level: 0 }],
		'META-INF/container.xml': strToU8(CONTAINER),
		...Object.fromEntries(
			Object.entries(book).map(([file, content]) => [`book/${file}`, toBytes(content)]),
		),
	};
	// A time of its own and of no zone: the same day gives the same bytes everywhere.
	const [year = 0, month = 1, day = 1] = site.revised.split('-').map(Number);
	return new Uint8Array(zipSync(files, { mtime: new Date(year, month - 1, day) }));
}
