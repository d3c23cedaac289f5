import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');

const cards = 'node_modules/.astro/cards';

/** What building a project printed, and its exit code. */
interface Build {
	code: number | null;
	output: string;
}

/** A copy of the project in a folder of its own, whose content a test can change, and build. */
export class Project {
	readonly folder: string = mkdtempSync(join(tmpdir(), 'reading-'));

	constructor() {
		for (const name of ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
			cpSync(join(root, name), join(this.folder, name), { recursive: true });
		}
		// Linked one by one, because the build keeps its caches in this folder.
		mkdirSync(join(this.folder, 'node_modules'));
		for (const name of readdirSync(join(root, 'node_modules'))) {
			if (name.startsWith('.') && name !== '.bin') continue;
			symlinkSync(join(root, 'node_modules', name), join(this.folder, 'node_modules', name));
		}
		// Cards that were drawn before need not be drawn again.
		mkdirSync(join(this.folder, 'node_modules/.astro'));
		mkdirSync(join(root, cards), { recursive: true });
		symlinkSync(join(root, cards), join(this.folder, cards));
	}

	read(path: string): string {
		return readFileSync(join(this.folder, path), 'utf8');
	}

	write(path: string, contents: string): void {
		mkdirSync(dirname(join(this.folder, path)), { recursive: true });
		writeFileSync(join(this.folder, path), contents);
	}

	/** Replaces words that must be in a file. */
	replace(path: string, words: string, by: string): void {
		const contents = this.read(path);
		if (!contents.includes(words)) throw new Error(`${path} does not have ${words}`);
		this.write(path, contents.replace(words, by));
	}

	build(environment: Record<string, string> = {}): Build {
		return this.run('astro', ['build'], environment);
	}

	/** Publishes what is new: `npm run permalinks`. */
	publish(): Build {
		return this.run('node', ['src/permalinks/command.ts']);
	}

	/** Runs a command in the project's folder. */
	run(command: string, args: string[], environment: Record<string, string> = {}): Build {
		const { status, stdout, stderr } = spawnSync(command, args, {
			cwd: this.folder,
			encoding: 'utf8',
			// A line for each page, of which there may be tens of thousands.
			maxBuffer: 1e9,
			// Not the runner's own environment, whose BASE_URL and NODE_ENV would reach the build.
			env: {
				PATH: process.env.PATH,
				HOME: process.env.HOME,
				ASTRO_TELEMETRY_DISABLED: '1',
				NO_COLOR: '1',
				...environment,
			},
		});
		return { code: status, output: stdout + stderr };
	}

	/** Removes a file or a folder of it, or all of it. */
	remove(path = ''): void {
		rmSync(join(this.folder, path), { recursive: true });
	}
}
