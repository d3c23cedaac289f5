/** The same words as a page of the site has, as somebody would write them by hand: one file, a few rules of style. */

const STYLE =
	'body{max-width:40rem;margin:1rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif}img{max-width:100%}';

/** Attributes that a plain page has too. */
const kept = /^(?:href|id|lang|dir|datetime|colspan|rowspan|scope|open)$/;

export function toPlain(html: string): string {
	const [, title = ''] = /<title>(.*?)<\/title>/s.exec(html) ?? [];
	const [, body = ''] = /<body>(.*)<\/body>/s.exec(html) ?? [];
	const words = body
		.replaceAll(/<(svg|script|style|button|template)\b.*?<\/\1>/gs, '')
		.replaceAll(/<([a-z][a-z0-9]*)((?:\s+[^<>]*?)?)>/g, (_, name: string, attributes: string) => {
			const own = [...attributes.matchAll(/\s([a-z-]+)(?:="([^"]*)")?/g)].filter(([, key = '']) =>
				kept.test(key),
			);
			return `<${name}${own.map(([text]) => text).join('')}>`;
		});
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head><body>${words}</body></html>`;
}
