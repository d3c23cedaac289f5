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
			const { direction } = getComputedStyle(parent);
			if (expected && (lang !== expected[1] || direction !== expected[2])) found.push(words);
		}
		return found;
	});
}

for (const { path } of readPages()) {
	test(`${path} is accessible, self-contained and fits every screen`, async ({ page, baseURL }) => {
		const hosts = new Set<string>();
		const errors: string[] = [];
		page.on('request', (request) => hosts.add(new URL(request.url()).origin));
		page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
		page.on('pageerror', (error) => errors.push(error.message));
		await page.goto(path, { waitUntil: 'networkidle' });
		expect.soft([...hosts], 'the hosts that the page asks').toEqual([baseURL]);
		expect.soft(errors, 'errors in the console').toEqual([]);
		const isRun = await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'document.title = "run"';
			document.body.append(script);
			return document.title === 'run';
		});
		expect.soft(isRun, 'a script that is not the page’s own').toBe(false);

		expect
			.soft(await findUnmarkedWords(page), 'foreign words without language or direction')
			.toEqual([]);

		for (const width of [360, 768, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect
				.soft(wide, `width of the page on a screen of ${width} pixels`)
				.toBeLessThanOrEqual(width);
		}

		for (const fold of await page.locator('details:not([open]) > summary').all())
			await fold.click();
		// The bar that stays at the top lies over what has been scrolled.
		await page.evaluate(() => scrollTo(0, 0));
		expect.soft(await findViolations(page), 'accessibility').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await findViolations(page, ['color-contrast']), 'contrast, dark').toEqual([]);
	});
}

test('every page shows the same words without scripts', async ({ browser, baseURL }) => {
	test.setTimeout(120_000);
	const words = async (javaScriptEnabled: boolean) => {
		const page = await browser.newPage({ javaScriptEnabled, baseURL });
		const shown: string[] = [];
		for (const { path } of readPages()) {
			await page.goto(path);
			const main = await page.locator('main').innerText();
			shown.push(path + main.replaceAll(/\b(link|share|Settings)\s*/g, '').replaceAll(/\s+/g, ' '));
		}
		return shown;
	};
	expect(await words(false)).toEqual(await words(true));
});
