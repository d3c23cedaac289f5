import type { Page } from '@playwright/test';

/** A reader's choices, as an earlier visit left them on the device. */
export async function remember(page: Page, choices: Record<string, string>): Promise<void> {
	await page.addInitScript((kept) => {
		localStorage.readingSettings ??= JSON.stringify(kept);
	}, choices);
}

/** Opens a text's page and waits for its scripts. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.locator('.number button').first().waitFor({ state: 'attached' });
}
