/** Where the bar at the top of a text ends, in pixels from the top of the screen; 0 on a page without one. */
export function bottomOfBar(): number {
	return document.querySelector('.contents')?.getBoundingClientRect().bottom ?? 0;
}
