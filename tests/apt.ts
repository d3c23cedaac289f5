import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages of Debian can be installed here. */
export function hasApt(): boolean {
	return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Installs a package of Debian, and says so. */
export function installPackage(name: string): void {
	console.log(`Installing ${name} with apt-get …`);
	const run = (...args: string[]) =>
		execFileSync('/usr/bin/apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
	run('update', '-qq');
	run('install', '-qq', '--yes', '--no-install-recommends', name);
}
