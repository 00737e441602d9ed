import { z } from 'zod/v4';

import { say } from '../evidence';
import type { Link } from '../links';
import type { Parameter } from '../query';
import { defineRule } from '../rule';
import { MASK } from '../source';
import { editTo, expectedUtm, trackedLinksOf, withQuery } from '../utm';

type Values = ReadonlyMap<string, string>;

const sayParameter = (key: string, values: Values) => (values.has(key) ? `${key}=${values.get(key)}` : key);

function hasValue(parameters: readonly Parameter[], key: string): boolean {
	for (const its of parameters) if (its.key === key && its.value !== '') return true;
	return false;
}

/** The target with what is missing at its end, when the value of each is known. */
function completed(link: Link, missing: readonly string[], values: Values): string | undefined {
	if (!missing.every((key) => values.has(key))) return undefined;
	return withQuery(link, (pieces) => [
		...pieces.filter((piece) => !missing.includes(piece.replace(/=$/, ''))),
		...missing.map((key) => `${key}=${encodeURIComponent(values.get(key)!)}`),
	]);
}

export const utmMissing = defineRule({
	id: 'utm-missing',
	title: 'each link to the brand’s pages carries the UTM parameters of the playbook',
	severity: 'warning',
	required: false,
	why: 'A visit without them counts as direct traffic, and the campaign looks as if nobody came.',
	source: 'qa-rules §5 utm',
	reads: ['emails', 'campaign'],
	options: z.strictObject({
		/** Left out: the keys of naming.utm in the playbook. */
		required: z.array(z.string().max(60)).max(20).optional(),
		/** Parts of addresses that need none. */
		exempt: z.array(z.string().min(1).max(200)).max(100).default([]),
	}),
	examples: {
		bad: [
			{ say: 'none', body: '<a href="https://northwind.example/seat">Save your seat</a>' },
			{
				say: 'one of three',
				body: '<a href="https://northwind.example/seat?utm_source=m">Save your seat</a>',
			},
			{
				say: 'a key without a value',
				body: '<a href="https://northwind.example/seat?utm_source=&utm_medium=e&utm_campaign=c">Go</a>',
			},
		],
		quiet: [
			{
				say: 'all by a token',
				body: '<a href="https://northwind.example/seat?{{my.UTM}}">Go</a>',
				build: { tokens: [{ name: 'my.UTM', value: 'utm_source=m&utm_medium=e&utm_campaign=c' }] },
			},
			{
				say: 'a value that a token gives',
				body: '<a href="https://northwind.example/seat?utm_source=m&utm_medium=e&utm_campaign={{program.name}}">Go</a>',
			},
			{ say: 'the page of a partner', body: '<a href="https://www.partner.org/">Partner</a>' },
			{
				say: 'privacy and unsubscribe',
				body: '<a href="https://northwind.example/privacy">Privacy</a> <a href="https://northwind.example/go">Unsubscribe</a>',
			},
		],
	},
	*check({ email: { html }, playbook, campaign }, { required, exempt }) {
		const keys = required ?? Object.keys(playbook.naming.utm);
		const values = expectedUtm(playbook, campaign);
		for (const { link, parameters } of trackedLinksOf(html, playbook.brand)) {
			const { written } = link;
			if (exempt.some((part) => written.includes(part))) continue;
			// a token that is a whole parameter may hold them
			if (parameters.some(({ key }) => key.startsWith(MASK))) continue;
			const missing = keys.filter((key) => !hasValue(parameters, key));
			if (missing.length === 0) continue;
			yield {
				found: `the link ${say(written)} without ${missing.join(', ')}`,
				expected: keys.join(', '),
				mend: `Add ${missing.map((key) => sayParameter(key, values)).join(', ')} as the playbook's naming says`,
				where: link.where,
				evidence: written,
				fix: editTo(link, completed(link, missing, values), 'safe'),
			};
		}
	},
});
