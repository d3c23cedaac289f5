import { expect, type Page, test } from '@playwright/test';
import { open } from './reader.ts';

const hr = '/texts/world-revolution/hr/';

/** The sentences of the source that are lit. */
function readLit(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const [plain] = [...document.querySelectorAll('[id="c13"] .s')].map(
			(each) => getComputedStyle(each).backgroundColor,
		);
		return [...document.querySelectorAll('[data-side="source"] > .s')]
			.filter((each) => getComputedStyle(each).backgroundColor !== plain)
			.map(({ id }) => id);
	});
}

const ranges = [
	['?to=p5#p3', 'p3', ['p3.1', 'p3.2', 'p4.1', 'p4.2', 'p4.3', 'p4.4', 'p5.1', 'p5.2', 'p5.3']],
	['?to=p2.3#p2.1', 'p2.1', ['p2.1', 'p2.2', 'p2.3']],
	['?to=p3.1#p2.2', 'p2.2', ['p2.2', 'p2.3', 'p3.1']],
	['?to=p3#p5', 'p5', ['p3.1', 'p3.2', 'p4.1', 'p4.2', 'p4.3', 'p4.4', 'p5.1', 'p5.2', 'p5.3']],
	['#p5-p6', 'p5', ['p5.1', 'p5.2', 'p5.3', 'p6.1', 'p6.2']],
	['#p2.1-p2.2', 'p2.1', ['p2.1', 'p2.2']],
	['#P02.1–p2.3', 'p2.1', ['p2.1', 'p2.2', 'p2.3']],
] as const;

for (const width of [360, 768, 1440]) {
	test(`a range is marked from end to end, and its start is in view, ${width} pixels wide`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		for (const [link, start, lit] of ranges) {
			await page.goto('about:blank');
			await open(page, hr + link);
			await expect.poll(() => readLit(page), link).toEqual([...lit]);
			await expect(page.locator(`[id="${start}"]`), link).toBeFocused();
			const first = page.locator(`[id="${start}"]`);
			await expect(start.includes('.') ? first : first.locator('.number')).toBeInViewport({
				ratio: 1,
			});
		}
	});
}

test('a range that was typed gets the address that works without scripts', async ({ page }) => {
	await open(page, `${hr}#p3-p5`);
	await expect(page).toHaveURL(/\/hr\/\?to=p5#p3$/);
});

test('without scripts a range leads to its start', async ({ browser, baseURL }) => {
	for (const width of [360, 768, 1440]) {
		const page = await browser.newPage({
			javaScriptEnabled: false,
			viewport: { width, height: 800 },
		});
		await page.goto(`${baseURL}${hr}?to=p5#p3`);
		await expect(page.locator('[id="p3"] .number')).toBeInViewport({ ratio: 1 });
		await expect(page.locator('[id="p3"]')).toBeFocused();
		expect(await readLit(page)).toEqual(['p3.1', 'p3.2']);
		await page.close();
	}
});

test('another link on the page leaves the range, and the way back returns to it', async ({
	page,
}) => {
	await open(page, `${hr}?to=p5#p3`);
	await page
		.getByRole('navigation', { name: 'Passages' })
		.getByRole('link', { name: 'p6' })
		.click();
	await expect(page).toHaveURL(/\/hr\/#p6$/);
	await expect.poll(() => readLit(page)).toEqual(['p6.1', 'p6.2']);
	await page.goBack();
	await expect(page).toHaveURL(/\/hr\/\?to=p5#p3$/);
	await expect.poll(async () => (await readLit(page)).length).toBe(9);
});

test('a range on a page with a query of its own kind is kept as an address only', async ({
	page,
}) => {
	await open(page, `${hr}?to=nothing#p3`);
	await expect.poll(() => readLit(page)).toEqual(['p3.1', 'p3.2']);
});

for (const [written, id] of [
	['#P3', 'p3'],
	['#p03', 'p3'],
	['#p3%20', 'p3'],
	['#P2.01', 'p2.1'],
]) {
	test(`${written} leads to ${id}`, async ({ page }) => {
		await open(page, hr + written);
		await expect(page).toHaveURL(new RegExp(`#${id?.replace('.', '\\.')}$`));
		await expect(page.locator(`[id="${id}"]`)).toBeFocused();
		await expect(page.getByRole('alert')).toHaveCount(0);
	});
}

for (const [written, nearest] of [
	['p99', 'p6'],
	['p4.9', 'p4.4'],
	['c0', 'c1'],
	['c14.2', 'c13.2'],
	['p3-p77', undefined],
	['x1', undefined],
	['<img src=x onerror=alert(1)>', undefined],
	['%E0%A4%A', undefined],
] as const) {
	test(`an unknown place is said to be so: ${written}`, async ({ page }) => {
		page.on('dialog', () => {
			throw new Error('a script from the address has run');
		});
		await page.goto(`${hr}#${written}`);
		const notice = page.getByRole('alert');
		await expect(notice).toBeInViewport({ ratio: 1 });
		await expect(notice).toContainText('on this page');
		await expect(notice.locator('img')).toHaveCount(0);
		if (!nearest) return;
		await notice.getByRole('link', { name: nearest, exact: true }).click();
		await expect(page.locator(`[id="${nearest}"]`)).toBeFocused();
		await expect(notice).toHaveCount(0);
	});
}

for (const id of ['p2.1', 'c3']) {
	test(`the page of a passage leads to ${id}, which is elsewhere in its text`, async ({ page }) => {
		await page.goto(`${hr}p4/#${id}`);
		await page.getByRole('alert').getByRole('link', { name: id }).click();
		await expect(page).toHaveURL(new RegExp(`/hr/#${id.replace('.', '\\.')}$`));
		await expect(page.locator(`[id="${id}"]`)).toBeFocused();
	});
}

test('what looks like code in an address runs nowhere, and is shown as words', async ({ page }) => {
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		dialog.dismiss();
	});
	for (const payload of [
		'#<img src=x onerror=alert(1)>',
		'#"><script>alert(2)</script>',
		'#p1-<svg onload=alert(3)>',
		'#%3Cscript%3Ealert(4)%3C/script%3E',
		'#javascript:alert(5)',
		'?to=<img src=x onerror=alert(6)>#p1',
		'?to=javascript:alert(7)#p99',
		'#p1:~:text=<script>alert(8)</script>',
		"#');alert(9)//",
		'#[id]"],*{background:url(javascript:alert(10))}',
	]) {
		await page.goto('about:blank');
		await open(page, `${hr}p4/${payload}`);
		await expect(page.locator('main :is(img, script, iframe)')).toHaveCount(0);
		// The reader can share from there as from anywhere, and no part of it gets into a link.
		await page.getByRole('button', { name: 'Share p4' }).click();
		await expect(page.getByRole('textbox')).toHaveValue(/\/hr\/p4\/$/);
	}
	expect(dialogs).toEqual([]);
});
