interface Memory<K, V> {
	get(key: K): V | undefined;
	has(key: K): boolean;
	set(key: K, value: V): unknown;
}

/**
 * A function that remembers what it gave for each key, for what many pages ask alike and is slow to tell.
 *
 * @param known where it is remembered; a `WeakMap` where keys are objects that come and go
 */
export function memoize<K, V>(tell: (key: K) => V, known: Memory<K, V> = new Map()): (key: K) => V {
	return (key) => {
		const told = known.get(key);
		if (told !== undefined || known.has(key)) return told as V;
		const value = tell(key);
		known.set(key, value);
		return value;
	};
}
