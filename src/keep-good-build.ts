import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the last good build and takes its place at the end, so that nothing half-built ever stands there. The
 * last of the integrations, as after it the folder that was built into is gone.
 */
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
				const former = new URL('../.dist-former/', dir);
				await rm(former, { recursive: true, force: true });
				if (existsSync(good)) await rename(good, former);
				await rename(dir, good);
				await rm(former, { recursive: true, force: true });
			},
		},
	};
}
