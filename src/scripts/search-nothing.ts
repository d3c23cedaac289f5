/** Says what to do where a search has found nothing. */
import { countOf } from '../model/count.ts';
import { add, type Drawn } from './drawn.ts';

/** Says that nothing was found, and what to try. @param elsewhere so many passages are not within the filters */
export function drawNothing({
	query,
	elsewhere,
	all,
	suggestions,
}: {
	query: string;
	elsewhere: number;
	all: string;
	suggestions: { words: string; url: string }[];
}): Drawn {
	const shown = query.length > 80 ? `${query.slice(0, 80)}…` : query;
	const summary = `${elsewhere > 0 ? 'None' : 'No passage'} has ${/\s/.test(query) ? 'all of ' : ''}“${shown}”${elsewhere > 0 ? ' within what is chosen' : ''}`;
	const elements: Element[] = [add('p', `${summary}.`, 'summary')];
	if (elsewhere > 0) {
		const without = add('a', `${countOf(elsewhere, 'passage')} without it`);
		without.href = all;
		const line = add('p', '');
		line.append(without);
		return { elements: [...elements, line], summary };
	}
	if (suggestions.length > 0) {
		const near = add('p', 'Words that are written nearly alike: ');
		suggestions.forEach(({ words, url }, index) => {
			const link = add('a', words);
			link.href = url;
			link.dir = 'auto';
			near.append(index > 0 ? ', ' : '', link);
		});
		elements.push(near);
	}
	elements.push(
		add(
			'p',
			'Try fewer words, or another form. A text can be searched in its own language and in English.',
		),
	);
	return { elements, summary, hasArabic: /\p{Script=Arabic}/u.test(query) };
}

/** Says that the index could not be loaded. */
export function drawFailure(): Drawn {
	const summary = 'The search needs a connection, and there is none. Go on typing to try again.';
	return { elements: [add('p', summary, 'summary')], summary };
}
