/** How much a page shows of what grows with the edition; the rest is on pages of its own, or a link away. */
export const most = {
	/** Of `/texts/`. */
	works: 24,
	/** Of `/timeline/`, and on the home page. */
	events: 100,
	/** Of `/names/`. */
	names: 250,
	/** Of `/downloads/`. */
	downloads: 50,
	/** On the page of an event or of a name. */
	sentences: 50,
	/** On the home page, on that of the search, in a drawing, and where an event or a form of a name is one of many. */
	texts: 12,
};

/** The address of one of a list’s pages. @param url of the first. @param number from 1 */
export function toPageUrl(url: string, number: number): string {
	return number > 1 ? `${url}${number}/` : url;
}

/** A page’s title with its number, from the second on. */
export function titleOfPage(title: string, number: number): string {
	return number > 1 ? `${title}, page ${number}` : title;
}
