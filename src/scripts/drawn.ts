/** What is drawn of an answer. */
export interface Drawn {
	elements: Element[];
	/** What there is, in a line, for those who hear it. */
	summary: string;
	/** Whether some of it is written in Arabic letters. */
	hasArabic?: boolean;
}

/** An element with words, which are never read as HTML. */
export function add<K extends keyof HTMLElementTagNameMap>(
	name: K,
	words: string,
	className = '',
): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	if (words) element.textContent = words;
	if (className) element.className = className;
	return element;
}
