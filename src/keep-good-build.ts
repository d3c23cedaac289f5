import { rename, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Builds beside the last good build and takes its place at the end, so that nothing half-built ever stands there. */
export function keepGoodBuild(): AstroIntegration {
	let good: URL | undefined;
	return {
		name: 'keep-good-build',
		hooks: {
			'astro:config:setup'({ command, config, updateConfig }) {
				if (command !== 'build') return;
				good = config.outDir;
				updateConfig({ outDir: new URL('./.dist/', config.root) });
			},
			async 'astro:build:done'({ dir }) {
				if (!good) return;
				await rm(good, { recursive: true, force: true });
				await rename(dir, good);
			},
		},
	};
}
