/** Loads the search when its box is used, and not before. Without scripts the box leads to a page that says what to do. */
import { addKeys } from './single-keys.ts';

const box = document.querySelector<HTMLInputElement>('[name="q"]');
if (box) {
	const load = () => import(/* @vite-ignore */ box.dataset.script ?? '');
	box.addEventListener('focus', load);
	if (box.matches(':focus') || location.search.includes('q=')) load();
	addKeys({ '/': () => box.focus({ preventScroll: true }) });
}
