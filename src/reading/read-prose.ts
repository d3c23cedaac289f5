import type { Nodes, Parents, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { NoteIndex } from '../markdown/notes.ts';
import { language } from '../schemas/language.ts';
import type { Position, Text } from '../schemas/text.ts';
import { reportConstruct } from './constructs.ts';
import { type ContentFile, startOf } from './content-file.ts';
import { isAllowedLink } from './links.ts';
import { reportLiterals } from './literals.ts';

/** What prose between passages may be made of; script and raw HTML are not among it. */
const allowed: ReadonlySet<Nodes['type']> = new Set([
	'blockquote',
	'break',
	'delete',
	'emphasis',
	'footnoteDefinition',
	'footnoteReference',
	'heading',
	'inlineCode',
	'link',
	'list',
	'listItem',
	'paragraph',
	'strong',
	'table',
	'tableCell',
	'tableRow',
	'text',
	'thematicBreak',
]);

interface Prose {
	/** Labels of the notes that the prose refers to first, in order. */
	labels: string[];
	timelines: Text['timelines'];
}

/** Checks the prose between passages, and finds the notes and timelines in it. */
export function readProse(file: ContentFile, blocks: RootContent[], notes: NoteIndex): Prose {
	const prose: Prose = { labels: [], timelines: [] };
	const read = (node: Nodes) => {
		if (node.type === 'mdxJsxFlowElement' && node.name === 'Timeline') {
			prose.timelines.push(...readTimeline(file, node));
			return;
		}
		if (!allowed.has(node.type)) {
			reportConstruct(file, node);
			return;
		}
		if (node.type === 'footnoteDefinition') return;
		if (node.type === 'footnoteReference' && notes.nth.get(node) === 1) {
			prose.labels.push(node.identifier);
		}
		if (node.type === 'text') reportLiterals(file, node);
		if (node.type === 'heading' && node.depth === 1) {
			file.report(startOf(node), "A heading of the first level is the title's.", 'Write `##`.');
		}
		if (node.type === 'link') reportAddress(file, node.url, startOf(node));
		for (const child of (node as Parents).children ?? []) read(child);
	};
	for (const block of blocks) read(block);
	return prose;
}

function reportAddress(file: ContentFile, url: string, place: Position): void {
	const [scheme, ...rest] = url.split(':');
	if (scheme === 'lang' && language.safeParse(rest.join(':')).success) return;
	if (isAllowedLink(url)) return;
	file.report(
		place,
		`A link to \`${url}\` cannot stand in prose.`,
		'Link to `https:`, `mailto:`, `/…`, `#…`, or mark a language with `lang:hr`.',
	);
}

function readTimeline(file: ContentFile, element: MdxJsxFlowElement): Text['timelines'] {
	const position = startOf(element);
	const [attribute, ...others] = element.attributes;
	const events =
		attribute?.type === 'mdxJsxAttribute' && attribute.name === 'events' && attribute.value;
	if (typeof events === 'string' && others.length === 0 && element.children.length === 0) {
		return [{ events: events.split(/\s+/), position }];
	}
	file.report(
		position,
		'A timeline has one attribute, `events`, and no contents.',
		'Write it as `<Timeline events="october-revolution warsaw-defeat" />`.',
	);
	return [];
}
