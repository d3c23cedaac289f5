/** Whether an author may link to an address: the web, mail, or a place on this site. No script runs. */
export function isAllowedLink(url: string): boolean {
	return /^(https?:|mailto:|\/(?!\/)|#)/.test(url);
}
