import type { Permalinks } from '../model/content.ts';
import { ContentFile } from './content-file.ts';
import { readYaml } from './read-yaml.ts';

/** Reads the published passages; JSON is YAML (YAML 1.2.2, 1.3), so its problems have a place too. */
export function readPermalinks(path: string, contents: string): Permalinks {
	const file = new ContentFile(path, contents);
	const yaml = readYaml(file, contents);
	const passages: Permalinks['passages'] = new Map();
	for (const [text, counts] of Object.entries(yaml?.value ?? {})) {
		const entries = Object.entries(counts as Record<string, string>);
		passages.set(text, new Map(entries.map(([id, count]) => [id, Number(count)])));
	}
	return { file, passages };
}
