/** Lights the note that a reader points at the sign of, and leads back from it with Escape. */
import { bottomOfBar } from './bar.ts';

/** The sign that the reader has followed. */
let from: HTMLAnchorElement | undefined;

/** The sign of a note that an event comes from. */
function signOf({ target }: Event): HTMLAnchorElement | null {
	return target instanceof Element ? target.closest<HTMLAnchorElement>('sup[data-mark] a') : null;
}

for (const [type, isLit] of [
	['pointerover', true],
	['focusin', true],
	['pointerout', false],
	['focusout', false],
] as const) {
	document.addEventListener(type, (event) => {
		const note = signOf(event)?.hash.slice(1);
		if (note) document.getElementById(note)?.classList.toggle('lit', isLit);
	});
}

/** Follows a link to a note or back; the page moves only if the place is out of view. */
function follow(hash: string): void {
	const place = document.getElementById(hash.slice(1));
	const { top = 0, bottom = 0 } = place?.getBoundingClientRect() ?? {};
	const isInView = place?.checkVisibility() && top >= bottomOfBar() && bottom <= innerHeight;
	const before = scrollY;
	location.hash = hash;
	if (isInView) scrollTo(0, before);
	else place?.scrollIntoView({ block: 'center' });
}

document.addEventListener('click', (event) => {
	const { target } = event;
	const link = target instanceof Element && target.closest<HTMLAnchorElement>('.notes .back');
	const sign = signOf(event);
	if (!link && !sign) return;
	from = sign ?? from;
	event.preventDefault();
	follow((sign ?? (link as HTMLAnchorElement)).hash);
});

document.addEventListener('keydown', ({ key }) => {
	// What is open above the page is closed first.
	if (key !== 'Escape' || document.querySelector(':popover-open')) return;
	const note =
		document.activeElement?.closest('.notes li') ?? document.querySelector('.notes li:target');
	if (!note) return;
	const back =
		from?.hash === `#${note.id}`
			? `#${from.id}`
			: note.querySelector<HTMLAnchorElement>('.back')?.hash;
	if (back) follow(back);
});
