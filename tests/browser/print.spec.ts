import { expect, test } from '@playwright/test';
import { readPublishedEdition } from '../edition.ts';
import { open, remember } from './reader.ts';

const { texts } = await readPublishedEdition();

test.beforeEach(async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	// The width between the margins of A4, in CSS pixels.
	await page.setViewportSize({ width: 672, height: 900 });
});

for (const text of texts) {
	for (const layout of ['', 'demand']) {
		test(`${text.id} prints both sides, the numbers and the notes, layout “${layout}”`, async ({
			page,
		}) => {
			await remember(page, { layout, theme: 'dark' });
			await open(page, `/texts/${text.id}/`);
			await page
				.locator('summary')
				.first()
				.evaluate((fold) => fold.parentElement?.removeAttribute('open'));
			await expect(page.locator('html')).toHaveCSS('color', 'rgb(29, 27, 24)');
			for (const { id, notes } of text.passages) {
				const passage = page.locator(`[id="${id}"]`);
				await expect(passage.locator('.number a:first-child')).toBeVisible();
				for (const sentence of await passage.locator('.s').all()) {
					await expect(sentence).toBeVisible();
					await expect(sentence).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)');
				}
				for (const note of notes) await expect(page.locator(`#note-${note.id}`)).toBeVisible();
			}
			for (const unused of [
				'.contents',
				'.neighbours',
				'header nav',
				'.number button',
				'.notes summary',
			])
				for (const each of await page.locator(unused).all()) await expect(each).toBeHidden();
			await expect(page.locator('.address')).toHaveText(
				new RegExp(`http://[^ ]+/texts/${text.id}/, .+ http://[^ ]+/texts/${text.id}/p1/\\s*$`),
			);
		});
	}
}

test('source and gloss print side by side', async ({ page }) => {
	await page.goto('/texts/world-revolution/hr/');
	const source = await page.locator('[id="p5"] [data-side="source"]').boundingBox();
	const gloss = await page.locator('[id="p5"] [data-side="gloss"]').boundingBox();
	expect(gloss?.x).toBeGreaterThan((source?.x ?? 0) + (source?.width ?? 0));
});
