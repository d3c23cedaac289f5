/** A number of things in words. @example `1 passage`, `2 passages` */
export function countOf(number: number, thing: string): string {
	return number === 1 ? `1 ${thing}` : `${number} ${thing}s`;
}
