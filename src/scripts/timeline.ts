/** Pointing at an event of the timeline lights the numbers of the passages that speak of it. */
for (const [type, isPointed] of [
	['pointerover', true],
	['focusin', true],
	['pointerout', false],
	['focusout', false],
] as const) {
	document.querySelector('.timeline')?.addEventListener(type, ({ target }) => {
		const event = target instanceof Element && target.closest('a')?.getAttribute('href');
		if (!event) return;
		for (const passage of document.querySelectorAll(`.passage:has([data-side] [href="${event}"])`))
			for (const number of document.querySelectorAll(`a[href="#${passage.id}"]`))
				number.classList.toggle('pointed', isPointed);
	});
}
