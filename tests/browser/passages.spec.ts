import { expect, type Page, test } from '@playwright/test';

const targets = [
	['/texts/comintern/ar/', 'p4'],
	['/texts/comintern/ar/', 'p4.1'],
	['/texts/world-revolution/hr/', 'p1'],
	['/texts/world-revolution/hr/', 'p1.2'],
	['/texts/world-revolution/hr/', 'c3'],
	['/texts/world-revolution/hr/', 'c12.3'],
	['/texts/world-revolution/pt/', 'p4.4'],
	['/texts/world-revolution/hr/p4/', 'p4.3'],
	['/texts/comintern/ar/p2/', 'p2'],
] as const;

/** The colours behind a sentence's source and its gloss. */
async function backgrounds(page: Page, passage: string, sentence: number): Promise<string[]> {
	return page
		.locator(`[id="${passage}"] .s:nth-child(${sentence})`)
		.evaluateAll((elements) =>
			elements.map((element) => getComputedStyle(element).backgroundColor),
		);
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		for (const width of [360, 768, 1440]) {
			test(`a link to a passage or a sentence opens at its place, ${width} pixels wide`, async ({
				page,
			}) => {
				await page.setViewportSize({ width, height: 800 });
				for (const [path, id] of targets) {
					await page.goto('about:blank');
					await page.goto(`${path}#${id}`);
					const [passage = '', sentence] = id.split('.');
					const shown = sentence
						? [page.locator(`[id="${id}"]`)]
						: await page.locator(`[id="${passage}"] > .number, [id="${passage}"] .s`).all();
					for (const part of shown) await expect(part, id).toBeInViewport({ ratio: 1 });
					const target = page.locator(`[id="${id}"]`);
					await expect(target, id).toBeFocused();
					// Neither the bar nor anything else lies over its first words.
					const isCovered = await target.evaluate((element) => {
						const words = element.closest('.s') ?? element.querySelector('.s');
						const [first] = words?.getClientRects() ?? [];
						if (!first) return true;
						const x = (first.left + first.right) / 2;
						return !words?.contains(document.elementFromPoint(x, (first.top + first.bottom) / 2));
					});
					expect(isCovered, id).toBe(false);
				}
			});
		}

		test('a passage that a link points at is marked on both sides', async ({ page }) => {
			await page.goto('/texts/world-revolution/hr/#p2');
			const [source, gloss] = await backgrounds(page, 'p2', 1);
			const [other] = await backgrounds(page, 'p3', 1);
			expect(source).not.toBe(other);
			expect(gloss).toBe(source);
		});

		test('a sentence that a link points at is marked with its gloss, and no other', async ({
			page,
		}) => {
			await page.goto('/texts/world-revolution/hr/#p2.2');
			const [source, gloss] = await backgrounds(page, 'p2', 2);
			const others = await backgrounds(page, 'p2', 3);
			expect(gloss).toBe(source);
			expect(others).not.toContain(source);
		});
	});
}

test('the number of a passage is a visible link to it', async ({ page }) => {
	await page.goto('/texts/world-revolution/hr/');
	await page.locator('#c9 .number').getByRole('link', { name: 'c9', exact: true }).click();
	await expect(page).toHaveURL(/\/texts\/world-revolution\/hr\/#c9$/);
});

test('the Arabic source stands on the right of its gloss', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/texts/comintern/ar/');
	const source = await page.locator('[id="p1"] [data-side="source"]').boundingBox();
	const gloss = await page.locator('[id="p1"] [data-side="gloss"]').boundingBox();
	expect(source?.x).toBeGreaterThan((gloss?.x ?? 0) + (gloss?.width ?? 0));
	// Their first lines stand on one line, and the faces differ in height.
	expect(Math.abs((source?.y ?? 0) - (gloss?.y ?? 0))).toBeLessThan(12);
});

test('on a narrow screen each sentence stands above its gloss', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/texts/world-revolution/hr/');
	const sentences = page.locator('[id="p2"] .s');
	const tops = await sentences.evaluateAll((elements) =>
		elements.map((element) => element.getBoundingClientRect().top),
	);
	const [s1 = 0, s2 = 0, s3 = 0, g1 = 0, g2 = 0, g3 = 0] = tops;
	expect([s1, g1, s2, g2, s3, g3]).toEqual(tops.toSorted((a, b) => a - b));
});

test('pointing at a sentence lights its counterpart, and no other', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/texts/world-revolution/hr/');
	const [plain] = await backgrounds(page, 'p2', 2);
	await page.locator('[id="p2.2"]').hover();
	const [source, gloss] = await backgrounds(page, 'p2', 2);
	expect(source).not.toBe(plain);
	expect(gloss).toBe(source);
	expect(await backgrounds(page, 'p2', 1)).toEqual([plain, plain]);
});

test.describe('on a screen that is touched', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });

	test('a sentence that is touched is lit with its counterpart, and no other', async ({ page }) => {
		await page.goto('/texts/comintern/ar/');
		const [plain] = await backgrounds(page, 'p2', 1);
		await page.locator('[id="p1.1"]').tap({ position: { x: 150, y: 10 } });
		const [source, gloss] = await backgrounds(page, 'p1', 1);
		expect(source).not.toBe(plain);
		expect(gloss).toBe(source);
	});
});
