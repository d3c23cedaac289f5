import type { Plugin } from 'vite';

/** One or more passages that follow one another. */
const run = /(?:^<Passage id="[^"]*">\n.*?\n<\/Passage>\s*)+/gms;

/**
 * Takes the words out of a text's passages before MDX is compiled, which is slow: passages are drawn from the model, and
 * MDX only says where they stand, `<Passages ids="p1 p2" />`. Where the prose between them has notes too, they stay, as
 * they count in their numbers.
 */
export function emptyPassages(): Plugin {
	return {
		name: 'empty-passages',
		enforce: 'pre',
		transform: {
			filter: { id: /\/src\/content\/texts\/.*\.mdx/ },
			handler(code) {
				const prose = code.replaceAll(run, (passages) => {
					const ids = [...passages.matchAll(/^<Passage id="([^"]*)">$/gm)].map(([, id]) => id);
					return `<Passages ids="${ids.join(' ')}" />\n\n`;
				});
				return /\[\^/.test(prose) ? undefined : { code: prose, map: null };
			},
		},
	};
}
