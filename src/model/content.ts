import type { ContentFile } from '../reading/content-file.ts';
import type { Difference } from '../schemas/difference.ts';
import type { Event } from '../schemas/event.ts';
import type { Name } from '../schemas/name.ts';
import type { Alias, Permalinks } from '../schemas/permalinks.ts';
import type { Position, Text } from '../schemas/text.ts';
import type { Work } from '../schemas/work.ts';

/** An entry of a YAML file, and its place in the file. */
export interface Entry<T> {
	data: T;
	position: Position;
}

/** The entries of a YAML file by id, in the order of the file. */
export interface EntryFile<T> {
	file: ContentFile;
	/**
	 * Every id in the file, those of entries that could not be read included; none where the file is not
	 * valid YAML, so that it cannot be said what is missing in it.
	 */
	ids: Set<string> | undefined;
	entries: Map<string, Entry<T>>;
}

/** What was ever published: `permalinks.lock.json`. */
export interface PermalinkFile {
	file: ContentFile;
	lock: Permalinks;
	/** The place of an address in the file. */
	pointAt(address: string): Position;
}

/** All content as the files have it, before it is checked as a whole. */
export interface Content {
	texts: Text[];
	works: EntryFile<Work>;
	events: EntryFile<Event>;
	names: EntryFile<Name>;
	differences: EntryFile<Difference>;
	/** Files of words that stand beside no text, relative to the project. */
	strayWords: string[];
	/** The documents in `seeds/`, by file name. */
	seeds: Map<string, string>;
	permalinks: PermalinkFile;
	/** What became of what is published no more, by address. */
	aliases: EntryFile<Alias>;
}
