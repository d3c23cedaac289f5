import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/model/content-folder.ts';
import { textsLoader } from '../../src/model/texts-loader.ts';
import { problemsToReport } from '../../src/reading/problem.ts';
import { root as project } from '../edition.ts';

const text = 'src/content/texts/w/hr.mdx';
const works = 'src/content/works.yaml';
const events = 'src/content/events.yaml';
const differences = 'src/content/differences.yaml';
const names = 'src/content/names.yaml';
const aliases = 'src/content/aliases.yaml';
const lock = 'src/content/permalinks.lock.json';

/** A small edition in which nothing is wrong. */
const good: Record<string, string> = {
	[text]: `---
work: w
lang: hr
title: Djelo
englishTitle: Work
seed: hr.txt
---

<Passage id="p1">

Prva [1917.](event:e "1917")[^one]
Druga.

<Gloss>

The first [in 1917](event:e "1917").
The second.

</Gloss>

[^one]: A note.

</Passage>

<Passage id="p2">

Treća.

<Gloss>

The third.

</Gloss>

</Passage>
`,
	[works]: 'w:\n  title: Work\n  description: A work.\n',
	[events]: 'e:\n  title: It happens\n  date: 1917\n  by: text\n',
	[names]: '# None.\n',
	[differences]: '# None.\n',
	[aliases]: '# None.\n',
	[lock]: `{
	"texts/w": [{"date":"2026-11-22"}],
	"texts/w/hr": [{"date":"2026-11-22"}],
	"texts/w/hr/p1": [{"date":"2026-11-22","source":["Prva 1917.","Druga."],"gloss":["The first in 1917.","The second."]}],
	"texts/w/hr/p2": [{"date":"2026-11-22","source":["Treća."],"gloss":["The third."]}],
	"timeline/e": [{"date":"2026-11-22"}]
}
`,
	'src/content/seeds/hr.txt': 'Prva 1917. Druga.\nTreća.',
};

const words = 'src/content/words/w/hr.conllu';

const first = `# sent_id = p1.1
# text = Prva 1917.
# text_en = The first in 1917.
1	Prva	prvi	ADJ	_	Case=Nom|Gender=Fem|NumType=Ord	_	_	_	Gloss=first
2	1917.	1917.	ADJ	_	NumType=Ord	_	_	_	Gloss=1917

`;
const second = `# sent_id = p1.2
# text = Druga.
# text_en = The second.
1	Druga	drugi	ADJ	_	NumType=Ord	_	_	_	Gloss=second|SpaceAfter=No
2	.	.	PUNCT	_	_	_	_	_	_

`;
const third = `# sent_id = p2.1
# text = Treća.
# text_en = The third.
1	Treća	treći	ADJ	_	NumType=Ord	_	_	_	Gloss=third|SpaceAfter=No
2	.	.	PUNCT	_	_	_	_	_	_

`;
/** The words of the edition, in which nothing is wrong. */
const goodWords = `${first}${second}${third}`;
const withWords: Change = [words, goodWords];

const name = `n:
  title: Druga
  kind: place
  description: A place.
  source: A book
  url: https://example.org/
  events: e
`;
const withName: Change = [names, name];
const mention: Change = [text, '\nDruga.', '\n[Druga](name:n).'];

const otherText = `---
work: w
lang: pt-BR
title: Obra
englishTitle: Work
---

<Passage id="p2">

Terceira frase.

<Gloss>

The third sentence.

</Gloss>

</Passage>
`;
const difference = `w/p2-x:
  kind: wording
  source: { hr: Treća, pt: frase }
  gloss: { hr: third, pt: sentence }
  says: They differ.
`;
const withDifference: Change[] = [
	['src/content/texts/w/pt.mdx', otherText],
	[differences, difference],
];

/** What is reported of the edition when words of its files are replaced, or files are added or, as null, removed. */
async function report(changes: Change[]): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	const files: Record<string, string> = { ...good };
	for (const [file, words, by] of changes) {
		if (by === undefined) files[file] = words;
		else {
			expect(files[file]).toContain(words);
			files[file] = files[file]?.replace(words, () => by) ?? '';
		}
	}
	for (const [file, contents] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), contents);
	}
	// The loader looks at the code that reads, too.
	for (const name of ['dates', 'markdown', 'model', 'reading', 'schemas', 'words'])
		symlinkSync(new URL(`src/${name}`, project), join(folder, 'src', name));
	const root = pathToFileURL(`${folder}/`);
	const { problems } = await readContent(root);
	expect(await isBuilt(root)).toBe(problems.length === 0);
	rmSync(folder, { recursive: true });
	return problems.length === 0 ? [] : problemsToReport(problems).split('\n').slice(1);
}

/** Whether the loader that every build begins with lets it go on. */
async function isBuilt(root: URL): Promise<boolean> {
	const store = Object.assign(new Map(), { addModuleImport() {} });
	const context = {
		config: { root },
		store,
		logger: { error() {}, warn() {} },
		generateDigest: String,
		parseData: ({ data }: { data: unknown }) => data,
	} as unknown as LoaderContext;
	try {
		await textsLoader().load(context);
		return true;
	} catch (error) {
		expect(error).toHaveProperty('name', 'ContentError');
		return false;
	}
}

/** A file with words of it and what replaces them, or with its whole contents. */
type Change = [file: string, words: string, by?: string];

test('nothing is wrong in the edition that is spoilt', async () => {
	expect(await report([])).toEqual([]);
	expect(await report([withWords, withName, mention])).toEqual([]);
	expect(await report(withDifference)).toEqual([]);
});

const cases: Record<string, [Change[], ...string[]][]> = {
	MDX: [
		[
			[[text, '<Passage id="p1">', '<Passage>']],
			'src/content/events.yaml:1:1: No text speaks of the event `e`. Add one, or remove the entry.',
			'src/content/texts/w/hr.mdx:1:1: `texts/w/hr/p1` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
			'src/content/texts/w/hr.mdx:9:1: A passage has one attribute, `id`. Write it as `<Passage id="p1">`.',
			'src/content/texts/w/hr.mdx:25:1: `p2` differs from the seed `hr.txt`. Where the text has `Treća.`, the seed has `Prva 1917. Drug`: write what the seed has.',
		],
		[
			[[text, '<Passage id="p2">', '<Passage id="p1">']],
			'src/content/texts/w/hr.mdx:1:1: `texts/w/hr/p2` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
			'src/content/texts/w/hr.mdx:9:1: `texts/w/hr/p1.2` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
			'src/content/texts/w/hr.mdx:9:1: The words of `texts/w/hr/p1` were published as `texts/w/hr/p2`. An id never changes its words: give them their id back, or the old one an alias in `src/content/aliases.yaml`.',
			'src/content/texts/w/hr.mdx:25:1: `p1` is the id of the passage in line 9 already. Give each passage an id of its own.',
		],
		[
			[[text, '<Passage id="p1">', '<Passage id="P1">']],
			'src/content/events.yaml:1:1: No text speaks of the event `e`. Add one, or remove the entry.',
			'src/content/texts/w/hr.mdx:1:1: `texts/w/hr/p1` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
			"src/content/texts/w/hr.mdx:9:1: `P1` is not a passage's id. Write lower-case letters and a number, such as `p1` or `c3`.",
			'src/content/texts/w/hr.mdx:25:1: `p2` differs from the seed `hr.txt`. Where the text has `Treća.`, the seed has `Prva 1917. Drug`: write what the seed has.',
		],
		[
			[[text, '<Passage id="p1">', '<Passage id={"p1"}>']],
			'src/content/events.yaml:1:1: No text speaks of the event `e`. Add one, or remove the entry.',
			'src/content/texts/w/hr.mdx:1:1: `texts/w/hr/p1` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
			"src/content/texts/w/hr.mdx:9:1: `{…}` is not a passage's id. Write lower-case letters and a number, such as `p1` or `c3`.",
			'src/content/texts/w/hr.mdx:25:1: `p2` differs from the seed `hr.txt`. Where the text has `Treća.`, the seed has `Prva 1917. Drug`: write what the seed has.',
		],
		[
			[[text, 'Druga.', 'Druga. <b>x</b>']],
			'src/content/texts/w/hr.mdx:9:1: `texts/w/hr/p1` has another wording than was published. Put it back, or run `npm run permalinks`, which keeps both as revisions.',
			'src/content/texts/w/hr.mdx:12:8: `<b>x</b>` is read as an element, which cannot stand here. Remove it, or put a backslash before the characters that are meant literally.',
			'src/content/texts/w/hr.mdx:25:1: `p2` does not begin a line of the seed `hr.txt`. Divide the passages as the seed does.',
		],
		[
			[[text, 'Druga.', '{process.exit()}']],
			'src/content/texts/w/hr.mdx:9:1: `texts/w/hr/p1.2` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
			'src/content/texts/w/hr.mdx:9:1: `texts/w/hr/p1` has another wording than was published. Put it back, or run `npm run permalinks`, which keeps both as revisions.',
			'src/content/texts/w/hr.mdx:12:1: `{process.exit()}` is read as an expression, which cannot stand here. Remove it, or put a backslash before the characters that are meant literally.',
			'src/content/texts/w/hr.mdx:14:1: The source has 1 line and the gloss 2 lines. Line n of the gloss answers line n of the source: give both the same number.',
			'src/content/texts/w/hr.mdx:25:1: `p2` does not begin a line of the seed `hr.txt`. Divide the passages as the seed does.',
		],
		[
			[[text, '---\n\n<Passage', '---\n\nimport x from "./x.js"\n\n<Passage']],
			'src/content/texts/w/hr.mdx:9:1: `import x from "./x.js"` is read as a script, which cannot stand here. Remove it, or put a backslash before the characters that are meant literally.',
		],
		[
			[[text, '---\n\n<Passage', '---\n\nexport const x = 1\n\n<Passage']],
			'src/content/texts/w/hr.mdx:9:1: `export const x = 1` is read as a script, which cannot stand here. Remove it, or put a backslash before the characters that are meant literally.',
		],
		[
			[[text, '[1917.](event:e "1917")', '[1917.](javascript:alert(1))']],
			'src/content/texts/w/hr.mdx:11:6: A link to `javascript:alert(1)` cannot stand in a source. Marks allowed here: `event`, `name`, `sic`. For the plain characters, put a backslash before them.',
		],
		[
			[[text, '[1917.](event:e "1917")', '[1917.](data:text/html,x)']],
			'src/content/texts/w/hr.mdx:11:6: A link to `data:text/html,x` cannot stand in a source. Marks allowed here: `event`, `name`, `sic`. For the plain characters, put a backslash before them.',
		],
		[
			[[text, '---\n\n<Passage', '---\n\n<img src="x" onerror="alert(1)" />\n\n<Passage']],
			'src/content/texts/w/hr.mdx:9:1: `<img src="x" onerror="alert(1)…` is read as an element, which cannot stand here. Remove it, or put a backslash before the characters that are meant literally.',
		],
		[
			[[text, '</Passage>\n\n<Passage', '<Passage']],
			'src/content/events.yaml:1:1: No text speaks of the event `e`. Add one, or remove the entry.',
			'src/content/permalinks.lock.json:3:2: `texts/w/hr` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
			'src/content/texts/w/hr.mdx:9:1: This is not valid MDX: Expected a closing tag for `<Passage>` (9:1-9:18). Close what is open, or put a backslash before `<` and `{`.',
			'src/content/works.yaml:1:1: No text belongs to the work `w`. Add one, or remove the entry.',
		],
	],
	frontmatter: [
		[
			[[text, '---\nwork: w\nlang: hr\ntitle: Djelo\nenglishTitle: Work\nseed: hr.txt\n---\n', '']],
			'src/content/texts/w/hr.mdx:1:1: This text has no frontmatter. Begin the file with `---`, its fields, and `---`.',
		],
		[[[text, 'work: w\n', '']], 'src/content/texts/w/hr.mdx:2:1: `work` is missing. Write it.'],
		[
			[[text, 'work: w', 'work: v']],
			'src/content/texts/w/hr.mdx:1:1: There is no work `v`. Add it to src/content/works.yaml.',
			"src/content/texts/w/hr.mdx:2:7: `work: v` is not the file's folder. Write `w`, or move the file.",
			'src/content/works.yaml:1:1: No text belongs to the work `w`. Add one, or remove the entry.',
		],
		[
			[[text, 'lang: hr', 'lang: croatian']],
			'src/content/texts/w/hr.mdx:3:7: `lang: croatian` is not a valid BCP 47 language tag, such as `hr` or `pt-BR`. Correct it.',
		],
		[
			[[text, 'lang: hr', 'lang: HR']],
			'src/content/texts/w/hr.mdx:3:7: `lang: HR` is not a valid BCP 47 language tag, such as `hr` or `pt-BR`. Correct it.',
		],
		[
			[[text, 'seed: hr.txt', 'seed: hr.txt\nglossFrom: document']],
			'src/content/texts/w/hr.mdx:1:1: The seed has no gloss. Remove `glossFrom: document`.',
		],
		[
			[[text, 'seed: hr.txt', 'seed: hr.txt\nglossFrom: me']],
			'src/content/texts/w/hr.mdx:7:12: `glossFrom: me` is not known. Write `document`.',
		],
		[
			[[text, 'title: Djelo', 'title:']],
			'src/content/texts/w/hr.mdx:4:7: `title` is empty. Write something after the colon.',
		],
		[
			[[text, 'title: Djelo', 'title: A: B']],
			'src/content/texts/w/hr.mdx:4:8: This is not valid YAML: Nested mappings are not allowed in compact mappings. Correct the syntax.',
		],
		[
			[[text, 'title: Djelo', 'title: Djelo\ntitle: Djelo']],
			'src/content/texts/w/hr.mdx:5:1: This is not valid YAML: Map keys must be unique. Correct the syntax.',
		],
		[
			[[text, 'englishTitle: Work', 'english_title: Work']],
			'src/content/texts/w/hr.mdx:2:1: `englishTitle` is missing. Write it.',
			'src/content/texts/w/hr.mdx:5:16: `english_title` is not a field here. Remove it; the fields are `work`, `lang`, `title`, `englishTitle`, `description`, `seed`, `glossFrom`.',
		],
		[
			[[text, 'seed: hr.txt', 'seed: ../hr.txt']],
			'src/content/texts/w/hr.mdx:1:1: There is no seed `../hr.txt`. Put the document into `seeds/`, or remove the field.',
		],
		[
			[[text, 'seed: hr.txt', 'seed: [hr.txt]']],
			'src/content/texts/w/hr.mdx:6:7: `seed` holds other fields. Write one value after the colon.',
		],
	],
	'works.yaml': [
		[[[works, '  title: Work\n', '']], 'src/content/works.yaml:1:1: `title` is missing. Write it.'],
		[
			[[works, 'title: Work', 'title: ""']],
			'src/content/works.yaml:2:10: `title` is empty. Write something after the colon.',
		],
		[
			[[works, '  title: Work', '  titel: Work']],
			'src/content/works.yaml:1:1: `title` is missing. Write it.',
			'src/content/works.yaml:2:10: `titel` is not a field here. Remove it; the fields are `title`, `description`.',
		],
		[
			[[works, 'w:', 'W:']],
			'src/content/permalinks.lock.json:2:2: `texts/w` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
			'src/content/texts/w/hr.mdx:1:1: There is no work `w`. Add it to src/content/works.yaml.',
			'src/content/works.yaml:1:1: `W` is not lower-case ASCII words joined by hyphens. Correct it.',
			'src/content/works.yaml:1:1: No text belongs to the work `W`. Add one, or remove the entry.',
		],
		[
			[[works, 'w:', 'w 1:']],
			'src/content/permalinks.lock.json:2:2: `texts/w` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
			'src/content/texts/w/hr.mdx:1:1: There is no work `w`. Add it to src/content/works.yaml.',
			'src/content/works.yaml:1:1: `w 1` is not lower-case ASCII words joined by hyphens. Correct it.',
			'src/content/works.yaml:1:1: No text belongs to the work `w 1`. Add one, or remove the entry.',
		],
		[
			[[works, 'w:\n  title', 'w:\n title']],
			'src/content/works.yaml:2:9: This is not valid YAML: Nested mappings are not allowed in compact mappings. Correct the syntax.',
			'src/content/works.yaml:2:9: This is not valid YAML: Implicit keys need to be on a single line. Correct the syntax.',
		],
		[
			[[works, 'description: A work.', 'description: "A\\x01 work."']],
			'src/content/works.yaml:3:16: An escape here stands for a control character, which the files of the edition cannot hold. Remove it.',
		],
		[
			[[works, 'description: A work.', 'description: A: work.']],
			'src/content/works.yaml:3:16: This is not valid YAML: Nested mappings are not allowed in compact mappings. Correct the syntax.',
		],
		[
			[[works, '- w\n']],
			'src/content/works.yaml:1:1: There are no `key: value` lines here. Write them.',
		],
		[
			[[works, '']],
			'src/content/permalinks.lock.json:2:2: `texts/w` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
			'src/content/texts/w/hr.mdx:1:1: There is no work `w`. Add it to src/content/works.yaml.',
		],
		[
			[
				[
					works,
					'description: A work.\n',
					'description: A work.\nw:\n  title: B\n  description: B\n',
				],
			],
			'src/content/works.yaml:4:1: This is not valid YAML: Map keys must be unique. Correct the syntax.',
		],
		[
			[
				[
					works,
					'description: A work.\n',
					'description: A work.\nv:\n  title: B\n  description: B\n',
				],
			],
			'src/content/works.yaml:4:1: No text belongs to the work `v`. Add one, or remove the entry.',
		],
	],
	'events.yaml': [
		[
			[[events, 'date: 1917', 'date: 1917-13']],
			'src/content/events.yaml:3:9: `date: 1917-13` is not a valid EDTF date, such as `1920-08`, `1919/1921` or `1924/..`. Correct it.',
		],
		[
			[[events, 'date: 1917', 'date: 7 November 1917']],
			'src/content/events.yaml:3:9: `date: 7 November 1917` is not a valid EDTF date, such as `1920-08`, `1919/1921` or `1924/..`. Correct it.',
		],
		[
			[[events, 'date: 1917', 'date: XXXX-11-07']],
			'src/content/events.yaml:1:1: `e` has no year. Write one, or the timeline has no place for it.',
		],
		[
			[[events, 'date: 1917', 'date: 1917~']],
			'src/content/events.yaml:1:1: `e` is approximate. Say how far, with `earliest` and `latest`.',
		],
		[
			[[events, 'by: text', 'by: nobody']],
			'src/content/events.yaml:4:7: `by: nobody` is not known. Write `text` or `editor`.',
		],
		[
			[[events, 'by: text', 'by: text\n  earliest: 1916']],
			'src/content/events.yaml:1:1: `e` is not approximate. Remove `earliest` and `latest`, or write `~` after the year.',
		],
		[[[events, '  by: text\n', '']], 'src/content/events.yaml:1:1: `by` is missing. Write it.'],
		[
			[[events, 'title: It happens', 'title: [It]']],
			'src/content/events.yaml:2:10: `title` holds other fields. Write one value after the colon.',
		],
		[
			[[events, 'e:', 'e_1:']],
			'src/content/events.yaml:1:1: `e_1` is not lower-case ASCII words joined by hyphens. Correct it.',
			'src/content/events.yaml:1:1: No text speaks of the event `e_1`. Add one, or remove the entry.',
			'src/content/permalinks.lock.json:6:2: `timeline/e` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
			'src/content/texts/w/hr.mdx:11:6: There is no event `e`. Correct the id, or add it to src/content/events.yaml.',
			'src/content/texts/w/hr.mdx:16:11: There is no event `e`. Correct the id, or add it to src/content/events.yaml.',
		],
		[
			[[events, 'by: text\n', 'by: text\nf:\n  title: F\n  date: 1918\n  by: text\n']],
			'src/content/events.yaml:5:1: No text speaks of the event `f`. Add one, or remove the entry.',
		],
	],
	'aliases.yaml': [
		[
			[[aliases, 'texts/w/hr/p2:\n  because: Gone.\n  date: 2027-01-01\n']],
			'src/content/texts/w/hr.mdx:25:1: `texts/w/hr/p2` has an alias, and is published again. An id is not used again: give what is new an id of its own.',
		],
		[
			[[aliases, 'texts/w/hr/p9:\n  because: Gone.\n  date: 2027-01-01\n']],
			'src/content/aliases.yaml:1:1: Nothing was ever published as `texts/w/hr/p9`. Remove the alias, or correct its address, such as `texts/world-revolution/hr/p7`.',
		],
		[
			[[aliases, 'p9:\n  because: Gone.\n  date: 2027-01-01\n']],
			'src/content/aliases.yaml:1:1: `p9` is not an address within the site, such as `texts/comintern/ar/p1`. Correct it.',
			'src/content/aliases.yaml:1:1: Nothing was ever published as `p9`. Remove the alias, or correct its address, such as `texts/world-revolution/hr/p7`.',
		],
		[
			[
				[aliases, 'texts/w/hr/p2:\n  date: 2027-01-01\n'],
				[
					text,
					'<Passage id="p2">\n\nTreća.\n\n<Gloss>\n\nThe third.\n\n</Gloss>\n\n</Passage>\n',
					'',
				],
				[text, 'seed: hr.txt\n', ''],
			],
			'src/content/aliases.yaml:1:1: `because` is missing. Write it.',
			'src/content/texts/w/hr.mdx:1:1: `texts/w/hr/p2` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
		],
		[
			[
				[aliases, 'texts/w/hr/p2:\n  because: Gone.\n  date: yesterday\n'],
				[
					text,
					'<Passage id="p2">\n\nTreća.\n\n<Gloss>\n\nThe third.\n\n</Gloss>\n\n</Passage>\n',
					'',
				],
				[text, 'seed: hr.txt\n', ''],
			],
			'src/content/aliases.yaml:3:9: `date: yesterday` is not a day, such as `2026-11-22`. Correct it.',
			'src/content/texts/w/hr.mdx:1:1: `texts/w/hr/p2` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
		],
		[
			[
				[aliases, 'texts/w/hr/p2:\n  to: texts/w/hr/p8\n  because: Gone.\n  date: 2027-01-01\n'],
				[
					text,
					'<Passage id="p2">\n\nTreća.\n\n<Gloss>\n\nThe third.\n\n</Gloss>\n\n</Passage>\n',
					'',
				],
				[text, 'seed: hr.txt\n', ''],
			],
			'src/content/aliases.yaml:1:1: The alias `texts/w/hr/p2` leads to something that is not there. Correct `to`, or leave it out where the words were withdrawn.',
		],
		[
			[
				[aliases, 'texts/w/hr/p2:\n  to: texts/w/hr/p2\n  because: Gone.\n  date: 2027-01-01\n'],
				[
					text,
					'<Passage id="p2">\n\nTreća.\n\n<Gloss>\n\nThe third.\n\n</Gloss>\n\n</Passage>\n',
					'',
				],
				[text, 'seed: hr.txt\n', ''],
			],
			'src/content/aliases.yaml:1:1: The alias `texts/w/hr/p2` leads back to itself. Let one of the aliases lead to what is published.',
		],
		[
			[[aliases, 'texts/w/hr/p1.3:\n  because: Gone.\n  date: 2027-01-01\n']],
			'src/content/aliases.yaml:1:1: Nothing was ever published as `texts/w/hr/p1.3`. Remove the alias, or correct its address, such as `texts/world-revolution/hr/p7`.',
		],
		[
			[[aliases, 'texts/w/hr/p1.1:\n  because: Gone.\n  date: 2027-01-01\n']],
			'src/content/texts/w/hr.mdx:9:1: `texts/w/hr/p1.1` has an alias, and is published again. An id is not used again: give what is new an id of its own.',
		],
		[
			[[aliases, 'timeline/e:\n  because: Gone.\n  date: 2027-01-01\n  why: so\n']],
			'src/content/aliases.yaml:4:8: `why` is not a field here. Remove it; the fields are `to`, `because`, `date`.',
		],
	],
	'CoNLL-U': [
		[
			[withWords, [words, '1\tPrva', '1 Prva']],
			'src/content/words/w/hr.conllu:4:1: This line has 9 columns. Write ten, with one tab between two.',
		],
		[
			[withWords, [words, 'Gloss=first', 'Gloss=']],
			'src/content/words/w/hr.conllu:4:57: `Gloss=` says nothing that the edition knows. Write `SpaceAfter=No`, or a value for Gloss, LTranslit, Translit, Vform.',
			'src/content/words/w/hr.conllu:4:57: `Prva` has no Gloss. Write `Gloss=…` in the last column.',
		],
		[
			[withWords, [words, 'Gloss=first', 'Gloss=first|Glos=x']],
			'src/content/words/w/hr.conllu:4:69: `Glos=x` says nothing that the edition knows. Write `SpaceAfter=No`, or a value for Gloss, LTranslit, Translit, Vform.',
		],
		[
			[withWords, [words, '1\tPrva\tprvi', '1\tPrva\t_']],
			'src/content/words/w/hr.conllu:4:8: `Prva` has no lemma. Write its dictionary form.',
		],
		[
			[withWords, [words, '\tADJ\t', '\tADJEKTIV\t']],
			'src/content/words/w/hr.conllu:4:13: `ADJEKTIV` is not a part of speech of Universal Dependencies. Write one of ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X.',
		],
		[
			[withWords, [words, 'Case=Nom|Gender=Fem', 'Gender=Fem|Case=Nom']],
			'src/content/words/w/hr.conllu:4:19: The features are not in the order of their names, or one stands twice. Sort them by name, without regard to capitals.',
		],
		[
			[withWords, [words, 'Case=Nom|Gender=Fem', 'Case=Nominative|Gender=Fem']],
			'src/content/words/w/hr.conllu:4:19: `Case=Nominative` is not a feature that the edition explains. Correct it, or add it to `src/words/inventory.ts` with its meaning.',
		],
		[
			[withWords, [words, '2\t1917.', '3\t1917.']],
			'src/content/words/w/hr.conllu:5:1: `3` does not follow. Write `2`, or for a word of two parts `2-3`.',
		],
		[
			[withWords, [words, '2\t1917.\t', '2-3\t1917.\t_\t_\t_\t_\t_\t_\t_\t_\n2\t1917.\t']],
			'src/content/words/w/hr.conllu:6:1: The word that ends at 3 lacks a part. Add it.',
		],
		[
			[withWords, [words, '# sent_id = p1.2', '# sent_id = p1.3']],
			'src/content/words/w/hr.conllu:1:1: `p1.2` has no words here. Add the sentence.',
			'src/content/words/w/hr.conllu:7:13: There is no sentence `p1.3`. Correct the id, or remove it.',
		],
		[
			[withWords, [words, '# sent_id = p1.2', '# sent_id = p1.1']],
			'src/content/words/w/hr.conllu:1:1: `p1.2` has no words here. Add the sentence.',
			'src/content/words/w/hr.conllu:7:13: `p1.1` stands here a second time. Remove one of them.',
		],
		[
			[withWords, [words, '# sent_id = p1.2\n', '']],
			'src/content/words/w/hr.conllu:1:1: `p1.2` has no words here. Add the sentence.',
			'src/content/words/w/hr.conllu:7:1: This sentence does not say which it is. Write `# sent_id = p1.1` before its words.',
		],
		[
			[withWords, [words, '# text = Druga.', '# text = Drugi.']],
			'src/content/words/w/hr.conllu:8:10: `text` is not what the text has. Write `# text = Druga.`.',
		],
		[
			[withWords, [words, '# text_en = The second.\n', '']],
			'src/content/words/w/hr.conllu:7:1: This sentence has no `text_en`. Write `# text_en = The second.`.',
		],
		[
			[withWords, [words, '1\tDruga\t', '1\tDrugi\t']],
			'src/content/words/w/hr.conllu:10:3: Here the words differ from `p1.2`. Where they have `Drugi`, the source has `Druga`.',
		],
		[
			[withWords, [words, '|SpaceAfter=No\n2\t.', '\n2\t.']],
			'src/content/words/w/hr.conllu:10:3: Here the words differ from `p1.2`. Where they have `Druga `, the source has `Druga.`.',
		],
		[
			[withWords, [words, '\n# sent_id = p2.1', '# note\n# sent_id = p2.1']],
			'src/content/words/w/hr.conllu:12:1: This is not a comment of CoNLL-U. Write `# name = value`.',
			'src/content/words/w/hr.conllu:13:1: A sentence begins here. Put an empty line before it.',
		],
		[
			[withWords, [words, '\n# sent_id = p2.1', '\n\n# sent_id = p2.1']],
			'src/content/words/w/hr.conllu:13:1: An empty line stands here for no sentence. Remove it.',
		],
		[
			[withWords, [words, '\n\n# sent_id = p2.1', '\n# sent_id = p2.1']],
			'src/content/words/w/hr.conllu:12:1: A sentence begins here. Put an empty line before it.',
		],
		[
			[withWords, [words, '2\t.\t.\tPUNCT\t_\t_\t_', '2\t.\t.\tPUNCT\t_\t_\t1']],
			'src/content/words/w/hr.conllu:11:17: `1` stands in HEAD. Write `_`.',
		],
		[
			[[words, goodWords.slice(0, -1)]],
			'src/content/words/w/hr.conllu:18:1: The last sentence is not ended. Add an empty line after it.',
		],
		[
			[[words, `${second}${first}${third}`]],
			"src/content/words/w/hr.conllu:1:1: `p1.2` is not in its place. Put the sentences in the text's order.",
		],
		[
			[[words, '']],
			'src/content/words/w/hr.conllu:1:1: `p1.1` has no words here. Add the sentence.',
			'src/content/words/w/hr.conllu:1:1: `p1.2` has no words here. Add the sentence.',
			'src/content/words/w/hr.conllu:1:1: `p2.1` has no words here. Add the sentence.',
		],
		[
			[['src/content/words/w/pt.conllu', goodWords]],
			"src/content/words/w/pt.conllu:1:1: There is no text whose words these are. Give the file its text's folder and name, and `.conllu`, or remove it.",
		],
		[
			[withWords, [text, 'The second.', 'The next.']],
			'src/content/texts/w/hr.mdx:9:1: `texts/w/hr/p1` has another wording than was published. Put it back, or run `npm run permalinks`, which keeps both as revisions.',
			'src/content/words/w/hr.conllu:9:13: `text_en` is not what the text has. Write `# text_en = The next.`.',
		],
		[
			[withWords, [text, 'lang: hr', 'lang: ar']],
			'src/content/words/w/hr.conllu:4:57: `Prva` has no LTranslit. Write `LTranslit=…` in the last column.',
			'src/content/words/w/hr.conllu:4:57: `Prva` has no Translit. Write `Translit=…` in the last column.',
			'src/content/words/w/hr.conllu:4:57: `Prva` has no Vform. Write `Vform=…` in the last column.',
			'src/content/words/w/hr.conllu:5:39: `1917.` has no LTranslit. Write `LTranslit=…` in the last column.',
			'src/content/words/w/hr.conllu:5:39: `1917.` has no Translit. Write `Translit=…` in the last column.',
			'src/content/words/w/hr.conllu:5:39: `1917.` has no Vform. Write `Vform=…` in the last column.',
			'src/content/words/w/hr.conllu:10:39: `Druga` has no LTranslit. Write `LTranslit=…` in the last column.',
			'src/content/words/w/hr.conllu:10:39: `Druga` has no Translit. Write `Translit=…` in the last column.',
			'src/content/words/w/hr.conllu:10:39: `Druga` has no Vform. Write `Vform=…` in the last column.',
			'src/content/words/w/hr.conllu:16:39: `Treća` has no LTranslit. Write `LTranslit=…` in the last column.',
			'src/content/words/w/hr.conllu:16:39: `Treća` has no Translit. Write `Translit=…` in the last column.',
			'src/content/words/w/hr.conllu:16:39: `Treća` has no Vform. Write `Vform=…` in the last column.',
		],
	],
	'names.yaml': [
		[
			[withName],
			'src/content/names.yaml:1:1: No text has the name `n`. Add one, or remove the entry.',
		],
		[
			[mention],
			'src/content/texts/w/hr.mdx:12:1: There is no name `n`. Correct the id, or add it to src/content/names.yaml.',
		],
		[
			[withName, [text, 'Druga.', '[Druga](name:N).']],
			'src/content/names.yaml:1:1: No text has the name `n`. Add one, or remove the entry.',
			"src/content/texts/w/hr.mdx:12:1: `N` is not a name's id. Write the id as in `names.yaml`.",
		],
		[
			[withName, [text, 'Druga.', '[Druga](name:n "Cijela Druga").']],
			'src/content/texts/w/hr.mdx:12:1: The sentence does not have `Cijela Druga`. Write the whole name as the sentence has it.',
		],
		[
			[withName, [names, 'kind: place', 'kind: thing'], mention],
			'src/content/names.yaml:3:9: `kind: thing` is not known. Write `person` or `place` or `organisation`.',
		],
		[
			[withName, [names, 'url: https://example.org/', 'url: example.org'], mention],
			'src/content/names.yaml:6:8: `url: example.org` is not an address on the web. Correct it.',
		],
		[
			[withName, [names, 'url: https://example.org/', 'url: javascript:alert(1)'], mention],
			'src/content/names.yaml:6:8: `url: javascript:alert(1)` is not an address on the web. Correct it.',
		],
		[
			[withName, [names, '  source: A book\n', ''], mention],
			'src/content/names.yaml:1:1: `source` is missing. Write it.',
		],
		[
			[withName, [names, 'events: e', 'events: e f'], mention],
			'src/content/names.yaml:1:1: There is no event `f`. Correct the id, or add it to src/content/events.yaml.',
		],
		[
			[withName, [names, 'events: e', 'markedAs: f'], mention],
			'src/content/names.yaml:1:1: There is no event `f`. Correct the id, or add it to src/content/events.yaml.',
		],
		[
			[withName, [names, 'events: e', 'forms: Druga'], mention],
			'src/content/names.yaml:7:10: `forms` is not a field here. Remove it; the fields are `title`, `kind`, `description`, `source`, `url`, `events`, `markedAs`.',
		],
		[
			[withName, [names, 'n:', 'n_:'], mention],
			'src/content/names.yaml:1:1: `n_` is not lower-case ASCII words joined by hyphens. Correct it.',
			'src/content/names.yaml:1:1: No text has the name `n_`. Add one, or remove the entry.',
			'src/content/texts/w/hr.mdx:12:1: There is no name `n`. Correct the id, or add it to src/content/names.yaml.',
		],
		[
			[[names, name + name], mention],
			'src/content/names.yaml:8:1: This is not valid YAML: Map keys must be unique. Correct the syntax.',
		],
	],
	'differences.yaml': [
		[
			[...withDifference, [differences, 'Treća', 'Četvrta']],
			'src/content/differences.yaml:1:1: `Četvrta` does not stand in the source of `p2`. Write the words as they stand there, and so many that they stand there once.',
		],
		[
			[...withDifference, [differences, 'pt: frase', 'pt: e']],
			'src/content/differences.yaml:1:1: `e` stands more than once in the source of `p2`. Write the words as they stand there, and so many that they stand there once.',
		],
		[
			[...withDifference, [differences, 'w/p2-x', 'w/p3-x']],
			'src/content/differences.yaml:1:1: `w/hr` has no passage `p3`, or none that could be read. Correct the id, or the name of the text.',
			'src/content/differences.yaml:1:1: `w/pt` has no passage `p3`, or none that could be read. Correct the id, or the name of the text.',
		],
		[
			[...withDifference, [differences, 'w/p2-x', 'v/p2-x']],
			'src/content/differences.yaml:1:1: There is no work `v`. Correct the id.',
		],
		[
			[...withDifference, [differences, 'w/p2-x', 'w/x']],
			'src/content/differences.yaml:1:1: `w/x` is not a work, a passage and words, such as `world-revolution/p2-date`. Correct it.',
		],
		[
			[...withDifference, [differences, 'hr: Treća', 'sr: Treća']],
			'src/content/differences.yaml:1:1: Its source and its gloss are not of the same texts. Write words of each in both.',
			'src/content/differences.yaml:1:1: `w/sr` has no passage `p2`, or none that could be read. Correct the id, or the name of the text.',
		],
		[
			[...withDifference, [differences, 'kind: wording', 'kind: other']],
			'src/content/differences.yaml:2:9: `kind: other` is not known. Write `only` or `precise` or `claim` or `wording`.',
		],
		[
			[...withDifference, [differences, 'kind: wording', 'kind: only']],
			'src/content/differences.yaml:1:1: A difference of the kind `only` does not say which text has more. Write `in`.',
			'src/content/differences.yaml:1:1: A difference of the kind `only` has the words of 2. Write the words of one text for `only`, of two or more for another kind.',
		],
		[
			[...withDifference, [differences, 'kind: wording', 'kind: precise']],
			'src/content/differences.yaml:1:1: A difference of the kind `precise` does not say which text has more. Write `in`.',
		],
		[
			[...withDifference, [differences, 'kind: wording', 'kind: wording\n  in: hr']],
			'src/content/differences.yaml:1:1: `in` says nothing where the kind is `wording`. Remove it, or change the kind.',
		],
		[
			[...withDifference, [differences, ', pt: sentence', '']],
			'src/content/differences.yaml:1:1: Its source and its gloss are not of the same texts. Write words of each in both.',
		],
		[
			[...withDifference, [differences, '  says: They differ.\n', '']],
			'src/content/differences.yaml:1:1: `says` is missing. Write it.',
		],
		[
			[...withDifference, [differences, 'source: { hr: Treća, pt: frase }', 'source: words']],
			'src/content/differences.yaml:3:11: `source: words` does not name the texts, as in `{ hr: words, pt: words }`. Correct it.',
		],
		[
			[...withDifference, [differences, 'hr: third', 'hr: [third]']],
			'src/content/differences.yaml:4:16: `gloss.hr` holds other fields. Write one value after the colon.',
		],
		[
			[
				...withDifference,
				[
					differences,
					`${difference}w/p2-y:\n  kind: wording\n  source: { hr: reća, pt: Terceira }\n  gloss: { hr: The, pt: The }\n  says: They differ.\n`,
				],
			],
			'src/content/differences.yaml:6:1: `reća` shares words with `w/p2-x`. Let no two differences do so.',
		],
		[
			[...withDifference, [text, 'Treća.', 'Treca.']],
			'src/content/differences.yaml:1:1: `Treća` does not stand in the source of `p2`. Write the words as they stand there, and so many that they stand there once.',
			'src/content/texts/w/hr.mdx:25:1: `p2` differs from the seed `hr.txt`. Where the text has `Treca.`, the seed has `917. Druga. Treća.`: write what the seed has.',
			'src/content/texts/w/hr.mdx:25:1: `texts/w/hr/p2` has another wording than was published. Put it back, or run `npm run permalinks`, which keeps both as revisions.',
		],
	],
	'the lock': [
		[
			[[lock, '']],
			'src/content/permalinks.lock.json:1:1: This is not valid JSON: Unexpected end of JSON input. Put it back as it was: `git checkout` has it, and `npm run permalinks` writes what is new.',
		],
		[
			[[lock, '[]']],
			'src/content/permalinks.lock.json:1:1: `The file` is wrong: Invalid input: expected record, received array. Put it back as it was: `git checkout` has it, and `npm run permalinks` writes what is new.',
		],
		[
			[[lock, '"texts/w": [', '"texts/w": [,']],
			'src/content/permalinks.lock.json:2:14: This is not valid JSON: Unexpected token \',\', ..."exts/w": [,{"date":""... is not valid JSON. Put it back as it was: `git checkout` has it, and `npm run permalinks` writes what is new.',
		],
		[
			[[lock, '"texts/w": [{"date":"2026-11-22"}]', '"texts/w": []']],
			'src/content/permalinks.lock.json:2:2: `texts/w` is wrong: Too small: expected array to have >=1 items. Put it back as it was: `git checkout` has it, and `npm run permalinks` writes what is new.',
		],
		[
			[[lock, '"texts/w": [{"date":"2026-11-22"}]', '"texts/w": [{"date":"22.11.2026"}]']],
			'src/content/permalinks.lock.json:2:2: `texts/w → 0 → date` is wrong: Invalid ISO date. Put it back as it was: `git checkout` has it, and `npm run permalinks` writes what is new.',
		],
		[
			[[lock, '"source":["Treća."]', '"source":"Treća."']],
			'src/content/permalinks.lock.json:5:2: `texts/w/hr/p2 → 0 → source` is wrong: Invalid input: expected array, received string. Put it back as it was: `git checkout` has it, and `npm run permalinks` writes what is new.',
		],
		[
			[[lock, '"texts/w/hr/p2": [', '"texts/w/hr/p3": [']],
			'src/content/texts/w/hr.mdx:1:1: `texts/w/hr/p3` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
			'src/content/texts/w/hr.mdx:25:1: The words of `texts/w/hr/p2` were published as `texts/w/hr/p3`. An id never changes its words: give them their id back, or the old one an alias in `src/content/aliases.yaml`.',
		],
		[
			[[lock, '"The third."', '"The fourth."']],
			'src/content/texts/w/hr.mdx:25:1: `texts/w/hr/p2` has another wording than was published. Put it back, or run `npm run permalinks`, which keeps both as revisions.',
		],
		[
			[[lock, '["Treća."]', '["Treća.","Četvrta."]']],
			'src/content/texts/w/hr.mdx:25:1: `texts/w/hr/p2.2` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
			'src/content/texts/w/hr.mdx:25:1: `texts/w/hr/p2` has another wording than was published. Put it back, or run `npm run permalinks`, which keeps both as revisions.',
		],
		[
			[[lock, '["Prva 1917.","Druga."]', '["Druga.","Prva 1917."]']],
			'src/content/texts/w/hr.mdx:9:1: The words of `texts/w/hr/p1.1` were published as `texts/w/hr/p1.2`. An id never changes its words: give them their id back, or the old one an alias in `src/content/aliases.yaml`.',
		],
		[
			[[lock, '"timeline/e"', '"timeline/f"']],
			'src/content/permalinks.lock.json:6:2: `timeline/f` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
		],
	],
	'across files': [
		[
			[[text, 'event:e "1917")[^one]', 'event:f "1917")[^one]']],
			'src/content/texts/w/hr.mdx:11:6: There is no event `f`. Correct the id, or add it to src/content/events.yaml.',
		],
		[
			[[text, '[^one]\n', '[^two]\n']],
			'src/content/texts/w/hr.mdx:9:1: `p1` differs from the seed `hr.txt`. Where the text has `Prva 1917.[^two] Druga.`, the seed has `Prva 1917. Druga. Treća.`: write what the seed has.',
			'src/content/texts/w/hr.mdx:9:1: `texts/w/hr/p1` has another wording than was published. Put it back, or run `npm run permalinks`, which keeps both as revisions.',
			'src/content/texts/w/hr.mdx:11:29: A note that is not defined stands in the text. Define it as `[^id]: …`, or put a backslash before the bracket.',
			'src/content/texts/w/hr.mdx:21:1: Nothing refers to the note `one`. Refer to it with `[^one]`, or remove it.',
		],
		[
			[[text, 'Treća.', 'Treca.']],
			'src/content/texts/w/hr.mdx:25:1: `p2` differs from the seed `hr.txt`. Where the text has `Treca.`, the seed has `917. Druga. Treća.`: write what the seed has.',
			'src/content/texts/w/hr.mdx:25:1: `texts/w/hr/p2` has another wording than was published. Put it back, or run `npm run permalinks`, which keeps both as revisions.',
		],
		[
			[['src/content/seeds/hr.txt', 'Prva 1917. Druga.\nTreća.\nČetvrta.']],
			'src/content/texts/w/hr.mdx:25:1: `p2` is the last passage, but not the end of `hr.txt`. Add one for `Četvrta.…`.',
		],
		[
			[['src/content/seeds/hr.txt', 'Prva 1917. Druga. Treća.']],
			'src/content/texts/w/hr.mdx:25:1: `p2` does not begin a line of the seed `hr.txt`. Divide the passages as the seed does.',
		],
		[
			[[text, 'seed: hr.txt', 'seed: pt.txt']],
			'src/content/texts/w/hr.mdx:1:1: There is no seed `pt.txt`. Put the document into `seeds/`, or remove the field.',
		],
		[
			[[text, '<Passage id="p2">', '<Passage id="p3">']],
			'src/content/texts/w/hr.mdx:1:1: `texts/w/hr/p2` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
			'src/content/texts/w/hr.mdx:25:1: The words of `texts/w/hr/p3` were published as `texts/w/hr/p2`. An id never changes its words: give them their id back, or the old one an alias in `src/content/aliases.yaml`.',
		],
		[
			[[text, 'The second.', 'The next.']],
			'src/content/texts/w/hr.mdx:9:1: `texts/w/hr/p1` has another wording than was published. Put it back, or run `npm run permalinks`, which keeps both as revisions.',
		],
		[
			[[text, 'The second.\n', '']],
			'src/content/texts/w/hr.mdx:9:1: `texts/w/hr/p1` has another wording than was published. Put it back, or run `npm run permalinks`, which keeps both as revisions.',
			'src/content/texts/w/hr.mdx:14:1: The source has 2 lines and the gloss 1 line. Line n of the gloss answers line n of the source: give both the same number.',
		],
		[
			[['src/content/texts/w/HR.mdx', '---\nwork: w\nlang: hr\ntitle: A\nenglishTitle: A\n---\n']],
			'src/content/texts/w/HR.mdx:1:1: A text cannot stand at this place. Move it to `<work>/<language>.mdx`, in lower-case ASCII.',
		],
		[
			[[works, 'w:', 'v:']],
			'src/content/permalinks.lock.json:2:2: `texts/w` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
			'src/content/texts/w/hr.mdx:1:1: There is no work `w`. Add it to src/content/works.yaml.',
			'src/content/works.yaml:1:1: No text belongs to the work `v`. Add one, or remove the entry.',
		],
		[
			[[events, 'e:\n', 'f:\n']],
			'src/content/events.yaml:1:1: No text speaks of the event `f`. Add one, or remove the entry.',
			'src/content/permalinks.lock.json:6:2: `timeline/e` is published, and is missing or could not be read. People link to it: put it back, or give it an alias in `src/content/aliases.yaml`.',
			'src/content/texts/w/hr.mdx:11:6: There is no event `e`. Correct the id, or add it to src/content/events.yaml.',
			'src/content/texts/w/hr.mdx:16:11: There is no event `e`. Correct the id, or add it to src/content/events.yaml.',
		],
	],
};

describe.each(Object.entries(cases))('%s', (_, table) => {
	test.each(table)('%#', async (changes, ...expected) => {
		expect(await report(changes)).toEqual(expected);
	});
});
