import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Folder, type Outcome } from './folder.ts';

const root = join(import.meta.dirname, '..');

const cards = 'node_modules/.astro/cards';

/** A copy of the project in a folder of its own, whose content a test can change, and build. */
export class Project extends Folder {
	constructor() {
		super();
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

	/** Replaces words that must be in a file. */
	replace(path: string, words: string, by: string): void {
		const contents = this.read(path);
		if (!contents.includes(words)) throw new Error(`${path} does not have ${words}`);
		this.write(path, contents.replace(words, by));
	}

	build(environment: Record<string, string> = {}): Outcome {
		return this.run('astro', ['build'], environment);
	}

	/** Publishes what is new: `npm run permalinks`. */
	publish(): Outcome {
		return this.run('node', ['src/permalinks/command.ts']);
	}
}
