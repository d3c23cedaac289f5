/** The address of the text, from its own page and from that of a passage; the page's may be written in several ways. */
export function textUrl(): string {
	const canonical =
		document.querySelector<HTMLLinkElement>('[rel="canonical"]')?.href ?? location.href;
	const { pathname } = new URL(canonical);
	const passage = document.querySelector('.alone > .passage');
	return location.origin + (passage ? pathname.slice(0, -`${passage.id}/`.length) : pathname);
}
