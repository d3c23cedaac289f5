/** Adds the panel below the box, in which results are shown while the box or the panel is used. */
export function addPanel(frame: HTMLElement): HTMLElement {
	const panel = document.createElement('div');
	panel.className = 'found';
	panel.role = 'region';
	panel.ariaLabel = 'What was found';
	// A press on its words keeps it open.
	panel.tabIndex = -1;
	panel.hidden = true;
	frame.append(panel);
	frame.addEventListener('focusout', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node && frame.contains(relatedTarget))) panel.hidden = true;
	});
	// A passage of this page comes into view behind it; what is opened elsewhere leaves it as it is.
	panel.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
		const isHere = !ctrlKey && !metaKey && !shiftKey;
		if (isHere && target instanceof Element && target.closest('a')) panel.hidden = true;
	});
	return panel;
}
