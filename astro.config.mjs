import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { hostHeaders } from './src/host-headers.ts';
import { keepGoodBuild } from './src/keep-good-build.ts';
import { emptyPassages } from './src/markdown/empty-passages.ts';
import { remarkPassages } from './src/markdown/remark-passages.ts';
import { isQuick } from './src/quick.ts';

export default defineConfig({
	site: process.env.SITE_URL ?? 'http://localhost:4321',
	base: process.env.BASE_PATH ?? '/',
	// Pages have a slash all the same; the development server has no files with ‘always’.
	trailingSlash: 'ignore',
	// Keeps the space between words that a line break of a template stands for.
	compressHTML: true,
	// Several pages at once: while one is written, others are drawn.
	build: { inlineStylesheets: 'always', concurrency: 4 },
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	markdown: {
		// The default processor ignores remark plugins. Smart punctuation would rewrite the sources.
		processor: unified({
			gfm: false,
			smartypants: false,
			remarkPlugins: [remarkGfm, remarkPassages],
		}),
		syntaxHighlight: false,
	},
	vite: {
		plugins: [emptyPassages()],
		worker: { format: 'es' },
		build: {
			// Astro itself marks each text with such a directive; the warning says nothing to an author.
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
	},
	integrations: [mdx(), ...(isQuick ? [] : [sitemap(), hostHeaders()]), keepGoodBuild()],
	// Each page has the faces loaded that it needs, so that they are there for the first paint. Where they come
	// too late for that, the page keeps the system's faces for this once: no line of text moves when they arrive.
	fonts: [
		{
			...face('Source Serif', '--font-latin', [
				{ src: ['./src/fonts/source-serif.woff2'], weight: 400, style: 'normal' },
				{ src: ['./src/fonts/source-serif-italic.woff2'], weight: 400, style: 'italic' },
			]),
			fallbacks: ['Georgia', 'serif'],
		},
		// Named before the first, on which it falls back for Latin letters.
		face('Amiri', '--font-arabic', [
			{ src: ['./src/fonts/amiri.woff2'], weight: 400, style: 'normal' },
		]),
	],
});

/**
 * @param {string} name
 * @param {`--${string}`} cssVariable
 * @param {[object, ...object[]]} variants
 */
function face(name, cssVariable, variants) {
	return {
		provider: fontProviders.local(),
		name,
		cssVariable,
		/** @type {'optional'} */
		display: 'optional',
		fallbacks: [],
		optimizedFallbacks: false,
		options: { variants },
	};
}
