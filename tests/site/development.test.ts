import { afterAll, expect, test } from 'vitest';
import { DevelopmentServer } from '../development-server.ts';
import { Project } from '../project.ts';

const text = 'src/content/texts/world-revolution/hr.mdx';
const address = '/texts/world-revolution/hr/';

const project = new Project();
const server = await DevelopmentServer.start(project);
afterAll(async () => {
	await server.stop();
	project.remove();
});

/** Whether words stand in the heading of a page. */
async function isHeaded(path: string, words: string): Promise<boolean> {
	const [, heading = ''] = /<title>(.*?)<\/title>/.exec(await server.read(path)) ?? [];
	return heading.includes(words);
}

test('the development server shows what an author has just written', async () => {
	expect(await isHeaded(address, 'World revolution')).toBe(true);
	project.replace(text, 'englishTitle: World revolution', 'englishTitle: The world’s revolution');
	await server.waitFor(() => isHeaded(address, 'The world’s revolution'));
	expect(await isHeaded(`${address}p1/`, 'The world’s revolution')).toBe(true);

	project.replace('src/content/events.yaml', 'Lenin arrives in', 'Lenin comes to');
	await server.waitFor(() => isHeaded('/timeline/lenin-returns/', 'Lenin comes to'));
});

test('the development server says what is wrong, and shows what it read last', async () => {
	project.replace(text, '[Rusiji](name:russia)', '[Rusiji](name:rusia)');
	await server.waitFor(() => /world-revolution\/hr\.mdx:\d+:\d+/.test(server.log));
	expect(await isHeaded(address, 'The world’s revolution')).toBe(true);

	project.replace(text, '[Rusiji](name:rusia)', '[Rusiji](name:russia)');
	project.replace(text, 'englishTitle: The world’s', 'englishTitle: A world’s');
	await server.waitFor(() => isHeaded(address, 'A world’s revolution'));
});
