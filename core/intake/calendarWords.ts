/** Small letters without accents: `MÄRZ` and `marz` are the same word. */
export const folded = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/[\u0300-\u036F]/g, '')
		.toLowerCase()
		.trim();

/** Month names in English, German, French and Spanish, January first, without accents. */
const MONTH_NAMES: readonly (readonly string[])[] = [
	'january|januar|jaenner|janner|janvier|enero',
	'february|februar|fevrier|febrero',
	'march|marz|maerz|mars|marzo',
	'april|avril|abril',
	'may|mai|mayo',
	'june|juni|juin|junio',
	'july|juli|juillet|julio',
	'august|aout|agosto',
	'september|septembre|septiembre|setiembre',
	'october|oktober|octobre|octubre',
	'november|novembre|noviembre',
	'december|dezember|decembre|diciembre',
].map((names) => names.split('|'));

/** Weekday names likewise, Monday first. */
const WEEKDAY_NAMES: readonly (readonly string[])[] = [
	'monday|montag|lundi|lunes',
	'tuesday|dienstag|mardi|martes',
	'wednesday|mittwoch|mercredi|miercoles',
	'thursday|donnerstag|jeudi|jueves',
	'friday|freitag|vendredi|viernes',
	'saturday|samstag|sonnabend|samedi|sabado',
	'sunday|sonntag|dimanche|domingo',
].map((names) => names.split('|'));

/** @returns the only entry with a name that begins with `word`; undefined when none or several do. */
function indexOf(word: string, table: readonly (readonly string[])[], shortest: number): number | undefined {
	if (word.length < shortest) return undefined;
	const found = table.flatMap((names, index) => (names.some((name) => name.startsWith(word)) ? [index] : []));
	return found.length === 1 ? found[0] : undefined;
}

/** @returns 1 to 12 for a month in full or by its first letters. */
export function monthOf(word: string): number | undefined {
	const index = indexOf(folded(word), MONTH_NAMES, 3);
	return index === undefined ? undefined : index + 1;
}

/** @returns 0 for Monday to 6 for Sunday. */
export const weekdayIndexOf = (word: string) => indexOf(folded(word), WEEKDAY_NAMES, 2);
