/** The part of the package `subset-font`, which ships no types, that this project uses. */
declare module 'subset-font' {
	/** Cuts a font down to the characters of a string; an axis with one value is fixed to it. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'woff2';
			variationAxes: Partial<Record<string, number>>;
			/** OpenType tags; all features where it is not given. */
			keepFeatures: string[] | undefined;
		},
	): Promise<Buffer>;
}
