import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { remarkPassages } from './src/markdown/remark-passages.ts';

const latinExtended = ['U+0100-017F'];

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
	fonts: [
		{
			provider: fontProviders.local(),
			name: 'Source Serif',
			cssVariable: '--font-latin',
			fallbacks: ['Georgia', 'serif'],
			options: {
				variants: [
					{ src: ['./src/fonts/source-serif-latin.woff2'], weight: 400, style: 'normal' },
					{
						src: ['./src/fonts/source-serif-latin-ext.woff2'],
						weight: 400,
						style: 'normal',
						unicodeRange: latinExtended,
					},
					{ src: ['./src/fonts/source-serif-italic.woff2'], weight: 400, style: 'italic' },
				],
			},
		},
		{
			provider: fontProviders.local(),
			name: 'Amiri',
			cssVariable: '--font-arabic',
			fallbacks: ['serif'],
			options: {
				variants: [{ src: ['./src/fonts/amiri-arabic.woff2'], weight: 400, style: 'normal' }],
			},
		},
	],
});
