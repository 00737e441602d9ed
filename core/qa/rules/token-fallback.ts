import { z } from 'zod/v4';

import { defineRule } from '../rule';
import type { Source, Token } from '../source';
import { sourcesOf } from '../textsOf';
import { tokenName } from '../views';

/** Value tokens that no `if … endif` guards. */
function unguarded(tokens: readonly Token[]): Token[] {
	let depth = 0;
	return tokens.filter(({ kind }) => {
		if (kind === 'open') depth++;
		if (kind === 'close') depth = Math.max(0, depth - 1);
		return kind === 'value' && depth === 0;
	});
}

export const tokenFallback = defineRule({
	id: 'token-fallback',
	title: 'each personal token says what stands there when the field is empty',
	severity: 'warning',
	required: false,
	why: 'Without a default the reader sees "Hello ,".',
	source: 'qa-rules §5 token; Act-On refuses such a send',
	reads: ['emails'],
	options: z.strictObject({
		/** Fields that are never empty. */
		exempt: z
			.array(z.string().max(200))
			.max(500)
			.default([
				'lead.Email Address',
				'lead.Email',
				'lead.Id',
				'contact.email',
				'contact.hs_object_id',
				'contactfield=email',
				'contactfield=id',
			]),
	}),
	examples: {
		bad: [
			{ say: 'a first name in the greeting', body: '<p>Hello {{lead.First Name}},</p>' },
			{ say: 'in the subject', email: { subject: '{{lead.First Name}}, save your seat today' } },
			{
				say: 'as the sender',
				email: {
					from: { name: '{{lead.Lead Owner First Name}}', address: 'events@news.northwind.example' },
				},
			},
			{ say: 'HubSpot', build: { map: 'HubSpot' }, body: '<p>Hello {{ contact.firstname }}</p>' },
			{ say: 'Mautic', build: { map: 'Mautic' }, body: '<p>Hello {contactfield=firstname}</p>' },
			{ say: 'Braze', build: { map: 'Braze' }, body: '<p>Hello {{${first_name}}}</p>' },
			{ say: 'Marketing Cloud', build: { map: 'SFMC' }, body: '<p>Hello %%First Name%%</p>' },
			{
				say: 'any attribute of the subscriber in Marketing Cloud',
				build: { map: 'SFMC' },
				body: '<p>Ihre Filiale: %%Filiale%%</p>',
			},
			{
				say: 'a field of the profile in Klaviyo',
				build: { map: 'Klaviyo' },
				body: '<p>Our shop in {{ person.location.city }}</p>',
			},
			{ say: 'Campaign Monitor', build: { map: 'Campaign Monitor' }, body: '<p>Hello [firstname]</p>' },
		],
		quiet: [
			{ say: 'with a default', body: '<p>Hello {{lead.First Name:default=there}},</p>' },
			{
				say: 'HubSpot with a default',
				build: { map: 'HubSpot' },
				body: "<p>Hello {{ personalization_token('contact.firstname', 'there') }} {{ contact.company|default('you', true) }}</p>",
			},
			{
				say: 'Mautic with a default',
				build: { map: 'Mautic' },
				body: '<p>Hello {contactfield=firstname|there} ({contactfield=email})</p>',
			},
			{
				say: 'Iterable and SendGrid with a default',
				build: { map: 'SendGrid' },
				body: '<p>Hello {{defaultIfEmpty firstName "there"}} {{insert first_name "default=you"}}</p>',
			},
			{
				say: 'Campaign Monitor with a default, or inside a condition',
				build: { map: 'Campaign Monitor' },
				body: '<p>Hello [firstname, fallback=there] [if:lastname][lastname][endif]</p>',
			},
			{
				say: 'AMPscript that looks whether it is empty',
				build: { map: 'SFMC' },
				body: '%%[ IF NOT EMPTY(FirstName) THEN ]%%<p>Hello %%FirstName%%</p>%%[ ENDIF ]%%',
			},
			{
				say: 'what Marketing Cloud fills itself, and keys',
				build: { map: 'SFMC' },
				body: '<p>%%Member_Busname%%, %%xtlongdate%%, %%emailaddr%%, %%OrderNumber%%, %%_subscriberkey%%</p>',
			},
			{
				say: 'Mailchimp, whose audience has the default',
				build: { map: 'Mailchimp' },
				body: '<p>Hello *|FNAME|*</p>',
			},
			{
				say: 'in a link',
				body: '<a href="https://northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c&c={{lead.Country}}">Go on</a>',
			},
			{ say: 'an address that every recipient has', body: '<p>Sent to {{lead.Email Address}}</p>' },
			{
				say: 'guarded by a condition',
				build: { map: 'Klaviyo' },
				body: '<p>{% if first_name %}Hello {{ first_name }}{% endif %}</p>',
			},
		],
	},
	*check({ email, dialect }, { exempt }) {
		const never = exempt.map((name) => tokenName(name).toLowerCase());
		const isRead = (source: Source, token: Token) =>
			source !== email.html.source || email.html.textAt(token.start)?.raw === false;
		for (const source of sourcesOf(email)) {
			for (const token of unguarded(source.tokens)) {
				if (token.fallback !== undefined || !dialect.person.test(token.name)) continue;
				if (never.includes(token.name.toLowerCase()) || !isRead(source, token)) continue;
				yield {
					found: `${token.raw} without a default`,
					expected: 'a default for people whose field is empty',
					mend:
						dialect.id === 'marketo'
							? `Write {{${token.name}:default=there}}`
							: 'Add a default value to the token',
					where: source.where(token.start),
					evidence: token.raw,
				};
			}
		}
	},
});
