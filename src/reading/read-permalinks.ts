import { parseDocument } from 'yaml';
import type { PermalinkFile } from '../model/content.ts';
import { type Permalinks, permalinks } from '../schemas/permalinks.ts';
import { ContentFile, HEAD } from './content-file.ts';

const HINT =
	'Put it back as it was: `git checkout` has it, and `npm run permalinks` writes what is new.';

/** Reads the lock; where it cannot be read, it is as if nothing had been published, and the problem says so. */
export function readPermalinks(path: string, contents: string): PermalinkFile {
	const file = new ContentFile(path, contents);
	const lock = parse(file);
	return { file, lock, pointAt: (address) => pointAt(file, address) };
}

function parse(file: ContentFile): Permalinks {
	let data: unknown;
	try {
		data = JSON.parse(file.contents);
	} catch (error) {
		const { message } = error as SyntaxError;
		// The parser does not say where; JSON is YAML (YAML 1.2.2, 1.3), whose parser does.
		const [fault] = parseDocument(file.contents, { prettyErrors: false }).errors;
		const point = fault ? file.pointAt(fault.pos[0]) : HEAD;
		file.report(point, `This is not valid JSON: ${message}.`, HINT);
		return {};
	}
	const result = permalinks.safeParse(data);
	if (result.success) return result.data;
	for (const { path, message } of result.error.issues) {
		const [address, ...field] = path;
		const what = [address, ...field].join(' → ') || 'The file';
		file.report(pointAt(file, String(address)), `\`${what}\` is wrong: ${message}.`, HINT);
	}
	return {};
}

/** The place of an address in the file; its beginning where it has none. */
function pointAt(file: ContentFile, address: string) {
	const offset = file.contents.indexOf(`${JSON.stringify(address)}:`);
	return offset < 0 ? HEAD : file.pointAt(offset);
}
