import { expect, type Page, test } from '@playwright/test';
import { readMarkedWords } from './marked-words.ts';
import { open, remember } from './reader.ts';

/** Selections, by the sentence where they begin and end, and by the words there; what is marked is whole words. */
const selections = [
	{
		isShort: true,
		of: 'diacritics',
		path: '/texts/world-revolution/hr/',
		from: ['p1.1', 'boljševici'],
		to: ['p1.1', 'zaustaviti'],
	},
	{
		of: 'a sign of a note within',
		path: '/texts/world-revolution/hr/',
		from: ['p5.1', 'ratu'],
		to: ['p5.1', 'tako'],
	},
	{
		of: 'sentences',
		path: '/texts/world-revolution/hr/',
		from: ['p4.1', 'odlična'],
		to: ['p4.3', 'Na'],
	},
	{
		of: 'a word that stands there twice',
		path: '/texts/world-revolution/hr/',
		from: ['p4.4', 'Zapad'],
		to: ['p4.4', 'Zapad'],
	},
	{
		isShort: true,
		of: 'Arabic',
		path: '/texts/comintern/ar/',
		from: ['p1.1', 'الخروج'],
		to: ['p1.1', 'عزلتهم'],
	},
	{
		of: 'Arabic, long',
		path: '/texts/comintern/ar/',
		from: ['p5.1', 'عام'],
		to: ['p5.1', 'الأمريكيين'],
	},
	{
		of: 'a caption',
		path: '/texts/world-revolution/hr/',
		from: ['c8.1', 'Moskva'],
		to: ['c8.1', 'srce'],
	},
	{
		isShort: true,
		of: 'Portuguese',
		path: '/texts/world-revolution/pt/',
		from: ['p2.1', 'ideologia'],
		to: ['p2.1', 'revolução'],
	},
	{
		of: 'Portuguese sentences',
		path: '/texts/world-revolution/pt/',
		from: ['p4.2', 'caminho'],
		to: ['p4.3', 'humanidade'],
	},
] as const;

/** Selects from the first place of a word to the first of another, and tells what words that are. */
async function select(page: Page, from: readonly string[], to: readonly string[]): Promise<string> {
	return page.evaluate(
		({ from, to }) => {
			const find = ([id = '', word = '']: readonly string[], after: Node | null) => {
				const sentence = document.getElementById(id);
				if (!sentence) throw new Error(id);
				const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					if (node.parentElement?.closest('[data-mark]')) continue;
					const isEarlier =
						after && after.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
					const index = isEarlier ? -1 : (node.textContent ?? '').indexOf(word);
					if (index >= 0) return { node, index };
				}
				throw new Error(`${id} has no ${word}`);
			};
			const start = find(from, null);
			const end = find(to, start.node);
			const range = document.createRange();
			range.setStart(start.node, start.index);
			range.setEnd(end.node, end.index + (to[1]?.length ?? 0));
			getSelection()?.removeAllRanges();
			getSelection()?.addRange(range);
			const copy = range.cloneContents();
			for (const mark of copy.querySelectorAll('[data-mark]')) mark.remove();
			return (copy.textContent?.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
		},
		{ from: [...from], to: [...to] },
	);
}

/** Opens the ways to share what is selected, and tells the link to it. */
async function readLink(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Share what is selected' }).click();
	await expect(page.getByRole('radio', { name: 'these words' })).toBeChecked();
	return page.getByRole('textbox', { name: 'What is copied' }).inputValue();
}

for (const width of [360, 768, 1440]) {
	test(`a link to selected words marks exactly these, ${width} pixels wide`, async ({
		page,
		browser,
	}) => {
		test.setTimeout(120_000);
		const viewport = { width, height: 800 };
		const readers = await Promise.all(
			[true, false].map((javaScriptEnabled) => browser.newPage({ javaScriptEnabled, viewport })),
		);
		// All of them on a wide screen, where a selection is made with a mouse; elsewhere one of each language.
		const some = width === 1440 ? selections : selections.filter((each) => 'isShort' in each);
		for (const { of, path, from, to } of some) {
			const [passage = ''] = from[0].split('.');
			await open(page, `${path}#${passage}`);
			const words = await select(page, from, to);
			const link = await readLink(page);
			expect(link).toContain(`${path}${passage}/#${passage}:~:text=`);
			for (const reader of readers) {
				await reader.goto('about:blank');
				await reader.goto(link);
				expect(await readMarkedWords(reader, passage), of).toBe(words);
				await expect(reader.locator(`[id="${from[0]}"]`), of).toBeInViewport();
			}
		}
	});
}

test('a link to words shows them where the layout hides their side', async ({ browser }) => {
	for (const [layout, link, words] of [
		['source', '/texts/world-revolution/hr/p4/#p4:~:text=Over%20the%20corpse', 'Over the corpse'],
		['gloss', '/texts/world-revolution/hr/p4/#p4:~:text=Preko%20le%C5%A1a', 'Preko leša'],
		['demand', '/texts/world-revolution/hr/p4/#p4:~:text=Over%20the%20corpse', 'Over the corpse'],
	] as const) {
		const reader = await browser.newPage();
		await remember(reader, { layout });
		await open(reader, link);
		await expect.poll(() => readMarkedWords(reader, 'p4'), layout).toBe(words);
		await reader.close();
	}
});

test('a link to words that are no longer there leads to their passage', async ({ page }) => {
	await page.goto('/texts/world-revolution/hr/#p5:~:text=words%20that%20nobody%20wrote');
	await expect(page.locator('[id="p5"] .number')).toBeInViewport();
	await expect(page.locator('[id="p5"]')).toBeFocused();
});

test('a part of a word is linked as the whole word, a gloss as its words', async ({
	page,
	browser,
}) => {
	await open(page, '/texts/world-revolution/hr/#p2');
	await page.evaluate(() => {
		const node = document.querySelector('[id="p2"] [data-side="gloss"] .s')?.firstChild as Text;
		const at = node.data.indexOf('arxist');
		getSelection()?.setBaseAndExtent(node, at, node, at + 10);
	});
	const reader = await browser.newPage();
	await reader.goto(await readLink(page));
	expect(await readMarkedWords(reader, 'p2')).toBe('Marxist ideology');
	await reader.close();
});
