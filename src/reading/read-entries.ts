import type { z } from 'astro/zod';
import type { EntryFile } from '../model/content.ts';
import { id } from '../schemas/id.ts';
import { ContentFile } from './content-file.ts';
import { readFields, readYaml } from './read-yaml.ts';

/** Reads a YAML file of entries, each an id and its fields; problems stand in the file. */
export function readEntries<T extends z.ZodObject>(
	path: string,
	contents: string,
	schema: T,
): EntryFile<z.output<T>> {
	const file = new ContentFile(path, contents);
	const entries: EntryFile<z.output<T>>['entries'] = new Map();
	const yaml = readYaml(file, contents);
	if (!yaml) return { file, ids: undefined, entries };
	const ids = new Set(Object.keys(yaml.value));
	for (const key of ids) {
		const position = yaml.pointAt([key]);
		if (!id.safeParse(key).success) {
			file.report(
				position,
				`\`${key}\` is not an id.`,
				'Write lower-case ASCII words joined by hyphens.',
			);
		}
		const data = readFields(file, yaml, schema, [key]);
		if (data) entries.set(key, { data, position });
	}
	return { file, ids, entries };
}
