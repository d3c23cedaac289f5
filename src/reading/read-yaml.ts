import type { z } from 'astro/zod';
import { isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Position } from '../schemas/text.ts';
import type { ContentFile } from './content-file.ts';

type Path = readonly PropertyKey[];

/** YAML as plain data: maps and strings, and the place of each. */
export interface YamlData {
	value: Record<string, unknown>;
	/** The place of the value at a path of keys; of a map, the place of its key. */
	pointAt(path: Path): Position;
}

/**
 * Parses YAML under the failsafe schema (YAML 1.2.2, 10.1): every scalar is a string, so that
 * `1995` and `no` mean what they say. Problems of syntax are reported in the file.
 *
 * @param linesBefore lines of the file before the YAML, for frontmatter
 * @returns undefined where the YAML is not a map
 */
export function readYaml(file: ContentFile, yaml: string, linesBefore = 0): YamlData | undefined {
	const lineCounter = new LineCounter();
	const document = parseDocument(yaml, { schema: 'failsafe', lineCounter, prettyErrors: false });
	const pointAtOffset = (offset: number): Position => {
		const { line, col } = lineCounter.linePos(offset);
		return { line: line + linesBefore, column: col };
	};
	for (const { message, pos } of document.errors) {
		file.report(
			pointAtOffset(pos[0]),
			`This is not valid YAML: ${message}.`,
			'Correct the syntax.',
		);
	}
	if (document.errors.length > 0) return undefined;
	visit(document, {
		Scalar(_, { value, range }) {
			const [unseen] = String(value).match(/(?![\n\t])\p{Cc}|\p{Cs}/u) ?? [];
			if (unseen)
				file.report(
					pointAtOffset(range?.[0] ?? 0),
					'An escape here stands for a control character, which the files of the edition cannot hold.',
					'Remove it.',
				);
		},
	});
	const { contents } = document;
	if (!isMap(contents)) {
		file.report(pointAtOffset(0), 'There are no `key: value` lines here.', 'Write them.');
		return undefined;
	}
	return {
		value: document.toJS(),
		pointAt(path) {
			let place: Node = contents;
			let map: unknown = contents;
			for (const key of path) {
				if (!isMap(map)) break;
				const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
				if (!pair) break;
				map = pair.value;
				place = (isMap(map) || !map ? pair.key : map) as Node;
			}
			return pointAtOffset(place.range?.[0] ?? 0);
		},
	};
}

/**
 * Checks a map of the YAML against a schema and reports each field that does not fit, at its place.
 *
 * @returns the fields, or undefined where some do not fit
 */
export function readFields<T extends z.ZodObject>(
	file: ContentFile,
	data: YamlData,
	schema: T,
	path: Path = [],
): z.output<T> | undefined {
	const value = valueAt(data.value, path);
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const fields = Object.keys(schema.shape).map((name) => `\`${name}\``);
	for (const issue of result.error.issues) {
		const field = issue.path.length > 0 ? issue.path.join('.') : undefined;
		if (issue.code === 'unrecognized_keys') {
			for (const key of issue.keys) {
				file.report(
					data.pointAt([...path, ...issue.path, key]),
					`\`${key}\` is not a field here.`,
					`Remove it; the fields are ${fields.join(', ')}.`,
				);
			}
		} else if (field === undefined) {
			file.report(data.pointAt(path), 'There are no fields here.', `Write ${fields.join(', ')}.`);
		} else {
			const written = valueAt(value, issue.path);
			const { message, hint } = explain(field, written, issue);
			file.report(data.pointAt([...path, ...issue.path]), message, hint);
		}
	}
	return undefined;
}

/** What stands at a path of keys in plain data. */
function valueAt(data: unknown, path: Path): unknown {
	return path.reduce((map, key) => (map as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

function explain(field: string, written: unknown, issue: z.core.$ZodIssue) {
	if (written === undefined) return { message: `\`${field}\` is missing.`, hint: 'Write it.' };
	if (written === '')
		return { message: `\`${field}\` is empty.`, hint: 'Write something after the colon.' };
	if (typeof written !== 'string') {
		return {
			message: `\`${field}\` holds other fields.`,
			hint: 'Write one value after the colon.',
		};
	}
	if (issue.code === 'invalid_value') {
		const values = issue.values.map((value) => `\`${String(value)}\``).join(' or ');
		return { message: `\`${field}: ${written}\` is not known.`, hint: `Write ${values}.` };
	}
	return { message: `\`${field}: ${written}\` ${issue.message}.`, hint: 'Correct it.' };
}
