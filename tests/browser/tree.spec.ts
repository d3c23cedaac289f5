import { expect, test } from '@playwright/test';
import { sideToWords } from '../../src/model/words.ts';
import { readPublishedEdition } from '../edition.ts';
import { open } from './reader.ts';

const { texts } = await readPublishedEdition();

interface Node {
	nodeId: string;
	ignored: boolean;
	role?: { value: string };
	name?: { value: string };
	childIds?: string[];
	backendDOMNodeId?: number;
}

for (const text of texts) {
	for (const id of ['p1', 'p4']) {
		test(`a screen reader reads ${id} of ${text.id}: the source, then the gloss, each in its language`, async ({
			page,
		}) => {
			await open(page, `/texts/${text.id}/`);
			const session = await page.context().newCDPSession(page);
			const { result } = await session.send('Runtime.evaluate', {
				expression: `document.getElementById('${id}')`,
			});
			const { nodes } = (await session.send('Accessibility.queryAXTree', {
				objectId: result.objectId as string,
			})) as { nodes: Node[] };
			const paragraphs = nodes.filter(
				({ ignored, role }) => !ignored && role?.value === 'paragraph',
			);
			expect(paragraphs).toHaveLength(2);
			const passage = text.passages.find((each) => each.id === id);
			if (!passage) throw new Error(`${text.id} has no ${id}`);
			for (const [index, side] of (['source', 'gloss'] as const).entries()) {
				const { object } = await session.send('DOM.resolveNode', {
					backendNodeId: paragraphs[index]?.backendDOMNodeId as number,
				});
				const { result: language } = await session.send('Runtime.callFunctionOn', {
					objectId: object.objectId as string,
					functionDeclaration: 'function () { return this.closest("[lang]").lang; }',
				});
				expect(language.value).toBe(side === 'source' ? text.lang : 'en');
				const { nodes: inside } = (await session.send('Accessibility.queryAXTree', {
					objectId: object.objectId as string,
				})) as { nodes: Node[] };
				// What is read in a row, without the signs of notes, which are links of their own.
				const words = inside
					.filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
					.map(({ name }) => name?.value ?? '')
					.filter((words) => !/^(\d{1,2}|sic|\u00a0)$/.test(words))
					.join('');
				expect(words).toBe(sideToWords(passage, side));
			}
		});
	}
}

test('each sign of a note in a sentence is a link that says what it is', async ({ page }) => {
	for (const { id } of texts) {
		await page.goto(`/texts/${id}/`);
		for (const sign of await page.locator('[data-side] sup').all())
			await expect(sign.getByRole('link', { name: /^(Note \d+|sic: note on .+)$/ })).toHaveCount(1);
	}
});
