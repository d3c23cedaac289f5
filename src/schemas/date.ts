import { z } from 'astro/zod';
import { isDate } from '../dates/parse.ts';

/**
 * A date in the Extended Date/Time Format (EDTF, ISO 8601-2:2019), level 2 at most.
 *
 * @example `1917-11-07`, `1919/1921`, `1924/..`, `1925~/..`, `XXXX-04-02/XXXX-04-05`
 */
export const date = z
	.string()
	.refine(isDate, 'is not a valid EDTF date, such as `1920-08`, `1919/1921` or `1924/..`');
