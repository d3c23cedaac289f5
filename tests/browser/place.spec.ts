import { expect, type Page, test } from '@playwright/test';
import { open } from './reader.ts';

const hr = '/texts/world-revolution/hr/';

const current = (page: Page) => page.locator('.contents [aria-current="location"]');

async function scrollToPassage(page: Page, id: string): Promise<void> {
	await page.evaluate((passage) => document.getElementById(passage)?.scrollIntoView(), id);
}

for (const width of [360, 1440]) {
	test.describe(`${width} pixels wide`, () => {
		test.use({ viewport: { width, height: 800 } });

		test('the passage in view is marked in the list of passages, which shows it', async ({
			page,
		}) => {
			await open(page, hr);
			for (const id of ['p3', 'p6', 'p2']) {
				await scrollToPassage(page, id);
				await expect(current(page)).toHaveText(id);
				await expect(current(page)).toBeInViewport({ ratio: 0.9 });
			}
		});

		test('a reader who comes back is offered the place where reading stopped', async ({ page }) => {
			await open(page, hr);
			const offer = page.getByRole('link', { name: /^Go on at/ });
			await expect(offer).toHaveCount(0);
			await scrollToPassage(page, 'p5');
			await expect(current(page)).toHaveText('p5');
			await open(page, '/texts/comintern/ar/');
			await expect(offer).toHaveCount(0);
			await open(page, hr);
			await expect(offer).toHaveText('Go on at p5');
			await offer.click();
			await expect(page.locator('[id="p5"] .number a:first-child')).toBeInViewport();
			await expect(offer).toHaveCount(0);
		});
	});
}

test('a reader who looks at the first passage alone keeps the place', async ({ page }) => {
	await page.addInitScript((path) => {
		localStorage.readingPlaces ??= JSON.stringify({ [path]: 'p4' });
	}, hr);
	await open(page, hr);
	await page.mouse.wheel(0, 150);
	await page.goto('/');
	await open(page, hr);
	await expect(page.getByRole('link', { name: 'Go on at p4' })).toBeVisible();
});

test('the offer can be refused', async ({ page }) => {
	await page.addInitScript((path) => {
		localStorage.readingPlaces = JSON.stringify({ [path]: 'p4' });
	}, hr);
	await open(page, hr);
	await page.getByRole('button', { name: 'Do not go on there' }).click();
	await expect(page.getByRole('link', { name: /^Go on at/ })).toHaveCount(0);
});

test('a link to a passage is followed without an offer to go elsewhere', async ({ page }) => {
	await page.addInitScript((path) => {
		localStorage.readingPlaces = JSON.stringify({ [path]: 'p4' });
	}, hr);
	await open(page, `${hr}#p2`);
	await expect(page.getByRole('link', { name: /^Go on at/ })).toHaveCount(0);
});

test('a text read to its end is not offered again', async ({ page }) => {
	await open(page, hr);
	await scrollToPassage(page, 'p5');
	await expect(current(page)).toHaveText('p5');
	await page.keyboard.press('End');
	await expect(current(page)).toHaveText('c13');
	await page.goto('/');
	await open(page, hr);
	await expect(page.getByRole('link', { name: /^Go on at/ })).toHaveCount(0);
});

test('a passage that a link points at is the one in view, at the end of the page too', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 800 });
	for (const id of ['p6', 'c12']) {
		await page.goto('about:blank');
		await open(page, `${hr}#${id}`);
		await expect(current(page)).toHaveText(id);
	}
});

test('the events of the passage in view are lit on the timeline', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 2000 });
	await open(page, `${hr}`);
	await expect(current(page)).toHaveText('p1');
	await expect(page.locator('.drawing a.current')).toHaveAttribute(
		'href',
		'/timeline/october-revolution/',
	);
	await scrollToPassage(page, 'p5');
	await expect(page.locator('.drawing a[href="/timeline/warsaw-defeat/"]')).toHaveClass(/current/);
	await expect(page.locator('.drawing a[href="/timeline/lenin-prognosis/"]')).not.toHaveClass(
		/current/,
	);
});
