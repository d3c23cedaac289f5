/** Marks the passage in view, and offers a returning reader the place where reading stopped. */
import { readStored, store } from './storage.ts';

const passages = [...document.querySelectorAll<HTMLElement>('.passage')];
const bar = document.querySelector('.contents');
const nav = bar?.querySelector('nav');
let current: HTMLElement | undefined;
let offer: HTMLElement | undefined;

/** The uppermost passage below the bar, or the last at the end of the page; beside it, the one a link points at. */
function findCurrent(): HTMLElement | undefined {
	const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
	// A passage of which but a line is left has been read.
	const below = (bar?.clientHeight ?? 0) * 2.5;
	const found = isAtEnd
		? passages.at(-1)
		: passages.find((each) => each.getBoundingClientRect().bottom > below && isInView(each));
	const pointedAt = passages.find((each) => each.matches(':target, :has(:target)'));
	const isBeside = pointedAt?.offsetTop === found?.offsetTop || isAtEnd;
	return pointedAt && isBeside && isInView(pointedAt) ? pointedAt : found;
}

function isInView(passage: HTMLElement): boolean {
	const { top, bottom } = passage.getBoundingClientRect();
	return top < innerHeight && bottom > 0;
}

/** Marks the current passage in the list of passages, and its events on the timeline; tells whether it is another. */
function mark(): boolean {
	const found = findCurrent();
	if (found === current) return false;
	current = found;
	nav?.querySelector('[aria-current]')?.removeAttribute('aria-current');
	const link = nav?.querySelector<HTMLElement>(`[href="#${current?.id}"]`);
	link?.setAttribute('aria-current', 'location');
	if (nav && link) nav.scrollLeft = link.offsetLeft - nav.clientWidth / 2;
	// On a page of one passage all events are its own.
	if (!bar) return true;
	const links = current?.querySelectorAll<HTMLAnchorElement>('[data-side] a') ?? [];
	const events = new Set([...links].map(({ pathname }) => pathname));
	for (const event of document.querySelectorAll('.timeline a'))
		event.classList.toggle('current', events.has(event.getAttribute('href') ?? ''));
	return true;
}

/** Keeps the place once reading has begun, and forgets it at the end of the text. */
function keepPlace(): void {
	if (!current || current === passages[0]) return;
	store('places', location.pathname, current === passages.at(-1) ? undefined : current.id);
	if (offer?.dataset.place === current.id) offer.remove();
}

function offerPlace(id: string | undefined): void {
	if (!id || location.hash || scrollY > 0 || !document.getElementById(id)) return;
	offer = document.createElement('span');
	offer.className = 'offer';
	offer.dataset.place = id;
	const link = document.createElement('a');
	link.href = `#${id}`;
	link.textContent = `Go on at ${id}`;
	const close = document.createElement('button');
	close.type = 'button';
	close.textContent = '×';
	close.ariaLabel = 'Do not go on there';
	offer.append(link, close);
	offer.addEventListener('click', ({ target }) => {
		if (target === close) nav?.querySelector('a')?.focus();
		offer?.remove();
	});
	nav?.after(offer);
}

offerPlace(readStored('places')[location.pathname]);
mark();
let isWaiting = false;
addEventListener('scroll', () => {
	if (isWaiting) return;
	isWaiting = true;
	requestAnimationFrame(() => {
		isWaiting = false;
		if (mark()) keepPlace();
	});
});
addEventListener('resize', mark);
