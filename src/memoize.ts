/** A function that remembers what it gave for each key, for what many pages ask alike and is slow to tell. */
export function memoize<K, V>(tell: (key: K) => V): (key: K) => V {
	const known = new Map<K, V>();
	return (key) => {
		const told = known.get(key);
		if (told !== undefined || known.has(key)) return told as V;
		const value = tell(key);
		known.set(key, value);
		return value;
	};
}
