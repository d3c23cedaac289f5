/** Where the content is, relative to the project. */
export const paths = {
	texts: 'src/content/texts',
	words: 'src/content/words',
	seeds: 'src/content/seeds',
	works: 'src/content/works.yaml',
	events: 'src/content/events.yaml',
	names: 'src/content/names.yaml',
	differences: 'src/content/differences.yaml',
	permalinks: 'src/content/permalinks.lock.json',
	aliases: 'src/content/aliases.yaml',
};
