import type { Passage, Text } from '../schemas/text.ts';
import type { Mention } from './mentions.ts';

/** A form of a name, and the passages that have it. */
export interface NameForm<T extends Text = Text> {
	form: string;
	/** The language that it is of, a tag of BCP 47. */
	lang: string;
	places: { text: T; passage: Passage }[];
}

/** The forms of a name as they stand in the texts, those of a language together, in the order of the texts; English last. */
export function toForms<T extends Text>(mentions: Mention<T>[]): NameForm<T>[] {
	const langOf = ({ text, side }: Mention<T>) => (side === 'source' ? text.lang : 'en');
	const byForm = Map.groupBy(mentions, (each) => `${langOf(each)} ${each.form}`);
	const forms = [...byForm.values()].flatMap(([first, ...others]) => {
		if (!first) return [];
		const places = new Map([first, ...others].map((each) => [each.passage, each])).values();
		return [{ form: first.form, lang: langOf(first), places: [...places] }];
	});
	const isEnglish = ({ lang }: NameForm) => Number(lang === 'en');
	return forms.toSorted((a, b) => isEnglish(a) - isEnglish(b));
}
