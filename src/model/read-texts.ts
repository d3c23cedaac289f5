import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { TextReading } from '../reading/read-text.ts';
import { readTextFile, type TextFile } from './content-folder.ts';

/** So many texts are read sooner than a thread begins. */
const FEW = 20;

/** Reads texts from their files, in their order; where they are many, on all processors: to parse them is slow. */
export async function readTexts(files: TextFile[]): Promise<TextReading[]> {
	if (files.length <= FEW) return files.map(readTextFile);
	const size = Math.ceil(files.length / availableParallelism());
	const parts = Array.from({ length: Math.ceil(files.length / size) }, (_, index) =>
		readInThread(files.slice(index * size, (index + 1) * size)),
	);
	return (await Promise.all(parts)).flat();
}

function readInThread(files: TextFile[]): Promise<TextReading[]> {
	return new Promise((resolve, reject) => {
		new Worker(new URL('./read-texts-thread.ts', import.meta.url), { workerData: files })
			.once('message', resolve)
			.once('error', reject);
	});
}
