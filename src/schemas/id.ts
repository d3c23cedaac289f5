import { z } from 'astro/zod';

/**
 * The id of a work, text, event, name or note: lower-case ASCII words joined by hyphens, because it
 * becomes part of an address.
 *
 * @example `october-revolution`
 */
export const id = z
	.string()
	.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not lower-case ASCII words joined by hyphens');

/**
 * The id of a passage: letters for its kind and a number without leading zeros. It is a fragment
 * in addresses that other people keep, so it is written by the author and never changes. `c` is a
 * picture caption, whose last sentence is the credit line.
 *
 * @example `p1`, `c3`
 */
export const passageId = z
	.string()
	.regex(/^[a-z]+[1-9][0-9]*$/, 'is not lower-case letters followed by a number, such as `p1`');

/**
 * An address within the site without the outer slashes, as people link to it.
 *
 * @example `texts/comintern`, `texts/comintern/ar/p1.2`, `timeline/warsaw-defeat`
 */
export const address = z
	.string()
	.regex(
		/^(texts|timeline|names)(\/[a-z0-9]+(-[a-z0-9]+)*)+(\.[1-9][0-9]*)?$/,
		'is not an address within the site, such as `texts/comintern/ar/p1`',
	);
