import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the built site. */
export const dist = join(import.meta.dirname, '..', 'dist');

/** A page of a built site. */
export interface Page {
	/** Path from the site's root: `/texts/` */
	path: string;
	html: string;
}

/** Every page of a built site. */
export function readPages(folder: string = dist): Page[] {
	return globSync('**/*.html', { cwd: folder })
		.toSorted()
		.map((file) => ({
			path: `/${file.replace(/index\.html$/, '')}`,
			html: readFileSync(join(folder, file), 'utf8'),
		}));
}
