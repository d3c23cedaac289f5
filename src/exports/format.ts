/** What a file holds. */
export type Content = string | Promise<Uint8Array<ArrayBuffer>>;

/** A format in which the edition, or a text of it, can be taken along. */
export interface Format {
	name: string;
	/** Whom it is for, in a sentence. */
	purpose: string;
}

/** How large a file is, for a reader. @example `1.2 MB`, `45 kB` */
export async function sizeOf(content: Content): Promise<string> {
	const bytes = Buffer.byteLength(await content);
	const [amount, unit] = bytes < 999_500 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
	return new Intl.NumberFormat('en', {
		style: 'unit',
		unit,
		unitDisplay: 'short',
		maximumSignificantDigits: 2,
	}).format(amount);
}
