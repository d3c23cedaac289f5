/** What may be done with the edition's files, in a sentence for each part. */
export const licence =
	'Gloss, notes and data: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. The origin and status of the source texts are not recorded; they are reproduced for study.';
