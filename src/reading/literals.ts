import type { Text as TextNode } from 'mdast';
import type { ContentFile } from './content-file.ts';

const traps: [RegExp, string, string][] = [
	[
		/\]\((event|name|sic|lang):/g,
		'A link was not read as one and stands in the text.',
		'Write a likely reading that has spaces as `[x](<sic:two words>)`.',
	],
	[
		/(?<!\\)\[\^[^\]\n]*\]/g,
		'A note that is not defined stands in the text.',
		'Define it as `[^id]: …`, or put a backslash before the bracket.',
	],
	[
		/(?<!\\)&(#\d+|#x[0-9a-f]+|[a-z]\w*);/gi,
		'A character reference stands here, which Markdown replaces.',
		'Write the character itself, or put a backslash before the `&`.',
	],
];

/** Reports characters that Markdown swallowed without a construct to show for it. */
export function reportLiterals(file: ContentFile, node: TextNode): void {
	const start = node.position?.start.offset ?? 0;
	const raw = file.contents.slice(start, node.position?.end.offset);
	for (const [pattern, message, hint] of traps) {
		for (const match of raw.matchAll(pattern)) {
			file.report(file.pointAt(start + match.index), message, hint);
		}
	}
}
