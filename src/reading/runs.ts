import type { Link, PhrasingContent, Text as TextNode } from 'mdast';
import type { NoteIndex } from '../markdown/notes.ts';
import { date } from '../schemas/date.ts';
import { id } from '../schemas/id.ts';
import { language } from '../schemas/language.ts';
import type { Mark, Position, Run, Side } from '../schemas/text.ts';
import { reportConstruct } from './constructs.ts';
import { type ContentFile, startOf } from './content-file.ts';
import { isAllowedLink } from './links.ts';
import { reportLiterals } from './literals.ts';

/** Where words stand decides which marks they can carry. */
type Place = Side | 'note';

const marksOf: Record<Place, readonly Mark['type'][]> = {
	source: ['event', 'name', 'sic'],
	gloss: ['event', 'name', 'sic', 'lang'],
	note: ['lang', 'link', 'emphasis'],
};

const schemes = /^(event|name|sic|lang):/;

/** Reads the words of a paragraph as runs, and reports everything that is not allowed there. */
export function readRuns(
	file: ContentFile,
	nodes: PhrasingContent[],
	place: Place,
	notes: NoteIndex,
): Run[] {
	return nodes.flatMap((node): Run[] => {
		if (node.type === 'text') {
			reportLiterals(file, node);
			return [{ text: node.value }];
		}
		if (node.type === 'footnoteReference' && place !== 'note') {
			const number = notes.numbers.get(node.identifier) ?? 1;
			return [{ note: node.identifier, number, nth: notes.nth.get(node) ?? 1 }];
		}
		if (node.type === 'emphasis' && place === 'note') {
			return [{ text: readWords(file, node.children), mark: { type: 'emphasis' } }];
		}
		// Spaces that make a line break are reported with the other trailing spaces.
		if (node.type === 'break' && file.contents[node.position?.start.offset ?? 0] === ' ') {
			return [{ text: '\n' }];
		}
		if (node.type === 'link') {
			const mark = readMark(file, node, place);
			const text = readWords(file, node.children);
			return mark ? [{ text, mark }] : [{ text }];
		}
		reportConstruct(file, node);
		return [];
	});
}

/** The words inside a mark, which holds nothing else: the same words carry one mark. */
function readWords(file: ContentFile, nodes: PhrasingContent[]): string {
	for (const node of nodes) {
		if (node.type === 'text') reportLiterals(file, node);
		else reportConstruct(file, node);
	}
	const words = nodes.filter((node): node is TextNode => node.type === 'text');
	return words.map((node) => node.value).join('');
}

function readMark(file: ContentFile, link: Link, place: Place): Mark | undefined {
	const start = startOf(link);
	const scheme = schemes.exec(link.url)?.[1] as 'event' | 'name' | 'sic' | 'lang' | undefined;
	const value = scheme ? link.url.slice(scheme.length + 1) : link.url;
	const type = scheme ?? 'link';
	if (!marksOf[place].includes(type)) {
		const allowed = marksOf[place].map((mark) => `\`${mark}\``).join(', ');
		file.report(
			start,
			`A link to \`${link.url}\` cannot stand in a ${place}.`,
			`Marks allowed here: ${allowed}. For the plain characters, put a backslash before them.`,
		);
		return undefined;
	}
	return readers[type](value, {
		title: link.title ?? undefined,
		position: start,
		report: (message, hint) => file.report(start, message, hint),
	});
}

/** What a mark has beside its value, and where to report what is wrong in it. */
interface MarkContext {
	title: string | undefined;
	position: Position;
	report: (message: string, hint: string) => void;
}

/** Reads a mark by its type, from what follows the scheme of its link. */
const readers: Record<Mark['type'], (value: string, context: MarkContext) => Mark | undefined> = {
	event(value, { title, position, report }) {
		if (!id.safeParse(value).success) {
			report(`\`${value}\` is not an event's id.`, 'Write the id as in `events.yaml`.');
			return undefined;
		}
		if (title !== undefined && !date.safeParse(title).success) {
			const hint = 'Write it as `1920-08`, `1919/1921` or `1924/..`.';
			report(`\`${title}\` is not a valid EDTF date.`, hint);
			return undefined;
		}
		return { type: 'event', event: value, date: title, position };
	},
	name(value, { title, position, report }) {
		if (id.safeParse(value).success) return { type: 'name', name: value, whole: title, position };
		report(`\`${value}\` is not a name's id.`, 'Write the id as in `names.yaml`.');
		return undefined;
	},
	sic(value, { report }) {
		if (value) return { type: 'sic', likely: value };
		report('This `sic:` gives no likely reading.', 'Write it after the colon.');
		return undefined;
	},
	lang(value, { report }) {
		if (language.safeParse(value).success) return { type: 'lang', lang: value };
		const hint = 'Write one such as `hr` or `pt-BR`.';
		report(`\`${value}\` is not a valid BCP 47 language tag.`, hint);
		return undefined;
	},
	link(value, { report }) {
		if (isAllowedLink(value)) return { type: 'link', href: value };
		report(`A link to \`${value}\` is not allowed.`, 'Link to `https:`, `mailto:`, `/…` or `#…`.');
		return undefined;
	},
	// It is Markdown's own, and no link.
	emphasis: () => undefined,
};
