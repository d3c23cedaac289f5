import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { remarkPassages } from './src/markdown/remark-passages.ts';

export default defineConfig({
	site: process.env.SITE_URL ?? 'http://localhost:4321',
	base: process.env.BASE_PATH ?? '/',
	trailingSlash: 'always',
	// Keeps the space between words that a line break of a template stands for.
	compressHTML: true,
	build: { inlineStylesheets: 'always' },
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
	// Astro itself marks each text with such a directive; the bundler's warning says nothing to an author.
	vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
	integrations: [mdx()],
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"font-src 'self'",
				"img-src 'self'",
				"base-uri 'none'",
				"form-action 'none'",
			],
		},
	},
	// Faces beside the first are named before it in the style, and fall back on it.
	fonts: [
		{
			...face('Source Serif', '--font-latin', [
				{ src: ['./src/fonts/source-serif-latin.woff2'], weight: 400, style: 'normal' },
				{ src: ['./src/fonts/source-serif-italic.woff2'], weight: 400, style: 'italic' },
			]),
			fallbacks: ['Georgia', 'serif'],
			optimizedFallbacks: true,
		},
		face('Source Serif Extended', '--font-extended', [
			{
				src: ['./src/fonts/source-serif-latin-ext.woff2'],
				weight: 400,
				style: 'normal',
				unicodeRange: ['U+0100-017F'],
			},
		]),
		face('Amiri', '--font-arabic', [
			{
				src: ['./src/fonts/amiri-arabic.woff2'],
				weight: 400,
				style: 'normal',
				unicodeRange: ['U+0600-06FF'],
			},
			{
				src: ['./src/fonts/amiri-figures.woff2'],
				weight: 400,
				style: 'normal',
				unicodeRange: ['U+0020-0040', 'U+005B', 'U+005D', 'U+00AB', 'U+00BB'],
			},
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
		fallbacks: [],
		optimizedFallbacks: false,
		options: { variants },
	};
}
