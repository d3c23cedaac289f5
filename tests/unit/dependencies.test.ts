import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

interface Package {
	version?: string;
	optional?: boolean;
	license?: string;
	resolved?: string;
	integrity?: string;
	hasInstallScript?: boolean;
}

/** The packages that are installed: a program for a system that no registry here has is in the lock by its name alone. */
const packages = Object.entries<Package>(read('package-lock.json').packages)
	.filter(([path]) => path !== '')
	.map(([path, data]) => ({ name: path.replace(/^.*node_modules\//, ''), ...data }))
	.filter(({ integrity, optional }) => integrity || !optional);

/** Licences (SPDX) under which the project may use a package; sharp, which nothing here calls, brings the LGPL. */
const licences = [
	'0BSD',
	'Apache-2.0',
	'Apache-2.0 AND LGPL-3.0-or-later',
	'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'ISC',
	'LGPL-3.0-or-later',
	'MIT',
	'MIT AND OFL-1.1',
	'MIT OR Apache-2.0',
	'MPL-2.0',
	'Python-2.0',
];

test('each package has a digest, which npm compares, and comes from no place of its own', () => {
	const doubtful = packages.filter(
		({ resolved, integrity }) => !integrity?.startsWith('sha512-') || resolved,
	);
	expect(doubtful).toEqual([]);
});

test('each package has a licence that the project may use', () => {
	// Its readme says MIT, its description nothing.
	const silent = { format: 'MIT' };
	const used = packages.map(({ name, license }) => license ?? Object(silent)[name] ?? name);
	expect([...new Set(used)].toSorted()).toEqual(licences);
});

test('no package needs a script of its own when it is installed', () => {
	const { allowScripts } = read('package.json');
	const withScript = packages.filter(({ hasInstallScript }) => hasInstallScript);
	expect(withScript.map(({ name }) => [name, allowScripts[name]])).toEqual([['esbuild', false]]);
});

test('each dependency is one version, and no range', () => {
	const { dependencies, devDependencies, optionalDependencies } = read('package.json');
	const ranges = Object.entries<string>({
		...dependencies,
		...devDependencies,
		...optionalDependencies,
	}).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
	expect(ranges).toEqual([]);
});
