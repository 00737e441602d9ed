import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';
import { editTo, expectedUtm, trackedLinksOf, withValue } from '../utm';

export const utmValue = defineRule({
	id: 'utm-value',
	title: 'the UTM parameters have the values of this campaign',
	severity: 'warning',
	required: false,
	why: 'With the values of the campaign it was cloned from, all visits are counted there.',
	source: 'qa-rules §5 utm',
	reads: ['emails', 'campaign'],
	options: z.strictObject({
		/** Values that are right instead of those of naming.utm in the playbook, by key. */
		values: z.record(z.string().max(60), z.array(z.string().min(1).max(300)).min(1).max(50)).default({}),
	}),
	examples: {
		bad: [
			{
				say: 'one link of another mail',
				body: '<a href="https://northwind.example/seat?utm_source=marketo&amp;utm_medium=email&amp;utm_campaign=C-0100-spring">Seat</a>',
			},
			{
				say: 'the campaign before this one, in all links',
				build: {
					tokens: [
						{
							name: 'my.CTA URL',
							value:
								'https://northwind.example/webinar?utm_source=marketo&utm_medium=email&utm_campaign=C-0141-webinar',
						},
					],
				},
			},
			{
				say: 'another case',
				build: {
					tokens: [
						{
							name: 'my.CTA URL',
							value:
								'https://northwind.example/webinar?utm_source=marketo&utm_medium=Email&utm_campaign=C-0142-webinar',
						},
					],
				},
			},
			{ say: 'a source that the rule is told', options: { values: { utm_source: ['newsletter'] } } },
		],
		quiet: [
			{
				say: 'the values of the campaign, escaped',
				body: '<a href="https://northwind.example/seat?utm_source=marketo&amp;utm_medium=email&amp;utm_campaign=C%2D0142-webinar">Seat</a>',
			},
			{
				say: 'a value that only the platform knows',
				body: '<a href="https://northwind.example/seat?utm_source=marketo&amp;utm_medium=email&amp;utm_campaign={{program.Name}}">Seat</a>',
			},
			{
				say: 'the page of a partner, by its own names',
				body: '<a href="https://www.partner.org/?utm_source=northwind&amp;utm_medium=newsletter&amp;utm_campaign=x">Partner</a>',
			},
			{
				say: 'values that are free',
				body: '<a href="https://northwind.example/seat?utm_source=marketo&amp;utm_medium=email&amp;utm_campaign=C-0142-webinar&amp;utm_content=hero">Seat</a>',
			},
			{
				say: 'one of several that are right',
				options: { values: { utm_source: ['newsletter', 'marketo'] } },
			},
		],
	},
	*check({ email: { html }, playbook, campaign }, { values }) {
		const right = new Map([...expectedUtm(playbook, campaign)].map(([key, value]) => [key, [value]]));
		for (const [key, several] of Object.entries(values)) right.set(key, several);
		for (const { link, utm } of trackedLinksOf(html, playbook.brand)) {
			for (const { key, value } of utm) {
				if (right.get(key)?.includes(value) ?? true) continue;
				const [best] = right.get(key)!;
				yield {
					found: `${key} ${say(value)}`,
					expected: right
						.get(key)!
						.map((one) => say(one))
						.join(' or '),
					mend: `Write ${key}=${best} in the link, or correct the naming in the playbook`,
					where: link.where,
					evidence: `${key}=${value}`,
					fix: editTo(link, withValue(link, key, best!), 'safe'),
				};
			}
		}
	},
});
