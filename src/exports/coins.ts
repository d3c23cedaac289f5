import type { Reference } from './reference.ts';

/**
 * A reference as the title of a COinS span (OpenURL ContextObject in SPAN, 2006), from which a reference manager
 * makes a list of a page's passages.
 */
export function toCoins({ title, container, date, language, section, url }: Reference): string {
	return new URLSearchParams({
		ctx_ver: 'Z39.88-2004',
		rft_val_fmt: 'info:ofi/fmt:kev:mtx:book',
		'rft.genre': 'bookitem',
		'rft.btitle': container,
		'rft.date': date,
		'rft.language': language,
		// What differs among passages comes last: a page with many of them compresses better so.
		'rft.atitle': title,
		...(section && { 'rft.pages': section }),
		rft_id: url,
	}).toString();
}
