import { keys } from './scripts/storage.ts';

/**
 * The only script that stands in the pages (its hash is in their policy), and runs before anything is painted. It puts the
 * reader’s choices, kept on the device as JSON, onto the root element, as `data-theme="dark"`; and it has the page’s faces
 * loaded at once, unless the line is slow: under 2 Mbit/s (Network Information API, `downlink`) their 80 kB come long after
 * the words, which are then set in the system’s (`data-line="slow"`). A browser that does not tell counts as fast.
 */
export const beforePaint = [
	'let d=document,e=d.documentElement.dataset',
	`try{Object.assign(e,JSON.parse(localStorage.${keys.settings}))}catch{}`,
	"2>navigator.connection?.downlink?e.line='slow':d.querySelectorAll('[as=font]').forEach(l=>l.media='')",
].join(';');
