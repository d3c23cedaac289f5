import { createRequire } from 'node:module';
import type { ResvgRenderOptions } from '@resvg/resvg-js';

const { resolve } = createRequire(import.meta.url);

/** The whole faces, from which letters are shaped and ordered; none of the machine's, so that each draws the same. */
export const font: ResvgRenderOptions['font'] = {
	loadSystemFonts: false,
	fontFiles: [
		resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
		resolve('@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf'),
	],
};

/** The face of a line, by the direction in which it is written. */
export function faceOf(dir: 'ltr' | 'rtl'): string {
	return dir === 'rtl' ? 'Amiri' : 'Source Serif 4';
}
