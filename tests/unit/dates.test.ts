import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse.ts';
import { dateToWords } from '../../src/dates/words.ts';

test.each([
	['1917', '1917'],
	['1917-04-16', '16 April 1917'],
	['1918-01', 'January 1918'],
	['1919/1921', '1919–1921'],
	['1919-03-02/1919-03-06', '2–6 March 1919'],
	['1919-12-30/1920-01-02', '30 December 1919 – 2 January 1920'],
	['1924/..', 'from 1924 on'],
	['1924/', 'from 1924 on'],
	['1925~', 'about 1925'],
	['1925~/..', 'from about 1925 on'],
	['1917?', 'perhaps 1917'],
	['XXXX-04-02/XXXX-04-05', '2–5 April, no year given'],
])('%s is written as %s', (date, words) => {
	expect(dateToWords(date).replaceAll(/[\u2009\u00a0]/g, ' ')).toBe(words);
});

test.each([
	'',
	'yesterday',
	'1917-13',
	'1900-02-29',
	'1917-4-16',
	'[1924..1926]',
	'192X',
	'../1924',
])('%s is not a date', (date) => {
	expect(parseDate(date)).toBeUndefined();
});

test.each([
	['ar', '1922-04-02/1922-04-05', 'من 2 إلى 5 أبريل 1922'],
	['ar', '1924/..', 'من عام 1924 فصاعدًا'],
	['ar', '1940/1980', 'من 1940 إلى 1980'],
	['hr', '1917-04-16', '16. travnja 1917.'],
	['hr', '1919/1921', '1919. – 1921.'],
	['hr', '1925~/..', 'od oko 1925. nadalje'],
	['pt-BR', '1918-01', 'janeiro de 1918'],
	['pt-BR', '1919/1921', '1919–1921'],
	['pt-BR', '1925~/..', 'a partir de cerca de 1925'],
	['ka', '1917', undefined],
])('in %s, %s is %s', (lang, date, words) => {
	expect(dateToWords(date, lang)?.replaceAll(/[\u00a0\u2009]/g, ' ')).toBe(words);
});
