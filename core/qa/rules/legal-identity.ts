import { z } from 'zod/v4';

import { bareText, bareTextOf } from '../bareText';
import { attributeOf } from '../document';
import { say } from '../evidence';
import { defineRule } from '../rule';
import { isTextOnly } from '../textsOf';
import { type EmailView, tokenName } from '../views';

/** The platform writes the name of the sender here. */
const NAME_TOKEN =
	/^(?:(?:HTML:)?LIST_ADDRESS_HTML|LIST:COMPANY|member_busname|site_settings\.company_name|organization\.name|sender[_.]?name)$/i;

/** What a reader sees, with the words of the images; letters and digits only. */
function shownIn(email: EmailView): string {
	if (isTextOnly(email)) return bareTextOf(email.text, email.text.masked);
	const { html } = email;
	const pictured = html.elementsNamed('img').map((image) => attributeOf(image, 'alt')?.value ?? '');
	return `${bareTextOf(html.visible, html.visible.text)}\n${bareText(pictured.join(' '))}`;
}

export const legalIdentity = defineRule({
	id: 'legal-identity',
	title: 'each marketing e-mail names its sender in the text',
	severity: 'warning',
	required: false,
	why: 'CASL demands the name of who sends; readers who do not know it press "spam".',
	source: 'qa-rules §5 legal; CASL s. 6(2)',
	reads: ['emails'],
	restsOn: [', html'],
	purposes: ['marketing'],
	options: z.strictObject({
		/** Other names that are right too, e.g. of a subsidiary. */
		names: z.array(z.string().min(2).max(200)).max(50).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'no name',
				email: {
					html: '<body><p>Save your seat</p><a href="{{system.unsubscribeLink}}">Unsubscribe</a></body>',
				},
			},
			{
				say: 'the name of another company',
				email: {
					html: '<body><p>Contoso Ltd</p><a href="{{system.unsubscribeLink}}">Unsubscribe</a></body>',
				},
			},
			{
				say: 'hidden',
				email: {
					html: '<body><p style="display:none">Northwind Analytics</p><a href="{{system.unsubscribeLink}}">Unsubscribe</a></body>',
				},
			},
		],
		quiet: [
			{
				say: 'within a sentence, broken over two lines',
				email: {
					html: '<body><p>A letter of Northwind<br>Analytics in Dublin</p><a href="{{system.unsubscribeLink}}">Unsubscribe</a></body>',
				},
			},
			{
				say: 'in the logo',
				email: {
					html: '<body><img src="https://northwind.example/logo.png" alt="NORTHWIND ANALYTICS"><a href="{{system.unsubscribeLink}}">Unsubscribe</a></body>',
				},
			},
			{
				say: 'a subsidiary',
				email: {
					html: '<body><p>Northwind Nordic AB</p><a href="{{system.unsubscribeLink}}">Unsubscribe</a></body>',
				},
				options: { names: ['Northwind Nordic AB'] },
			},
			{
				say: 'the token of the platform',
				build: { map: 'Mailchimp' },
				email: { html: '<body><a href="*|UNSUB|*">Unsubscribe</a> *|HTML:LIST_ADDRESS_HTML|*</body>' },
			},
		],
	},
	*check({ email, playbook: { brand } }, { names }) {
		const source = isTextOnly(email) ? email.text : email.html.source;
		if (source.tokens.some(({ name }) => NAME_TOKEN.test(tokenName(name)))) return;
		const right = [brand.name, brand.postalAddress[0]!, ...names];
		const written = isTextOnly(email) ? email.text.masked : email.html.visible.text;
		if (right.some((name) => written.includes(name))) return;
		const text = shownIn(email);
		if (right.some((name) => text.includes(bareText(name)))) return;
		yield {
			found: 'no name of the sender in the text',
			expected: [...new Set(right)].map((name) => say(name)).join(' or '),
			mend: 'Name the sender in the footer',
			where: email.where('html'),
			evidence: '',
		};
	},
});
