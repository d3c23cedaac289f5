/** A stretch of time in decimal years: 1917.5 is the middle of 1917. */
export interface Years {
	first: number;
	last: number;
}

/** A moment in milliseconds, UTC, as a decimal year. */
export function toYear(moment: number): number {
	const year = new Date(moment).getUTCFullYear();
	const start = Date.UTC(year, 0);
	return year + (moment - start) / (Date.UTC(year + 1, 0) - start);
}
