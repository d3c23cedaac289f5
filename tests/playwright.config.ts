import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.ts';

const port = 4329;

export default defineConfig({
	testDir: 'browser',
	outputDir: '../test-results',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	forbidOnly: true,
	use: {
		baseURL: `http://localhost:${port}`,
		permissions: ['clipboard-read', 'clipboard-write'],
		launchOptions: {
			executablePath: findChromium(),
			// As root, in a container and without a network, Chromium starts with these alone.
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	webServer: {
		// A server of its own: Astro's refuses to start beside one that an author has open.
		command: `sirv ../dist --port ${port} --quiet`,
		url: `http://localhost:${port}`,
	},
});
