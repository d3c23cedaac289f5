/** Adds an element that opens over the page, by a button or by a script; `html` is of this site's own making. */
export function addPopover(id: string, label: string, html: string): HTMLElement {
	const popover = document.createElement('div');
	popover.id = id;
	popover.className = 'popover';
	popover.popover = 'auto';
	popover.role = 'dialog';
	popover.ariaLabel = label;
	popover.innerHTML = html;
	document.body.append(popover);
	return popover;
}
