import type { Nodes } from 'mdast';
import { type ContentFile, startOf } from './content-file.ts';

/** What Markdown and MDX call the things that they may see in an author's words. */
const names: Partial<Record<Nodes['type'], string>> = {
	blockquote: 'a quotation',
	break: 'a hard line break',
	code: 'a code block',
	definition: 'a link definition',
	delete: 'struck-out text',
	emphasis: 'emphasis',
	footnoteReference: 'a note reference',
	heading: 'a heading',
	image: 'a picture',
	imageReference: 'a picture',
	inlineCode: 'code',
	link: 'a link',
	linkReference: 'a link',
	list: 'a list',
	mdxFlowExpression: 'an expression',
	mdxJsxFlowElement: 'an element',
	mdxJsxTextElement: 'an element',
	mdxTextExpression: 'an expression',
	mdxjsEsm: 'a script',
	paragraph: 'a second paragraph',
	strong: 'strong emphasis',
	table: 'a table',
	thematicBreak: 'a rule',
};

/**
 * Reports a construct that cannot stand where it does. Markdown reads some ordinary characters as
 * one (`1917.` at the start of a line is a list) and swallows them, so the hint says how to keep them.
 */
export function reportConstruct(file: ContentFile, node: Nodes): void {
	const { start, end } = node.position ?? {};
	const characters = file.contents.slice(start?.offset ?? 0, end?.offset ?? 0).split('\n')[0] ?? '';
	const shown = characters.length > 30 ? `${characters.slice(0, 30)}…` : characters;
	const name = names[node.type] ?? `a construct (${node.type})`;
	file.report(
		startOf(node),
		`\`${shown}\` is read as ${name}, which cannot stand here.`,
		node.type === 'paragraph'
			? 'Write one paragraph, without an empty line in it.'
			: 'Remove it, or put a backslash before the characters that are meant literally.',
	);
}
