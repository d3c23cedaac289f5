/** Adds to each passage the buttons that copy it and its link. Without script its number is the link. */
import { toParagraph } from './copying.ts';
import { wordsOf } from './sides.ts';

const said = document.createElement('p');
said.className = 'unseen';
said.role = 'status';
document.body.append(said);

/** The address of a passage's own page, which a chat can preview. */
function addressOf(passage: Element): string {
	const { origin, pathname } = location;
	const page = `${passage.id}/`;
	return origin + (pathname.endsWith(`/${page}`) ? pathname : pathname + page);
}

/** Source, gloss, reference and link, as plain text and as HTML. */
async function copyPassage(passage: Element): Promise<void> {
	const sides = [...passage.querySelectorAll<HTMLElement>('[data-side]')];
	const address = addressOf(passage);
	const place = `, ${passage.id} · `;
	const { title } = document;
	const reference = title.includes(place) ? title : title.replace(' · ', place);
	const link = document.createElement('a');
	link.href = address;
	link.textContent = reference;
	const plain = [...sides.map(wordsOf), `${reference}\n${address}`].join('\n\n');
	const html = `${sides.map((side) => toParagraph(wordsOf(side), side)).join('')}<p>${link.outerHTML}</p>`;
	const toBlob = (text: string, type: string) => ({ [type]: new Blob([text], { type }) });
	await navigator.clipboard.write([
		new ClipboardItem({ ...toBlob(plain, 'text/plain'), ...toBlob(html, 'text/html') }),
	]);
}

const labels = { link: 'link', passage: 'copy' };

/** Copies, and says so on the button and to screen readers, or says where the link is. */
export async function copy(passage: Element, what: 'link' | 'passage'): Promise<void> {
	const button = passage.querySelector(`[data-copies="${what}"]`);
	try {
		await (what === 'link'
			? navigator.clipboard.writeText(addressOf(passage))
			: copyPassage(passage));
		said.textContent = `Copied ${what === 'link' ? 'the link to' : 'passage'} ${passage.id}`;
		if (button) button.textContent = 'copied';
	} catch {
		// Not allowed here, or not on a secure page: the address bar has the link to copy.
		location.hash = passage.id;
		said.textContent = `Copying is not allowed here. The link to ${passage.id} is in the address bar`;
		if (button) button.textContent = 'not allowed';
	}
	setTimeout(() => {
		if (button) button.textContent = labels[what];
	}, 3000);
}

for (const passage of document.querySelectorAll('.passage')) {
	for (const what of ['link', 'passage'] as const) {
		const button = document.createElement('button');
		button.type = 'button';
		button.dataset.copies = what;
		button.textContent = labels[what];
		button.ariaLabel =
			what === 'link' ? `Copy link to ${passage.id}` : `Copy passage ${passage.id}`;
		button.addEventListener('click', () => copy(passage, what));
		passage.querySelector('.number')?.append(button);
	}
}
