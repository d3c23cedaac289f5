import type { Revision } from '../schemas/permalinks.ts';

/** The passage and the number of a sentence, from its address; nothing where it is the address of something else. */
export function parseSentence(address: string): { passage: string; number: number } | undefined {
	const [, passage = '', number] = /^(.+)\.(\d+)$/.exec(address) ?? [];
	return number ? { passage, number: Number(number) } : undefined;
}

/** The addresses of all sentences that a passage ever had; of nothing else there are any. */
export function listSentences(address: string, revisions: Revision[]): string[] {
	const length = Math.max(...revisions.map(({ source = [] }) => source.length));
	return Array.from({ length }, (_, index) => `${address}.${index + 1}`);
}

/** Whether an address is another, or is of a part of it. */
export function isWithin(address: string, above: string): boolean {
	return address === above || address.startsWith(`${above}/`) || address.startsWith(`${above}.`);
}
