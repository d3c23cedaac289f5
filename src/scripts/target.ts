/**
 * What the address points at where a browser does not find it by itself: a range, `?to=p5#p3` as it is copied and
 * `#p3-p5` as it may be typed; an id that is written in another way, `#P03`; or nothing that is here.
 */
import { nearestId } from './nearest.ts';
import { answerOf } from './sides.ts';
import { textUrl } from './text-url.ts';

const sentences = [...document.querySelectorAll<HTMLElement>('[data-side="source"] > .s')];
const places = [...document.querySelectorAll<HTMLElement>('.passage'), ...sentences];

/** A passage or a sentence by its id, however its letters and noughts are written. */
function findPlace(written: string): HTMLElement | undefined {
	const id = written
		.trim()
		.toLowerCase()
		.replaceAll(/(?<!\d)0+(?=\d)/g, '');
	return places.find((each) => each.id === id);
}

/** Lights all sentences from one place to another, whichever comes first. */
function lightRange(from: HTMLElement, to: HTMLElement): void {
	const within = sentences.filter((each) => from.contains(each) || to.contains(each));
	const [first, last] = [within[0], within.at(-1)].map((each) =>
		each ? sentences.indexOf(each) : -1,
	);
	for (const sentence of sentences.slice(first, (last ?? 0) + 1))
		for (const each of [sentence, answerOf(sentence)]) each?.classList.add('in-range');
}

/** Says that a place is not on this page, and where the reader may have meant to go. */
function showNotice(written: string): void {
	const notice = document.createElement('p');
	notice.className = 'notice';
	notice.role = 'alert';
	notice.append(`There is no “${written}” on this page. `);
	// The page of one passage does not know the others; the text's page does.
	const isAlone = document.querySelector('.alone') !== null;
	const ids = places.map(({ id }) => id);
	const nearest = isAlone ? written : nearestId(written.toLowerCase(), ids);
	if (nearest) {
		const link = document.createElement('a');
		link.href = `${isAlone ? textUrl() : ''}#${nearest}`;
		link.textContent = nearest;
		notice.append(isAlone ? 'Look for it in the whole text: ' : 'The nearest is ', link, '.');
	}
	document.querySelector('main')?.prepend(notice);
	scrollTo(0, 0);
}

/** What the hash was set to here. */
let own = '';

/** Goes to a place as a browser goes to a fragment, so that it is `:target` and has the focus. */
function goTo(id: string, search: string): void {
	own = `#${id}`;
	history.replaceState(history.state, '', search || location.pathname);
	location.replace(own);
}

function show(): void {
	document.querySelector('.notice')?.remove();
	for (const each of document.querySelectorAll('.in-range')) each.classList.remove('in-range');
	const written = decode(location.hash.slice(1));
	const to = findPlace(new URLSearchParams(location.search).get('to') ?? '');
	const target = document.getElementById(written);
	if (target && to && places.includes(target)) lightRange(target, to);
	if (target || !written) return;

	const [start = '', end = ''] = written.split(/[-–]/);
	const [place, first, last] = [findPlace(written), findPlace(start), findPlace(end)];
	if (place) goTo(place.id, location.search);
	else if (first && last) goTo(first.id, `?to=${last.id}`);
	else showNotice(written);
}

/** The words of a fragment, which may be wrongly encoded. */
function decode(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

/** The address that was shown last. */
let last = location.href;

function follow(): void {
	if (location.href === last) return;
	// A link within the page leaves the range that the address had.
	if (location.search && new URL(last).search === location.search && location.hash !== own)
		history.replaceState(history.state, '', location.pathname + location.hash);
	last = location.href;
	own = '';
	show();
}

show();
addEventListener('hashchange', follow);
// The way back to an address with another query changes more than the hash.
addEventListener('popstate', follow);
