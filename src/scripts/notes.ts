/** Lights the note that a reader points at the sign of, and leads back from it with Escape. */

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

document.addEventListener('click', (event) => {
	from = signOf(event) ?? from;
});

document.addEventListener('keydown', ({ key }) => {
	if (key !== 'Escape') return;
	const note =
		document.activeElement?.closest('.notes li') ?? document.querySelector('.notes li:target');
	if (!note) return;
	const back =
		from?.hash === `#${note.id}` ? from.id : note.querySelector<HTMLAnchorElement>('.back')?.hash;
	if (back) location.hash = back;
});
