/** A selection that starts on one side of the passages stays on it. */
import { sideOf } from './sides.ts';

const { dataset } = document.documentElement;

document.addEventListener('pointerdown', ({ target, pointerType }) => {
	const side = sideOf(target)?.dataset.side;
	const isSelected = !getSelection()?.isCollapsed;
	// A finger that scrolls leaves a selection as it is.
	if (side === dataset.select || (isSelected && pointerType !== 'mouse')) return;
	// Between its ends it holds words of this side too, and a press on selected words drags them.
	if (side) getSelection()?.removeAllRanges();
	if (side) dataset.select = side;
	else delete dataset.select;
});

// Where nothing is selected, and where everything is to be, both sides can be.
document.addEventListener('pointerup', () => {
	if (getSelection()?.isCollapsed) delete dataset.select;
});
document.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
	if ((ctrlKey || metaKey) && key === 'a') delete dataset.select;
});
