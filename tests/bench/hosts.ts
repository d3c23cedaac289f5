/**
 * Serves the site with Caddy and with nginx, by the configurations in `hosting/`, under three base paths, asks for every
 * file, and puts load on it: `npm run bench:hosts`. Needs caddy, nginx and wrk, as Debian has them.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Project } from '../project.ts';

const root = join(import.meta.dirname, '../..');
const SECONDS = Number(process.argv[2] ?? 60);
const bases = ['/', '/reading/', '/a/b/'];
const port = 4390;

/** The types that browsers need, by extension. */
const types: Record<string, RegExp> = {
	html: /^text\/html; ?charset=utf-8$/i,
	js: /^(text|application)\/javascript/,
	json: /^application\/json/,
	png: /^image\/png$/,
	svg: /^image\/svg\+xml$/,
	txt: /^text\/plain; ?charset=utf-8$/i,
	conllu: /^text\/plain; ?charset=utf-8$/i,
	tei: /^application\/tei\+xml; ?charset=utf-8$/i,
	woff2: /^font\/woff2$/,
	epub: /^application\/epub\+zip$/,
	xml: /^(text|application)\/xml/,
};

interface Site {
	base: string;
	/** The folder that the server serves; the site stands in it under its base. */
	folder: string;
	files: string[];
}

function buildSite(base: string): Site {
	const project = new Project();
	const { code, output } = project.build({ BASE_PATH: base, SITE_URL: 'https://texts.example' });
	if (code !== 0) throw new Error(output);
	const folder = mkdtempSync(join(tmpdir(), 'host-'));
	mkdirSync(join(folder, base), { recursive: true });
	cpSync(join(project.folder, 'dist'), join(folder, base), { recursive: true });
	project.remove();
	const files = globSync('**/*', { cwd: join(folder, base) }).filter(
		(file) => statSync(join(folder, base, file)).isFile() && !file.startsWith('_headers'),
	);
	return { base, folder, files };
}

const servers: Record<string, (site: Site) => ChildProcess> = {
	caddy({ base, folder }) {
		return spawn(
			'caddy',
			['run', '--adapter', 'caddyfile', '--config', join(root, 'hosting/Caddyfile')],
			{
				env: {
					...process.env,
					SITE_ADDRESS: `http://localhost:${port}`,
					SITE_ROOT: folder,
					SITE_BASE: base.replace(/\/$/, ''),
				},
				stdio: 'ignore',
			},
		);
	},
	nginx({ base, folder }) {
		const site = readFileSync(join(root, 'hosting/nginx.conf'), 'utf8')
			.replace('listen 80;', `listen ${port};`)
			.replace('/srv/site/_headers', `${folder}${base}_headers`)
			.replace('root /srv/site;', `root ${folder};`)
			.replace('/404.html', `${base}404.html`);
		const config = join(folder, 'nginx.conf');
		writeFileSync(
			config,
			`pid ${folder}/nginx.pid; error_log ${folder}/error.log; worker_processes 2; events {} http { include /etc/nginx/mime.types; access_log off; ${site} }`,
		);
		execFileSync('chmod', ['-R', 'a+rX', folder]);
		return spawn('nginx', ['-g', 'daemon off;', '-c', config], { stdio: 'inherit' });
	},
};

/** What is wrong in the answers of a server. */
async function check({ base, files }: Site): Promise<string[]> {
	const origin = `http://localhost:${port}`;
	const problems: string[] = [];
	const expectThat = (isSo: boolean, what: string) => {
		if (!isSo) problems.push(what);
	};
	for (const file of files) {
		const path = `${base}${file.replace(/index\.html$/, '')}`;
		const answer = await fetch(origin + path, { redirect: 'manual' });
		const { status, headers } = answer;
		await answer.arrayBuffer();
		const extension = file.split('.').at(-1) ?? '';
		const type = headers.get('content-type') ?? '';
		const isHashed = /^(_astro|search\/(fragment|index|filter))\//.test(file);
		expectThat(status === 200, `${path}: ${status}`);
		expectThat(types[extension]?.test(type) ?? true, `${path}: ${type}`);
		expectThat(
			headers.get('cache-control') ===
				`public, max-age=${isHashed ? '31536000, immutable' : '600'}`,
			`${path}: ${headers.get('cache-control')}`,
		);
		for (const name of [
			'content-security-policy',
			'x-content-type-options',
			'strict-transport-security',
		])
			expectThat(headers.has(name), `${path}: no ${name}`);
	}
	const ask = (path: string) => fetch(origin + path, { redirect: 'manual' });
	const bare = await ask(`${base}texts`);
	expectThat([301, 302, 308].includes(bare.status), `${base}texts: ${bare.status}`);
	expectThat(
		new URL(bare.headers.get('location') ?? '', origin + base).pathname === `${base}texts/`,
		`${base}texts leads to ${bare.headers.get('location')}`,
	);
	const missing = await ask(`${base}texts/nowhere/`);
	expectThat(missing.status === 404, `nowhere: ${missing.status}`);
	expectThat((await missing.text()).includes('Page not found'), 'nowhere: not the page of it');
	expectThat((await ask(`${base}_headers`)).status === 404, '_headers can be read');
	const small = await fetch(origin + base, { headers: { 'accept-encoding': 'gzip' } });
	expectThat(small.headers.get('content-encoding') === 'gzip', 'pages are not compressed');
	return problems;
}

for (const site of bases.map(buildSite)) {
	for (const [name, start] of Object.entries(servers)) {
		const server = start(site);
		await setTimeout(2000);
		const problems = await check(site);
		console.log(`${name}, ${site.base}: ${site.files.length} files, ${problems.length} problems`);
		for (const problem of problems.slice(0, 10)) console.log(`  ${problem}`);
		if (problems.length > 0) process.exitCode = 1;
		if (site.base === '/') {
			const url = `http://localhost:${port}/texts/world-revolution/hr/`;
			const load = execFileSync(
				'wrk',
				['-t2', '-c50', `-d${SECONDS}s`, '-H', 'Accept-Encoding: gzip', url],
				{
					encoding: 'utf8',
				},
			);
			const lines = load
				.split('\n')
				.filter((line) => /Requests\/sec|Latency|errors|Non-2xx/.test(line));
			console.log(lines.map((line) => `  ${line.trim()}`).join('\n'));
			if (/errors|Non-2xx/.test(load)) process.exitCode = 1;
		}
		server.kill();
		await setTimeout(1000);
	}
}
