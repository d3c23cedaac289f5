/** An edition of any size in the real authoring format, always the same for the same size. */
import { Project } from '../project.ts';

const PASSAGES = 30;
/** Of a side of a passage: three sentences of twenty words. */
const SENTENCES = 3;
const WORDS = 20;

/** Languages of the texts in turn, with the letters that their words are made of. */
const languages = [
	{ lang: 'hr', letters: 'abcčdeghijklmnoprsštuvzž' },
	{ lang: 'ar', letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي' },
	{ lang: 'pt-BR', letters: 'abcdefghijlmnopqrstuvzãçé' },
];
const english = 'abcdefghiklmnoprstuvwy';

/** Numbers from 0 to 1 that are the same each time (Park and Miller, “minimal standard”). */
function randomizer(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}

/** A word by its place in the order of frequency. */
function toWord(rank: number, letters: string): string {
	const length = 2 + (rank % 9);
	return Array.from(
		{ length },
		(_, index) => letters[(rank * 31 + index * (rank + 7) * 17) % letters.length],
	).join('');
}

/** Words as often as in a language: the second half as often as the first, and so on (Zipf). */
function toSentence(random: () => number, letters: string): string {
	const words = Array.from({ length: WORDS }, () =>
		toWord(Math.floor(40_000 ** random()), letters),
	);
	return `${words.join(' ')}.`;
}

interface GeneratedText {
	path: string;
	contents: string;
	work: string;
}

/** A text as its author would write it; some of its passages speak of an event and of a name. */
export function toText(number: number): GeneratedText {
	const { lang, letters } = languages[number % languages.length] ?? {
		lang: 'hr',
		letters: english,
	};
	const work = `work-${Math.floor(number / languages.length)}`;
	const random = randomizer(number + 1);
	const lines = (of: string) =>
		Array.from({ length: SENTENCES }, () => toSentence(random, of)).join('\n');
	const mark = (id: number) => {
		if (id % 10 === 1) return ' [1917](event:october-revolution "1917")';
		return id % 10 === 5 ? ' [Lenin](name:lenin)' : '';
	};
	const passages = Array.from({ length: PASSAGES }, (_, index) => {
		const id = index + 1;
		return `<Passage id="p${id}">\n\n${lines(letters)}${mark(id)}\n\n<Gloss>\n\n${lines(english)}${mark(id)}\n\n</Gloss>\n\n</Passage>\n`;
	});
	const head = `---\nwork: ${work}\nlang: ${lang}\ntitle: ${toSentence(random, letters).slice(0, 20).trim()}\nenglishTitle: Text ${number}\n---\n`;
	const name = lang === 'pt-BR' ? 'pt' : lang;
	return {
		path: `src/content/texts/${work}/${name}.mdx`,
		contents: [head, ...passages].join('\n'),
		work,
	};
}

/** The project with so many texts more than it has, in a folder of its own. */
export function generate(texts: number): Project {
	const project = new Project();
	const works = new Set<string>();
	for (let number = 0; number < texts; number++) {
		const { path, contents, work } = toText(number);
		project.write(path, contents);
		works.add(work);
	}
	const entries = [...works].map(
		(work) => `${work}:\n  title: ${work}\n  description: Generated.\n`,
	);
	project.write(
		'src/content/works.yaml',
		project.read('src/content/works.yaml') + entries.join(''),
	);
	return project;
}
