/** The ways to share a place: its link, its words, a reference to it. Loaded when a reader first asks for them. */
import style from '../styles/share.css?inline';
import { answer, copyWords, say } from './clipboard.ts';
import { copyPlace, placeToText } from './copy-place.ts';
import { type Place, passageToPlace, sentenceToPlace } from './places.ts';
import { addPopover } from './popover.ts';
import { selectedPlaces } from './selected-places.ts';
import type { ShareRequest } from './share.ts';
import { addStyle } from './style.ts';

addStyle(style);
const menu = addPopover(
	'share',
	'Share',
	`<fieldset><legend>Link to</legend></fieldset>
	<textarea readonly aria-label="What is copied" rows="1"></textarea>
	<div>
		<button type="button" data-does="link">Copy link</button>
		<button type="button" data-does="text">Copy link with text</button>
		<button type="button" data-does="cite">Copy reference</button>
		<button type="button" data-does="share">Share…</button>
	</div>
	<div>Cite: <a download data-format="bib">BibTeX</a> <a download data-format="ris">RIS</a> <a download data-format="csl.json">CSL-JSON</a></div>
	<p hidden>Copying is not allowed here. What is to be copied is selected above.</p>`,
);
const [what, shown, refused] = ['fieldset', 'textarea', 'p'].map((name) =>
	menu.querySelector(name),
) as [HTMLFieldSetElement, HTMLTextAreaElement, HTMLParagraphElement];
let offered: Place[] = [];
let chosen: Place | undefined;

function choose(place: Place | undefined): void {
	if (!place) return;
	chosen = place;
	shown.value = place.url;
	refused.hidden = true;
	for (const link of menu.querySelectorAll<HTMLAnchorElement>('[data-format]'))
		link.href = `${place.files}.${link.dataset.format}`;
}

/** Opens the ways to share one of several places, of which the first is chosen. */
function openShare(places: Place[], source: HTMLElement): void {
	offered = places;
	what.replaceChildren(what.firstElementChild ?? '');
	places.forEach(({ name }, index) => {
		const label = document.createElement('label');
		label.innerHTML = `<input type="radio" name="place" value="${index}">`;
		label.append(` ${name}`);
		what.append(label);
	});
	const first = what.querySelector('input');
	if (first) first.checked = true;
	choose(places[0]);
	menu.showPopover({ source });
	first?.focus();
}

what.addEventListener('change', ({ target }) => {
	if (target instanceof HTMLInputElement) choose(offered[Number(target.value)]);
});

const does: Record<string, (place: Place) => Promise<boolean>> = {
	link: ({ url, name }) => copyWords(url, `the link to ${name}`),
	text: copyPlace,
	cite: ({ citation, name }) => copyWords(citation, `the reference to ${name}`),
	async share({ reference, url }) {
		// Closing the system's own sheet again is no fault.
		await navigator.share({ title: reference, url }).catch(() => undefined);
		return true;
	},
};

menu.addEventListener('click', async ({ target }) => {
	const button = target instanceof HTMLElement ? target.closest('button') : null;
	const name = button?.dataset.does ?? '';
	if (!button || !chosen || !does[name]) return;
	shown.value =
		{ link: chosen.url, text: placeToText(chosen), cite: chosen.citation }[name] ?? shown.value;
	if (await does[name](chosen)) {
		if (name !== 'share') answer(button, 'copied');
	} else {
		refuse();
	}
});

/** Says that copying is not allowed here, and leaves what was to be copied selected. */
function refuse(): void {
	refused.hidden = false;
	shown.select();
	say(refused.textContent);
}

if (!('share' in navigator)) menu.querySelector('[data-does="share"]')?.remove();

/** A passage, and its sentences where it has several; the one that is asked for comes first. */
function placesOf(passage: Element, sentence: string | undefined): Place[] {
	const sentences = [...passage.querySelectorAll<HTMLElement>('[data-side="source"] > .s')];
	const places = [
		passageToPlace(passage),
		...(sentences.length > 1 ? sentences.map(sentenceToPlace) : []),
	];
	const isAskedFor = ({ name }: Place) => Number(name === sentence);
	return places.toSorted((a, b) => isAskedFor(b) - isAskedFor(a));
}

/** Copies a passage with its words; where that is not allowed, opens the ways to share it. */
async function copyPassage(passage: Element, source: HTMLElement): Promise<void> {
	if (await copyPlace(passageToPlace(passage))) answer(source, 'copied');
	else answerRequest({ passage, source, does: 'refuse' });
}

function answerRequest({ passage, sentence, source, does }: ShareRequest): void {
	if (passage && does === 'copy') {
		copyPassage(passage, source);
		return;
	}
	openShare(passage ? placesOf(passage, sentence) : selectedPlaces(), source);
	if (does === 'refuse') refuse();
}

document.addEventListener('share', (event) => answerRequest((event as CustomEvent).detail));
