import { expect, test } from '@playwright/test';
import { layoutShift } from './layout-shift.ts';

for (const [path, most] of [
	['/texts/comintern/ar/', 120_000],
	['/texts/world-revolution/hr/', 80_000],
	['/texts/world-revolution/pt/', 80_000],
] as const) {
	test(`${path} loads at most ${most / 1000} kB of fonts`, async ({ page }) => {
		const bodies: Promise<Buffer>[] = [];
		page.on('response', (response) => {
			if (response.request().resourceType() === 'font') bodies.push(response.body());
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0);
		expect(bodies.length).toBeGreaterThan(1);
		expect(bytes).toBeLessThanOrEqual(most);
	});
}

test('the Arabic source is set in the face made for it', async ({ page }) => {
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	// A face that comes too late for a visit is there for the next.
	await expect(async () => {
		await page.goto('/texts/comintern/ar/', { waitUntil: 'networkidle' });
		const { root } = await session.send('DOM.getDocument');
		const { nodeId } = await session.send('DOM.querySelector', {
			nodeId: root.nodeId,
			selector: '[id="p1.1"]',
		});
		const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
		expect(fonts.map(({ familyName }) => familyName)).toContain('Amiri');
	}).toPass({ timeout: 20_000 });
});

for (const path of [
	'/',
	'/texts/',
	'/timeline/',
	'/texts/comintern/ar/',
	'/texts/world-revolution/hr/',
]) {
	for (const width of [360, 1440]) {
		test(`nothing moves on ${path} when the fonts come late, ${width} pixels wide`, async ({
			page,
		}) => {
			await page.route('**/*.woff2', async (route) => {
				await new Promise((resolve) => setTimeout(resolve, 600));
				await route.continue();
			});
			await page.setViewportSize({ width, height: 900 });
			await page.goto(path, { waitUntil: 'networkidle' });
			expect(await page.evaluate(layoutShift)).toBe(0);
		});
	}
}
