/** The parts of the package `edtf`, which ships no types, that this project uses. */
declare module 'edtf' {
	interface Bitmask {
		value: number;
	}
	interface EdtfDate {
		type: 'Date';
		edtf: string;
		/** Year, month from 0, day: as many as the date has. */
		values: [number, number?, number?];
		approximate: Bitmask;
		uncertain: Bitmask;
		/** 15 where the four digits of the year, and nothing else, are unspecified. */
		unspecified: Bitmask;
		/** First and last millisecond, UTC. */
		min: number;
		max: number;
	}
	interface EdtfInterval {
		type: 'Interval';
		edtf: string;
		lower: EdtfDate | number | null;
		/** `Infinity` where the end is open, `null` where it is unknown. */
		upper: EdtfDate | number | null;
	}
	interface EdtfOther {
		type: 'Set' | 'List' | 'Season' | 'Year' | 'Decade' | 'Century';
		edtf: string;
	}
	/** Throws on a string that is not EDTF. */
	export default function edtf(value: string): EdtfDate | EdtfInterval | EdtfOther;
}
