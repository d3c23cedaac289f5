/** Shows what the keys do. */
import { addPopover } from './popover.ts';

const meanings = [
	['j', 'next sentence'],
	['k', 'previous sentence'],
	['J', 'next passage'],
	['K', 'previous passage'],
	['g', 'show or hide its gloss, where that is on demand'],
	['w', 'show or hide its words'],
	['c', 'copy the passage with its link'],
	['s', 'share the sentence'],
	['/', 'search'],
	['Esc', 'back from a note to the text'],
	['?', 'this help'],
];
const rows = meanings.map(
	([key, does]) => `<tr><th scope="row"><kbd>${key}</kbd></th><td>${does}</td></tr>`,
);
const help = addPopover(
	'keys',
	'Keys',
	`<table><caption>Keys</caption><tbody>${rows.join('')}</tbody></table><p>Single keys can be turned off in the settings.</p>`,
);
help.tabIndex = -1;

document.addEventListener('keys', (event) => {
	const { source } = (event as CustomEvent<{ source: HTMLElement }>).detail;
	if (help.matches(':popover-open')) help.hidePopover();
	else {
		help.showPopover({ source });
		help.focus();
	}
});
