import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Project } from '../project.ts';
import { dist } from '../site.ts';

/** The digest of each file of a built site. */
function digestFiles(folder: string): Record<string, string> {
	const files = globSync('**/*', { cwd: folder }).filter((file) =>
		statSync(join(folder, file)).isFile(),
	);
	return Object.fromEntries(
		files.toSorted().map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex'),
		]),
	);
}

test('the same source gives the same bytes, in another folder, time zone and locale', () => {
	const project = new Project();
	// Its pictures are drawn anew.
	project.remove('node_modules/.astro/cards');
	const { code, output } = project.build({
		TZ: 'Pacific/Kiritimati',
		LANG: 'ar_EG.UTF-8',
		LC_ALL: 'ar_EG.UTF-8',
		LANGUAGE: 'ar',
	});
	expect(code, output).toBe(0);
	const [here, there] = [digestFiles(dist), digestFiles(join(project.folder, 'dist'))];
	expect(Object.keys(here).length).toBeGreaterThan(200);
	expect(there).toEqual(here);
	project.remove();
});
