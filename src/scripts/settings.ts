/** Lets the reader choose, and keeps the choices on the device. The page starts with them already. */
import style from '../styles/added.css?inline';
import { addPopover } from './popover.ts';
import './search-box.ts';
import { keys, readStored, store } from './storage.ts';
import { addStyle } from './style.ts';

addStyle(style);

const root = document.documentElement;
const hasPassages = document.querySelector('.passage') !== null;

const layouts = {
	name: 'layout',
	legend: 'Layout',
	options: {
		'': 'As the screen allows',
		columns: 'Side by side',
		lines: 'Line by line',
		source: 'Source only',
		gloss: 'Gloss only',
		demand: 'Gloss on demand',
	},
};

/** Each choice by name, with its values; '' is the one that holds where nothing is chosen. */
const choices = [
	...(hasPassages ? [layouts] : []),
	{
		name: 'size',
		legend: 'Text size',
		options: { small: 'Small', '': 'Normal', large: 'Large', larger: 'Larger', largest: 'Largest' },
	},
	{
		name: 'theme',
		legend: 'Theme',
		options: { '': 'As the system', light: 'Light', dark: 'Dark' },
	},
	{ name: 'keys', legend: 'Single keys', options: { '': 'On', off: 'Off' } },
];

const toLabel =
	(name: string) =>
	([value, label]: [string, string]) =>
		`<label><input type="radio" name="${name}" value="${value}"> ${label}</label>`;
const popover = addPopover(
	'settings',
	'Settings',
	choices
		.map(({ name, legend, options }) => {
			const labels = Object.entries(options).map(toLabel(name)).join(' ');
			return `<fieldset><legend>${legend}</legend>${labels}</fieldset>`;
		})
		.join('') + (hasPassages ? '<button type="button" class="help">What the keys do</button>' : ''),
);
for (const button of document.querySelectorAll<HTMLButtonElement>('.settings-button'))
	button.popoverTargetElement = popover;
const options = [...popover.querySelectorAll('input')];

/** Applies a choice to this page alone; `''` is the choice of none. What the reader looks at stays where it is. */
export function choose(name: string, value: string): void {
	const passage = [...document.querySelectorAll('.passage')].find(
		(each) => each.getBoundingClientRect().bottom > innerHeight / 4,
	);
	const top = passage?.getBoundingClientRect().top ?? 0;
	// The browser's own anchoring would move the page a second time.
	root.style.overflowAnchor = 'none';
	if (value) root.dataset[name] = value;
	else delete root.dataset[name];
	if (passage && top < innerHeight) scrollBy(0, passage.getBoundingClientRect().top - top);
	requestAnimationFrame(() => root.style.removeProperty('overflow-anchor'));
	showChosen();
}

function showChosen(): void {
	for (const option of options) option.checked = option.value === (root.dataset[option.name] ?? '');
}

function chooseStored(): void {
	const stored = readStored('settings');
	for (const name of new Set(options.map((option) => option.name)))
		choose(name, stored[name] ?? '');
}

popover.addEventListener('change', ({ target }) => {
	if (!(target instanceof HTMLInputElement)) return;
	// A side that a link has shown may be hidden again.
	root.dataset.chosen = '';
	choose(target.name, target.value);
	store('settings', target.name, target.value || undefined);
});

showChosen();
// Another page of the site has changed them, or this one comes back from the browser's memory.
addEventListener('storage', ({ key }) => key === keys.settings && chooseStored());
addEventListener('pageshow', ({ persisted }) => persisted && chooseStored());
