import type { NoteIndex } from '../markdown/notes.ts';
import { id } from '../schemas/id.ts';
import type { Note } from '../schemas/text.ts';
import { reportConstruct } from './constructs.ts';
import { type ContentFile, startOf } from './content-file.ts';
import { readRuns } from './runs.ts';

/** Reads notes. @param labels each once: a note is drawn where its first reference stands */
export function readNotes(file: ContentFile, labels: string[], index: NoteIndex): Note[] {
	return labels.flatMap((label): Note[] => {
		const definition = index.definitions.get(label);
		const number = index.numbers.get(label);
		if (!definition || number === undefined) return [];
		const start = startOf(definition);
		if (!id.safeParse(label).success) {
			file.report(
				start,
				`\`${label}\` is not a note's id.`,
				'Write lower-case words joined by hyphens, such as `[^year]`.',
			);
		}
		const [paragraph, ...others] = definition.children;
		for (const other of others) reportConstruct(file, other);
		if (paragraph?.type !== 'paragraph') {
			if (paragraph) reportConstruct(file, paragraph);
			else file.report(start, `The note \`${label}\` is empty.`, 'Write it after the colon.');
			return [];
		}
		const runs = readRuns(file, paragraph.children, 'note', index);
		const count = index.references.get(label) ?? 1;
		const references = Array.from({ length: count }, (_, position) => position + 1);
		return [{ id: label, number, references, runs }];
	});
}
