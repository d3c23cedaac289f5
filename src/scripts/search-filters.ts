/** What narrows a search down, on its own page: choices that are made of what was found. */
import type { Filters, Found } from '../search/find.ts';

type Options = Map<string, string>;

/** Each choice by its name in the address, with how it is called and what it offers. */
const choices: Record<keyof Filters, { label: string; options: (found: Found[]) => Options }> = {
	text: {
		label: 'Text',
		options: (found) =>
			new Map(found.map(({ text }) => [text.id, `${text.englishTitle} (${text.language})`])),
	},
	lang: {
		label: 'Language',
		options: (found) => new Map(found.map(({ text }) => [text.lang, text.language])),
	},
	side: {
		label: 'Side',
		options: () =>
			new Map([
				['source', 'Source'],
				['gloss', 'Gloss'],
			]),
	},
	event: { label: 'Event', options: (found) => toLabels(found, 'events') },
	name: { label: 'Name', options: (found) => toLabels(found, 'names') },
	year: {
		label: 'Year',
		options: (found) =>
			new Map(
				found
					.flatMap(({ passage }) => passage.years)
					.toSorted()
					.map((year) => [year, year]),
			),
	},
};

export const filterNames = Object.keys(choices) as (keyof Filters)[];

function toLabels(found: Found[], list: 'events' | 'names'): Options {
	const labels = found.flatMap(({ text, passage }) =>
		passage[list].map((id): [string, string] => [id, text.labels[id] ?? id]),
	);
	return new Map(labels.toSorted(([, a], [, b]) => (a < b ? -1 : 1)));
}

/** Adds the choices above the results. */
export function addFilters(results: Element, onChange: () => void) {
	const fields = document.createElement('fieldset');
	fields.className = 'filters';
	fields.hidden = true;
	const legend = document.createElement('legend');
	legend.className = 'unseen';
	legend.textContent = 'Narrow down';
	fields.append(legend);
	const selects = filterNames.map((name) => {
		const select = document.createElement('select');
		select.name = name;
		const label = document.createElement('label');
		label.append(choices[name].label, ' ', select);
		fields.append(label);
		select.addEventListener('change', onChange);
		return select;
	});
	results.before(fields);

	function setOptions(select: HTMLSelectElement, options: Options): void {
		const { value } = select;
		const before = select.selectedOptions[0]?.textContent ?? '';
		if (value && !options.has(value)) options.set(value, before);
		const all = new Option('any', '');
		select.replaceChildren(all, ...[...options].map(([id, label]) => new Option(label, id)));
		select.value = value;
	}

	return {
		/** What is chosen. */
		read(): Filters {
			return Object.fromEntries(
				selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])),
			);
		},
		/** Chooses what an address has. */
		choose(filters: Filters): void {
			for (const select of selects) {
				const value = filters[select.name as keyof Filters];
				if (value) select.replaceChildren(new Option(value, value));
			}
		},
		/** Offers what there is to choose: for each choice, among what is found without it. */
		offer(findWithout: (name?: keyof Filters) => Found[]): void {
			for (const select of selects) {
				const name = select.name as keyof Filters;
				setOptions(select, choices[name].options(findWithout(name)));
			}
			const isChosen = selects.some(({ value }) => value);
			fields.hidden = findWithout().length === 0 && !isChosen;
		},
	};
}
