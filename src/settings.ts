import { keys } from './scripts/storage.ts';

/**
 * Puts the reader's choices, kept on the device as JSON, onto the root element before
 * anything is painted: `data-theme="dark"`. It stands in the page, and its hash in the page's policy.
 */
export const applySettings = `try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.${keys.settings}))}catch{}`;
