import type { CDPSession, Page } from '@playwright/test';

/** A line as a benchmark models it. */
export interface Line {
	/** Of a round trip, in milliseconds. */
	latency: number;
	/** In a second, each way. */
	bits: number;
}

/** Has a page load all over a slow line. @returns the session by which more can be asked of the browser */
export async function slowDown(page: Page, { latency, bits }: Line): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency,
		downloadThroughput: bits / 8,
		uploadThroughput: bits / 8,
	});
	return session;
}
