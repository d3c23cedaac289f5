import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether there is a Java on this machine. */
export function hasJava(): boolean {
	return spawnSync('java', ['-version']).status === 0;
}

/** Installs Java, in which the validator of EPUB is written, where there is none and apt can do so. */
export function installJava(): void {
	if (hasJava() || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
	console.log('Installing Java with apt-get …');
	const run = (...args: string[]) =>
		execFileSync('/usr/bin/apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
	run('update', '-qq');
	run('install', '-qq', '--yes', '--no-install-recommends', 'default-jre-headless');
}
