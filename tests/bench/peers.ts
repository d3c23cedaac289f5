/** The same texts in plain MDX for other builders of sites, with a page for each text, and none for its passages. */
import packageJson from '../../package.json' with { type: 'json' };
import { Folder } from '../folder.ts';
import { toText } from './generate.ts';

/** In the versions that the project has. */
const ASTRO = (['astro', '@astrojs/mdx'] as const).map(
	(name) => `${name}@${packageJson.dependencies[name]}`,
);

/** A site of Astro alone, with one layout of a line. */
export function makeAstro(texts: number): Folder {
	const folder = install(ASTRO);
	folder.write(
		'astro.config.mjs',
		"import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n",
	);
	folder.write(
		'src/content.config.ts',
		`import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { texts: defineCollection({ loader: glob({ base: 'src/content', pattern: '**/*.mdx' }) }) };
`,
	);
	folder.write(
		'src/pages/[...id].astro',
		`---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
	return (await getCollection('texts')).map((text) => ({ params: { id: text.id }, props: { text } }));
}
const { text } = Astro.props;
const { Content } = await render(text);
---
<!doctype html><html lang="en"><head><title>{text.data.title}</title></head><body><h1>{text.data.title}</h1><Content /></body></html>
`,
	);
	return write(folder, 'src/content', texts);
}

/** A site of Starlight as it comes, without its search; all texts in the sidebar would be on every page. */
export function makeStarlight(texts: number): Folder {
	const folder = install([...ASTRO, '@astrojs/starlight@0.42.4']);
	folder.write(
		'astro.config.mjs',
		`import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Texts', pagefind: false, sidebar: [{ label: 'Home', link: '/' }] })] };
`,
	);
	folder.write(
		'src/content.config.ts',
		`import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
	);
	return write(folder, 'src/content/docs', texts);
}

function install(packages: string[]): Folder {
	const folder = new Folder();
	folder.write('package.json', '{ "private": true, "type": "module" }');
	// The environment may say how the registry is reached.
	const environment = process.env as Record<string, string>;
	const install = ['install', '--ignore-scripts', ...packages];
	const { code, output } = folder.run('npm', install, environment);
	if (code !== 0) throw new Error(output);
	return folder;
}

function write(folder: Folder, base: string, texts: number): Folder {
	for (let number = 0; number < texts; number++) {
		const { path, contents } = toText(number);
		folder.write(path.replace('src/content/texts', base), toPlain(contents));
	}
	return folder;
}

/** Passages become headings with paragraphs. */
function toPlain(contents: string): string {
	return contents
		.replace(/^---\n.*?^(title: [^\n]*)\n.*?^---\n/ms, '---\n$1\n---\n')
		.replaceAll(/<Passage id="(.*?)">/g, '## $1')
		.replaceAll(/<\/?(?:Passage|Gloss)>/g, '')
		.replaceAll(/\[([^\]]*)\]\((?:event|name):[^)]*\)/g, '$1');
}
