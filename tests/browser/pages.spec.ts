import { expect, type Page, test } from '@playwright/test';
import { readPages } from '../site.ts';
import { findViolations } from './accessibility.ts';

/** Words in letters of a language of the edition that are not marked as of that language. */
function findUnmarkedWords(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const letters: [RegExp, string, string][] = [
			[/\p{Script=Arabic}/u, 'ar', 'rtl'],
			[/[čćžšđČĆŽŠĐ]/, 'hr', 'ltr'],
			[/[ãõçêâóíéáúàÉ]/, 'pt-BR', 'ltr'],
		];
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (!parent || parent.closest('script, style')) continue;
			const words = node.textContent ?? '';
			const expected = letters.find(([pattern]) => pattern.test(words));
			const lang = parent.closest<HTMLElement>('[lang]')?.lang;
			// Words in the letters of ALA-LC, some of which are letters of other languages too.
			if (lang?.endsWith('-Latn')) continue;
			const { direction } = getComputedStyle(parent);
			if (expected && (lang !== expected[1] || direction !== expected[2])) found.push(words);
		}
		return found;
	});
}

/** Pages by their text or their part of the site, so that one reader goes through each: a new one takes time to come. */
const folders = Map.groupBy(readPages(), ({ path }) =>
	path
		.split('/')
		.slice(0, path.startsWith('/texts/') ? 4 : 2)
		.join('/'),
);

/** The kind of a page in its folder, told from its path. @example `/texts/comintern/ar/p/r/` */
function kindOf(path: string): string {
	return path
		.replaceAll(/(?<=\/)([a-z]+)\d+(?=\/)/g, '$1')
		.replace(/^\/(timeline|names)\/.+/, '$1');
}

/** The words of a page, without the names of what only scripts add, and what the search says to those who have none. */
async function readWords(page: Page): Promise<string> {
	const all = await page.locator('main').innerText();
	const either = await page.locator('.scripted, .unscripted').allInnerTexts();
	const main = either.reduce((words, each) => (each ? words.replace(each, '') : words), all);
	return main.replaceAll(/\b(link|share|Settings)\s*/g, '').replaceAll(/\s+/g, ' ');
}

/** So many pages at once that no reader has the others wait. */
const MOST = 14;
const parts = [...folders].flatMap(([folder, pages]) =>
	Array.from({ length: Math.ceil(pages.length / MOST) }, (_, index) => ({
		folder,
		first: index * MOST + 1,
		pages: pages.slice(index * MOST, (index + 1) * MOST),
	})),
);

for (const { folder, first, pages } of parts) {
	test(`${pages.length} pages in ${folder}, from the ${first}. on, are accessible, self-contained, fit every screen and need no script`, async ({
		page,
		browser,
		baseURL,
	}) => {
		test.setTimeout(pages.length * 15_000 + 15_000);
		const plain = await browser.newPage({ javaScriptEnabled: false, baseURL });
		const hosts = new Set<string>();
		const errors: string[] = [];
		const seen = new Set<string>();
		page.on('request', (request) => hosts.add(new URL(request.url()).origin));
		page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
		page.on('pageerror', (error) => errors.push(error.message));
		for (const { path } of pages) {
			const of = (what: string) => `${what}, ${path}`;
			hosts.clear();
			errors.length = 0;
			await page.emulateMedia({ colorScheme: 'light' });
			// On one width, as the drawing of the timeline shows the names that have room.
			await page.setViewportSize(plain.viewportSize() ?? { width: 1280, height: 720 });
			await Promise.all([page.goto(path), plain.goto(path)]);
			// It is there once the scripts are.
			await page.locator('#settings').waitFor({ state: 'attached' });
			expect.soft([...hosts], of('the hosts that the page asks')).toEqual([baseURL]);
			expect.soft(errors, of('errors in the console')).toEqual([]);
			const isRun = await page.evaluate(() => {
				const script = document.createElement('script');
				script.textContent = 'document.title = "run"';
				document.body.append(script);
				return document.title === 'run';
			});
			expect.soft(isRun, of('a script that is not the page’s own')).toBe(false);
			expect
				.soft(await findUnmarkedWords(page), of('foreign words without language or direction'))
				.toEqual([]);

			const [words, plainWords] = await Promise.all([readWords(page), readWords(plain)]);
			expect.soft(plainWords, of('words without scripts')).toBe(words);
			const controls = plain.getByRole('button').filter({ visible: true, hasNotText: 'Go' });
			await expect.soft(controls, of('controls that do nothing')).toHaveCount(0);

			for (const width of [360, 768, 1440]) {
				await page.setViewportSize({ width, height: 800 });
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				expect.soft(wide, of(`width on a screen of ${width} pixels`)).toBeLessThanOrEqual(width);
			}

			await page.evaluate(() => {
				// Of hundreds of words, which are all alike, some.
				const words = [...document.querySelectorAll('.interlinear details')].slice(5);
				for (const fold of document.querySelectorAll('details')) fold.open = !words.includes(fold);
			});
			// The bar that stays at the top lies over what has been scrolled.
			await page.evaluate(() => scrollTo(0, 0));
			// The colours of a page are those of its kind.
			const isSeen = seen.has(kindOf(path));
			seen.add(kindOf(path));
			const violations = await findViolations(page, undefined, isSeen);
			expect.soft(violations, of('accessibility')).toEqual([]);
			if (isSeen) continue;
			await page.emulateMedia({ colorScheme: 'dark' });
			expect.soft(await findViolations(page, ['color-contrast']), of('contrast, dark')).toEqual([]);
		}
	});
}
