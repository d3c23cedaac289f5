/** Adds to each passage the buttons that copy it and its link. Without script its number is the link. */
import { toParagraph } from './copying.ts';
import { wordsOf } from './sides.ts';

const said = document.createElement('p');
said.className = 'skip';
said.role = 'status';
document.body.append(said);

function addressOf(passage: Element): string {
	const address = new URL(`#${passage.id}`, location.href);
	address.search = '';
	return address.href;
}

async function copyLink(passage: Element): Promise<void> {
	await navigator.clipboard.writeText(addressOf(passage));
}

/** Source, gloss, reference and link, as plain text and as HTML. */
export async function copyPassage(passage: Element): Promise<void> {
	const sides = [...passage.querySelectorAll<HTMLElement>('[data-side]')];
	const address = addressOf(passage);
	const reference = `${document.title}, ${passage.id}`;
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

/** Copies, and says so, or says where the link is. */
export async function copy(passage: Element, what: 'link' | 'passage'): Promise<boolean> {
	try {
		await (what === 'link' ? copyLink(passage) : copyPassage(passage));
		said.textContent = `Copied ${what === 'link' ? 'the link to' : 'passage'} ${passage.id}`;
		return true;
	} catch {
		// Not allowed here, or not on a secure page: the address bar has the link to copy.
		location.hash = passage.id;
		said.textContent = `Copying is not allowed here. The link to ${passage.id} is in the address bar`;
		return false;
	}
}

for (const passage of document.querySelectorAll('.passage')) {
	for (const what of ['link', 'passage'] as const) {
		const button = document.createElement('button');
		const label = what === 'link' ? 'link' : 'copy';
		button.type = 'button';
		button.textContent = label;
		button.ariaLabel =
			what === 'link' ? `Copy link to ${passage.id}` : `Copy passage ${passage.id}`;
		button.addEventListener('click', async () => {
			button.textContent = (await copy(passage, what)) ? 'copied' : 'not allowed';
			setTimeout(() => {
				button.textContent = label;
			}, 3000);
		});
		passage.querySelector('.number')?.append(button);
	}
}
