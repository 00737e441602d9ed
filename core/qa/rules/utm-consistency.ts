import { z } from 'zod/v4';

import { say } from '../evidence';
import type { Link } from '../links';
import { defineRule } from '../rule';
import { editTo, expectedUtm, trackedLinksOf, withValue } from '../utm';

/** The value that most links have, the first of equals. */
function commonOf(links: ReadonlyMap<string, readonly Link[]>): string {
	const [first, ...rest] = [...links];
	return rest.reduce((best, next) => (next[1].length > best[1].length ? next : best), first!)[0];
}

export const utmConsistency = defineRule({
	id: 'utm-consistency',
	title: 'all links of an e-mail name the same campaign, source and medium',
	severity: 'warning',
	required: false,
	why: 'A block copied from another mail brings its values along; its visits are then counted there.',
	source: 'qa-rules §5 utm',
	reads: ['emails', 'campaign'],
	options: z.strictObject({
		/** Parameters that have one value in an e-mail. */
		keys: z
			.array(z.string().min(1).max(60))
			.max(20)
			.default(['utm_campaign', 'utm_source', 'utm_medium', 'utm_id']),
	}),
	examples: {
		bad: [
			{
				say: 'two numbers of the campaign',
				body: '<a href="https://northwind.example/a?utm_id=7">A</a> <a href="https://northwind.example/b?utm_id=8">B</a>',
			},
			{
				say: 'two values of a parameter that the playbook adds',
				body: '<a href="https://northwind.example/a?utm_term=fall">A</a> <a href="https://northwind.example/b?utm_term=spring">B</a>',
				options: { keys: ['utm_term'] },
			},
		],
		quiet: [
			{
				say: 'one campaign, two places',
				body: '<a href="https://northwind.example/seat?utm_source=marketo&amp;utm_medium=email&amp;utm_campaign=C-0142-webinar&amp;utm_content=top">Seat</a> <a href="https://northwind.example/seat?utm_source=marketo&amp;utm_medium=email&amp;utm_campaign=C-0142-webinar&amp;utm_content=end">Your seat</a>',
			},
			{
				say: 'a partner’s page',
				body: '<a href="https://www.partner.org/?utm_source=northwind&amp;utm_medium=referral&amp;utm_campaign=joint">Partner</a>',
			},
			{
				say: 'the same value by a token of the platform',
				body: '<a href="https://northwind.example/seat?utm_source=marketo&amp;utm_medium=email&amp;utm_campaign={{program.Name}}">Seat</a>',
			},
		],
	},
	*check({ email: { html }, playbook, campaign }, { keys }) {
		const expected = expectedUtm(playbook, campaign);
		const links = trackedLinksOf(html, playbook.brand);
		for (const key of keys) {
			// where the playbook names the value, utm-value compares each link with it
			if (expected.has(key)) continue;
			const byValue = new Map<string, Link[]>();
			for (const { link, utm } of links) {
				const its = utm.find((parameter) => parameter.key === key);
				if (!its) continue;
				const same = byValue.get(its.value);
				if (same) same.push(link);
				else byValue.set(its.value, [link]);
			}
			if (byValue.size < 2) continue;
			const common = commonOf(byValue);
			for (const [value, its] of byValue) {
				if (value === common) continue;
				for (const link of its) {
					yield {
						found: `${key} ${say(value)} beside ${say(common)} in other links`,
						expected: `one value in all links, here ${say(common)}`,
						mend: `Write ${key}=${common} in this link too, if it belongs to this campaign`,
						where: link.where,
						evidence: `${key}=${value}`,
						fix: editTo(link, withValue(link, key, common), 'suggest'),
					};
				}
			}
		}
	},
});
