/** How the edition is named and cited. */
export const site = {
	name: 'Reading the Comintern',
	/** Names the edition wherever it is served from (RFC 9562). */
	id: 'urn:uuid:42f6c708-5cc2-495d-b732-f1b536030a09',
	editors: 'the editors of Reading the Comintern',
	/** Day of the revision that is published, ISO 8601. */
	revised: '2026-11-22',
};
