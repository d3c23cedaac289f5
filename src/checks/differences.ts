import { passageIdOf, textName } from '../model/comparison.ts';
import type { Content } from '../model/content.ts';
import { sideToWords } from '../model/words.ts';
import type { Problem } from '../reading/problem.ts';
import { type Difference, differenceId } from '../schemas/difference.ts';
import type { Passage, Side } from '../schemas/text.ts';

type Report = (message: string, hint: string) => void;

/** The words of a difference stand in the texts of its work, once, and no two differences share words. */
export function checkDifferences({ texts, works, differences }: Content): Problem[] {
	const problems: Problem[] = [];
	const taken = new Map<string, { start: number; end: number; id: string }[]>();
	for (const [key, { data, position }] of differences.entries) {
		const [work = '', id = ''] = key.split('/');
		const report: Report = (message, hint) =>
			problems.push({ file: differences.file.path, ...position, message, hint });
		// What is not valid YAML is reported as such.
		if (works.ids && !works.ids.has(work))
			report(`There is no work \`${work}\`.`, 'Correct the id.');
		// A wrong id is reported as such.
		if (!works.ids?.has(work) || !differenceId.safeParse(key).success) continue;
		checkKind(data, report);
		for (const name of new Set([...Object.keys(data.source), ...Object.keys(data.gloss)])) {
			const text = texts.find((each) => each.work === work && textName(each) === name);
			const passage = text?.passages.find((each) => each.id === passageIdOf({ id }));
			if (!passage) {
				const what = `\`${work}/${name}\` has no passage \`${passageIdOf({ id })}\`, or none that could be read.`;
				report(what, 'Correct the id, or the name of the text.');
				continue;
			}
			for (const side of ['source', 'gloss'] as const) {
				const words = data[side][name];
				const stretch = words && locate(passage, side, words, report);
				if (!stretch) continue;
				const place = `${work}/${name}/${passage.id} ${side}`;
				const others = taken.get(place) ?? [];
				const other = others.find((each) => stretch.start < each.end && each.start < stretch.end);
				if (other)
					report(
						`\`${words}\` shares words with \`${other.id}\`.`,
						'Let no two differences do so.',
					);
				taken.set(place, [...others, { ...stretch, id: key }]);
			}
		}
	}
	return problems;
}

/** What `in` says agrees with the kind, and source and gloss are of the same texts. */
function checkKind({ kind, in: owner, source, gloss }: Difference, report: Report): void {
	const names = Object.keys(source);
	if (names.toSorted().join() !== Object.keys(gloss).toSorted().join())
		report('Its source and its gloss are not of the same texts.', 'Write words of each in both.');
	const hasMore = kind === 'only' || kind === 'precise';
	if (hasMore && (!owner || !names.includes(owner)))
		report(`A difference of the kind \`${kind}\` does not say which text has more.`, 'Write `in`.');
	if (!hasMore && owner)
		report(`\`in\` says nothing where the kind is \`${kind}\`.`, 'Remove it, or change the kind.');
	if (kind === 'only' ? names.length !== 1 : names.length < 2) {
		const hint = 'Write the words of one text for `only`, of two or more for another kind.';
		report(`A difference of the kind \`${kind}\` has the words of ${names.length}.`, hint);
	}
}

/** Where words stand in a passage, if they stand there once. */
function locate(
	passage: Passage,
	side: Side,
	words: string,
	report: Report,
): { start: number; end: number } | undefined {
	const all = sideToWords(passage, side);
	const start = all.indexOf(words);
	const isTwice = all.indexOf(words, start + 1) >= 0;
	if (start >= 0 && !isTwice) return { start, end: start + words.length };
	report(
		`\`${words}\` ${start < 0 ? 'does not stand' : 'stands more than once'} in the ${side} of \`${passage.id}\`.`,
		'Write the words as they stand there, and so many that they stand there once.',
	);
	return undefined;
}
