import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';

const NO_REPLY =
	/^(?:no|do|please do)[ ._-]?(?:not[ ._-]?)?(?:reply|respond)\b|^(?:nicht antworten|ne pas répondre|no responder|non rispondere)/i;
const ADDRESS = /[^\s@]@[^\s@]/;

export const envFromName = defineRule({
	id: 'env-from-name',
	title: 'each e-mail says who sends it',
	severity: 'warning',
	required: false,
	why: 'Readers decide by the sender before they read the subject.',
	source: 'qa-rules §5 env; Validity',
	reads: ['emails'],
	restsOn: [', fromname', 'from name'],
	options: z.strictObject({
		/** Names of the brand; one of them must stand in From. */
		brandNames: z.array(z.string().min(1).max(100)).max(50).default([]),
	}),
	examples: {
		bad: [
			{ say: 'no name', email: { from: { name: ' ', address: 'events@news.northwind.example' } } },
			{
				say: 'the address',
				email: { from: { name: 'events@news.northwind.example', address: 'events@news.northwind.example' } },
			},
			{ say: 'noreply', email: { from: { name: 'No-Reply', address: 'events@news.northwind.example' } } },
			{
				say: 'without the brand',
				email: { from: { name: 'The events team', address: 'events@news.northwind.example' } },
				options: { brandNames: ['Northwind'] },
			},
		],
		quiet: [
			{
				say: 'a person',
				email: { from: { name: 'Noreen Plyer', address: 'noreen@news.northwind.example' } },
			},
			{
				say: 'a token with a default',
				email: {
					from: {
						name: '{{lead.Lead Owner First Name:default=Mona}}',
						address: 'events@news.northwind.example',
					},
				},
				options: { brandNames: ['Northwind'] },
			},
			{
				say: 'a person of the brand',
				email: { from: { name: 'Mona at NORTHWIND', address: 'events@news.northwind.example' } },
				options: { brandNames: ['Northwind'] },
			},
		],
	},
	*check({ email }, { brandNames }) {
		const { fromName } = email;
		const name = fromName.text.trim();
		const wrong = (found: string, expected: string) => ({
			found,
			expected,
			mend: 'Write the name that readers know, e.g. a person and the brand',
			where: email.where('fromName'),
			evidence: name,
		});
		const lower = name.toLowerCase();
		if (name === '') yield wrong('no From name', 'a name');
		else if (fromName.tokens.length > 0) return;
		else if (ADDRESS.test(name) || lower === email.fromAddress.text.trim().toLowerCase())
			yield wrong(`the address ${say(name)} as From name`, 'a name');
		else if (NO_REPLY.test(name))
			yield wrong(`${say(name)} as From name`, 'the name of a person or the brand');
		else if (brandNames.length > 0 && !brandNames.some((brand) => lower.includes(brand.toLowerCase())))
			yield wrong(`the From name ${say(name)}`, `${brandNames.join(' or ')} in it (playbook, brandNames)`);
	},
});
