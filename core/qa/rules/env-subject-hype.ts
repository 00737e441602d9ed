import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';
import { HYPE } from '../words/hype';

// making one takes longer than using it
const SEGMENTER = new Intl.Segmenter('en');
const SIGNS =
	/[!！](?:[ \u00a0\u3000]?[!！])+|[?？] ?[!！]|[!！] ?[?？]|[?？]{2,}|[$€£¥￥₹]{2,}|[‼⁉⁇⁈]|[*★☆►▶~»]{3,}/u;
/** A sign of trade is no emoji, though Unicode counts it among the pictures. */
const NO_EMOJI = /^[©®™‼⁉]/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

const emojiIn = (text: string) =>
	[...SEGMENTER.segment(text)].filter(({ segment }) => EMOJI.test(segment) && !NO_EMOJI.test(segment));

/** The phrase as words of its own; scripts without blanks have no word ends. */
function indexOfPhrase(text: string, phrase: string): number {
	const isPart = (character: string | undefined) =>
		character !== undefined && /[\p{L}\p{N}]/u.test(character) && !/[\u3040-\u9FFF]/u.test(character);
	for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
		if (!isPart(text[at - 1]) && !isPart(text[at + phrase.length])) return at;
	}
	return -1;
}

export const envSubjectHype = defineRule({
	id: 'env-subject-hype',
	title: 'no subject has the marks of spam',
	severity: 'warning',
	required: false,
	why: 'Doubled signs, rows of emoji and promises of money cost places in the inbox.',
	source: 'qa-rules §5 env; SpamAssassin PLING_QUERY, SUBJ_DOLLARS, SUBJ_BUY',
	reads: ['emails'],
	restsOn: [', subject'],
	options: z.strictObject({
		maxEmoji: z.number().int().min(0).default(2),
		/** More phrases, in any case. */
		phrases: z.array(z.string().min(2).max(100)).max(200).default([]),
		/** Built-in phrases that are fine here. */
		allow: z.array(z.string().min(2).max(100)).max(200).default([]),
	}),
	examples: {
		bad: [
			{ say: 'two exclamation marks', email: { subject: 'Save your seat today!!' } },
			{ say: 'signs with blanks between them', email: { subject: 'Save your seat today ! ! !' } },
			{ say: 'a doubled sign that is one character', email: { subject: 'Save your seat today‼' } },
			{ say: 'a row of stars', email: { subject: '*** Save your seat today ***' } },
			{ say: 'a question that shouts', email: { subject: 'Still planning by hand?!' } },
			{ say: 'a sign of money twice', email: { subject: 'Save $$ on your next forecast' } },
			{ say: 'three emoji', email: { subject: 'Save your seat 🎉🎉🔥 for Thursday' } },
			{ say: 'a promise', email: { subject: 'Act now and plan with less data' } },
			{ say: 'in German', email: { subject: 'Sie haben gewonnen: Ihr Platz im Webinar' } },
		],
		quiet: [
			{ say: 'one of each', email: { subject: 'Save your seat! Ready for Thursday?' } },
			{ say: 'one sign after each sentence', email: { subject: 'Forecasts ! Vos places ! C’est jeudi' } },
			{ say: 'a family and a flag', email: { subject: 'Bring the family 👨‍👩‍👧‍👦 to Dublin 🇮🇪' } },
			{ say: 'signs of trade', email: { subject: 'Northwind™, Contoso® and Fabrikam© compared' } },
			{ say: 'a price', email: { subject: 'Tickets from US$ 20 or € 18' } },
			{ say: 'words that contain the phrase', email: { subject: 'How to react nowadays to demand shifts' } },
			{ say: 'allowed', email: { subject: 'Act now on forecasts' }, options: { allow: ['act now'] } },
		],
	},
	*check({ email: { subject } }, { maxEmoji, phrases, allow }) {
		const text = subject.masked.slice(0, 2_000);
		const lower = text.toLowerCase().replace(/[‘’]/g, "'");
		const allowed = new Set(allow.map((phrase) => phrase.toLowerCase()));
		const signs = SIGNS.exec(text);
		if (signs) yield hype(`${say(signs[0])}`, 'one sign at a time', signs.index, signs[0]);
		const emoji = emojiIn(text);
		if (emoji.length > maxEmoji) {
			const shown = emoji.map(({ segment }) => segment).join('');
			yield hype(`${emoji.length} emoji`, `at most ${maxEmoji}`, emoji[maxEmoji]!.index, shown);
		}
		for (const phrase of [...HYPE, ...phrases.map((one) => one.toLowerCase())]) {
			const index = allowed.has(phrase) ? -1 : indexOfPhrase(lower, phrase);
			if (index >= 0) yield hype(`the phrase ${say(phrase)}`, 'what the mail offers', index, phrase);
		}
		function hype(what: string, expected: string, index: number, evidence: string) {
			return {
				found: `${what} in the subject`,
				expected,
				mend: 'Say it more plainly',
				where: subject.where(index),
				evidence,
			};
		}
	},
});
