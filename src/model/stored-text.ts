import { z } from 'astro/zod';
import { type Text, text } from '../schemas/text.ts';

/** A text as the store keeps it: as JSON in one string, which Astro writes and reads in a fraction of the time. */
export const storedText = z.strictObject({ json: z.string() });

export type StoredText = z.output<typeof storedText>;

/** @throws a `ZodError` where the text is not as its schema says */
export function toStored(value: Text): StoredText {
	return { json: JSON.stringify(text.parse(value)) };
}

export function fromStored({ json }: StoredText): Text {
	return JSON.parse(json);
}
