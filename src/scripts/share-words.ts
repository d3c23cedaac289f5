/** Offers a button beside selected words, which opens the ways to share them. */
import { share } from './share.ts';
import { sideOf } from './sides.ts';

const button = document.createElement('button');
button.type = 'button';
button.className = 'share-words';
button.textContent = 'share';
button.ariaLabel = 'Share what is selected';
button.hidden = true;
document.body.append(button);

let isPressed = false;

/** Shows the button below the end of the selection. */
function offer(): void {
	const selection = getSelection();
	button.hidden = isPressed || !selection || selection.isCollapsed || !sideOf(selection.anchorNode);
	const end = selection?.rangeCount
		? [...selection.getRangeAt(0).getClientRects()].at(-1)
		: undefined;
	if (button.hidden || !end) return;
	const left = Math.max(8, Math.min(end.right, innerWidth - button.offsetWidth - 8));
	button.style.insetInlineStart = `${left + scrollX}px`;
	button.style.insetBlockStart = `${end.bottom + scrollY + 8}px`;
}

let timer = 0;
document.addEventListener('selectionchange', () => {
	clearTimeout(timer);
	timer = window.setTimeout(offer, 200);
});
document.addEventListener('pointerdown', ({ target }) => {
	isPressed = target !== button;
});
document.addEventListener('pointerup', () => {
	isPressed = false;
	clearTimeout(timer);
	timer = window.setTimeout(offer, 200);
});
// The selection stays while the button is pressed.
for (const type of ['pointerdown', 'mousedown'])
	button.addEventListener(type, (event) => {
		event.preventDefault();
		event.stopPropagation();
	});
button.addEventListener('click', () => share({ source: button }));
