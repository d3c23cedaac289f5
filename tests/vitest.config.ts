import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		root: import.meta.dirname,
		include: ['unit/**/*.test.ts', 'site/**/*.test.ts'],
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
