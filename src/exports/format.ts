import { isQuick } from '../quick.ts';

/** What a file holds. */
export type Content = string | Promise<Uint8Array<ArrayBuffer>>;

/** A format in which the edition, or a text of it, can be taken along. */
export interface Format {
	name: string;
	/** Whom it is for, in a sentence. */
	purpose: string;
}

/** How large a file is, for a reader; nothing in a quick build, which writes none. @example `1.2 MB`, `45 kB` */
export async function sizeOf(write: () => Content): Promise<string> {
	if (isQuick) return '';
	const bytes = Buffer.byteLength(await write());
	const [amount, unit] = bytes < 999_500 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
	return new Intl.NumberFormat('en', {
		style: 'unit',
		unit,
		unitDisplay: 'short',
		maximumSignificantDigits: 2,
	}).format(amount);
}
