import { expect, test } from '@playwright/test';
import { open } from './reader.ts';

const hr = '/texts/world-revolution/hr/';

for (const [path, passage, width, isBeside] of [
	[hr, 'p5', 360, false],
	[hr, 'p5', 768, false],
	[hr, 'p5', 1440, true],
	[hr, 'p5', 1920, true],
	// These are longer than the passage.
	['/texts/comintern/ar/', 'p1', 1440, false],
] as const) {
	test(`notes stand ${isBeside ? 'beside' : 'under'} ${path}#${passage}, ${width} pixels wide`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(path);
		const notes = await page.locator(`[id="${passage}"] .notes`).boundingBox();
		const sentences = await page
			.locator(`[id="${passage}"] .s`)
			.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
		const right = Math.max(...sentences.map((each) => each.right));
		const bottom = Math.max(...sentences.map((each) => each.bottom));
		if (isBeside) expect(notes?.x).toBeGreaterThan(right - 1);
		else expect(notes?.y).toBeGreaterThan(bottom - 4);
	});
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled, viewport: { width: 360, height: 800 } });

		test('a note is reached from its sign by keyboard, and the way back leads to the sign', async ({
			page,
		}) => {
			await page.goto(hr);
			await page.locator('#note-victory-ref').press('Enter');
			const note = page.locator('#note-victory');
			await expect(note).toBeInViewport();
			await expect(page).toHaveURL(/#note-victory$/);
			await note.getByRole('link', { name: '↩a back to the text' }).press('Enter');
			await expect(page.locator('#note-victory-ref')).toBeInViewport();
			await expect(page.locator('#note-victory-ref')).toBeFocused();
		});

		test('the notes of a passage are closed and opened by keyboard', async ({ page }) => {
			await page.goto(hr);
			const fold = page.locator('[id="p5"] summary');
			await fold.press('Enter');
			await expect(page.locator('#note-victory')).toBeHidden();
			await fold.press('Enter');
			await expect(page.locator('#note-victory')).toBeVisible();
		});

		test('a link to a note in a closed list opens it', async ({ page }) => {
			await page.goto(hr);
			await page.locator('[id="p5"] summary').press('Enter');
			await page.locator('#note-victory-ref').press('Enter');
			await expect(page.locator('#note-victory')).toBeInViewport();
		});
	});
}

test('a note that is in view is lit, and the page does not move', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 1000 });
	await open(page, `${hr}#p5`);
	const before = await page.evaluate(() => scrollY);
	await page.locator('#note-romania-ref').click();
	await expect(page.locator('#note-romania')).toHaveCSS('background-color', 'rgb(251, 231, 182)');
	expect(await page.evaluate(() => scrollY)).toBe(before);
	await page.keyboard.press('Escape');
	await expect(page.locator('#note-romania-ref')).toBeFocused();
	expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('Escape leads back to the sign that was followed, on either side', async ({ page }) => {
	await open(page, hr);
	for (const sign of ['note-victory-ref', 'note-victory-ref-2', 'sic-p5.1-1']) {
		await page.locator(`[id="${sign}"]`).press('Enter');
		await page.keyboard.press('Escape');
		await expect(page.locator(`[id="${sign}"]`)).toBeFocused();
	}
});

test('pointing at a sign lights its note', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, hr);
	const note = page.locator('#note-comma');
	await expect(note).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	await page.locator('#note-comma-ref').hover();
	await expect(note).toHaveCSS('background-color', 'rgb(244, 239, 228)');
});

test('each sic mark says what stands in the source and what was likely meant', async ({ page }) => {
	await page.goto(hr);
	const signs = page.getByRole('link', { name: /^sic: note on/ });
	expect(await signs.count()).toBeGreaterThan(5);
	for (const sign of await signs.all()) {
		const note = page.locator(`[id="${(await sign.getAttribute('href'))?.slice(1)}"]`);
		await expect(note).toContainText(/^\s*sic .+ stands so in the source; likely .+/);
	}
});
