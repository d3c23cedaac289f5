/** Adds to each passage a button that copies the passage's link. Without script its number is the link. */

const said = document.createElement('p');
said.className = 'skip';
said.setAttribute('role', 'status');
document.body.append(said);

for (const link of document.querySelectorAll<HTMLAnchorElement>('.number a')) {
	const button = document.createElement('button');
	const label = 'copy link';
	button.type = 'button';
	button.textContent = label;
	button.setAttribute('aria-label', `${label} to ${link.textContent}`);
	button.addEventListener('click', async () => {
		const address = new URL(link.href);
		address.search = '';
		try {
			await navigator.clipboard.writeText(address.href);
			button.textContent = 'copied';
			said.textContent = `Copied the link to ${link.textContent}`;
		} catch {
			// Not allowed here, or not on a secure page: the address bar has the link to copy.
			location.hash = address.hash;
			button.textContent = 'in the address bar';
			said.textContent = `The link to ${link.textContent} is in the address bar`;
		}
		setTimeout(() => {
			button.textContent = label;
		}, 3000);
	});
	link.after(button);
}
