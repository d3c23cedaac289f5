/** What XML 1.0 (Fifth Edition, 2.2) does not allow, not even as a reference; half of a pair of UTF-16 too. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Words for the content of an element or for an attribute in double quotes.
 *
 * @throws where they have a character that XML forbids, with the character and the words around it
 */
export function toXml(words: string): string {
	const found = forbidden.exec(words);
	if (found) {
		const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
		const around = words.slice(Math.max(0, found.index - 20), found.index);
		throw new Error(
			`U+${code}, which XML forbids, stands after “${around}”. Remove it from the content.`,
		);
	}
	return words.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** An element with attributes, of which those without a value are left out; its content is XML already. */
export function element(
	name: string,
	attributes: Record<string, string | undefined>,
	...content: string[]
): string {
	const written = Object.entries(attributes)
		.map(([key, value]) => (value === undefined ? '' : ` ${key}="${toXml(value)}"`))
		.join('');
	return content.length > 0
		? `<${name}${written}>${content.join('')}</${name}>`
		: `<${name}${written}/>`;
}
