import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Headers of every response but the policy of pages, which is made of the pages themselves. */
const always = {
	'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/** What a browser may keep: for ever what has its digest in its name, for ten minutes all else. */
const IMMUTABLE = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=600';

/** Folders whose files have their digests in their names. */
const hashed = ['_astro', 'search/fragment', 'search/index', 'search/filter'];

/** Types that hosts do not know by the extension. */
const types = {
	conllu: 'text/plain; charset=utf-8',
	tei: 'application/tei+xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
};

/**
 * Writes the headers of the site for its hosts, beside the pages: `_headers` for those that read it (Cloudflare Pages,
 * Netlify), and the same to be included by Caddy and nginx.
 */
export function hostHeaders(): AstroIntegration {
	let base = '';
	return {
		name: 'host-headers',
		hooks: {
			'astro:config:done'({ config }) {
				base = config.base.replace(/\/$/, '');
			},
			'astro:build:done'({ dir }) {
				const policy = toPolicy(fileURLToPath(dir));
				const headers = Object.entries({ ...always, 'Content-Security-Policy': policy });
				const write = (name: string, contents: string) =>
					writeFileSync(new URL(name, dir), contents);
				write('_headers', toHeadersFile(headers, base));
				write('_headers.caddy', toCaddy(headers, base));
				write('_headers.nginx', toNginx(headers));
			},
		},
	};
}

/** One policy for all pages: that of each, with the digests of the styles of all, and who may frame it. */
function toPolicy(folder: string): string {
	const policies = globSync('**/*.html', { cwd: folder }).flatMap((file) => {
		const html = readFileSync(`${folder}/${file}`, 'utf8');
		return html.match(/<meta http-equiv="content-security-policy" content="([^"]*)"/)?.[1] ?? [];
	});
	const sources = new Map<string, Set<string>>();
	for (const directive of policies.flatMap((policy) => policy.split(';'))) {
		const [name = '', ...values] = directive.trim().split(/\s+/);
		const known = sources.get(name) ?? new Set();
		sources.set(name, known);
		for (const value of values) known.add(value);
	}
	const directives = [...sources].map(([name, values]) =>
		[name, ...[...values].toSorted()].join(' '),
	);
	return [...directives, "frame-ancestors 'none'"].join('; ');
}

function toHeadersFile(headers: [string, string][], base: string): string {
	const rule = (path: string, lines: [string, string][]) =>
		[`${base}${path}`, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	return `${[
		rule('/*', [...headers, ['Cache-Control', SHORT]]),
		...hashed.map((folder) =>
			[rule(`/${folder}/*`, []), '  ! Cache-Control', `  Cache-Control: ${IMMUTABLE}`].join('\n'),
		),
		...Object.entries(types).map(([extension, type]) =>
			rule(`/*.${extension}`, [['Content-Type', type]]),
		),
	].join('\n\n')}\n`;
}

function toCaddy(headers: [string, string][], base: string): string {
	const paths = hashed.map((folder) => `${base}/${folder}/*`).join(' ');
	return `${[
		'header {',
		...headers.map(([name, value]) => `\t${name} "${value}"`),
		'}',
		`@hashed path ${paths}`,
		`header @hashed Cache-Control "${IMMUTABLE}"`,
		`@other not path ${paths}`,
		`header @other Cache-Control "${SHORT}"`,
		...Object.entries(types).map(
			([extension, type]) =>
				`@${extension} path *.${extension}\nheader @${extension} Content-Type "${type}"`,
		),
	].join('\n')}\n`;
}

function toNginx(headers: [string, string][]): string {
	return `${headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}\n`;
}
