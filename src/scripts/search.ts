/** Answers what is typed into the search box: on its own page there, on every other in a panel below the box. */

import type { Filters } from '../search/find.ts';
import { FEW_TEXTS, readAhead, search } from '../search/search.ts';
import style from '../styles/search.css?inline';
import { say } from './clipboard.ts';
import { addFilters, filterNames } from './search-filters.ts';
import { drawFailure, drawFound, drawNothing } from './search-results.ts';
import { addStyle } from './style.ts';

addStyle(style);

/** So many passages are shown below the box; the page of the search shows all. */
const MOST = 8;

const box = document.querySelector('[name="q"]') as HTMLInputElement;
const form = box.form as HTMLFormElement;
const own = document.querySelector<HTMLElement>('#found');
const results = own ?? addPanel();
const filters = own ? addFilters(results, () => answer()) : undefined;
const folder = new URL(form.action).pathname;

/** Which answer is the last that was asked for; one that comes later than another's is dropped. */
let asked = 0;
/** So many texts are read. */
let most = FEW_TEXTS;

function addPanel(): HTMLElement {
	const panel = document.createElement('div');
	panel.className = 'found';
	// A press on its words keeps it open.
	panel.tabIndex = -1;
	panel.hidden = true;
	form.append(panel);
	return panel;
}

async function answer(): Promise<void> {
	const mine = ++asked;
	const query = box.value.trim();
	const chosen: Filters = filters?.read() ?? {};
	if (own) history.replaceState(history.state, '', toAddress(query, chosen));
	if (!query) {
		show([]);
		filters?.offer([]);
		return;
	}
	try {
		const { found, hasMore, suggestions } = await search(folder, query, chosen, most);
		if (mine !== asked) return;
		filters?.offer(found);
		const drawn =
			found.length > 0
				? drawFound(
						found,
						folder,
						own ? undefined : { most: MOST, all: toAddress(query, {}) },
						hasMore,
					)
				: drawNothing(query, folder, suggestions, Object.keys(chosen).length > 0);
		show(own && hasMore ? [...drawn.elements, drawMore()] : drawn.elements);
		say(drawn.summary);
		await readAhead();
	} catch {
		if (mine !== asked) return;
		show([drawFailure()]);
	}
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

function show(elements: Element[]): void {
	results.replaceChildren(...elements);
	if (!own) results.hidden = elements.length === 0;
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
	const stops = [box, ...results.querySelectorAll<HTMLElement>('a')];
	const at = stops.indexOf(document.activeElement as HTMLElement);
	stops[at + step]?.focus();
}

form.addEventListener('keydown', (event) => act(event));
own?.addEventListener('keydown', (event) => act(event));

function act(event: KeyboardEvent): void {
	const { key, target } = event;
	if (target instanceof HTMLSelectElement) return;
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
form.addEventListener('focusout', ({ relatedTarget }) => {
	if (!own && !(relatedTarget instanceof Node && form.contains(relatedTarget)))
		results.hidden = true;
});
// A passage of this page comes into view behind it.
results.addEventListener('click', ({ target }) => {
	if (!own && target instanceof Element && target.closest('a')) results.hidden = true;
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
