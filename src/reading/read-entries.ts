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
	key: z.ZodString = id,
): EntryFile<z.output<T>> {
	const file = new ContentFile(path, contents);
	const entries: EntryFile<z.output<T>>['entries'] = new Map();
	// A list of nothing yet.
	if (/^(\s*(#.*)?\n)*$/.test(contents)) return { file, ids: new Set(), entries };
	const yaml = readYaml(file, contents);
	if (!yaml) return { file, ids: undefined, entries };
	const ids = new Set(Object.keys(yaml.value));
	for (const name of ids) {
		const position = yaml.pointAt([name]);
		const { error } = key.safeParse(name);
		if (error) {
			const [issue] = error.issues;
			file.report(position, `\`${name}\` ${issue?.message}.`, 'Correct it.');
		}
		const data = readFields(file, yaml, schema, [name]);
		if (data) entries.set(name, { data, position });
	}
	return { file, ids, entries };
}
