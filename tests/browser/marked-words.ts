import type { Page } from '@playwright/test';

/** A colour that nothing on a page has, behind the words that a link points at. */
const SIGNAL = [0, 255, 1];

/**
 * The words that the browser marks because a link points at them. No interface tells, so they are read off the
 * screen: each letter of the passage's sides whose ground has the colour.
 */
export async function readMarkedWords(page: Page, passage: string): Promise<string> {
	await page.evaluate((signal) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			`::target-text { background: rgb(${signal.join()}) !important; color: black !important }`,
		);
		document.adoptedStyleSheets.push(sheet);
	}, SIGNAL);
	const shot = (await page.screenshot()).toString('base64');
	return page.evaluate(
		async ({ shot, passage, signal }) => {
			const bytes = Uint8Array.from(atob(shot), (sign) => sign.charCodeAt(0));
			const image = await createImageBitmap(new Blob([bytes]));
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
			if (!context) throw new Error('no canvas');
			context.drawImage(image, 0, 0);
			const isMarked = ({ left, top, width, height }: DOMRect) => {
				if (width < 1 || height < 1 || top < 0 || left < 0) return false;
				const { data } = context.getImageData(left, top, Math.ceil(width), Math.ceil(height));
				let found = 0;
				for (let i = 0; i < data.length; i += 4)
					if (signal.every((value, channel) => Math.abs((data[i + channel] ?? 0) - value) < 3))
						found++;
				return found > (data.length / 4) * 0.3;
			};
			const words: string[] = [];
			for (const side of document.querySelectorAll(`[id="${passage}"] [data-side]`)) {
				const walker = document.createTreeWalker(side, NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					if (node.parentElement?.closest('[data-mark]')) continue;
					// Letters of a word may join, so words are looked at, and not letters.
					for (const { index, 0: word } of (node.textContent ?? '').matchAll(
						/[\p{L}\p{M}\p{N}]+/gu,
					)) {
						const range = document.createRange();
						range.setStart(node, index);
						range.setEnd(node, index + word.length);
						if ([...range.getClientRects()].some(isMarked)) words.push(word);
					}
				}
			}
			return words.join(' ');
		},
		{ shot, passage, signal: SIGNAL },
	);
}
