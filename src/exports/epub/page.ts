import { element, toXml } from '../../xml.ts';

/** A page of the book, by the name of its file. */
export interface BookPage {
	file: string;
	title: string;
	/** XHTML. */
	content: string;
	/** What it is to the reader’s program. @example `nav` */
	properties?: string;
}

/** A document of XHTML for the book. @param body XML */
export function toXhtml(title: string, ...body: string[]): string {
	const head = element(
		'head',
		{},
		element('meta', { charset: 'utf-8' }),
		element('title', {}, toXml(title)),
		element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
	);
	const html = element(
		'html',
		{
			xmlns: 'http://www.w3.org/1999/xhtml',
			'xmlns:epub': 'http://www.idpf.org/2007/ops',
			...inLanguage('en', 'ltr'),
		},
		head,
		element('body', {}, ...body),
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${html}\n`;
}

/** The attributes of what is in a language. */
export function inLanguage(lang: string, dir: string): Record<string, string> {
	return { lang, 'xml:lang': lang, dir };
}

/** The name of a text's page in the book. @example `world-revolution-hr.xhtml` */
export function textToPageFile(text: { id: string }): string {
	return `${text.id.replaceAll('/', '-')}.xhtml`;
}
