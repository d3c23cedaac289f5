import { z } from 'astro/zod';
import { memoize } from '../memoize.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether a tag is well-formed, in canonical case, and of a language that CLDR can name. */
function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag)[0] === tag && names.of(tag) !== undefined;
	} catch {
		return false;
	}
}

/**
 * A language tag as BCP 47 (RFC 5646) defines it, in its canonical form.
 *
 * @example `ar`, `pt-BR`
 */
export const language = z
	.string()
	.refine(isLanguage, 'is not a valid BCP 47 language tag, such as `hr` or `pt-BR`');

/** The English name of a language. CLDR is slow to ask, and each page asks many times. */
export const languageName = memoize((tag: string) => names.of(tag) ?? tag);

/** The direction in which a language is written, by the script that CLDR gives for it. */
export const languageDirection = memoize(
	(tag: string): 'ltr' | 'rtl' => new Intl.Locale(tag).getTextInfo().direction ?? 'ltr',
);

/** A language in Latin letters. @example `ar-Latn` */
export function languageInLatin(tag: string): string {
	return new Intl.Locale(tag, { script: 'Latn' }).toString();
}

/** Language and territory as Open Graph writes them, the territory being the likeliest by CLDR. @example `hr_HR` */
export const languageToLocale = memoize((tag: string) => {
	const { language, region } = new Intl.Locale(tag).maximize();
	return `${language}_${region}`;
});
