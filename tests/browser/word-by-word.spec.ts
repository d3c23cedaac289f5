import { expect, type Page, test } from '@playwright/test';
import { open, remember } from './reader.ts';

const hr = '/texts/world-revolution/hr/';
const ar = '/texts/comintern/ar/';
const pt = '/texts/world-revolution/pt/';

/** The words that a page shows of a sentence, each with what stands under it. */
async function readInterlinear(page: Page, sentence: string): Promise<string[]> {
	const words = await page.locator(`[data-sentence="${sentence}"] summary`).all();
	return Promise.all(
		words.map(async (word) => (await word.locator('> *').allInnerTexts()).join(' | ')),
	);
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false, hasTouch: true, viewport: { width: 360, height: 800 } });

	test('the page of a passage shows each word with its gloss', async ({ page }) => {
		await page.goto(`${hr}c9/`);
		expect(await readInterlinear(page, 'c9.1')).toEqual([
			'Uskoro | soon',
			'će | will',
			'cijeli | whole',
			'svijet | world',
			'biti | be',
			'naš. | ours',
		]);
		await page.goto(`${ar}p4/`);
		expect((await readInterlinear(page, 'p4.1')).slice(0, 5)).toEqual([
			'فمن | fa-min | so-from',
			'2 | 2 | 2',
			'إلى | ilá | to',
			'5 | 5 | 5',
			'أبريل | Abrīl | April',
		]);
	});

	test('a tap on a word shows its dictionary form and its grammar, which leads to all its places', async ({
		page,
	}) => {
		await page.goto(`${hr}p5/`);
		const word = page.locator('[id="p5.1-w17"]');
		await expect(word.getByText('accusative')).toBeHidden();
		await word.locator('summary').tap();
		await expect(word).toContainText('lemma pobjeda');
		await expect(word).toContainText('noun, accusative singular feminine, misprint ACC.SG.F');
		await word.getByRole('link', { name: 'pobjeda' }).tap();
		await expect(page).toHaveURL(/\/hr\/words\/#pobjeda-noun$/);
		const entry = page.locator('.entry:target');
		await expect(entry).toBeInViewport();
		await expect(entry).toContainText('pobjedu victory accusative singular feminine p2.3');
		await expect(entry).toContainText('Brazilian Portuguese vitória');
		await entry.getByRole('link', { name: 'p2.3' }).tap();
		await expect(page.locator('[id="p2.3-w7"]')).toBeInViewport();
		await expect(page.locator('li:target')).toContainText('pobjedu');
	});

	test('what is written together opens to its parts', async ({ page }) => {
		await page.goto(`${ar}p1/`);
		const word = page.locator('li', { has: page.getByText('and-branch-its', { exact: true }) });
		await word.locator('summary').tap();
		await expect(word.locator('div > p').nth(0)).toHaveText('vowels وَفَرْعِهَا');
		await expect(word.locator('div > p').nth(1)).toContainText('and, lemma');
		await expect(word.locator('div > p').nth(2)).toContainText('noun, genitive');
		await expect(word.locator('div > p').nth(3)).toContainText('pronoun, personal genitive');
	});

	test('the words of a text are on the pages of its passages', async ({ page }) => {
		await page.goto(pt);
		await page.locator('#p2').getByRole('link', { name: 'Words of p2' }).tap();
		await expect(page).toHaveURL(/\/pt\/p2\/#words$/);
		await expect(page.locator('#words')).toBeInViewport();
	});
});

test('Arabic words run from right to left, each above its own gloss, on every screen', async ({
	page,
}) => {
	for (const width of [360, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`${ar}p3/`);
		const boxes = await page.locator('.interlinear summary').evaluateAll((words) =>
			words.slice(0, 3).map((word) => {
				const { left, right, top } = word.getBoundingClientRect();
				const rows = [...word.children].map((row) => row.getBoundingClientRect().top);
				return {
					left,
					right,
					top,
					isStacked: rows.every((row, i) => i === 0 || row > (rows[i - 1] ?? 0)),
				};
			}),
		);
		const [first, second] = boxes;
		expect(first?.left).toBeGreaterThan(second?.right ?? Number.POSITIVE_INFINITY);
		expect(boxes.every(({ isStacked }) => isStacked)).toBe(true);
	}
});

for (const width of [360, 768, 1440]) {
	test(`a word that is opened moves no word aside and covers none, ${width} pixels wide`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		for (const path of [`${ar}p5/`, `${hr}p5/`, `${pt}p3/`]) {
			await page.goto(path);
			const faults = await page.locator('.interlinear details').evaluateAll((all) =>
				all.flatMap((details) => {
					const words = [...(details.closest('ol')?.querySelectorAll('summary') ?? [])];
					const own = details.querySelector('summary');
					const lefts = () => words.map((word) => word.getBoundingClientRect().left).join();
					const before = lefts();
					(details as HTMLDetailsElement).open = true;
					const bottom = details.querySelector('div')?.getBoundingClientRect().bottom ?? 0;
					const line = own?.getBoundingClientRect().bottom ?? 0;
					const next = words
						.map((word) => word.getBoundingClientRect().top)
						.filter((top) => top >= line);
					const isMoved = lefts() !== before;
					(details as HTMLDetailsElement).open = false;
					return isMoved || bottom > Math.min(...next) ? [own?.textContent ?? ''] : [];
				}),
			);
			expect(faults, path).toEqual([]);
		}
	});
}

test('a screen reader is told a word, then its letters, then its gloss', async ({ page }) => {
	await page.goto(`${ar}p4/`);
	await expect(page.getByRole('list', { name: 'Words of p4.1' })).toMatchAriaSnapshot(`
    - list "Words of p4.1":
      - listitem:
        - group: فمن fa-min so-from
      - listitem:
        - group: 2 2 2
  `);
	const languages = await page
		.locator('[id="p4.1-w1"] summary > *')
		.evaluateAll((rows) =>
			rows.map((row) => [
				row.closest<HTMLElement>('[lang]')?.lang,
				getComputedStyle(row).direction,
			]),
		);
	expect(languages).toEqual([
		['ar', 'rtl'],
		['ar-Latn', 'ltr'],
		['en', 'ltr'],
	]);
});

test('a text opens the words of a passage in place, loads them only then, and hides them again', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const errors: string[] = [];
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	await open(page, hr);
	await page.waitForLoadState('networkidle');
	expect(asked.filter((path) => path.includes('asked') || path === `${hr}p4/`)).toEqual([]);
	const link = page.locator('#p4').getByRole('link', { name: 'Words of p4' });
	await link.click();
	await expect(page.locator('#p4 .interlinear')).toHaveCount(4);
	await expect(link).toHaveAttribute('aria-expanded', 'true');
	expect(page.url()).not.toContain('#words');
	expect(asked).toContain(`${hr}p4/`);
	expect((await readInterlinear(page, 'p4.3'))[0]).toBe('Na | on');
	await link.click();
	await expect(page.locator('#p4 .interlinear')).toHaveCount(0);
	await expect(link).toHaveAttribute('aria-expanded', 'false');
	expect(errors).toEqual([]);
});

for (const [layout, width] of [
	['lines', 1440],
	['columns', 1440],
	['columns', 768],
	['source', 360],
	['', 360],
] as const) {
	test(`words stand under their sentence, ${layout || 'as the screen allows'}, ${width} pixels`, async ({
		page,
	}) => {
		if (layout) await remember(page, { layout });
		await page.setViewportSize({ width, height: 800 });
		await open(page, hr);
		await page.locator('#p4').getByRole('link', { name: 'Words of p4' }).click();
		await expect(page.locator('#p4 .interlinear')).toHaveCount(4);
		const tops = await page.locator('#p4').evaluate((passage) => {
			const top = (each: Element | null) => each?.getBoundingClientRect().top ?? 0;
			const lists = [...passage.querySelectorAll<HTMLElement>('.interlinear')];
			return lists.map((list) => [
				top(document.getElementById(list.dataset.sentence ?? '')),
				top(list),
			]);
		});
		for (const [index, [sentence = 0, list = 0]] of tops.entries()) {
			expect(list).toBeGreaterThan(sentence);
			const [next, nextList] = tops[index + 1] ?? [];
			if (nextList) expect(nextList).toBeGreaterThan(list);
			if (next && (layout === 'lines' || layout === '')) expect(next).toBeGreaterThan(list);
		}
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
	});
}

test('w shows and hides the words of the sentence where the reader stands', async ({ page }) => {
	await open(page, `${hr}#p2.2`);
	await page.keyboard.press('w');
	await expect(page.locator('.interlinear')).toHaveCount(1);
	await expect(page.locator('[data-sentence="p2.2"]')).toBeInViewport();
	await page.keyboard.press('j');
	await page.keyboard.press('w');
	await expect(page.locator('.interlinear')).toHaveCount(2);
	await page.keyboard.press('w');
	await expect(page.locator('.interlinear')).toHaveCount(1);
});

test('words that are asked for twice before they are there are hidden again, and never there twice', async ({
	page,
}) => {
	await open(page, hr);
	await page.route(`**${hr}p4/`, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 300));
		await route.continue();
	});
	const link = page.locator('#p4').getByRole('link', { name: 'Words of p4' });
	await expect(link).toHaveAttribute('aria-expanded', 'false');
	await link.click();
	await link.click();
	await page.waitForResponse(`**${hr}p4/`);
	await expect(link).toHaveAttribute('aria-expanded', 'false');
	await expect(page.locator('#p4 .interlinear')).toHaveCount(0);
	await link.click();
	await expect(page.locator('#p4 .interlinear')).toHaveCount(4);
});

test('words are read in the order of their sentences, before the notes', async ({ page }) => {
	await open(page, `${hr}#p5.3`);
	for (const id of ['p5.3', 'p5.1']) {
		await page.locator(`[id="${id}"]`).focus();
		await page.keyboard.press('w');
		await page.locator(`[data-sentence="${id}"]`).waitFor();
	}
	const parts = page.locator('#p5 > :is(.interlinear, .notes)');
	expect(
		await parts.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.sentence)),
	).toEqual(['p5.1', 'p5.3', undefined]);
	// From within the words, the key hides these.
	await page.locator('[id="p5.3-w1"] summary').focus();
	await page.keyboard.press('w');
	await expect(page.locator('[data-sentence="p5.3"]')).toHaveCount(0);
	await expect(page.locator('[data-sentence="p5.1"]')).toHaveCount(1);
});

test('what is selected of the grammar of a word is copied as it stands', async ({ page }) => {
	await open(page, `${hr}#p4.2`);
	await page.keyboard.press('w');
	const word = page.locator('[id="p4.2-w3"]');
	await word.locator('summary').click();
	await word.getByRole('link').evaluate((lemma) => getSelection()?.selectAllChildren(lemma));
	await page.keyboard.press('Control+c');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('leš');
});

test('where the words cannot be fetched, the link leads to their page', async ({ page }) => {
	await open(page, hr);
	await page.route(`**${hr}p2/`, (route) =>
		route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
	);
	await page.locator('#p2').getByRole('link', { name: 'Words of p2' }).click();
	await expect(page).toHaveURL(/\/hr\/p2\/#words$/);
});

for (const [path, sentence, lines] of [
	[hr, 'p4.2', 'leša\tbijele\tPoljske\ncorpse\tWhite\tPoland'],
	[ar, 'p2.1', 'عام\t1924،\tحشدت\nʻām\t1924\tḥashadat\nyear\t1924\tmobilised'],
] as const) {
	test(`selected words of ${path}${sentence} are copied as lines that are read together`, async ({
		page,
	}) => {
		await open(page, `${path}#${sentence}`);
		await page.keyboard.press('w');
		const words = page.locator('.interlinear summary > b');
		await words.first().waitFor();
		const [from, to] = [await words.nth(1).boundingBox(), await words.nth(3).boundingBox()];
		if (!from || !to) throw new Error('The words are not there.');
		const isLtr = to.x > from.x;
		await page.mouse.move(isLtr ? from.x + 1 : from.x + from.width - 1, from.y + from.height / 2);
		await page.mouse.down();
		await page.mouse.move(isLtr ? to.x + to.width : to.x, to.y + to.height / 2, { steps: 5 });
		await page.mouse.up();
		await page.keyboard.press('Control+c');
		await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(lines);
		const html = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			return (await item?.getType('text/html'))?.text();
		});
		expect(html?.match(/<tr>/g)).toHaveLength(lines.split('\n').length);
	});
}
