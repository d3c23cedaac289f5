import { expect, type Page, test } from '@playwright/test';
import { readPublishedEdition } from '../edition.ts';

const work = '/texts/world-revolution/';
const { names, works } = await readPublishedEdition();
const differences = works.find(({ id }) => id === 'world-revolution')?.differences ?? [];

test.use({ javaScriptEnabled: false });

/** Whether a place that a link points at is in view, and not under what stays at the top. */
async function expectInFullView(page: Page, id: string): Promise<void> {
	const place = page.locator(`[id="${id}"]`);
	await expect(place).toBeInViewport();
	const top = await place.evaluate((each) => each.getBoundingClientRect().top);
	const bar = await page.locator('.comparison fieldset').boundingBox();
	expect(top).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
}

for (const width of [360, 768, 1440]) {
	test(`links to passages and to differences lead there, ${width} pixels wide`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		for (const id of ['p2', 'p2-date', 'p6-campaign', 'c5']) {
			await page.goto('about:blank');
			await page.goto(`${work}#${id}`);
			await expectInFullView(page, id);
		}
	});

	test(`the two versions stand in step, ${width} pixels wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(work);
		const tops = await page
			.locator('#p3 .versions > div')
			.evaluateAll((versions) =>
				versions.map((version) =>
					[...version.querySelectorAll('p')].map((side) => side.getBoundingClientRect().top),
				),
			);
		const [first, second] = tops;
		if (width === 360) expect(second?.[0]).toBeGreaterThan(first?.[1] ?? 0);
		else expect(second).toEqual(first);
	});
}

test('the reader chooses source, gloss or both', async ({ page }) => {
	await page.goto(work);
	const source = page.locator('#p1 .source').first();
	const gloss = page.locator('#p1 .gloss').first();
	for (const [name, isSource, isGloss] of [
		['Both', true, true],
		['Source', true, false],
		['Gloss', false, true],
	] as const) {
		await page.getByRole('radio', { name, exact: true }).check();
		await expect(source).toBeVisible({ visible: isSource });
		await expect(gloss).toBeVisible({ visible: isGloss });
	}
});

test('words that differ lead to what the difference is, from both versions and from the summary', async ({
	page,
}) => {
	await page.goto(work);
	await page.getByRole('link', { name: 'janeiro de 1918' }).click();
	const place = page.locator('[id="p2-date"]');
	await expect(place).toHaveText(
		'More precise in Brazilian Portuguese. The Portuguese gives the month of Lenin’s words; the Croatian has the year alone.',
	);
	await expect(place).toBeInViewport();
	await page.getByRole('link', { name: '“near Warsaw” / “against Warsaw”' }).click();
	await expect(page.locator('li:target')).toContainText('Different claim.');
	await expect(page.getByText('13 passages only in Croatian')).toBeVisible();
	for (const { id } of differences) {
		const links = page.locator(`a[href="#${id}"]`);
		expect(await links.count(), id).toBeGreaterThan(2);
	}
});

test('a text and a passage lead to where they are compared', async ({ page }) => {
	await page.goto(`${work}hr/`);
	await page.getByRole('link', { name: 'Compared with Brazilian Portuguese' }).click();
	await expect(page).toHaveURL(/\/texts\/world-revolution\/#compared$/);
	await page.goto(`${work}pt/p4/`);
	await page.getByRole('link', { name: 'Compared: 7 differences' }).click();
	await expect(page).toHaveURL(/\/texts\/world-revolution\/#p4$/);
});

test('a name in a text leads to its page, and that to every passage that has it', async ({
	page,
}) => {
	await page.goto(`${work}hr/`);
	await page.locator('[id="p4.1"]').getByRole('link', { name: 'Moskvu' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moscow');
	const name = names.find(({ id }) => id === 'moscow');
	for (const { text, passage, sentence } of name?.mentions ?? []) {
		await expect(page.locator(`a[href="/texts/${text.id}/#${passage.id}"]`).first()).toBeVisible();
		await expect(page.locator(`a[href="/texts/${text.id}/#${sentence.id}"]`).first()).toBeVisible();
	}
	await expect(page.locator('.quotation mark').first()).toHaveText('موسكو');
});

test('names are listed by the alphabet and by kind', async ({ page }) => {
	await page.goto('/names/');
	const shown = page.locator('.names > li').filter({ visible: true });
	await expect(shown).toHaveCount(28);
	await page.getByRole('radio', { name: 'People' }).check();
	await expect(shown).toHaveText([/Vladimir Lenin/, /Mikhail Tukhachevsky/]);
	await page.getByRole('radio', { name: 'Organisations' }).check();
	await expect(shown.first()).toContainText('The Bolsheviks');
});
