import type { Reference } from './reference.ts';

/** A reference in the RIS format (Research Information Systems, 2011): a tag and a value on each line, ended by CR LF. */
export function toRis({
	id,
	title,
	container,
	editors,
	date,
	language,
	section,
	url,
}: Reference): string {
	const lines = [
		['TY', 'CHAP'],
		['ID', id],
		['TI', title],
		['T2', container],
		['A2', editors],
		['PB', editors],
		['PY', date.slice(0, 4)],
		['DA', date.replaceAll('-', '/')],
		...(section ? [['SP', section]] : []),
		['LA', language],
		['UR', url],
		['ER', ''],
	];
	return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
