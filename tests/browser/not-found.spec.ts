import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { dist } from '../site.ts';

/** Opens an address as a host does that has nothing there. */
async function openMissing(page: Page, path: string): Promise<void> {
	const body = readFileSync(`${dist}/404.html`, 'utf8');
	await page.route(
		(url) => url.pathname === path,
		(route) => route.fulfill({ status: 404, contentType: 'text/html', body }),
	);
	await page.goto(path);
}

for (const [path, nearest] of [
	['/texts/world-revolution/hr/p99/', '/texts/world-revolution/hr/p6/'],
	['/texts/world-revolution/hr/p5/p5.1/', '/texts/world-revolution/hr/p5/r1/'],
	['/texts/world-revolution/hr/c14/', '/texts/world-revolution/hr/c13/'],
	['/texts/world-revolution/hx/', '/texts/world-revolution/hr/'],
	['/texts/world-revolutoin/', '/texts/world-revolution/'],
	['/texts/commintern/ar/p3/', '/texts/comintern/'],
	['/timeline/october-revolucion/', '/timeline/october-revolution/'],
	['/Texts/World-Revolution/HR', '/texts/world-revolution/hr/'],
] as const) {
	test(`${path} is not there, and ${nearest} is offered first`, async ({ page }) => {
		await openMissing(page, path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
		const first = page.locator('#meant a').first();
		await expect(first).toHaveAttribute('href', nearest);
		await first.click();
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Page not found');
	});
}

test('without scripts the page of a missing address leads to the texts', async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
	await openMissing(page, '/texts/world-revolution/hr/p99/');
	for (const path of [
		'/texts/',
		'/texts/comintern/ar/',
		'/texts/world-revolution/pt/',
		'/timeline/',
	])
		await expect(page.locator(`main a[href="${path}"]`).first()).toBeVisible();
	await page.close();
});

test('what is offered instead breaks no policy', async ({ page }) => {
	const messages: string[] = [];
	page.on('console', (message) => messages.push(message.text()));
	await openMissing(page, '/texts/world-revolution/hr/p99/');
	await expect(page.locator('#meant a').first()).toBeVisible();
	expect(messages.filter((message) => message.includes('Content Security Policy'))).toEqual([]);
});
