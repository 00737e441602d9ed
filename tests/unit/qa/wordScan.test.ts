import fc from 'fast-check';

import { matchesAt, placesOf, scanWords } from '../../../core/qa/wordScan';
import { UNSUBSCRIBE_STEMS, UNSUBSCRIBE_WORDS } from '../../../core/qa/words/unsubscribe';
import { table } from '../../support/table';

/** Words as a pattern finds them: plain, and slow. */
const byPattern = (text: string) =>
	[...text.matchAll(/(?:[\p{L}\p{N}\p{M}]|[\u{10000}-\u{10ffff}])+/gu)].map(({ index, 0: word }) => ({
		start: index,
		word: word.toLowerCase(),
	}));

function scanned(text: string) {
	const { starts, ids, names } = scanWords(text);
	return Array.from(starts, (start, i) => ({ start, word: names[ids[i]!]! }));
}

type Row = [say: string, text: string];
const rows: Row[] = [
	['nothing', ''],
	['no word', ' -- … '],
	['one letter', 'a'],
	['capitals and small letters', 'Seat SEAT seat sEAT'],
	['words of one hash', 'AaBB BBAa AaAa BBBB AaBB'],
	['accents, marks and digits', 'Café cafe\u0301 2nd 3rd İ'],
	['pairs of units', '𝒜𝒷 😀 x'],
	['more words than are kept at once', Array.from({ length: 20_000 }, (_, i) => `w${i % 9_000}`).join(' ')],
];
table('%s', rows, (_say, text) => expect(scanned(text)).toEqual(byPattern(text)));

const LETTERS = fc.constantFrom(...'aAbBzä中1 .,-\n');
it('are those that a pattern finds, in any text', () =>
	fc.assert(
		fc.property(fc.string({ unit: LETTERS, maxLength: 200 }), (text) =>
			expect(scanned(text)).toEqual(byPattern(text)),
		),
	));

it('tell where the sought ones stand, and those with a digit first', () => {
	const scan = scanWords('Seat 12, seat 3b and b4');
	expect(placesOf(scan, (name) => name === 'seat')).toEqual([0, 9]);
	expect(scan.numbers).toEqual([5, 14]);
});

it('a match within another one is none', () =>
	expect([...matchesAt('aaaa', /aa/y, [0, 1, 2, 3])].map(({ index }) => index)).toEqual([0, 2]));

type Phrase = [phrase: string];
const phrases: Phrase[] = [
	['unsubscribe'],
	['opt me out'],
	['change my communication preferences'],
	['newsletter settings'],
	['stop receiving'],
	['no longer wish to get'],
	['remove me from'],
	['leave this mailing list'],
	['Newsletter-Einstellungen'],
	['abzumelden'],
	['ne plus recevoir'],
	['anular tu suscripción'],
	['darme de baja'],
	['dejar de recibir'],
	['cancelar a sua assinatura'],
	['deixar de receber'],
	['annulla l’iscrizione'],
	['cancellarsi'],
	['uitschrijven'],
	['peruuta tilaus'],
	['wypisz'],
	['відписатися'],
	['配信を停止'],
	['取消订阅'],
	['구독 취소'],
	['إلغاء الاشتراك'],
];
table('a way out in a word that is looked for first: %s', phrases, (phrase) => {
	expect(phrase).toMatch(UNSUBSCRIBE_WORDS);
	expect(scanWords(phrase).names.some((name) => UNSUBSCRIBE_STEMS.test(name))).toBe(true);
});
