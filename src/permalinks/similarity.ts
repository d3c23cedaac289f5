/** Below this, words are others altogether. */
const LEAST = 0.3;

/** Pairs of neighbouring characters, and how often each comes. */
function countPairs(words: string): Map<string, number> {
	const characters = [...words];
	const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
	return new Map([...Map.groupBy(pairs, (pair) => pair)].map(([pair, all]) => [pair, all.length]));
}

/** Whether one wording can be a revision of another: Dice's coefficient of their pairs of characters is not small. */
export function areAlike(a: string, b: string): boolean {
	const [ofA, ofB] = [countPairs(a), countPairs(b)];
	const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);
	const common = sum([...ofA].map(([pair, count]) => Math.min(count, ofB.get(pair) ?? 0)));
	const all = sum(ofA.values()) + sum(ofB.values());
	return all === 0 ? a === b : (2 * common) / all >= LEAST;
}
