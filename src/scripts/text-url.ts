/** The address of the text, from its own page and from that of a passage. */
export function textUrl(): string {
	const { origin, pathname } = location;
	const passage = document.querySelector('.alone > .passage');
	return origin + (passage ? pathname.slice(0, -`${passage.id}/`.length) : pathname);
}
