import { expect, test } from '@playwright/test';
import { open, remember } from './reader.ts';

const hr = '/texts/world-revolution/hr/';

test('a choice holds on every page and on the next visit, and never gets into the address', async ({
	page,
}) => {
	await page.goto(hr);
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('radio', { name: 'Line by line' }).check();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await page.getByRole('radio', { name: 'Large', exact: true }).check();
	await page.keyboard.press('Escape');
	await expect(page.locator('#settings')).toBeHidden();
	expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(hr);
	for (const path of ['/', '/texts/comintern/ar/']) {
		await page.goto(path);
		const root = page.locator('html');
		await expect(root).toHaveCSS('background-color', 'rgb(23, 22, 20)');
		await expect(root).toHaveCSS('font-size', '20px');
		await page.getByRole('button', { name: 'Settings' }).click();
		await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
	}
	await expect(page.getByRole('radio', { name: 'Line by line' })).toBeChecked();
});

test('a choice can be taken back', async ({ page }) => {
	await remember(page, { theme: 'dark', layout: 'lines' });
	await page.goto(hr);
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('radio', { name: 'As the system' }).check();
	await page.goto('/');
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(252, 250, 245)');
	expect(await page.evaluate(() => localStorage.readingSettings)).toBe('{"layout":"lines"}');
});

test('choices are there in the first frame: nothing flashes, nothing moves', async ({ page }) => {
	await remember(page, { theme: 'dark', layout: 'lines', size: 'larger' });
	await page.route('**/*.js', () => {
		// The scripts never come.
	});
	await page.goto(hr, { waitUntil: 'commit' });
	await page.locator('[id="p1.1"]').waitFor();
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(23, 22, 20)');
	await expect(page.locator('html')).toHaveCSS('font-size', '24px');
	await expect(page.locator('[id="p1"] [data-side="source"]')).toHaveCSS('display', 'contents');
});

test('what the page has shown by itself stays when another page keeps its place', async ({
	page,
	context,
}) => {
	await remember(page, { layout: 'gloss' });
	await open(page, `${hr}#p5.2`);
	await expect(page.locator('[id="p1.1"]')).toBeVisible();
	const other = await context.newPage();
	await open(other, '/texts/world-revolution/pt/');
	await other.keyboard.press('End');
	await other.keyboard.press('Home');
	await expect(page.locator('[id="p1.1"]')).toBeVisible();
	// Until the reader chooses again.
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('radio', { name: 'Gloss only' }).check();
	await expect(page.locator('[id="p5.2"]')).toBeHidden();
});

test('a page open in another tab follows', async ({ page, context }) => {
	await page.goto('/');
	const other = await context.newPage();
	await other.goto(hr);
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await expect(other.locator('html')).toHaveCSS('background-color', 'rgb(23, 22, 20)');
});

test('the passage that a reader looks at stays in view when the layout changes', async ({
	page,
}) => {
	await open(page, `${hr}#p5`);
	// Not with click(), which scrolls to a button that is in view already, as it is sticky.
	await page.getByRole('button', { name: 'Settings' }).press('Enter');
	for (const name of ['Line by line', 'Source only', 'Side by side']) {
		await page.getByRole('radio', { name }).check();
		await expect(page.locator('[id="p5"] .number')).toBeInViewport();
	}
});

test('what is kept on the device is damaged: the page is as it is without', async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.readingSettings = '{"theme":';
		localStorage.readingPlaces = 'p';
	});
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await open(page, hr);
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(23, 22, 20)');
	expect(errors).toEqual([]);
});
