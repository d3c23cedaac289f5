import { expect, type Page, test } from '@playwright/test';
import { sideToWords } from '../../src/model/words.ts';
import { readPublishedEdition } from '../edition.ts';

const { texts } = await readPublishedEdition();

/** Selects what a selector matches, as a reader does, and gives back what copying it puts on the clipboard. */
async function copy(page: Page, selector: string): Promise<string> {
	await page.locator(selector).evaluate((element) => {
		getSelection()?.selectAllChildren(element);
	});
	await page.keyboard.press('ControlOrMeta+c');
	return page.evaluate(() => navigator.clipboard.readText());
}

// The clipboard is the machine's, so these tests follow one another.
test.describe.configure({ mode: 'serial' });

for (const text of texts) {
	for (const width of [1440, 360]) {
		test(`what is copied from ${text.id} is the source and the gloss, ${width} pixels wide`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(`/texts/${text.id}/`);
			for (const passage of text.passages) {
				for (const side of ['source', 'gloss'] as const) {
					const copied = await copy(page, `[id="${passage.id}"] [data-side="${side}"]`);
					const words = width === 360 ? copied.replaceAll(/\n+/g, ' ') : copied;
					expect(words.trim()).toBe(sideToWords(passage, side));
				}
			}
		});
	}

	test(`${text.id} has the source in its HTML, character for character`, async ({ page }) => {
		await page.goto(`/texts/${text.id}/`);
		for (const passage of text.passages) {
			for (const side of ['source', 'gloss'] as const) {
				const words = await page
					.locator(`[id="${passage.id}"] [data-side="${side}"]`)
					.evaluate((element) => {
						const clone = element.cloneNode(true) as HTMLElement;
						for (const mark of clone.querySelectorAll('[data-mark]')) mark.remove();
						return clone.textContent;
					});
				expect(words).toBe(sideToWords(passage, side));
			}
		}
	});
}

test('a whole passage is copied without its number, its buttons and the numbers of its notes', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/texts/world-revolution/hr/');
	const copied = await copy(page, '[id="c10"]');
	expect(copied).toMatch(
		/^Internacionala Arhivska fotografija\s+The International Archive photograph\s+/,
	);
	expect(copied).not.toContain('c10');
	expect(copied).not.toContain('copy link');
});
