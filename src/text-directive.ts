/**
 * A text directive (WICG, “URL Fragment Text Directives”), which has a browser mark words. The signs of the syntax, which
 * are the hyphen, the comma and the ampersand, are encoded in its terms.
 *
 * @param terms the words, or the first and the last of them
 */
export function toDirective(prefix: string, terms: string[], suffix: string): string {
	const encode = (term: string) => encodeURIComponent(term).replaceAll('-', '%2D');
	const parts = [
		prefix && `${encode(prefix)}-`,
		...terms.map(encode),
		suffix && `-${encode(suffix)}`,
	];
	return `text=${parts.filter(Boolean).join(',')}`;
}
