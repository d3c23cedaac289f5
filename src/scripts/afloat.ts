/** The box of the header where it cannot be seen, or is too small to write in. */

/** On narrower screens the box gets a line of its own while it is written in, in pixels. */
const NARROW = 640;

/** Has a box float at the top of the screen as long as it is used, so that the reader’s place stays where it is. */
export function keepInView(box: HTMLElement, frame: HTMLElement): void {
	const float = () => {
		const isOutOfView = box.getBoundingClientRect().bottom < 0;
		if (isOutOfView || innerWidth < NARROW) frame.classList.add('afloat');
	};
	box.addEventListener('focus', float);
	if (box.matches(':focus')) float();
	frame.addEventListener('focusout', ({ relatedTarget }) => {
		const isWithin = relatedTarget instanceof Node && frame.contains(relatedTarget);
		if (!isWithin) frame.classList.remove('afloat');
	});
}
