/**
 * Tells what there is instead of a page that is not there. The site itself is the index: of the pages above the
 * address, the first that exists is read, and those of its links are offered that are most like the address.
 */
import leven from 'leven';
import { nearestId } from './nearest.ts';

/** So many are offered. */
const MOST = 3;

/** An address as it was meant: in lower case, with a slash at its end. */
function clean(path: string): string {
	return `${path.toLowerCase().replaceAll(/\/(?=\/)|\/$/g, '')}/`;
}

/** The addresses that a page leads to below itself, one step down. */
async function readBelow(path: string): Promise<string[]> {
	const html = await (await fetch(path)).text();
	// Not the head: its style is not one that this page’s policy allows.
	const main = html.slice(html.indexOf('<main'));
	const page = new DOMParser().parseFromString(main, 'text/html');
	const links = [...page.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '');
	// A text leads to its passages by their places in it, and each place has a page.
	const passages = [...page.querySelectorAll(':not(.alone) > .passage')].map(
		({ id }) => `${path}${id}/`,
	);
	const pages = links
		.map((link) => new URL(link, location.origin + path))
		.filter(({ origin }) => origin === location.origin)
		.map(({ pathname }) => pathname)
		.filter((each) => each.startsWith(path) && /^[^/]+\/$/.test(each.slice(path.length)));
	return [...new Set([...passages, ...pages])];
}

/** The last part of an address. */
function nameOf(path: string): string {
	return path.split('/').at(-2) ?? '';
}

/** What is most like an address among others of its kind, the likest first. */
function findNearest(path: string, known: string[]): string[] {
	const wanted = nameOf(path);
	const id = nearestId(wanted, known.map(nameOf));
	const nearest = known
		.map((each) => ({ each, distance: leven(nameOf(each), wanted) }))
		.toSorted((a, b) => a.distance - b.distance)
		.map(({ each }) => each);
	return [...new Set([...known.filter((each) => nameOf(each) === id), ...nearest])].slice(0, MOST);
}

async function exists(path: string): Promise<boolean> {
	const { ok, redirected } = await fetch(path, { method: 'HEAD' });
	return ok && !redirected;
}

/** What a reader may have looked for, the likest first; nothing but the list of texts exists for certain. */
async function findMeant(): Promise<string[]> {
	const root = document.querySelector<HTMLAnchorElement>('.site .name')?.pathname ?? '/';
	let path = clean(location.pathname);
	if (path !== location.pathname && (await exists(path))) return [path];
	while (path.length > root.length) {
		const above = path.replace(/[^/]+\/$/, '');
		if (await exists(above)) return findNearest(path, await readBelow(above));
		path = above;
	}
	return [];
}

const list = document.querySelector('#meant');
// Who opens the file of this page itself has looked for nothing.
const meant = location.pathname.endsWith('.html') ? [] : await findMeant();
for (const path of meant) {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = path;
	link.textContent = location.origin + path;
	item.append(link);
	list?.append(item);
}
if (meant.length > 0) list?.previousElementSibling?.removeAttribute('hidden');
