import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { environmentOfCommands } from './folder.ts';
import type { Project } from './project.ts';

const PORT = 4390;

/** The server that an author works with, for one project. */
export class DevelopmentServer {
	/** What it printed so far. */
	log = '';
	readonly #process: ChildProcess;

	private constructor(project: Project) {
		this.#process = spawn('node_modules/.bin/astro', ['dev', '--port', `${PORT}`], {
			cwd: project.folder,
			env: environmentOfCommands,
		});
		for (const stream of [this.#process.stdout, this.#process.stderr])
			stream?.on('data', (data) => {
				this.log += data;
			});
	}

	/** Starts it, and waits until it answers. */
	static async start(project: Project): Promise<DevelopmentServer> {
		const server = new DevelopmentServer(project);
		await server.waitFor(() => / ready in /.test(server.log));
		return server;
	}

	async read(path: string): Promise<string> {
		return (await fetch(`http://localhost:${PORT}${path}`)).text();
	}

	/** Waits until something holds. @throws an `Error` with what the server printed, after a minute */
	async waitFor(holds: () => boolean | Promise<boolean>): Promise<void> {
		const end = Date.now() + 60_000;
		while (!(await holds())) {
			if (Date.now() > end) throw new Error(this.log);
			await setTimeout(50);
		}
	}

	async stop(): Promise<void> {
		this.#process.kill();
		await once(this.#process, 'exit');
	}
}
