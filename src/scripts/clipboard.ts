/** Puts things on the clipboard, and says so to screen readers. */

/** The one element that speaks; a script that is loaded later finds it. */
function findVoice(): Element {
	const found = document.querySelector('.unseen[role="status"]');
	if (found) return found;
	const said = document.createElement('p');
	said.className = 'unseen';
	said.role = 'status';
	document.body.append(said);
	return said;
}

const said = findVoice();

/** Tells a screen reader what has happened. */
export function say(words: string): void {
	said.textContent = words;
}

/** Copies; tells whether it is allowed here, which it is not on a page that is not secure. */
export async function copy(items: Record<string, string>, done: string): Promise<boolean> {
	try {
		const blobs = Object.entries(items).map(([type, words]) => [type, new Blob([words], { type })]);
		await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
		say(`Copied ${done}`);
		return true;
	} catch {
		return false;
	}
}

export function copyWords(words: string, done: string): Promise<boolean> {
	return copy({ 'text/plain': words }, done);
}

/** Says on a button what came of pressing it, for a while. */
export function answer(button: Element, words: string): void {
	const before = button.textContent;
	if (before === words) return;
	button.textContent = words;
	setTimeout(() => {
		button.textContent = before;
	}, 3000);
}
