import { languageDirection } from '../../schemas/language.ts';
import type { Run, Text } from '../../schemas/text.ts';
import { element, toXml } from '../../xml.ts';
import { inLanguage } from './page.ts';

/** Words with their marks, as XHTML. @param text the text that they are of, for the ids of its notes */
export function toRuns(runs: Run[], text: Text, isGloss = false): string {
	return runs.map((run) => toRun(run, text, isGloss)).join('');
}

function toRun(run: Run, text: Text, isGloss: boolean): string {
	if ('note' in run) return toReference(run, isGloss);
	const words = toXml(run.text);
	switch (run.mark?.type) {
		case 'event':
			return element('a', { href: `timeline.xhtml#${run.mark.event}` }, words);
		case 'name':
			return element('a', { href: `names.xhtml#${run.mark.name}` }, words);
		case 'sic': {
			const likely = element('span', inLanguage(text.lang, text.dir), toXml(run.mark.likely));
			const sign = element(
				'span',
				{ class: 'sic-sign', ...inLanguage('en', 'ltr') },
				` [sic; likely ${likely}]`,
			);
			return element('span', { class: 'sic' }, words) + sign;
		}
		case 'lang':
			return element('span', inLanguage(run.mark.lang, languageDirection(run.mark.lang)), words);
		case 'link':
			return element('a', { href: run.mark.href }, words);
		case 'emphasis':
			return element('em', {}, words);
		default:
			return words;
	}
}

/** The sign of a note; the id of the first leads back. */
function toReference(
	{ note, number, nth }: Extract<Run, { note: string }>,
	isGloss: boolean,
): string {
	return element(
		'a',
		{
			class: 'note-sign',
			'epub:type': 'noteref',
			role: 'doc-noteref',
			id: `note-${note}-ref-${nth}`,
			href: `#note-${note}`,
			...(!isGloss && inLanguage('en', 'ltr')),
		},
		String(number),
	);
}
