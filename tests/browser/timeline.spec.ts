import { expect, type Page, test } from '@playwright/test';
import { open, remember } from './reader.ts';

/** Words of the drawing that lie on each other, or that the drawing cuts off. */
function findCollisions(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const svg = document.querySelector('.drawing > svg');
		const frame = svg?.parentElement?.getBoundingClientRect();
		const words = [...(svg?.querySelectorAll('text') ?? [])]
			.filter((text) => text.checkVisibility())
			.map((text) => ({ text: text.textContent.trim(), box: text.getBoundingClientRect() }));
		const found = words
			.filter(({ box }) => frame && (box.left < frame.left - 12 || box.right > frame.right + 12))
			.map(({ text }) => `${text} leaves the drawing`);
		for (const [index, a] of words.entries())
			for (const b of words.slice(index + 1)) {
				const isApart =
					a.box.right <= b.box.left ||
					b.box.right <= a.box.left ||
					a.box.bottom <= b.box.top + 3 ||
					b.box.bottom <= a.box.top + 3;
				if (!isApart) found.push(`${a.text} and ${b.text}`);
			}
		return found;
	});
}

for (const path of ['/timeline/', '/texts/world-revolution/hr/', '/texts/comintern/ar/']) {
	test(`years, numbers and names in the drawing of ${path} never collide, on any width`, async ({
		page,
	}) => {
		await page.goto(path);
		for (let width = 800; width <= 1920; width += 56) {
			await page.setViewportSize({ width, height: 900 });
			expect(await findCollisions(page), `${width} pixels`).toEqual([]);
		}
		await page.setViewportSize({ width: 1920, height: 900 });
		for (const size of ['small', 'large', 'larger', 'largest']) {
			await page.evaluate((name) => {
				document.documentElement.dataset.size = name;
			}, size);
			expect(await findCollisions(page), size).toEqual([]);
		}
	});
}

test('nothing collides in the drawing in print, on A4 and on Letter', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const width of [672, 694]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/timeline/');
		await expect(page.locator('.drawing > svg')).toBeVisible();
		expect(await findCollisions(page), `${width} pixels`).toEqual([]);
	}
});

test('on a wide screen the drawing names events, on a narrow one the list is the timeline', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/timeline/');
	const name = page.locator('.drawing .name').filter({ hasText: 'Berlin conference' });
	await expect(name).toBeVisible();
	await page.setViewportSize({ width: 360, height: 800 });
	await expect(name).toBeHidden();
	await expect(
		page.getByRole('link', { name: 'Conference of the Three Internationals, Berlin' }),
	).toBeVisible();
});

test('larger letters get the list where small ones had the drawing', async ({ page }) => {
	await page.setViewportSize({ width: 1024, height: 900 });
	await remember(page, { size: 'largest' });
	await page.goto('/timeline/');
	await expect(page.locator('.drawing > svg')).toBeHidden();
});

test('pointing at an event lights the numbers of the passages that speak of it', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, '/texts/world-revolution/hr/');
	const numbers = page.locator('.pointed');
	await page.locator('.drawing a[href="/timeline/october-revolution/"] circle').hover();
	// In the list of passages and beside each of them.
	await expect(numbers).toHaveText(['p1', 'c12', 'c13', 'p1', 'c12', 'c13']);
	await page.mouse.move(5, 5);
	await expect(numbers).toHaveCount(0);
});

test('each mark of the drawing leads to the page of its event', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/timeline/');
	await page.locator('.drawing a', { hasText: 'Defeat at Warsaw' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'The Red Army is defeated at Warsaw',
	);
});
