import type { MemberExpression, Program } from 'estree';
import type { FootnoteReference, Link, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { languageDirection } from '../schemas/language.ts';
import { indexNotes } from './notes.ts';

/**
 * Prepares a text's MDX for its page: the prose stays, and what the model has is taken from it.
 * `<Passage id="p1">…</Passage>`, and `<Passages ids="p1" />`, becomes
 * `<Passages ids="p1" text={props.text} passages={props.passages} />`, a note's reference `<NoteReference />`,
 * and the notes are left to the page.
 */
export function remarkPassages() {
	return (tree: Root): void => {
		const notes = indexNotes(tree);
		visit(tree, (node, index, parent) => {
			if (node.type === 'mdxJsxFlowElement' && /^Passages?$/.test(node.name ?? '')) {
				const [ids] = node.attributes;
				node.name = 'Passages';
				node.attributes = [
					{ type: 'mdxJsxAttribute', name: 'ids', value: String(ids?.value) },
					fromProps('text', 'text'),
					fromProps('passages', 'passages'),
				];
				node.children = [];
				return SKIP;
			}
			if (node.type === 'mdxJsxFlowElement' && node.name === 'Timeline') {
				const [events] = node.attributes;
				node.attributes = [
					fromProps('events', 'timelines', String(events?.value).split(/\s+/).join(' ')),
				];
				return SKIP;
			}
			if (!parent || index === undefined) return undefined;
			if (node.type === 'footnoteReference') {
				const number = notes.numbers.get(node.identifier) ?? 0;
				parent.children[index] = reference(node, number, notes.nth.get(node) ?? 1);
			}
			if (node.type === 'footnoteDefinition') {
				parent.children.splice(index, 1);
				return [SKIP, index];
			}
			if (node.type === 'link' && node.url.startsWith('lang:')) markLanguage(node);
			return undefined;
		});
	};
}

/** `name={props.prop}`, or `name={props.prop["key"]}` */
function fromProps(name: string, prop: string, key?: string): MdxJsxAttribute {
	const member: MemberExpression = {
		type: 'MemberExpression',
		computed: false,
		optional: false,
		object: { type: 'Identifier', name: 'props' },
		property: { type: 'Identifier', name: prop },
	};
	const expression: MemberExpression =
		key === undefined
			? member
			: { ...member, computed: true, object: member, property: { type: 'Literal', value: key } };
	const estree: Program = {
		type: 'Program',
		sourceType: 'module',
		comments: [],
		body: [{ type: 'ExpressionStatement', expression }],
	};
	const value = { type: 'mdxJsxAttributeValueExpression', value: '', data: { estree } } as const;
	return { type: 'mdxJsxAttribute', name, value };
}

function reference(node: FootnoteReference, number: number, nth: number): MdxJsxTextElement {
	const attributes = Object.entries({ note: node.identifier, number: `${number}`, nth: `${nth}` });
	return {
		type: 'mdxJsxTextElement',
		name: 'NoteReference',
		attributes: attributes.map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
		children: [],
	};
}

/** A quotation in another language, `[oktobar](lang:hr)`, is no link. */
function markLanguage(node: Link): void {
	const lang = node.url.slice('lang:'.length);
	node.data = {
		hName: 'span',
		hProperties: { lang, dir: languageDirection(lang), href: undefined },
	};
}
