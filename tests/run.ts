/** Runs everything that must hold before a change goes in, and counts: `npm test`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installChromium } from './chromium.ts';
import { installJava } from './java.ts';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'reports-'));
let passed = 0;
let failed = 0;

/** Runs a command of the project's own packages and tells whether it succeeded. */
function run(command: string, args: string[], environment: Record<string, string> = {}): boolean {
	console.log(`\n> ${command} ${args.join(' ')}`);
	const { status } = spawnSync(command, args, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
	});
	return status === 0;
}

/** A step that passes or fails as a whole. */
function step(command: string, ...args: string[]): void {
	if (run(command, args)) passed++;
	else failed++;
}

/** Adds a runner's own count; a runner that failed without a failed test counts as one failure. */
function count(isGreen: boolean, read: () => { passed: number; failed: number }): void {
	try {
		const counted = read();
		passed += counted.passed;
		failed += counted.failed;
		if (!isGreen && counted.failed === 0) failed++;
	} catch {
		failed++;
	}
}

installChromium();
installJava();
step('biome', 'check', '.');
step('astro', 'check');
step('astro', 'build');

const unit = join(reports, 'vitest.json');
const vitest = run('vitest', [
	'run',
	'--config=tests/vitest.config.ts',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${unit}`,
]);
count(vitest, () => {
	const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(unit, 'utf8'));
	return { passed: numPassedTests, failed: numFailedTests };
});

const browser = join(reports, 'playwright.json');
const playwright = run(
	'playwright',
	['test', '--config=tests/playwright.config.ts', '--reporter=list,json'],
	{
		PLAYWRIGHT_JSON_OUTPUT_NAME: browser,
	},
);
count(playwright, () => {
	const { stats } = JSON.parse(readFileSync(browser, 'utf8'));
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
});

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
