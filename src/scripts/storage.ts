/** What is kept on the reader's device, as JSON. The keys say whose it is: other sites may have the same host. */
export const keys = { settings: 'readingSettings', places: 'readingPlaces' };

export function readStored(kind: keyof typeof keys): Record<string, string> {
	try {
		return JSON.parse(localStorage[keys[kind]]) ?? {};
	} catch {
		// Nothing is kept yet, or keeping is not allowed here.
		return {};
	}
}

/** Keeps a value under a name, or forgets the name where there is no value. */
export function store(kind: keyof typeof keys, name: string, value: string | undefined): void {
	try {
		localStorage[keys[kind]] = JSON.stringify({ ...readStored(kind), [name]: value });
	} catch {
		// Then the choice holds on this page alone.
	}
}
