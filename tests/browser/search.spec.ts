import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';
import { alsoFound, queries, strangers } from '../fixtures/queries.ts';
import { findViolations } from './accessibility.ts';
import { readMarkedWords } from './marked-words.ts';
import { remember } from './reader.ts';

const texts = { hr: 'world-revolution/hr', pt: 'world-revolution/pt', ar: 'comintern/ar' };

/** Passages as addresses, from how the table of questions writes them. */
function toAddresses(places = ''): string[] {
	return places
		.split('; ')
		.filter(Boolean)
		.flatMap((part) => {
			const [text = '', ids = ''] = part.split(': ');
			return ids.split(' ').map((id) => `/texts/${texts[text as keyof typeof texts]}/#${id}`);
		});
}

/** Asks on the page of the search, and gives back the addresses of the passages found. */
async function ask(page: Page, query: string): Promise<string[]> {
	await page.evaluate(async (words) => {
		const found = document.querySelector('#found') as Element;
		const box = document.querySelector('[name="q"]') as HTMLInputElement;
		const isDrawn = new Promise<void>((resolve) => {
			const observer = new MutationObserver(() => {
				observer.disconnect();
				resolve();
			});
			observer.observe(found, { childList: true });
		});
		box.focus();
		box.value = words;
		box.dispatchEvent(new Event('input', { bubbles: true }));
		// Of nothing asked nothing is drawn.
		await (words.trim() ? isDrawn : undefined);
	}, query);
	return readFound(page);
}

/** The addresses of the passages that are shown, without the words that are to be marked there. */
function readFound(page: Page): Promise<string[]> {
	return page
		.locator('.found li a')
		.evaluateAll((links) =>
			(links as HTMLAnchorElement[]).map(
				({ pathname, hash }) => pathname + hash.replace(/:~:.*/, ''),
			),
		);
}

/** Opens the page of the search when its scripts are there. */
async function openSearch(page: Page, search = ''): Promise<void> {
	await page.goto(`/search/${search}`);
	await page.locator('#settings').waitFor({ state: 'attached' });
	await page.getByRole('searchbox').focus();
	await page.locator('.filters').waitFor({ state: 'attached' });
}

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const passages = (page: Page) => page.locator('.found li a');

test('each question of the table finds the passages that it must, and those that it may', async ({
	page,
}) => {
	await openSearch(page);
	let [must, found, beyond] = [0, 0, 0];
	const rows = Object.values(queries).flatMap((table) => Object.entries(table));
	expect(rows).toHaveLength(60);
	for (const [query, places] of rows) {
		const got = await ask(page, query);
		const wanted = toAddresses(places);
		const also = toAddresses(alsoFound[query]);
		expect.soft(got.toSorted(), query).toEqual([...wanted, ...also].toSorted());
		must += wanted.length;
		found += wanted.filter((each) => got.includes(each)).length;
		beyond += got.filter((each) => !wanted.includes(each)).length;
	}
	console.log(`recall ${found}/${must}, precision ${found}/${found + beyond}`);
});

test('what is not in the texts is not found', async ({ page }) => {
	await openSearch(page);
	for (const query of strangers) {
		expect.soft(await ask(page, query), query).toEqual([]);
		await expect.soft(page.locator('.summary')).toContainText('No passage has');
	}
});

test('what is written nearly like a word of the texts is offered, and found then', async ({
	page,
}) => {
	await openSearch(page);
	await ask(page, 'Komitern');
	await page.getByRole('link', { name: 'komintern', exact: true }).click();
	await expect(page).toHaveURL(/\/search\/\?q=komintern$/);
	await expect(passages(page).first()).toBeVisible();
});

test('odd questions do no harm', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	await openSearch(page);
	for (const query of [
		' ',
		'…—،',
		'<img src=x onerror=alert(1)>',
		'"><script>document.title="run"</script>',
		'.*',
		'(a+)+$',
		'[\\u0000-\\uffff]{1,9999}',
		'\u202Eكومنترن\u202C Lenin',
		'\uD800',
		'__proto__ constructor',
		'&text=<b>',
		'x'.repeat(100_000),
		'revolucija '.repeat(5_000),
	])
		await ask(page, query);
	expect(errors).toEqual([]);
	await expect(page).toHaveTitle('Search · Reading the Comintern');
	await expect(page.locator('.found :is(img, script, b b)')).toHaveCount(0);
	expect(await ask(page, 'Lenjin')).toHaveLength(4);
});

test('a question in the address is answered, with what narrows it down', async ({ page }) => {
	await page.goto('/search/?q=Lenin&lang=hr&side=gloss&year=1917');
	await expect(box(page)).toHaveValue('Lenin');
	await expect(passages(page)).toHaveCount(1);
	await expect(passages(page)).toContainText('Dolazak V.I. Lenjina');
	await expect(passages(page).locator('mark')).toHaveText(['V', 'I', 'Lenin']);
	await page.getByLabel('Year').selectOption('any');
	await expect(passages(page)).toHaveCount(3);
	await page.getByLabel('Language').selectOption('any');
	await expect(passages(page)).toHaveCount(4);
	await expect(page).toHaveURL(/\?q=Lenin&side=gloss$/);
	await page.getByLabel('Side').selectOption('Source');
	await expect(passages(page).locator('mark')).toHaveText(
		'Lenjin V I Lenjina Lenjin Vladimir Lenin'.split(' '),
	);
});

for (const [label, option, places] of [
	['Text', 'World revolution (Croatian)', 'hr: p4 p5 c8'],
	['Language', 'Arabic', 'ar: p1'],
	['Event', 'The Red Army is defeated at Warsaw', 'hr: p5; pt: p5'],
	['Name', 'Poland', 'hr: p4; pt: p4'],
	['Year', '1927', 'ar: p1'],
] as const) {
	test(`a search is narrowed down by ${label.toLowerCase()}`, async ({ page }) => {
		await page.goto('/search/?q=Moscow');
		await expect(passages(page)).toHaveCount(6);
		await page.getByLabel(label).selectOption(option);
		const wanted = toAddresses(places);
		await expect(passages(page)).toHaveCount(wanted.length);
		expect((await readFound(page)).toSorted()).toEqual([...wanted].toSorted());
	});
}

test('each choice keeps what else it offers, and says where something is that it leaves out', async ({
	page,
}) => {
	await page.goto('/search/?q=Moscow');
	const offered = () => page.getByLabel('Language').locator('option').allTextContents();
	await expect.poll(offered).toHaveLength(4);
	await page.getByLabel('Language').selectOption('Arabic');
	await expect(passages(page)).toHaveCount(1);
	expect((await offered()).toSorted()).toEqual([
		'Arabic',
		'Brazilian Portuguese',
		'Croatian',
		'any',
	]);
	await box(page).fill('Hungria');
	await expect(page.locator('.summary')).toHaveText('None has “Hungria” within what is chosen.');
	await page.getByRole('link', { name: '2 passages without it' }).click();
	await expect(passages(page)).toHaveCount(2);
});

test('a form that the texts do not have is found by what it has in common with theirs', async ({
	page,
}) => {
	await openSearch(page);
	for (const query of ['svjetskoj', 'revolucijama', 'boljševicima', 'baionetas'])
		expect.soft((await ask(page, query)).length, query).toBeGreaterThan(0);
	expect(await ask(page, 'svjetskoj')).toEqual(await ask(page, 'svjetski'));
	await expect(page.locator('.summary')).not.toContainText('endings');
	await ask(page, 'svjetskoj');
	await expect(page.locator('.summary')).toContainText('with other endings');
});

test('a title finds its text, and a name of the edition its passages', async ({ page }) => {
	await openSearch(page);
	for (const [query, path] of [
		['svjetska revolucija', '/texts/world-revolution/hr/'],
		['revolucao mundial', '/texts/world-revolution/pt/'],
		['الأممية الشيوعية', '/texts/comintern/ar/'],
	] as const) {
		await ask(page, query);
		const title = page.locator('.found .title').filter({ hasText: 'the text' });
		await expect(title.getByRole('link')).toHaveAttribute('href', path);
	}
	expect(await ask(page, 'League against Imperialism')).toEqual(['/texts/comintern/ar/#p1']);
	expect(await ask(page, 'Comintern’s')).toEqual(await ask(page, 'Comintern'));
});

test('the box comes to the reader, who stays where they are', async ({ page }) => {
	await page.goto('/texts/world-revolution/hr/#c5');
	await page.locator('.number button').first().waitFor({ state: 'attached' });
	const top = () => page.evaluate(() => scrollY);
	const before = await top();
	await page.keyboard.press('/');
	await expect(box(page)).toBeInViewport();
	await page.keyboard.type('Moskva');
	await expect(passages(page).first()).toBeInViewport();
	await page.keyboard.press('Escape');
	expect(await top()).toBe(before);
});

test('a passage is shown with its sentence and its gloss, and what was found marked in both', async ({
	page,
}) => {
	await page.goto('/search/?q=Komintern');
	const passage = page.getByRole('link', { name: /^p2/ }).filter({ hasText: 'الكومنترن' });
	await expect(passage.locator('[lang="ar"][dir="rtl"] mark')).toHaveText('الكومنترن');
	await expect(passage.locator('[lang="en"] mark')).toHaveText('Comintern');
	const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
	expect(headings.toSorted()).toEqual([
		'Arabic The Communist International',
		'Brazilian Portuguese World revolution',
		'Croatian World revolution',
		'Without a question',
	]);
});

for (const [query, path, words] of [
	['boljsevik', '/texts/world-revolution/hr/', 'Boljševici Bolsheviks'],
	['كومنترن 1922', '/texts/comintern/ar/', 'الكومنترن Comintern'],
	['revolucao socialista', '/texts/world-revolution/pt/', 'revolução socialista'],
] as const) {
	test(`“${query}” leads to its passage, where “${words}” is marked`, async ({ page }) => {
		await page.goto(`/search/?q=${encodeURIComponent(query)}`);
		const link = page.locator(`.found a[href^="${path}#"]`).last();
		const id = (await link.locator('b').textContent()) ?? '';
		await link.click();
		await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
		await expect.poll(() => readMarkedWords(page, id)).toBe(words);
	});
}

test('with the keyboard: / opens the box, arrows go through what is found, Escape goes back, Enter leads there', async ({
	page,
}) => {
	await page.goto('/texts/comintern/ar/');
	await page.locator('.number button').first().waitFor({ state: 'attached' });
	await page.keyboard.press('/');
	await expect(box(page)).toBeFocused();
	await page.keyboard.type('lenjin');
	await expect(passages(page)).toHaveCount(4);
	await page.keyboard.press('ArrowDown');
	await expect(passages(page).first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(passages(page).nth(1)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(passages(page).first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(box(page)).toBeFocused();
	await expect(box(page)).toHaveValue('lenjin');
	await page.keyboard.press('Escape');
	await expect(passages(page).first()).toBeHidden();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const href = await passages(page).nth(1).getAttribute('href');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL((url) => href?.startsWith(url.pathname) ?? false);
});

test('Enter in the box leads to the page of the search, which shows all', async ({ page }) => {
	await page.goto('/');
	await box(page).fill('revolution');
	await expect(page.getByRole('link', { name: /^All \d+ passages in 2 texts$/ })).toBeVisible();
	await expect(passages(page)).toHaveCount(8);
	await box(page).press('Enter');
	await expect(page).toHaveURL(/\/search\/\?q=revolution$/);
	await expect(passages(page)).toHaveCount(11);
});

test('the panel closes when the reader goes elsewhere, and no single key acts in it', async ({
	page,
}) => {
	await page.goto('/texts/world-revolution/hr/');
	await box(page).fill('Moskva');
	await expect(passages(page).first()).toBeVisible();
	await passages(page).first().focus();
	await page.keyboard.press('j');
	await expect(passages(page).first()).toBeFocused();
	await page.mouse.click(5, 400);
	await expect(passages(page).first()).toBeHidden();
});

test('/ is left to the browser where single keys are off, and to what is being typed', async ({
	page,
}) => {
	await page.goto('/');
	await box(page).pressSequentially('1/2');
	await expect(box(page)).toHaveValue('1/2');
	await remember(page, { keys: 'off' });
	await page.goto('/about/');
	await page.locator('#settings').waitFor({ state: 'attached' });
	await page.keyboard.press('/');
	await expect(box(page)).not.toBeFocused();
});

test('nothing is loaded before the box is used, then at most 150 kB, and nothing for the next question', async ({
	page,
}) => {
	const loaded: Response[] = [];
	page.on('response', (response) => loaded.push(response));
	await page.goto('/texts/world-revolution/hr/');
	await page.waitForLoadState('networkidle');
	expect(loaded.filter((response) => response.url().includes('search'))).toEqual([]);
	const before = loaded.length;
	await box(page).fill('Lenjin');
	await expect(passages(page)).toHaveCount(4);
	await page.waitForLoadState('networkidle');
	const bodies = await Promise.all(loaded.slice(before).map((response) => response.body()));
	const sizes = bodies.map((body) => brotliCompressSync(body).length);
	const sum = sizes.reduce((a, b) => a + b);
	console.log(`${sizes.length} files, ${sum} bytes`);
	expect(sum).toBeLessThanOrEqual(150_000);
	const after = loaded.length;
	await box(page).fill('كومنترن');
	await expect(passages(page).first()).toContainText('الكومنترن');
	const later = loaded.slice(after).map((response) => response.url());
	expect(later.filter((url) => !url.includes('/fonts/'))).toEqual([]);
});

test('without a connection the search says so, and answers when it is back', async ({
	page,
	context,
}) => {
	await openSearch(page);
	await context.setOffline(true);
	await box(page).fill('Lenjin');
	await expect(page.locator('.summary')).toContainText('needs a connection');
	await context.setOffline(false);
	await box(page).fill('Lenjina');
	await expect(passages(page)).toHaveCount(4);
});

test('what is found is accessible, light and dark, on the page and below the box', async ({
	page,
}) => {
	for (const path of ['/search/?q=Komintern', '/search/?q=Komitern', '/texts/comintern/ar/', '/']) {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(path);
		if (!path.startsWith('/search')) await box(page).fill('Moscow');
		await expect(page.locator('.summary')).toBeVisible();
		for (const width of [360, 768, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, `${path} ${width}`).toBeLessThanOrEqual(width);
			const { left = 0, right = 0 } = await page
				.locator('.found')
				.evaluate((found) => found.getBoundingClientRect().toJSON());
			expect(left, `${path} ${width}`).toBeGreaterThanOrEqual(0);
			expect(right, `${path} ${width}`).toBeLessThanOrEqual(width);
		}
		expect(await findViolations(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await findViolations(page, ['color-contrast'])).toEqual([]);
	}
});

test('without scripts the box leads to a page that says what to do instead', async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
	await page.goto('/texts/comintern/ar/');
	await box(page).fill('كومنترن');
	await box(page).press('Enter');
	await expect(page).toHaveURL(/\/search\/\?q=/);
	await expect(page.getByText('scripts are off')).toBeVisible();
	for (const path of ['/texts/comintern/ar/words/', '/names/', '/timeline/'])
		await expect(page.locator(`main a[href="${path}"]`)).toBeVisible();
	await page.close();
});
