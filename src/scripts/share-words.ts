/** Offers a button beside selected words, which opens the ways to share them. */
import { share } from './share.ts';
import { selectedRange, sideOf } from './sides.ts';

const button = document.createElement('button');
button.type = 'button';
button.className = 'share-words';
button.textContent = 'share';
button.ariaLabel = 'Share what is selected';
button.hidden = true;
document.body.append(button);

let isPressed = false;

/** Shows the button below the end of the selection; it stays while the ways that it opened are there. */
function offer(): void {
	if (document.querySelector('#share:popover-open')) return;
	const selected = selectedRange();
	const isOfText = sideOf(getSelection()?.anchorNode) && selected?.toString().trim();
	button.hidden = isPressed || !isOfText;
	const end = selected && [...selected.getClientRects()].at(-1);
	if (button.hidden || !end) return;
	const left = Math.max(8, Math.min(end.right, innerWidth - button.offsetWidth - 8));
	button.style.insetInlineStart = `${left + scrollX}px`;
	button.style.insetBlockStart = `${end.bottom + scrollY + 8}px`;
}

let timer = 0;
function offerSoon(): void {
	clearTimeout(timer);
	timer = window.setTimeout(offer, 200);
}

document.addEventListener('selectionchange', offerSoon);
addEventListener('resize', offerSoon);
// The ways have been closed.
document.addEventListener('toggle', offerSoon, { capture: true });
document.addEventListener('pointerdown', ({ target }) => {
	isPressed = target !== button;
});
for (const type of ['pointerup', 'pointercancel'])
	document.addEventListener(type, () => {
		isPressed = false;
		offerSoon();
	});
// The selection stays while the button is pressed.
for (const type of ['pointerdown', 'mousedown'])
	button.addEventListener(type, (event) => {
		event.preventDefault();
		event.stopPropagation();
	});
button.addEventListener('click', () => share({ source: button }));

/** Opens the ways to share what is selected; tells whether anything is. */
export function shareSelected(): boolean {
	clearTimeout(timer);
	offer();
	if (!button.hidden) share({ source: button });
	return !button.hidden;
}
