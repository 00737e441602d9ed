import { z } from 'zod/v4';

import { isOtherTongue, wrongWith } from '../marketoTokens';
import { defineRule } from '../rule';
import { tokensOf } from '../textsOf';
import { tokenName } from '../views';

export const tokenUnknown = defineRule({
	id: 'token-unknown',
	title: 'each token names something that exists',
	severity: 'error',
	required: true,
	why: 'Marketo sends a token that it does not know as it is written.',
	source: 'qa-rules §4, §5 token [S15]',
	reads: ['emails', 'tokens'],
	options: z.strictObject({
		/** Custom fields and other tokens of the instance, e.g. `lead.Webinar Interest`. */
		known: z.array(z.string().min(1).max(200)).max(2_000).default([]),
	}),
	examples: {
		bad: [
			{ say: 'a slip in a field', body: '<p>Hello {{lead.Frist Name:default=there}}</p>' },
			{ say: 'a program token that the program does not have', body: '<p>{{my.Event Nmae}}</p>' },
			{ say: 'a slip in the namespace', body: '<p>{{leads.First Name:default=there}}</p>' },
			{ say: 'a field that may be a custom one', body: '<p>{{lead.Webinar Interest:default=data}}</p>' },
		],
		quiet: [
			{
				say: 'a custom field that the playbook knows',
				body: '<p>{{lead.Webinar Interest:default=data}}</p>',
				options: { known: ['lead.Webinar Interest'] },
			},
			{
				say: 'system links and another case',
				body: '<p>{{System.Date}} {{company.industry:default=business}}</p>',
			},
			{
				say: 'a token in the value of a token',
				body: '<p>{{my.Body}}</p>',
				build: {
					tokens: [
						{ name: 'my.Body', value: 'On {{my.Day}}' },
						{ name: 'my.Day', value: 'Monday' },
					],
				},
			},
		],
	},
	*check({ email, tokens, dialect }, { known }) {
		if (dialect.id !== 'marketo') return;
		const ours = tokens.map(({ name }) =>
			/^\{*\s*my\./i.test(name) ? tokenName(name) : `my.${tokenName(name)}`,
		);
		const judged = new Map<string, ReturnType<typeof wrongWith>>();
		for (const { token, source } of tokensOf(email)) {
			if (token.name === '' || isOtherTongue(token.name)) continue;
			if (!judged.has(token.name)) judged.set(token.name, wrongWith(token.name, ours, known));
			const wrong = judged.get(token.name);
			if (!wrong) continue;
			yield {
				...(!wrong.sure && { severity: 'warning' as const }),
				found: wrong.sure
					? `the unknown token {{${token.name}}}`
					: `{{${token.name}}}, which is no standard field`,
				expected: wrong.sure ? 'a token of this program or instance' : 'a field of this Marketo instance',
				mend: wrong.meant
					? `Did you mean {{${wrong.meant}}}? If not, ${wrong.sure ? 'create the token or remove it' : 'add it to the option "known" of this rule'}`
					: wrong.sure
						? 'Create the token in the program, or remove it from the mail'
						: 'Check the name in the token picker and add it to the option "known" of this rule',
				where: source.where(token.start),
				evidence: token.raw,
				fix: wrong.meant
					? {
							kind: 'suggest',
							edits: source.edit(
								{ start: token.start + 2, end: token.start + 2 + token.inner.split(':default=')[0]!.length },
								wrong.meant,
							),
						}
					: undefined,
			};
		}
	},
});
