import type { Reference } from './reference.ts';

/** What TeX reads as its own in the words of a field. */
const special: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

function toTex(words: string): string {
	return words.replaceAll(/[\\~^]|[&%$#_{}]/g, (sign) => special[sign] ?? `\\${sign}`);
}

/**
 * A reference in BibTeX's format, UTF-8. A second pair of braces keeps names whole and capitals as they are
 * (Patashnik, “BibTeXing”, 1988, 4); `url` and `langid` are of biblatex, and the address is read as it stands.
 */
export function toBibtex({
	id,
	title,
	container,
	editors,
	date,
	language,
	section,
	url,
}: Reference): string {
	const [year, month] = date.split('-');
	const fields = [
		['title', `{${toTex(title)}}`],
		['booktitle', `{${toTex(container)}}`],
		['editor', `{${toTex(editors)}}`],
		['publisher', `{${toTex(editors)}}`],
		['year', year],
		['month', month?.replace(/^0/, '')],
		...(section ? [['pages', section]] : []),
		['langid', language],
		['url', url],
	];
	const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
	return `@incollection{${id},\n${lines.join('')}}\n`;
}
