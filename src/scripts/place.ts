/** Marks the passage in view, and offers a returning reader the place where reading stopped. */
import { readStored, store } from './storage.ts';

const passages = [...document.querySelectorAll<HTMLElement>('.passage')];
const nav = document.querySelector('.contents nav');
let current: HTMLElement | undefined;
let offer: HTMLElement | undefined;

/** The uppermost passage below the bar, or the last at the end of the page; beside it, the one a link points at. */
function findCurrent(): HTMLElement | undefined {
	const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
	const found = isAtEnd
		? passages.at(-1)
		: passages.find((each) => each.getBoundingClientRect().bottom > 120 && isInView(each));
	const pointedAt = passages.find((each) => each.matches(':target, :has(:target)'));
	const isBeside = pointedAt?.offsetTop === found?.offsetTop || isAtEnd;
	return pointedAt && isBeside && isInView(pointedAt) ? pointedAt : found;
}

function isInView(passage: HTMLElement): boolean {
	const { top, bottom } = passage.getBoundingClientRect();
	return top < innerHeight && bottom > 0;
}

/** Marks the current passage in the list of passages, and its events on the timeline. */
function mark(): void {
	const found = findCurrent();
	if (found === current) return;
	current = found;
	nav?.querySelector('[aria-current]')?.removeAttribute('aria-current');
	const link = nav?.querySelector<HTMLElement>(`[href="#${current?.id}"]`);
	link?.setAttribute('aria-current', 'location');
	if (nav && link) nav.scrollLeft = link.offsetLeft - nav.clientWidth / 2;
	const events = new Set(
		[...(current?.querySelectorAll<HTMLAnchorElement>('[data-side] a') ?? [])].map(
			({ pathname }) => pathname,
		),
	);
	for (const event of document.querySelectorAll('.timeline a'))
		event.classList.toggle('current', events.has(event.getAttribute('href') ?? ''));
}

/** Keeps the place, unless reading has not begun or has come to the end. */
function keepPlace(): void {
	if (!current) return;
	const isWithin = current !== passages[0] && current !== passages.at(-1);
	store('places', location.pathname, isWithin ? current.id : undefined);
	if (offer?.dataset.place === current.id) offer.remove();
}

function offerPlace(id: string | undefined): void {
	if (!id || location.hash || scrollY > 0 || !document.getElementById(id)) return;
	offer = document.createElement('p');
	offer.className = 'offer';
	offer.dataset.place = id;
	const link = document.createElement('a');
	link.href = `#${id}`;
	link.textContent = `Go on reading at ${id}`;
	const close = document.createElement('button');
	close.type = 'button';
	close.textContent = 'Not now';
	offer.append(link, close);
	offer.addEventListener('click', () => offer?.remove());
	document.querySelector('main')?.before(offer);
}

offerPlace(readStored('places')[location.pathname]);
mark();
let isWaiting = false;
addEventListener('scroll', () => {
	if (isWaiting) return;
	isWaiting = true;
	requestAnimationFrame(() => {
		isWaiting = false;
		mark();
		keepPlace();
	});
});
addEventListener('resize', mark);
