import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a command printed, and its exit code. */
export interface Outcome {
	code: number | null;
	output: string;
}

/** Not the runner's own environment, whose BASE_URL and NODE_ENV would reach the build. */
export const environmentOfCommands = {
	PATH: process.env.PATH,
	HOME: process.env.HOME,
	ASTRO_TELEMETRY_DISABLED: '1',
	NO_COLOR: '1',
};

/** A folder of its own for temporary files, in which commands can be run. */
export class Folder {
	readonly folder: string = mkdtempSync(join(tmpdir(), 'reading-'));

	read(path: string): string {
		return readFileSync(join(this.folder, path), 'utf8');
	}

	write(path: string, contents: string): void {
		mkdirSync(dirname(join(this.folder, path)), { recursive: true });
		writeFileSync(join(this.folder, path), contents);
	}

	/** Runs a command in the folder. */
	run(command: string, args: string[], environment: Record<string, string> = {}): Outcome {
		const { status, stdout, stderr } = spawnSync(command, args, {
			cwd: this.folder,
			encoding: 'utf8',
			// A line for each page, of which there may be tens of thousands.
			maxBuffer: 1e9,
			env: { ...environmentOfCommands, ...environment },
		});
		return { code: status, output: stdout + stderr };
	}

	/** Removes a file or a folder of it, or all of it. */
	remove(path = ''): void {
		rmSync(join(this.folder, path), { recursive: true });
	}
}
