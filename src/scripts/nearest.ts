/** Of some ids, the one that is most like another: with the same letters, and the nearest numbers. */
export function nearestId(wanted: string, known: string[]): string | undefined {
	const { letters, numbers } = parse(wanted);
	if (numbers.length === 0) return undefined;
	const distance = (id: string) => {
		const other = parse(id).numbers;
		const [passage, sentence] = [0, 1].map((i) => Math.abs((numbers[i] ?? 0) - (other[i] ?? 0)));
		// The passage counts most, then whether a sentence is wanted, then which.
		return [passage, Math.abs(numbers.length - other.length), sentence].map(pad).join();
	};
	return known
		.filter((id) => parse(id).letters === letters)
		.toSorted((a, b) => (distance(a) < distance(b) ? -1 : 1))[0];
}

function parse(id: string) {
	return { letters: id.match(/^\p{L}*/u)?.[0], numbers: (id.match(/\d+/g) ?? []).map(Number) };
}

function pad(value = 0): string {
	return String(value).padStart(9, '0');
}
