/** Answers what is typed into the search box: on its own page there, on every other in a panel below the box. */

import type { Filters } from '../search/find.ts';
import { type Answer, FEW_TEXTS, readAhead, search } from '../search/search.ts';
import style from '../styles/search.css?inline';
import { keepInView } from './afloat.ts';
import { say } from './clipboard.ts';
import type { Drawn } from './drawn.ts';
import { loadFace } from './late-face.ts';
import { addFilters, filterNames } from './search-filters.ts';
import { drawFailure, drawNothing } from './search-nothing.ts';
import { addPanel } from './search-panel.ts';
import { drawFound } from './search-results.ts';
import { addStyle } from './style.ts';

addStyle(style);

/** So many passages are shown below the box; the page of the search shows all. */
const MOST = 8;
/** So many milliseconds after the last letter it is said what was found. */
const PAUSE = 600;

const box = document.querySelector('[name="q"]') as HTMLInputElement;
const form = box.form as HTMLFormElement;
const frame = form.parentElement as HTMLElement;
const own = document.querySelector<HTMLElement>('#found');
const results = own ?? addPanel(frame);
const filters = own ? addFilters(results, () => answer()) : undefined;
const folder = new URL(form.action).pathname;

/** Which answer is the last that was asked for; one that comes later than another's is dropped. */
let asked = 0;
/** So many texts are read. */
let most = FEW_TEXTS;
let pause: ReturnType<typeof setTimeout>;

if (!own) keepInView(box, frame);

async function answer(): Promise<void> {
	const mine = ++asked;
	const query = box.value.trim();
	const chosen: Filters = filters?.read() ?? {};
	if (own) history.replaceState(history.state, '', toAddress(query, chosen));
	if (!query) {
		show({ elements: [], summary: '' });
		filters?.offer(() => []);
		return;
	}
	try {
		const found = await search(folder, query, chosen, most);
		if (mine !== asked) return;
		const drawn = draw(query, chosen, found);
		if (drawn.hasArabic) loadFace('Amiri');
		show(drawn);
		// The answer is seen first.
		setTimeout(() => mine === asked && filters?.offer(found.findWithout));
		await readAhead();
	} catch {
		if (mine === asked) show(drawFailure());
	}
}

function draw(query: string, chosen: Filters, found: Answer): Drawn {
	const part = own ? undefined : { most: MOST, all: toAddress(query, {}) };
	if (found.found.length + found.titles.length === 0)
		return drawNothing({
			query,
			elsewhere: found.findWithout().length,
			all: toAddress(query, {}),
			suggestions: found.suggestions.map((words) => ({ words, url: toAddress(words, chosen) })),
		});
	const drawn = drawFound(found, folder, part);
	return own && found.hasMore ? { ...drawn, elements: [...drawn.elements, drawMore()] } : drawn;
}

function drawMore(): Element {
	const button = document.createElement('button');
	button.textContent = 'Look in more texts';
	button.addEventListener('click', () => {
		most += FEW_TEXTS;
		answer();
	});
	return button;
}

function show({ elements, summary }: Drawn): void {
	results.replaceChildren(...elements);
	results.scrollTop = 0;
	if (!own) results.hidden = elements.length === 0;
	clearTimeout(pause);
	pause = setTimeout(() => say(summary), PAUSE);
}

/** Opens the panel with what was found before. */
function showAgain(): void {
	if (results.childElementCount > 0) results.hidden = false;
}

/** The address of the search, with the question and what narrows it down. */
function toAddress(query: string, chosen: Filters): string {
	const params = new URLSearchParams({ ...(query && { q: query }), ...chosen });
	return params.size > 0 ? `${folder}?${params}` : folder;
}

/** Goes from the box to the first passage found, from each to the next, and back. */
function move(step: 1 | -1): void {
	showAgain();
	const stops = [box, ...results.querySelectorAll<HTMLElement>('li a, .all')];
	const at = stops.indexOf(document.activeElement as HTMLElement);
	stops[at + step]?.focus();
}

for (const element of [frame, results]) element.addEventListener('keydown', act);

function act(event: KeyboardEvent): void {
	const { key, target } = event;
	if (event.defaultPrevented) return;
	if (key === 'ArrowDown') move(1);
	else if (key === 'ArrowUp') move(-1);
	else if (key === 'Escape' && target !== box) box.focus();
	else if (key === 'Escape' && !results.hidden && !own) results.hidden = true;
	else return;
	event.preventDefault();
}

box.addEventListener('input', () => {
	most = FEW_TEXTS;
	answer();
});
box.addEventListener('focus', showAgain);
form.addEventListener('submit', (event) => {
	// The page of the search is there already.
	if (own) event.preventDefault();
});

if (own) {
	const params = new URLSearchParams(location.search);
	box.value ||= params.get('q') ?? '';
	filters?.choose(
		Object.fromEntries(
			filterNames.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])),
		),
	);
}
if (box.value) answer();
