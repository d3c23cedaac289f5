import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Permalinks, permalinks } from '../schemas/permalinks.ts';
import { findAltered } from './publish.ts';

/** What comparing the lock with its history gave. */
export interface History {
	/** The addresses whose lines have been altered or removed since an earlier commit, each with that commit. */
	altered: Map<string, string>;
	/** Why it could not be compared, or not with all. */
	limit?: string;
}

/** Compares a lock with every earlier commit that touched its file. */
export function compareWithHistory(root: URL, path: string, lock: Permalinks): History {
	const git = (...args: string[]) =>
		execFileSync('git', args, {
			cwd: fileURLToPath(root),
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			maxBuffer: 2 ** 30,
		}).trim();
	const altered = new Map<string, string>();
	try {
		const commits = git('log', '--format=%H', '--', path).split('\n').filter(Boolean);
		for (const commit of commits) {
			for (const address of findAltered(lock, readEarlier(git('show', `${commit}:./${path}`))))
				altered.set(address, commit.slice(0, 7));
		}
		const isShallow = git('rev-parse', '--is-shallow-repository') === 'true';
		return isShallow
			? {
					altered,
					limit:
						'This checkout has a part of the history alone, so the lock was compared with that part.',
				}
			: { altered };
	} catch {
		return {
			altered,
			limit: 'There is no git here, so the lock was not compared with its history.',
		};
	}
}

/** A lock of an earlier commit; nothing where it had another form, as before the first publication. */
function readEarlier(contents: string): Permalinks {
	try {
		return permalinks.parse(JSON.parse(contents));
	} catch {
		return {};
	}
}
