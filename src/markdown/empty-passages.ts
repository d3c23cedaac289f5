import type { Plugin } from 'vite';

/**
 * Takes the words out of a text's passages before MDX is compiled, which is slow: passages are drawn from the model, and
 * MDX only says where they stand. Where the prose between them has notes too, they stay, as they count in their numbers.
 */
export function emptyPassages(): Plugin {
	return {
		name: 'empty-passages',
		enforce: 'pre',
		transform: {
			filter: { id: /\/src\/content\/texts\/.*\.mdx/ },
			handler(code) {
				const prose = code.replaceAll(
					/^(<Passage id="[^"]*">)\n.*?\n(<\/Passage>)$/gms,
					'$1\n\n$2',
				);
				return /\[\^/.test(prose) ? undefined : { code: prose, map: null };
			},
		},
	};
}
