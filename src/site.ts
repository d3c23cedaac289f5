/** How the edition is named and cited. */
export const site = {
	name: 'Reading the Comintern',
	editors: 'the editors of Reading the Comintern',
	/** Day of the revision that is published, ISO 8601. */
	revised: '2026-11-22',
};
