/** A link to what the layout hides: for this visit, both sides are shown. */
import { choose } from './settings.ts';
import { sideOf } from './sides.ts';

function showTarget(): void {
	const { layout = '' } = document.documentElement.dataset;
	const target = document.getElementById(location.hash.slice(1));
	const side = sideOf(target)?.dataset.side ?? '';
	if (!target || !side || !['source', 'gloss'].includes(layout) || side === layout) return;
	choose('layout', '');
	target.scrollIntoView();
}

showTarget();
addEventListener('hashchange', showTarget);
