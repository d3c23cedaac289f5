/** Gives the page a style that comes with a script, of what nothing else shows. */
export function addStyle(style: string): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(style);
	document.adoptedStyleSheets.push(sheet);
}
