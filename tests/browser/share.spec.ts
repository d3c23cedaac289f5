import { expect, type Page, test } from '@playwright/test';
import { sideToWords } from '../../src/model/words.ts';
import { readPublishedEdition } from '../edition.ts';
import { open } from './reader.ts';

const { texts } = await readPublishedEdition();
const hr = '/texts/world-revolution/hr/';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const menu = (page: Page) => page.getByRole('dialog', { name: 'Share' });
const press = (page: Page, name: string) =>
	menu(page).getByRole('button', { name, exact: true }).click();

// The clipboard is the machine's, so these tests follow one another.
test.describe.configure({ mode: 'default' });

test('the ways to share a passage: its link, its words, a reference, files', async ({
	page,
	baseURL,
}) => {
	await open(page, `${hr}#p5`);
	await page.getByRole('button', { name: 'Share p5' }).click();
	await expect(menu(page).getByRole('radio')).toHaveCount(4);
	await expect(menu(page).getByRole('radio', { name: 'p5', exact: true })).toBeFocused();
	const url = `${baseURL}${hr}p5/`;
	const title = 'World revolution (Croatian), p5 · Reading the Comintern';

	await press(page, 'Copy link');
	await expect(page.getByRole('status')).toHaveText('Copied the link to p5');
	expect(await clipboard(page)).toBe(url);

	await press(page, 'Copy link with text');
	await expect(page.getByRole('status')).toHaveText('Copied p5 with its link');
	const passage = texts.find(({ id }) => id === 'world-revolution/hr')?.passages[4];
	if (!passage) throw new Error('p5 is missing');
	const sides = [sideToWords(passage, 'source'), sideToWords(passage, 'gloss')];
	expect(await clipboard(page)).toBe(`${sides.join('\n\n')}\n\n${title}\n${url}`);

	await press(page, 'Copy reference');
	await expect(page.getByRole('status')).toHaveText('Copied the reference to p5');
	expect(await clipboard(page)).toBe(
		`“[Svjetska revolucija] [World revolution], p5”, in Reading the Comintern, edited by the editors of Reading the Comintern, 2026-11-22, ${url}r1/.`,
	);
	for (const [name, extension] of [
		['BibTeX', 'bib'],
		['RIS', 'ris'],
		['CSL-JSON', 'csl.json'],
	]) {
		const link = menu(page).getByRole('link', { name });
		await expect(link).toHaveAttribute('href', `${baseURL}${hr}p5.${extension}`);
		expect((await page.request.get(`${hr}p5.${extension}`)).ok()).toBe(true);
	}
	await page.keyboard.press('Escape');
	await expect(menu(page)).toBeHidden();
});

for (const path of [hr, `${hr}p4/`]) {
	test(`a sentence is shared by its link, from ${path}`, async ({ page, baseURL }) => {
		await open(page, path);
		await page.getByRole('button', { name: 'Share p4' }).click();
		await menu(page).getByRole('radio', { name: 'p4.2' }).check();
		await press(page, 'Copy link');
		await expect(page.getByRole('status')).toHaveText('Copied the link to p4.2');
		expect(await clipboard(page)).toBe(`${baseURL}${hr}p4/#p4.2`);
		await press(page, 'Copy link with text');
		await expect(page.getByRole('status')).toHaveText('Copied p4.2 with its link');
		expect(await clipboard(page)).toBe(
			`"Preko leša bijele Poljske vodi put ka svjetskom požaru.\n\n“Over the corpse of White Poland the road leads towards the world blaze.\n\nWorld revolution (Croatian), p4.2 · Reading the Comintern\n${baseURL}${hr}p4/#p4.2`,
		);
	});
}

test('links are the same however the address of the page is written', async ({ page, baseURL }) => {
	for (const path of [`${hr}index.html`, `${hr}p4/index.html`, hr.slice(0, -1)]) {
		await open(page, `${path}?from=chat`);
		await page.getByRole('button', { name: 'Copy link to p4' }).click();
		await expect(page.getByRole('status')).toHaveText('Copied the link to p4');
		expect(await clipboard(page), path).toBe(`${baseURL}${hr}p4/`);
	}
});

test('c and s mean what is in view, and a selection comes first', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 800 });
	await open(page, `${hr}#p2`);
	await page.locator('[id="c9"]').scrollIntoViewIfNeeded();
	await page.keyboard.press('c');
	await expect(page.getByRole('status')).toHaveText(/^Copied (?!p2)/);
	await page.locator('[id="p6.1"]').evaluate((each) => getSelection()?.selectAllChildren(each));
	await page.keyboard.press('s');
	await expect(menu(page).getByRole('radio', { name: 'these words' })).toBeChecked();
	await menu(page).getByText('p6', { exact: true }).click();
	// The menu stays where it is, and the keys of the page are not the menu's.
	await page.waitForTimeout(400);
	expect((await menu(page).boundingBox())?.x).toBeGreaterThan(20);
	await menu(page).getByRole('button', { name: 'Copy link', exact: true }).focus();
	await page.keyboard.press('j');
	await expect(menu(page).getByRole('button', { name: 'Copy link', exact: true })).toBeFocused();
});

test('the key s shares the sentence that a reader stands in', async ({ page }) => {
	await open(page, `${hr}#p2`);
	await page.keyboard.press('j');
	await page.keyboard.press('j');
	await page.keyboard.press('s');
	await expect(menu(page).getByRole('radio', { name: 'p2.2' })).toBeChecked();
	await page.keyboard.press('Escape');
	await expect(menu(page)).toBeHidden();
});

test('a selection across passages offers the link to the range', async ({ page, baseURL }) => {
	await open(page, `${hr}#p3`);
	await page.evaluate(() => {
		const [from, to] = ['p3.2', 'p5.1'].map(
			(id) => document.getElementById(id)?.firstChild as Text,
		);
		if (from && to) getSelection()?.setBaseAndExtent(from, 3, to, 5);
	});
	await page.getByRole('button', { name: 'Share what is selected' }).click();
	await expect(menu(page).getByRole('radio', { name: 'p3.2–p5.1' })).toBeChecked();
	await menu(page).getByRole('radio', { name: 'p3–p5' }).check();
	await press(page, 'Copy link');
	await expect(page.getByRole('status')).toHaveText('Copied the link to p3–p5');
	expect(await clipboard(page)).toBe(`${baseURL}${hr}?to=p5#p3`);
	await menu(page).getByRole('radio', { name: 'p3.2–p5.1' }).check();
	await press(page, 'Copy link');
	await expect(page.getByRole('status')).toHaveText('Copied the link to p3.2–p5.1');
	expect(await clipboard(page)).toBe(`${baseURL}${hr}?to=p5.1#p3.2`);
});

test('the system’s own sheet is offered where there is one', async ({ page, baseURL }) => {
	await page.addInitScript(() => {
		navigator.share = async (data) => {
			document.title = JSON.stringify(data);
		};
	});
	await open(page, hr);
	await page.getByRole('button', { name: 'Share c9' }).click();
	await press(page, 'Share…');
	await expect(page).toHaveTitle(new RegExp(`"url":"${baseURL}${hr}c9/"`));
});

test('where copying is not allowed, what is to be copied is shown and selected', async ({
	page,
	baseURL,
}) => {
	await page.addInitScript(() => {
		navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
	});
	await open(page, '/texts/world-revolution/pt/');
	await page.getByRole('button', { name: 'Copy link to p4' }).click();
	const shown = menu(page).getByRole('textbox');
	await expect(shown).toHaveValue(`${baseURL}/texts/world-revolution/pt/p4/`);
	await expect(menu(page)).toContainText('Copying is not allowed here');
	await expect(page.getByRole('status')).toContainText('not allowed');
	await press(page, 'Copy reference');
	await expect(shown).toHaveValue(/^“\[Revolução mundial\]/);
	expect(
		await shown.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart),
	).toBeGreaterThan(80);
});

test('no script of the menu is loaded before it is asked for', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(request.url());
	});
	await open(page, hr);
	expect(scripts).toHaveLength(1);
	await page.getByRole('button', { name: 'Share p1' }).click();
	await expect(menu(page)).toBeVisible();
	expect(scripts).toHaveLength(2);
});

test('without a connection the menu says that it needs one, and the link is still copied', async ({
	page,
	context,
	baseURL,
}) => {
	await open(page, hr);
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Share p1' }).click();
	await expect(page.getByRole('status')).toContainText('needs a connection');
	await page.getByRole('button', { name: 'Copy link to p1' }).click();
	await expect(page.getByRole('status')).toHaveText('Copied the link to p1');
	expect(await clipboard(page)).toBe(`${baseURL}${hr}p1/`);
});

for (const width of [360, 768, 1440]) {
	test(`the menu fits the screen, ${width} pixels wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		for (const [path, name] of [
			[hr, 'Share p4'],
			['/texts/comintern/ar/', 'Share p5'],
			[hr, 'Share c13'],
		] as const) {
			await open(page, path);
			await page.getByRole('button', { name }).click();
			await expect(menu(page)).toBeInViewport({ ratio: 1 });
		}
	});
}
