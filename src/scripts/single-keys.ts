/** Single keys, which the reader can turn off (WCAG 2.1.4). */

/** The Latin letter of a key: on an Arabic or Cyrillic keyboard, of the key in the same place. */
function toLatin({ key, code, shiftKey }: KeyboardEvent): string {
	if (key === '؟') return '?';
	if (/^[\x20-\x7e]$/.test(key) || !/^Key[A-Z]$/.test(code)) return key;
	return shiftKey ? code.slice(3) : code.slice(3).toLowerCase();
}

/** Has keys act, wherever nothing is being typed. */
export function addKeys(does: Record<string, () => void>): void {
	document.addEventListener('keydown', (event) => {
		const { target, altKey, ctrlKey, metaKey } = event;
		if (altKey || ctrlKey || metaKey || document.documentElement.dataset.keys === 'off') return;
		if (target instanceof Element && target.closest('search, input, textarea')) return;
		const key = toLatin(event);
		const act = does[key];
		// What is open over the page has keys of its own.
		if (!act || (key !== '?' && document.querySelector(':popover-open'))) return;
		event.preventDefault();
		act();
	});
}
