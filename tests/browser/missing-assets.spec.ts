import { expect, test } from '@playwright/test';
import { open } from './reader.ts';

/** One page of each kind that scripts do something on. */
const paths = [
	'/',
	'/texts/world-revolution/hr/',
	'/texts/comintern/ar/p1/',
	'/texts/world-revolution/',
	'/timeline/',
	'/search/?q=Lenin',
];

for (const path of paths) {
	test(`${path} reads the same where scripts, faces and pictures are missing, as in a deploy that is half through`, async ({
		page,
	}) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.route(/\/(_astro\/|search\/[^?])/, (route) => route.fulfill({ status: 404 }));
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		// The style is in the page.
		await expect(page.locator('body')).toHaveCSS('margin', '0px');
		for (const main of await page.locator('main p').all())
			expect(await main.evaluate((each) => each.textContent.length)).toBeGreaterThan(0);
		expect(errors).toEqual([]);
	});
}

test('words and ways to share that cannot be loaded lead to their pages', async ({ page }) => {
	await page.route(/\/_astro\/asked-/, (route) => route.fulfill({ status: 404 }));
	await open(page, '/texts/comintern/ar/');
	await page.getByRole('link', { name: 'Words of p1' }).click();
	await expect(page).toHaveURL(/\/texts\/comintern\/ar\/p1\/#words$/);
});

test('a search whose script cannot be loaded still leads to its page', async ({ page }) => {
	await page.route(/\/_astro\/search-/, (route) => route.fulfill({ status: 404 }));
	await page.goto('/texts/comintern/ar/');
	await page.getByRole('searchbox').fill('Lenin');
	await page.getByRole('searchbox').press('Enter');
	await expect(page).toHaveURL(/\/search\/\?q=Lenin$/);
	await expect(page.getByRole('heading', { name: 'Without a question' })).toBeVisible();
});
