import { z } from 'zod/v4';

import { bareText, bareTextOf } from '../bareText';
import { say } from '../evidence';
import { defineRule } from '../rule';
import { isTextOnly } from '../textsOf';
import { tokenName } from '../views';

export const legalAddress = defineRule({
	id: 'legal-address',
	title: 'each marketing e-mail names the postal address of the brand',
	severity: 'error',
	required: true,
	why: 'CAN-SPAM and CASL demand a valid postal address in the mail itself.',
	source: 'qa-rules §5 legal; CAN-SPAM 15 USC 7704(a)(5), CASL',
	reads: ['emails'],
	restsOn: [', html'],
	purposes: ['marketing'],
	options: z.strictObject({
		/** Other addresses that are right too, e.g. of a subsidiary; each one a list of lines. */
		alternatives: z
			.array(z.array(z.string().min(1).max(200)).min(1).max(6))
			.max(50)
			.default([]),
	}),
	examples: {
		bad: [
			{ say: 'none', email: { html: '<body><a href="{{system.unsubscribeLink}}">Unsubscribe</a></body>' } },
			{
				say: 'the address before the move',
				email: {
					html: '<body><a href="{{system.unsubscribeLink}}">Unsubscribe</a><p>Northwind Analytics Ltd, 7 Old Quay, Dublin D02 X285, Ireland</p></body>',
				},
			},
			{
				say: 'hidden',
				email: {
					html: '<body><a href="{{system.unsubscribeLink}}">Unsubscribe</a><p style="display:none">Northwind Analytics Ltd, 12 Harbour Street, Dublin D02 X285, Ireland</p></body>',
				},
			},
		],
		quiet: [
			{
				say: 'on four lines, with entities',
				email: {
					html: '<body><a href="{{system.unsubscribeLink}}">Unsubscribe</a><p>Northwind Analytics Ltd<br>12&nbsp;Harbour Street<br>Dublin&#44; D02&nbsp;X285<br>IRELAND</p></body>',
				},
			},
			{
				say: 'by a token',
				email: {
					html: '<body><a href="{{system.unsubscribeLink}}">Unsubscribe</a><p>{{my.Postal Address}}</p></body>',
				},
				build: {
					tokens: [
						{
							name: 'my.Postal Address',
							value: 'Northwind Analytics Ltd, 12 Harbour Street, Dublin D02 X285, Ireland',
						},
					],
				},
			},
			{
				say: 'the token of the platform',
				build: { map: 'Mailchimp' },
				email: { html: '<body><a href="*|UNSUB|*">Unsubscribe</a> *|LIST:ADDRESS|*</body>' },
			},
		],
	},
	*check({ email, dialect, playbook: { brand } }, { alternatives }) {
		const source = isTextOnly(email) ? email.text : email.html.source;
		if (source.tokens.some(({ name }) => dialect.address.test(tokenName(name)))) return;
		const [of, shown] = isTextOnly(email)
			? [email.text, email.text.masked]
			: [email.html.visible, email.html.visible.text];
		// most mails write it as the playbook does
		const has = (line: string) => shown.includes(line) || bareTextOf(of, shown).includes(bareText(line));
		const missing = (lines: readonly string[]) => lines.filter((line) => !has(line));
		const absent = missing(brand.postalAddress);
		if (absent.length === 0 || alternatives.some((lines) => missing(lines).length === 0)) return;
		const all = absent.length === brand.postalAddress.length;
		yield {
			found: all
				? 'no postal address'
				: `the postal address without ${absent.map((line) => say(line)).join(', ')}`,
			expected: `${brand.postalAddress.join(', ')} (playbook, brand, postalAddress)`,
			mend: 'Put the address into the footer as visible text',
			where: email.where('html'),
			evidence: all ? '' : absent.join(', '),
		};
	},
});
