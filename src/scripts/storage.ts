/** What is kept on the reader's device, as JSON, under two keys: `settings` and `places`. */
export function readStored(key: 'settings' | 'places'): Record<string, string> {
	try {
		return JSON.parse(localStorage[key]);
	} catch {
		// Nothing is kept yet, or keeping is not allowed here.
		return {};
	}
}

/** Keeps a value under a name, or forgets the name where there is no value. */
export function store(key: 'settings' | 'places', name: string, value: string | undefined): void {
	try {
		localStorage[key] = JSON.stringify({ ...readStored(key), [name]: value });
	} catch {
		// Then the choice holds on this page alone.
	}
}
