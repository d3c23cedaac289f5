import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './accessibility.ts';
import { open, remember } from './reader.ts';

const hr = '/texts/world-revolution/hr/';

/** The boxes of the source and the gloss of the first sentence of a passage. */
async function boxes(page: Page, passage: string) {
	const [source, gloss] = await page
		.locator(`[id="${passage}"] .s:nth-child(1)`)
		.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON()));
	return { source, gloss };
}

/** Chooses on this page alone, as the settings do. */
async function choose(page: Page, choices: Record<string, string>): Promise<void> {
	await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, chosen), choices);
}

for (const path of [hr, '/texts/comintern/ar/']) {
	for (const width of [360, 768, 1440, 1920]) {
		test(`${path} in each layout, ${width} pixels wide`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await open(page, path);

			await test.step('side by side, the source and its gloss begin on one line', async () => {
				await choose(page, { layout: 'columns' });
				for (const passage of ['p1', 'p4']) {
					const { source, gloss } = await boxes(page, passage);
					expect(Math.abs(source.top - gloss.top)).toBeLessThan(12);
					const [left, right] = path.endsWith('/ar/') ? [gloss, source] : [source, gloss];
					expect(right.left).toBeGreaterThan(left.left);
				}
			});

			await test.step('line by line, each sentence stands above its gloss', async () => {
				await choose(page, { layout: 'lines' });
				for (const passage of ['p1', 'p4']) {
					const tops = await page
						.locator(`[id="${passage}"] .s`)
						.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
					const sources = tops.slice(0, tops.length / 2);
					const inOrder = sources.flatMap((top, i) => [top, tops[sources.length + i] ?? 0]);
					expect(inOrder).toEqual(inOrder.toSorted((x, y) => x - y));
				}
			});

			await test.step('source only and gloss only, the other side is not there', async () => {
				for (const layout of ['source', 'gloss']) {
					await choose(page, { layout });
					const shown = await page
						.locator('.s')
						.evaluateAll((all) =>
							all
								.filter((each) => each.checkVisibility())
								.map((each) => (each.parentElement as HTMLElement).dataset.side),
						);
					expect(new Set(shown)).toEqual(new Set([layout]));
					expect(shown).toHaveLength((await page.locator('.s').count()) / 2);
				}
			});

			await test.step('the page is not wider than the screen, in any size of letters', async () => {
				for (const layout of ['', 'columns', 'lines', 'source', 'gloss', 'demand']) {
					for (const size of ['', 'largest']) {
						await choose(page, { layout, size });
						const wide = await page.evaluate(() => document.documentElement.scrollWidth);
						expect(wide, `${layout} ${size}`).toBeLessThanOrEqual(width);
					}
				}
			});
		});
	}
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		for (const [width, isSideBySide] of [
			[360, false],
			[768, true],
			[1440, true],
		] as const) {
			test(`a reader who has chosen nothing reads ${isSideBySide ? 'side by side' : 'line by line'}, ${width} pixels wide`, async ({
				page,
			}) => {
				await page.setViewportSize({ width, height: 900 });
				await page.goto(hr);
				const { source, gloss } = await boxes(page, 'p1');
				expect(gloss.left > source.right - 20).toBe(isSideBySide);
				expect(gloss.top >= source.bottom).toBe(!isSideBySide);
			});
		}
	});
}

test('larger letters read line by line where small ones stood side by side', async ({ page }) => {
	await page.setViewportSize({ width: 1024, height: 900 });
	await page.goto(hr);
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('radio', { name: 'Largest' }).check();
	const { source, gloss } = await boxes(page, 'p1');
	expect(gloss.top).toBeGreaterThanOrEqual(source.bottom);
});

test('a column has 60 to 70 characters a line on a screen of 1440 and of 1920 pixels', async ({
	page,
}) => {
	for (const width of [1440, 1920]) {
		await page.setViewportSize({ width, height: 900 });
		for (const path of [hr, '/texts/world-revolution/pt/', '/texts/comintern/ar/']) {
			// A face that came too late for the first visit is there for the second.
			await page.goto(path);
			await open(page, path);
			for (const side of ['source', 'gloss']) {
				const characters = await page
					.locator(`.passage:not(.caption) [data-side="${side}"]`)
					.evaluateAll((sides) => {
						const words = sides.map((each) => {
							const marks = [...each.querySelectorAll('[data-mark]')];
							return marks.reduce(
								(rest, mark) => rest - mark.textContent.length,
								each.textContent.length,
							);
						});
						const lines = sides.map((each) => {
							const rects = [...each.children].flatMap((s) => [...s.getClientRects()]);
							const width = rects.reduce((sum, rect) => sum + rect.width, 0);
							return width / each.clientWidth;
						});
						const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
						return sum(words) / sum(lines);
					});
				expect(characters, `${path}, ${side}, ${width} pixels`).toBeGreaterThan(58);
				expect(characters, `${path}, ${side}, ${width} pixels`).toBeLessThan(76);
			}
		}
	}
});

test.describe('a link to what the layout hides', () => {
	test('shows that side, at its place, and keeps the choice for the next visit', async ({
		page,
	}) => {
		await remember(page, { layout: 'gloss' });
		await page.goto(`${hr}#p5.2`);
		await expect(page.locator('[id="p5.2"]')).toBeInViewport();
		await expect(page.locator('[id="p1.1"]')).toBeVisible();
		await page.goto('/');
		await page.goto(hr);
		await expect(page.locator('[id="p1.1"]')).toBeHidden();
	});

	test('shows it when the link is followed on the page', async ({ page }) => {
		await remember(page, { layout: 'gloss' });
		await page.goto(hr);
		await page.evaluate(() => {
			location.hash = 'p4.2';
		});
		await expect(page.locator('[id="p4.2"]')).toBeInViewport();
		await expect(page.locator('[id="p1.1"]')).toBeVisible();
	});
});

/** Presses on the first words of a sentence. */
async function press(page: Page, id: string): Promise<void> {
	const sentence = page.locator(`[id="${id}"]`);
	await sentence.scrollIntoViewIfNeeded();
	const { left, top } = await sentence.evaluate((each) => each.getClientRects()[0]?.toJSON());
	await page.mouse.click(left + 8, top + 8);
}

test.describe('gloss on demand', () => {
	const gloss = '[id="p2"] [data-side="gloss"] .s:nth-child(2)';
	const words = 'The socialist revolution in';

	test.beforeEach(async ({ page }) => {
		await remember(page, { layout: 'demand' });
		await open(page, hr);
	});

	test('is not read out before a reader asks for it', async ({ page }) => {
		const bar = page.getByRole('button', { name: 'Show the gloss of p2.2' });
		await expect(bar).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
		await expect(page.getByRole('button', { name: words })).toHaveCount(0);
	});

	test('shows the sentence that a reader presses, and no other', async ({ page }) => {
		await press(page, 'p2.2');
		expect(await page.locator('[id="p2"]').ariaSnapshot()).toContain(words);
		await expect(page.locator(gloss)).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)');
		await expect(page.getByRole('button', { name: 'Show the gloss of p2.1' })).toHaveCount(1);
		await expect(page.getByRole('button', { name: 'Show the gloss of p2.2' })).toHaveCount(0);
	});

	test('hides it again when the sentence is pressed once more', async ({ page }) => {
		await press(page, 'p2.2');
		await press(page, 'p2.2');
		await expect(page.getByRole('button', { name: 'Show the gloss of p2.2' })).toHaveCount(1);
	});

	for (const key of ['Enter', ' ', 'g']) {
		test(`shows it by the keyboard, with “${key}”`, async ({ page }) => {
			await page.getByRole('button', { name: 'Show the gloss of p2.2' }).focus();
			await page.keyboard.press(key);
			await expect(page.locator(gloss)).toHaveClass(/shown/);
			await expect(page.locator(gloss)).toBeFocused();
		});
	}

	test('moves nothing when it is shown', async ({ page }) => {
		const top = () => page.locator('[id="p3"]').evaluate((each) => (each as HTMLElement).offsetTop);
		const before = await top();
		await page.locator(gloss).click();
		await expect(page.locator(gloss)).toHaveClass(/shown/);
		expect(await top()).toBe(before);
	});

	test('selecting words of the source asks for nothing', async ({ page }) => {
		await page.locator('[id="p1.1"]').dblclick({ position: { x: 30, y: 10 } });
		expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('Osvojivši');
		await expect(page.getByRole('button', { name: 'Show the gloss of p1.1' })).toHaveCount(1);
	});
});

for (const path of [hr, '/texts/comintern/ar/']) {
	test(`${path} is accessible in every layout and theme`, async ({ page }) => {
		for (const layout of ['columns', 'lines', 'source', 'gloss', 'demand']) {
			await open(page, path);
			await choose(page, { layout });
			expect(await findViolations(page), layout).toEqual([]);
			// Colours differ where the gloss is covered.
			if (layout !== 'columns' && layout !== 'demand') continue;
			await choose(page, { theme: 'dark' });
			expect(await findViolations(page, ['color-contrast']), `${layout}, dark`).toEqual([]);
		}
	});
}
