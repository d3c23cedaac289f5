/** Reads some texts on a thread of their own, and answers with what was read. */
import { parentPort, workerData } from 'node:worker_threads';
import { readTextFile, type TextFile } from './content-folder.ts';

const files: TextFile[] = workerData;
parentPort?.postMessage(files.map(readTextFile));
