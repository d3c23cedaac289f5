import type { Page } from '@playwright/test';

/** A reader's choices, as an earlier visit left them on the device. */
export async function remember(page: Page, choices: Record<string, string>): Promise<void> {
	await page.addInitScript((kept) => {
		localStorage.settings ??= JSON.stringify(kept);
	}, choices);
}
