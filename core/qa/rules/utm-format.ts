import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';
import { editTo, trackedLinksOf, withValue } from '../utm';

const LETTERS: Readonly<Record<string, string>> = {
	ä: 'ae',
	ö: 'oe',
	ü: 'ue',
	ß: 'ss',
	æ: 'ae',
	ø: 'oe',
	å: 'aa',
};

/** What a value may be written as; `better` is how the same value would be right. */
function formOf(letters: 'lower' | 'any', separators: string) {
	const [first = '-'] = separators;
	const isRight = (character: string) =>
		/[a-z0-9]/.test(character) ||
		(letters === 'any' && /[A-Z]/.test(character)) ||
		separators.includes(character);
	return {
		isRight: (value: string) => [...value.replace(/[a-z0-9]+/g, '')].every(isRight),
		better: (value: string) =>
			[...(letters === 'lower' ? value.toLowerCase() : value).replace(/[äöüßæøå]/g, (one) => LETTERS[one]!)]
				.join('')
				.normalize('NFKD')
				.replace(/[\u0300-\u036f]/g, '')
				.split('')
				.map((character) => (isRight(character) ? character : ' '))
				.join('')
				.trim()
				.replace(/ +/g, first),
	};
}

const slipIn = (value: string) =>
	/\s/.test(value)
		? 'has a blank'
		: /[^\0-\x7f]/.test(value)
			? 'has a letter outside a to z'
			: /[A-Z]/.test(value)
				? 'has capital letters'
				: 'has another separator';

export const utmFormat = defineRule({
	id: 'utm-format',
	title: 'each UTM value is written in one form: lower case, no blanks, no umlauts',
	severity: 'warning',
	required: false,
	why: 'Analytics takes "Email" and "email" for two media.',
	source: 'qa-rules §5 utm',
	reads: ['emails'],
	options: z.strictObject({
		letters: z.enum(['lower', 'any']).default('lower'),
		/** Characters besides letters and digits; the first one stands for a blank. */
		separators: z.string().min(1).max(20).default('-_.'),
	}),
	examples: {
		bad: [
			{ say: 'capital letters', body: '<a href="https://northwind.example/a?utm_content=Hero">A</a>' },
			{ say: 'a blank', body: '<a href="https://northwind.example/a?utm_content=hero%20button">A</a>' },
			{
				say: 'a blank as a plus',
				body: '<a href="https://northwind.example/a?utm_content=hero+button">A</a>',
			},
			{ say: 'an umlaut', body: '<a href="https://northwind.example/a?utm_term=frühling">A</a>' },
			{ say: 'another separator', body: '<a href="https://northwind.example/a?utm_content=hero|top">A</a>' },
		],
		quiet: [
			{
				say: 'hyphens and digits',
				body: '<a href="https://northwind.example/a?utm_content=hero-1_top.b">A</a>',
			},
			{
				say: 'capital letters that the playbook itself asks for',
				body: '<a href="https://northwind.example/a?utm_campaign=C-0142-webinar">A</a>',
			},
			{
				say: 'capital letters that are allowed',
				body: '<a href="https://northwind.example/a?utm_content=HeroA">A</a>',
				options: { letters: 'any' },
			},
			{
				say: 'a value of the platform',
				body: '<a href="https://northwind.example/a?utm_content={{program.Name}}">A</a>',
			},
			{ say: 'a partner’s page', body: '<a href="https://www.partner.org/?utm_content=Hero">A</a>' },
		],
	},
	*check({ email: { html }, playbook }, { letters, separators }) {
		const { isRight, better } = formOf(letters, separators);
		for (const { link, utm } of trackedLinksOf(html, playbook.brand)) {
			for (const { key, value } of utm) {
				// where the playbook names the value, another rule compares
				if (Object.hasOwn(playbook.naming.utm, key) || isRight(value)) continue;
				const form = better(value);
				yield {
					found: `${key} ${say(value)}, which ${slipIn(value)}`,
					expected: `${letters === 'lower' ? 'small letters' : 'letters'} and digits, with ${[...separators].join(' ')} between words`,
					mend: form ? `Write ${key}=${form}` : `Write ${key} in the letters a to z`,
					where: link.where,
					evidence: `${key}=${value}`,
					fix: form ? editTo(link, withValue(link, key, form), 'suggest') : undefined,
				};
			}
		}
	},
});
