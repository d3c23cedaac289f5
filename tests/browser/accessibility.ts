import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules of WCAG 2.2 AA, and axe's best practices. */
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What violates the rules, each with the element that does.
 *
 * @param isContrastKnown leaves out the contrast of colours, which takes as long as all other rules together
 */
export async function findViolations(
	page: Page,
	rules: string[] = all,
	isContrastKnown = false,
): Promise<string[]> {
	// The pages have no frames, which is what the other mode is for; it takes twice the time.
	const { violations } = await new AxeBuilder({ page })
		.options({
			runOnly: rules,
			resultTypes: ['violations'],
			rules: { 'color-contrast': { enabled: !isContrastKnown } },
		})
		.setLegacyMode()
		.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
