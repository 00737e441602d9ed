import { z } from 'zod/v4';

import { say } from '../evidence';
import { targetsOf } from '../outlookLinks';
import { decoded, maskedOf } from '../query';
import { defineRule } from '../rule';
import { MASK } from '../source';

/** What is wrong with the number of a tel: or sms: link, or nothing. */
function slipIn(target: string): string | undefined {
	const number = target
		.replace(/^[a-z]+:/i, '')
		.split(/[;?,pw]/, 1)[0]!
		.trim();
	const digits = number.replace(/[\s().\u2010-\u2015/-]/g, '');
	if (digits === '') return 'has no number';
	if (/^\/\//.test(number)) return 'has slashes before the number';
	if (/[^\d+*#]/.test(digits)) return 'has other characters than digits';
	if (digits.lastIndexOf('+') > 0) return 'has "+" inside the number';
	if (/^\+\d[\d\s.-]{0,4}\(0\)/.test(number)) return 'has "(0)" after the country code, which is dialled too';
	if (/^\+?(\d)\1{5,}$|0{7}$/.test(digits) || /^\+?0?123456789?0?$/.test(digits))
		return 'looks like the number of a template';
	const count = digits.replace(/\D/g, '').length;
	if (digits.startsWith('+0')) return 'has a country code that begins with 0';
	if (digits.startsWith('+') && (count < 7 || count > 15)) return `has ${count} digits`;
	return count < 2 || count > 17 ? `has ${count} digits` : undefined;
}

export const linkTel = defineRule({
	id: 'link-tel',
	title: 'each telephone link holds a number that can be dialled',
	severity: 'warning',
	required: false,
	why: 'One wrong character, and the call goes nowhere.',
	source: 'qa-rules §5 link; RFC 3966',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'words', body: '<a href="tel:call us">Call us</a>' },
			{ say: 'nothing', body: '<a href="tel:">Call us</a>' },
			{ say: 'a zero in brackets', body: '<a href="tel:+49 (0) 30 5550100">Call us</a>' },
			{ say: 'too short', body: '<a href="tel:+49305">Call us</a>' },
			{ say: 'the number of a template', body: '<a href="tel:+1 000 000 0000">Call us</a>' },
			{ say: 'slashes', body: '<a href="tel://+35315550100">Call us</a>' },
		],
		quiet: [
			{ say: 'with a country code', body: '<a href="tel:+35315550100">Call us</a>' },
			{
				say: 'with blanks, brackets and hyphens',
				body: '<a href="tel:(01) 555-0100">Call us</a> <a href="tel:+1.202.555.0143">Call us</a>',
			},
			{ say: 'escaped, with an extension', body: '<a href="tel:+353%201%20555%200100;ext=12">Call us</a>' },
			{
				say: 'a short number',
				body: '<a href="tel:112">Emergency</a> <a href="sms:44636?body=SEAT">Text us</a>',
			},
			{ say: 'a token', body: '<a href="tel:{{lead.Lead Owner Phone Number}}">Call us</a>' },
		],
	},
	*check({ email: { html } }) {
		for (const link of targetsOf(html)) {
			const target = decoded(maskedOf(link)).trim();
			if (!/^(?:tel|sms|callto):/i.test(target) || target.includes(MASK)) continue;
			// Skype takes names as well
			if (/^callto:[^+\d]/i.test(target)) continue;
			const slip = slipIn(target);
			if (!slip) continue;
			yield {
				found: `the target ${say(link.written)}, which ${slip}`,
				expected: 'a number such as tel:+35315550100',
				mend: 'Write the number with "+" and the country code, and call it once',
				where: link.where,
				evidence: link.written,
			};
		}
	},
});
