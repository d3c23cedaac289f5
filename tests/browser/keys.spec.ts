import { expect, type Page, test } from '@playwright/test';
import { open, remember } from './reader.ts';

const hr = '/texts/world-revolution/hr/';

function focused(page: Page): Promise<string | undefined> {
	return page.evaluate(() => document.activeElement?.id);
}

async function press(page: Page, ...keys: string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

test.beforeEach(async ({ page }) => {
	await page.setViewportSize({ width: 1024, height: 700 });
});

test('keys lead from sentence to sentence and from passage to passage', async ({ page }) => {
	await open(page, hr);
	await press(page, 'j');
	expect(await focused(page)).toBe('p1.1');
	await press(page, 'j', 'j');
	expect(await focused(page)).toBe('p2.1');
	await press(page, 'J', 'J', 'J');
	expect(await focused(page)).toBe('p5.1');
	await press(page, 'k');
	expect(await focused(page)).toBe('p4.4');
	await press(page, 'K');
	expect(await focused(page)).toBe('p3.1');
	await expect(page.locator('[id="p3.1"]')).toBeInViewport({ ratio: 1 });
});

test('keys begin at the passage that a link points at', async ({ page }) => {
	await open(page, `${hr}#c12`);
	await press(page, 'j', 'j');
	expect(await focused(page)).toBe('c12.2');
});

test('a sentence that keys lead to is in full view, below the bar, and lit with its gloss', async ({
	page,
}) => {
	await open(page, hr);
	for (let i = 0; i < 40; i++) {
		await press(page, 'j');
		const { top, bottom, bar, colours } = await page.evaluate(() => {
			const sentence = document.activeElement as HTMLElement;
			const index = [...(sentence.parentElement?.children ?? [])].indexOf(sentence) + 1;
			const both = sentence.closest('.passage')?.querySelectorAll(`.s:nth-child(${index})`) ?? [];
			const rects = [...sentence.getClientRects()];
			return {
				top: Math.min(...rects.map((rect) => rect.top)),
				bottom: Math.max(...rects.map((rect) => rect.bottom)),
				bar: document.querySelector('.contents')?.getBoundingClientRect().bottom ?? 0,
				colours: [...both].map((each) => getComputedStyle(each).backgroundColor),
			};
		});
		expect(top).toBeGreaterThanOrEqual(bar - 1);
		expect(bottom).toBeLessThanOrEqual(700);
		expect(new Set(colours).size).toBe(1);
		expect(colours[0]).not.toBe('rgba(0, 0, 0, 0)');
	}
});

test('where only the gloss shows, keys go through the gloss', async ({ page }) => {
	await remember(page, { layout: 'gloss' });
	await open(page, hr);
	await press(page, 'j', 'j');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Their plans/);
});

test('on a keyboard with other letters, the keys in the same places work', async ({ page }) => {
	await open(page, hr);
	const type = (key: string, code: string) =>
		page.evaluate(
			([k = '', c = '']) =>
				document.body.dispatchEvent(
					new KeyboardEvent('keydown', { key: k, code: c, bubbles: true }),
				),
			[key, code],
		);
	await type('ت', 'KeyJ');
	expect(await focused(page)).toBe('p1.1');
	await type('؟', 'Slash');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('? shows what the keys do, and Escape closes it', async ({ page }) => {
	await open(page, hr);
	await press(page, '?');
	const help = page.getByRole('dialog', { name: 'Keys' });
	await expect(help).toBeVisible();
	await expect(help).toContainText('next sentence');
	await expect(help).toBeFocused();
	await press(page, 'Escape');
	await expect(help).toBeHidden();
});

test('the keys can be turned off', async ({ page }) => {
	await open(page, hr);
	await page.getByRole('button', { name: 'Settings' }).click();
	await page
		.getByRole('group', { name: 'Single keys' })
		.getByRole('radio', { name: 'Off' })
		.check();
	await press(page, 'Escape', 'j', '?');
	expect(await focused(page)).not.toBe('p1.1');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
});

test('no key of the browser is taken: with Ctrl, Alt or Meta, arrows, Space, Tab', async ({
	page,
}) => {
	await open(page, hr);
	const taken = await page.evaluate(() => {
		const letters = ['j', 'k', 'J', 'K', 'g', 'w', 'c', 's', '?', '/'];
		const events = [
			...letters.flatMap((key) => [
				{ key, ctrlKey: true },
				{ key, altKey: true },
				{ key, metaKey: true },
			]),
			...[
				'ArrowDown',
				'ArrowUp',
				'ArrowLeft',
				' ',
				'Tab',
				'Enter',
				'Home',
				'End',
				'PageDown',
				"'",
			].map((key) => ({ key })),
		];
		return events.filter(
			(init) =>
				!document.body.dispatchEvent(
					new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
				),
		);
	});
	expect(taken).toEqual([]);
});

test('every control and link of a text can be reached with Tab, and is in view when it is', async ({
	page,
}) => {
	await open(page, '/texts/comintern/ar/');
	const reached: string[] = [];
	for (let i = 0; i < 300; i++) {
		await page.keyboard.press('Tab');
		const place = await page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element === document.body) return undefined;
			const { top, bottom } = element.getBoundingClientRect();
			const bar = document.querySelector('.contents')?.getBoundingClientRect();
			const isUnderBar =
				bar && !element.closest('.contents') && top < bar.bottom - 1 && bottom > bar.top;
			const name = element.ariaLabel ?? element.textContent.trim();
			return { name, isHidden: isUnderBar || bottom <= 0 || top >= innerHeight };
		});
		if (!place) break;
		expect(place.isHidden, place.name).toBe(false);
		reached.push(place.name);
	}
	for (const name of ['Settings', 'p5', 'Words of p1', 'Copy link to p1', 'Share p5', 'Note 13'])
		expect(reached).toContain(name);
});
