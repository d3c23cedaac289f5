/** A face that this page did not load at its start, as none of its words needed it then. Later, the words wait for it. */

const loaded = new Set<string>();

/** Loads a face of the page's own styles by the name that its family begins with, unless the line is slow. */
export function loadFace(name: string): void {
	if (loaded.has(name) || document.documentElement.dataset.line) return;
	loaded.add(name);
	const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
	for (const rule of rules) {
		if (!(rule instanceof CSSFontFaceRule)) continue;
		const family = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '');
		const source = rule.style.getPropertyValue('src');
		if (family.startsWith(name))
			document.fonts.add(new FontFace(family, source, { display: 'swap' }));
	}
}
