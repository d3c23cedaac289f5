/** A selection that starts on one side of the passages stays on it. */
import { sideOf } from './sides.ts';

const { dataset } = document.documentElement;

document.addEventListener('pointerdown', ({ target }) => {
	const side = sideOf(target)?.dataset.side;
	if (side === dataset.select) return;
	// Between its ends it holds words of this side too, and a press on selected words drags them.
	if (side) getSelection()?.removeAllRanges();
	if (side) dataset.select = side;
	else delete dataset.select;
});
