/**
 * Months and weekdays in English, German, French, Spanish, Italian, Dutch, Portuguese, Swedish, Danish, Norwegian,
 * Polish (in the case that dates have), Japanese, Korean and Chinese, as e-mails write them.
 */
const MONTHS: readonly string[] = [
	'january jan januar jänner janvier janv enero gennaio januari janeiro januar stycznia',
	'february feb februar febr feber février fevrier févr fév febrero febbraio februari fevereiro lutego',
	'march mar märz maerz mär mrz mars marzo maart mrt março marts marca',
	'april apr avril avr abril aprile kwietnia',
	'may mai mayo maggio mag mei maio maj maja',
	'june jun juni juin junio giugno giu junho czerwca',
	'july jul juli juillet juil julio luglio lug julho lipca',
	'august aug août aout agosto ago augustus augusti sierpnia',
	'september sep sept septembre septiembre setiembre settembre sett setembro września',
	'october oct oktober okt octobre octubre ottobre ott outubro października',
	'november nov novembre noviembre novembro listopada',
	'december dec dezember dez décembre déc decembre diciembre dicembre dic dezembro grudnia',
];

/** Monday first. */
const WEEKDAYS: readonly string[] = [
	'monday mon montag mo lundi lun lunes lunedì lunedi maandag ma segunda-feira måndag mandag poniedziałek 月 월 一',
	'tuesday tue tues dienstag di mardi mar martes martedì martedi dinsdag terça-feira tisdag tirsdag wtorek 火 화 二',
	'wednesday wed mittwoch mi mercredi mer miércoles miercoles mié mercoledì mercoledi woensdag wo quarta-feira onsdag środa środę 水 수 三',
	'thursday thu thur thurs donnerstag do jeudi jeu jueves jue giovedì giovedi gio donderdag quinta-feira torsdag czwartek 木 목 四',
	'friday fri freitag fr vendredi ven viernes vie venerdì venerdi vrijdag vr sexta-feira fredag piątek 金 금 五',
	'saturday sat samstag sonnabend sa samedi sam sábado sabado sáb sab sabato zaterdag za lördag lørdag sobota sobotę 土 토 六',
	'sunday sun sonntag so dimanche dim domingo dom domenica zondag zo söndag søndag niedziela niedzielę 日 일 天',
];

const table = (rows: readonly string[], first: number): ReadonlyMap<string, number> =>
	new Map(rows.flatMap((row, i) => row.split(' ').map((word) => [word, i + first] as const)));

const monthByWord = table(MONTHS, 1);
const weekdayByWord = table(WEEKDAYS, 0);

/** @returns 1 to 12. */
export const monthOf = (word: string) => monthByWord.get(word.toLowerCase());

/** @param word lower case */
export const isMonth = (word: string) => monthByWord.has(word);

/** @returns 0 for Monday to 6. */
export const weekdayOfWord = (word: string) => weekdayByWord.get(word.toLowerCase());

/** Words that are also something else ("5 may", "2 mars", "10 mag"): a month only with a year or in capitals. */
export const isDoubtfulMonth = (word: string) => /^(?:may|mar|march|mag|giu|lug|ago|ott|dic)$/i.test(word);

/** A weekday written like one that stands in another language. */
const SAME_SHAPE: readonly (readonly string[])[] = [
	[
		...['Monday', 'Mon', 'Montag', 'Mo', 'lundi', 'lun', 'lunes', 'lunedì', 'maandag', 'ma'],
		...['segunda-feira', 'måndag', 'mandag', '月'],
	],
	[
		...['Tuesday', 'Tue', 'Dienstag', 'Di', 'mardi', 'mar', 'martes', 'martedì', 'dinsdag', 'di'],
		...['terça-feira', 'tisdag', 'tirsdag', '火'],
	],
	[
		...['Wednesday', 'Wed', 'Mittwoch', 'Mi', 'mercredi', 'mer', 'miércoles', 'mercoledì', 'woensdag', 'wo'],
		...['quarta-feira', 'onsdag', 'onsdag', '水'],
	],
	[
		...['Thursday', 'Thu', 'Donnerstag', 'Do', 'jeudi', 'jeu', 'jueves', 'giovedì', 'donderdag', 'do'],
		...['quinta-feira', 'torsdag', 'torsdag', '木'],
	],
	[
		...['Friday', 'Fri', 'Freitag', 'Fr', 'vendredi', 'ven', 'viernes', 'venerdì', 'vrijdag', 'vr'],
		...['sexta-feira', 'fredag', 'fredag', '金'],
	],
	[
		...['Saturday', 'Sat', 'Samstag', 'Sa', 'samedi', 'sam', 'sábado', 'sabato', 'zaterdag', 'za'],
		...['sábado', 'lördag', 'lørdag', '土'],
	],
	[
		...['Sunday', 'Sun', 'Sonntag', 'So', 'dimanche', 'dim', 'domingo', 'domenica', 'zondag', 'zo'],
		...['domingo', 'söndag', 'søndag', '日'],
	],
];

/** @returns the name of another weekday in the language and with the capital of `like`; none for rare spellings. */
export function weekdayLike(like: string, index: number): string | undefined {
	const row = SAME_SHAPE[weekdayOfWord(like) ?? -1] ?? [];
	const column = row.findIndex((word) => word.toLowerCase() === like.toLowerCase());
	const word = SAME_SHAPE[index]?.[column];
	if (word === undefined) return undefined;
	return like[0] === like[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word.toLowerCase();
}
