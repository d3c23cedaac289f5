import { spawnSync } from 'node:child_process';
import { hasApt, installPackage } from './apt.ts';

/** Whether there is a Java on this machine. */
export function hasJava(): boolean {
	return spawnSync('java', ['-version']).status === 0;
}

/** Installs Java, in which the validator of EPUB is written, where there is none and apt can do so. */
export function installJava(): void {
	if (!hasJava() && hasApt()) installPackage('default-jre-headless');
}
