import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { hasApt, installPackage } from './apt.ts';

/**
 * Where browsers of the family are installed; `CHROMIUM` names another place. The headless shell is the same engine
 * without a window, and runs the tests in half the time.
 */
const places = [
	process.env.CHROMIUM ?? '',
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	chromium.executablePath(),
];

/** The path of a Chromium on this machine, if there is one. */
export function findChromium(): string | undefined {
	return places.find((path) => path !== '' && existsSync(path));
}

/** Installs Chromium where there is none: Debian's package, or else the one that Playwright offers. */
export function installChromium(): void {
	if (findChromium()) return;
	if (hasApt()) {
		installPackage('chromium-headless-shell');
		return;
	}
	console.log('Installing Chromium with Playwright …');
	execFileSync('npx', ['playwright', 'install', 'chromium'], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
}
