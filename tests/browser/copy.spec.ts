import { expect, type Page, test } from '@playwright/test';
import { sideToWords } from '../../src/model/words.ts';
import type { Passage, Side, Text } from '../../src/schemas/text.ts';
import { readPublishedEdition } from '../edition.ts';
import { open, remember } from './reader.ts';

const { texts } = await readPublishedEdition();

/** Selects what a selector matches, as a reader does, and gives back what copying it puts on the clipboard. */
async function copy(page: Page, selector: string): Promise<string> {
	await page.locator(selector).evaluate((element) => {
		getSelection()?.selectAllChildren(element);
	});
	await page.keyboard.press('ControlOrMeta+c');
	return clipboard(page, 'text/plain');
}

/** What is on the clipboard. */
function clipboard(page: Page, type: string): Promise<string> {
	return page.evaluate(async (wanted) => {
		const [item] = await navigator.clipboard.read();
		return (await item?.getType(wanted))?.text() ?? '';
	}, type);
}

/** Drags with the mouse over one side, from the start of a passage to the end of another. */
async function drag(page: Page, side: Side, from: string, to: string): Promise<void> {
	const sentences = (id: string) => page.locator(`[id="${id}"] [data-side="${side}"] > .s`);
	const corners = (rects: DOMRect[], isEnd: boolean, isRightToLeft: boolean) => {
		const rect = (isEnd ? rects.at(-1) : rects[0]) as DOMRect;
		return {
			x: isEnd === isRightToLeft ? rect.left + 1 : rect.right - 1,
			y: rect.top + rect.height / 2,
		};
	};
	const find = async (id: string, isEnd: boolean) => {
		const sentence = isEnd ? sentences(id).last() : sentences(id).first();
		const { rects, isRightToLeft } = await sentence.evaluate((element) => {
			// Of its words, as a sentence line by line is as wide as the page.
			const range = document.createRange();
			range.selectNodeContents(element);
			return {
				rects: [...range.getClientRects()].map((rect) => rect.toJSON() as DOMRect),
				isRightToLeft: getComputedStyle(element).direction === 'rtl',
			};
		});
		return corners(rects, isEnd, isRightToLeft);
	};
	const start = await find(from, false);
	const end = await find(to, true);
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
	await page.mouse.move(end.x, end.y, { steps: 4 });
	await page.mouse.up();
}

// The clipboard is the machine's, so these tests follow one another.
test.describe.configure({ mode: 'default' });

for (const text of texts) {
	for (const layout of ['columns', 'lines']) {
		test(`what is copied from ${text.id} is the source and the gloss, ${layout}`, async ({
			page,
		}) => {
			await remember(page, { layout });
			await open(page, `/texts/${text.id}/`);
			for (const passage of text.passages) {
				for (const side of ['source', 'gloss'] as const) {
					const copied = await copy(page, `[id="${passage.id}"] [data-side="${side}"]`);
					expect(copied).toBe(sideToWords(passage, side));
				}
			}
		});

		test(`a selection in ${text.id} that starts on one side stays on it, ${layout}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width: 1440, height: 1600 });
			await remember(page, { layout });
			await open(page, `/texts/${text.id}/#p1`);
			// One after the other and back: what was selected before must not keep a press from selecting.
			for (const side of ['source', 'gloss', 'source', 'gloss'] as const) {
				await drag(page, side, 'p1', 'p3');
				await page.keyboard.press('ControlOrMeta+c');
				const expected = text.passages.slice(0, 3).map((passage) => sideToWords(passage, side));
				expect(await clipboard(page, 'text/plain')).toBe(expected.join('\n\n'));
				const html = await clipboard(page, 'text/html');
				const { lang, dir } = side === 'source' ? text : { lang: 'en', dir: 'ltr' };
				expect(
					html.match(new RegExp(`<p[^>]* lang="${lang}"[^>]* dir="${dir}"`, 'g')),
				).toHaveLength(3);
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

test('a selection is painted on its own side alone, wherever the pointer goes then', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 1600 });
	await open(page, '/texts/world-revolution/hr/#c4');
	const look = async () => {
		await page.mouse.move(5, 500);
		const sides = await page.locator('[id="c7"] > [data-side] > .s:first-child').all();
		return Promise.all(sides.map((side) => side.screenshot()));
	};
	const before = await look();
	await drag(page, 'source', 'c6', 'c8');
	await page.locator('[id="c7"] [data-side="gloss"] > .s').first().hover();
	const [source, gloss] = await look();
	expect(source?.equals(before[0] as Buffer)).toBe(false);
	expect(gloss?.equals(before[1] as Buffer)).toBe(true);
});

test('the words of a part of a sentence are copied, and no more', async ({ page }) => {
	await open(page, '/texts/world-revolution/hr/');
	await page.locator('[id="c4.1"]').dblclick({ position: { x: 20, y: 10 } });
	await page.keyboard.press('ControlOrMeta+c');
	expect(await clipboard(page, 'text/plain')).toBe('Smrt');
});

test('a selection may begin on a name, which is a link', async ({ page }) => {
	await open(page, '/texts/world-revolution/hr/#p4');
	const name = await page.getByRole('link', { name: 'Moskvu' }).boundingBox();
	if (!name) throw new Error('The name is not there.');
	await page.mouse.move(name.x + 12, name.y + name.height / 2);
	await page.mouse.down();
	await page.mouse.move(name.x + name.width + 70, name.y + name.height / 2, { steps: 6 });
	await page.mouse.up();
	await page.keyboard.press('ControlOrMeta+c');
	expect(await clipboard(page, 'text/plain')).toMatch(/^\w*skvu odlična?/);
	expect(page.url()).toMatch(/#p4$/);
});

test('what is selected with the keyboard is copied from its side alone', async ({ page }) => {
	await open(page, '/texts/world-revolution/hr/');
	await page.evaluate(() => {
		const [source, gloss] = document.querySelectorAll('[id="p1"] [data-side]');
		if (source && gloss) getSelection()?.setBaseAndExtent(source, 0, gloss, 1);
	});
	await page.keyboard.press('ControlOrMeta+c');
	expect(await clipboard(page, 'text/plain')).toBe(
		sideToWords(
			texts.find(({ id }) => id === 'world-revolution/hr')?.passages[0] as Passage,
			'source',
		),
	);
});

test('after a press on one side, all of the page can be selected', async ({ page }) => {
	await open(page, '/texts/comintern/ar/');
	await page.locator('[id="p1.1"]').click({ position: { x: 60, y: 10 } });
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('ControlOrMeta+c');
	expect(await clipboard(page, 'text/plain')).toContain('Initially planned by the Comintern');
});

test('all of a page is copied without numbers, buttons and the signs of notes', async ({
	page,
}) => {
	await open(page, '/texts/world-revolution/hr/');
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('ControlOrMeta+c');
	const copied = await clipboard(page, 'text/plain');
	expect(copied).toContain(
		'Internacionala\nArhivska fotografija\nThe International\nArchive photograph\n',
	);
	expect(copied).toContain('\nThe Croatian word is the name both of the organisation');
	expect(copied).not.toMatch(/^(c10|copy|link|sic|Notes|\d+|↩.*)$/m);
});

test.describe('the key c', () => {
	test('copies source, gloss, reference and link of a passage together, as plain text and as HTML', async ({
		page,
		baseURL,
	}) => {
		const { passages } = texts.find(({ id }) => id === 'comintern/ar') as Text;
		const passage = passages[1] as Passage;
		await open(page, '/texts/comintern/ar/?from=chat#p2');
		await page.keyboard.press('c');
		await expect(page.getByRole('status')).toHaveText('Copied p2 with its link');
		const reference = 'The Communist International (Arabic), p2 · Reading the Comintern';
		const link = `${baseURL}/texts/comintern/ar/p2/`;
		const [source, gloss] = [sideToWords(passage, 'source'), sideToWords(passage, 'gloss')];
		expect(await clipboard(page, 'text/plain')).toBe(
			`${source}\n\n${gloss}\n\n${reference}\n${link}`,
		);
		const html = await clipboard(page, 'text/html');
		expect(html).toContain(`>${source}</p>`);
		expect(html).toMatch(/<p[^>]* lang="ar"[^>]* dir="rtl"/);
		expect(html).toMatch(/<p[^>]* lang="en"[^>]* dir="ltr"/);
		expect(html).toContain(`href="${link}"`);
	});

	test('copies the passage that a reader stands in', async ({ page }) => {
		await open(page, '/texts/world-revolution/pt/#p4');
		await page.keyboard.press('j');
		await page.keyboard.press('c');
		await expect(page.getByRole('status')).toHaveText('Copied p4 with its link');
	});
});
