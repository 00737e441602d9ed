import { readOnce } from '../once';
import type { Readable } from './textsOf';
import { type WordScan, wordScanOf } from './wordScan';

export interface Offer {
	readonly kind: 'percent' | 'price' | 'code';
	/** Comparable: `20%`, `EUR 49`, `SPRING20`. */
	readonly value: string;
	/** As it stands there. */
	readonly written: string;
	readonly index: number;
	/** "under €50", "from $9", "up to": no single price is meant. */
	readonly loose: boolean;
}

const PERCENT = /(?=\d)(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|percent\b|prozent\b)/giu;
const PERCENT_AFTER =
	/^[\s-]?(?:off\b|discount|rabatt|nachlass|günstiger|reduziert|de (?:réduction|remise|rabais|descuento|sconto)|sconto|descuento|dto\b|korting|savings?\b|less\b|auf (?:alle|das|die|den|deine?n?|ihre?n?|jede?n?|ausgewählte|sämtliche|unsere?)\b|on (?:all|every|everything|selected|your|our)\b|sur (?:tou[ts]e?s?|la|les?|votre|vos|une sélection)\b|en (?:tod[oa]s?|tu|su|toda)\b|su (?:tutt[oiae]|una selezione)\b|op (?:alles?|je|uw|het hele)\b|em (?:tod[oa]s?|tudo)\b|オフ|割引|off!)/iu;
const PERCENT_BEFORE =
	/(?:\bsave|savings? of|discount of|discount:|rabatt(?: von)?|spare|sparen(?: sie)?|remise de|réduction de|économisez|ahorra|descuento del?|risparmia|sconto del?|bespaar|korting van|[-−])\s?(?:up to |bis zu |jusqu.à |hasta (?:un )?|fino al |tot )?$/iu;

const PRICE =
	/(?:(?<![\p{L}\d])([$€£]|USD|EUR|GBP|CHF)\s?(\d(?:[\d.,]{0,12}\d)?)|(?<![\d.,$€£])(\d(?:[\d.,]{0,12}\d)?)\s?(€|£|EUR|USD|GBP|CHF)(?!\p{L}))(?!\s?(?:k|m|mn|mio|mrd|bn|b|million|billion|millionen|milliarden|millions|milliards|millones|milioni|miljoen)(?!\p{L})|[\d%])/giu;
const LOOSE =
	/\b(?:under|over|below|above|up to|more than|less than|from|starting at|at least|unter|über|ab|bis zu|mehr als|dès|moins de|plus de|à partir de|jusqu.à|desde|menos de|más de|hasta|da|meno di|più di|fino a|vanaf|onder|boven|tot)\s$/iu;
const CURRENCY: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };

const CODE =
	/(?<!\p{L})((?:promo|coupon|discount|voucher|gift|gutschein|rabatt|aktions|kortings|actie)?[ -]?code(?: promo)?|código|codice(?: sconto)?|gutschein)\b[\s:"“”'‘’„«=]{1,4}(?:is |ist |lautet |est |es |è )?["“”'‘’„«]?([A-Z0-9][A-Z0-9-]{3,19})(?![\p{L}\p{N}])/giu;
/** Codes that no shop takes. */
const OTHER_CODE =
	/(?:zip|postal|post|area|error|source|dress|qr|country|colou?r|access|dial|verification|security|swift|bar|confirmation|meeting|event|reference|status|tax|tracking|invite|de)[ -]?$/iu;

/** @returns the amount in hundredths, however the thousands are marked. */
function amountOf(number: string): number {
	const decimals = /[.,](\d{1,2})$/.exec(number);
	const whole = (decimals ? number.slice(0, decimals.index) : number).replace(/[.,]/g, '');
	return Number(whole) * 100 + Number((decimals?.[1] ?? '').padEnd(2, '0'));
}

const before = (text: string, index: number) => text.slice(Math.max(0, index - 30), index);

function* percentsIn(text: string): Generator<Offer> {
	for (const { index, 0: written, 1: number = '' } of text.matchAll(PERCENT)) {
		const end = index + written.length;
		const isOffer = PERCENT_AFTER.test(text.slice(end, end + 25)) || PERCENT_BEFORE.test(before(text, index));
		if (isOffer) yield { kind: 'percent', value: `${amountOf(number) / 100}%`, written, index, loose: false };
	}
}

function* pricesIn(text: string): Generator<Offer> {
	for (const { index, 0: written, 1: first, 2: after, 3: ahead, 4: last } of text.matchAll(PRICE)) {
		const sign = (first ?? last)!.toUpperCase();
		const value = `${CURRENCY[sign] ?? sign} ${amountOf((after ?? ahead)!)}`;
		yield { kind: 'price', value, written, index, loose: LOOSE.test(before(text, index)) };
	}
}

function* codesIn(text: string): Generator<Offer> {
	for (const { index, 0: whole, 1: cue = '', 2: code = '' } of text.matchAll(CODE)) {
		const isCapital = code === code.toUpperCase() && (/\d/.test(code) || cue !== cue.toUpperCase());
		if (!isCapital || OTHER_CODE.test(before(text, index))) continue;
		yield {
			kind: 'code',
			value: code,
			written: code,
			index: index + whole.length - code.length,
			loose: false,
		};
	}
}

/** More offers than that are a price list. */
const MOST = 200;
/** Of each kind a sign or word that a text must have; asked first, because the patterns are costly. */
const KINDS: readonly (readonly [(scan: WordScan) => boolean, (text: string) => Iterable<Offer>])[] = [
	[({ characters, all }) => characters.includes('%') || / (?:percent|prozent)/.test(all), percentsIn],
	[({ characters, all }) => /[$€£]/.test(characters) || /(?:usd|eur|gbp|chf)/.test(all), pricesIn],
	[({ all }) => /code|código|codice|gutschein/.test(all), codesIn],
];

function read(readable: Readable): readonly Offer[] {
	const { text } = readable;
	const offers: Offer[] = [];
	for (const [mayHold, kind] of KINDS) {
		if (!mayHold(wordScanOf(readable))) continue;
		let count = 0;
		for (const offer of kind(text)) {
			offers.push(offer);
			if (++count >= MOST) break;
		}
	}
	return offers;
}

/** @returns the discounts, prices and promo codes of a text, read once. */
export const offersOf = readOnce(read);

const amount = ({ value }: Offer) => Number(value.slice(4));
const isSameKind = (a: Offer, b: Offer) =>
	a.kind === b.kind && (a.kind !== 'price' || a.value.slice(0, 3) === b.value.slice(0, 3));

/** "Save $50" beside "was $199, now $149" is right. */
const isDifference = (offer: Offer, among: readonly Offer[]) =>
	among.some((a) => among.some((b) => amount(a) - amount(b) === amount(offer)));

/** @returns what `other` says instead of this offer; none where it says the same, or nothing of the kind. */
export function contradiction(offer: Offer, { offers, text }: { offers: readonly Offer[]; text: string }) {
	const rivals = offers.filter((one) => isSameKind(one, offer));
	if (offer.loose || rivals.length === 0 || rivals.some(({ value }) => value === offer.value))
		return undefined;
	if (offer.kind === 'code' && text.includes(offer.value)) return undefined;
	if (offer.kind === 'percent' && text.replace(/\s/g, '').includes(offer.written.replace(/\s/g, '')))
		return undefined;
	const isDerived = offer.kind === 'price' && rivals.length <= 40 && isDifference(offer, rivals);
	return isDerived ? undefined : rivals;
}
