import { z } from 'zod/v4';

import type { Edit } from '../finding';
import { isOtherTongue, wrongWith } from '../marketoTokens';
import { defineRule } from '../rule';
import type { Source, Token } from '../source';
import { sourcesOf, tokensOf } from '../textsOf';
import { programTokens } from '../tokens/marketoProgram';
import { unsetVariables } from '../tokens/ampscriptVariables';
import { strangeNames, wrongName, type WrongName } from '../tokens/otherNames';
import type { EmailView } from '../views';

export const tokenUnknown = defineRule({
	id: 'token-unknown',
	title: 'each token names something that exists',
	severity: 'error',
	required: true,
	why: 'Marketo sends a token that it does not know as it is written.',
	source: 'qa-rules §4, §5 token [S15]',
	reads: ['emails', 'tokens'],
	options: z.strictObject({
		/**
		 * Custom fields and other tokens of the account as they are written in tokens, e.g. `lead.Webinar Interest`,
		 * `contact.webinar_interest` or `INTEREST`.
		 */
		known: z.array(z.string().min(1).max(200)).max(2_000).default([]),
	}),
	examples: {
		bad: [
			{ say: 'a slip in a field', body: '<p>Hello {{lead.Frist Name:default=there}}</p>' },
			{ say: 'a program token that the program does not have', body: '<p>{{my.Event Nmae}}</p>' },
			{ say: 'a system token that Marketo does not have', body: '<p>{{system.viewAsWebPage}}</p>' },
			{ say: 'a field of the program that it does not have', body: '<p>{{program.Start Date}}</p>' },
			{ say: 'a slip in the namespace', body: '<p>{{leads.First Name:default=there}}</p>' },
			{
				say: 'a slip in HubSpot',
				build: { map: 'HubSpot' },
				body: '<p>{{ contact.fristname|default("you") }}</p>',
			},
			{ say: 'small letters in Mailchimp', build: { map: 'Mailchimp' }, body: '<p>Hello *|fname|*</p>' },
			{ say: 'a slip in Mautic', build: { map: 'Mautic' }, body: '<p>{contactfield=fistname|you}</p>' },
			{ say: 'a slip in a link of Mautic', build: { map: 'Mautic' }, body: '<p>{unsubscribe_ur1}</p>' },
			{ say: 'a variable that nothing sets', build: { map: 'SFMC' }, body: '<p>%%=v(@hall)=%%</p>' },
			{
				say: 'a link to a variable that nothing sets',
				build: { map: 'SFMC' },
				body: '<a href="%%=RedirectTo(Concat(@page,"?utm_source=m&utm_medium=e&utm_campaign=c"))=%%">Go on</a>',
			},
			{
				say: 'a name that Mautic does not have, as a link',
				build: { map: 'Mautic' },
				body: '<a href="{webversion_url}">View online</a>',
			},
			{ say: 'another name for a link, in the text', build: { map: 'Mautic' }, body: '<p>{optout_link}</p>' },
			{
				say: 'a slip before the name of the field, in Mautic',
				build: { map: 'Mautic' },
				body: '<p>{contactfeild=firstname|you}</p>',
			},
			{ say: 'a slip in Marketing Cloud', build: { map: 'SFMC' }, body: '<p>%%emialaddr%%</p>' },
			{ say: 'a slip in Klaviyo', build: { map: 'Klaviyo' }, body: '<p>{{ frist_name|default:"you" }}</p>' },
			{
				say: 'a slip in a field of the account',
				build: { map: 'Braze' },
				body: '<p>{{${favourite_tema} | default: "x"}}</p>',
				options: { known: ['favourite_team', 'first_name'] },
			},
			{ say: 'a field that may be a custom one', body: '<p>{{lead.Webinar Interest:default=data}}</p>' },
		],
		quiet: [
			{
				say: 'a custom field that the playbook knows',
				body: '<p>{{lead.Webinar Interest:default=data}}</p>',
				options: { known: ['lead.Webinar Interest'] },
			},
			{
				say: 'custom fields of other platforms',
				build: { map: 'Mailchimp' },
				body: '<p>*|CNAME|* *|MMERGE5|* *|ADDRESS2|* *|DATE:d/m/y|* *|IF:FNAME|*x*|END:IF|*</p>',
			},
			{
				say: 'variables of a loop',
				build: { map: 'Klaviyo' },
				body: '{% for titel in titles %}<p>{{ titel }} {{ event.titles }} {{ item.first_names }}</p>{% endfor %}',
			},
			{
				say: 'links of Mautic, and braces of the copy',
				build: { map: 'Mautic' },
				body: '<p>{unsubscribe_url} {webview_text} {assetlink=12} {a} {b=2} {resubscribe_url}</p><style>.a{color_x:red}</style>',
			},
			{
				say: 'a script of the server',
				build: { map: 'SFMC' },
				body: '<script runat="server">Variable.SetValue("@hall", "Nine")</script><p>%%=v(@hall)=%%</p>',
			},
			{
				say: 'an address in an expression, and a value that is asked for',
				build: { map: 'SFMC' },
				body: '<p>%%=RedirectTo("mailto:info@northwind.example")=%% %%=IIF(Empty(@hall),"Nine",@hall)=%%</p>',
			},
			{
				say: 'a variable of a script',
				build: { map: 'SFMC' },
				body: '%%[ SET @hall = "Nine" FOR @i = 1 TO 3 DO ]%%<p>%%=v(@Hall)=%% %%=v(@i)=%%</p>%%[ NEXT @i ]%%',
			},
			{
				say: 'a variable of a block that is written elsewhere',
				build: { map: 'SFMC' },
				body: '%%=ContentBlockByKey("head")=%%<p>%%=v(@hall)=%%</p>',
			},
			{
				say: 'a column with a blank',
				build: { map: 'SFMC' },
				body: '<p>%%First Name%% %%FIRSTNAME%% %%SubscriberKey%%</p>',
			},
			{
				say: 'system links and another case',
				body: '<p>{{System.Date}} {{system.forwardToFriendLink}} {{program.Name}} {{campaign.id}} {{company.industry:default=business}}</p>',
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
		const isMarketo = dialect.id === 'marketo';
		const ours = [...programTokens(tokens).values()].map(({ name }) => name);
		const judge = (token: Token) => {
			if (!isMarketo) return wrongName(token, dialect.id, known);
			return token.name === '' || isOtherTongue(token.name) ? undefined : wrongWith(token.name, ours, known);
		};
		if (dialect.id === 'sfmc') yield* unset(email);
		if (dialect.id === 'mautic') yield* strange(email);
		const judged = new Map<string, WrongName | undefined>();
		for (const { token, source } of tokensOf(email)) {
			const key = `${token.kind} ${token.name}`;
			if (!judged.has(key)) judged.set(key, judge(token));
			const wrong = judged.get(key);
			if (!wrong) continue;
			const said = (name: string) => (isMarketo ? `{{${name}}}` : `"${name}"`);
			yield {
				...(!wrong.sure && { severity: 'warning' as const }),
				found: wrong.sure
					? `the unknown token ${said(token.name)}`
					: `${said(token.name)}, which is no ${isMarketo ? 'standard field' : 'field that the playbook knows'}`,
				expected: wrong.sure
					? 'a token of this program or instance'
					: `a field of this ${dialect.title} account`,
				mend: sayMend(wrong, said),
				where: source.where(token.start),
				evidence: token.raw,
				fix: wrong.meant ? { kind: 'suggest', edits: renamed(source, token, wrong.meant) } : undefined,
			};
		}
	},
});

/** Names in braces that Mautic does not take for tokens, and sends as they are. */
function* strange(email: EmailView) {
	for (const source of sourcesOf(email)) {
		if (!source.masked.includes('{')) continue;
		for (const { start, raw } of strangeNames(source.masked)) {
			if (source === email.html.source && email.html.isCode(start)) continue;
			yield {
				found: `${raw}, which is no token of Mautic`,
				expected: 'a token that Mautic has',
				mend: 'Insert the token again, e.g. {webview_url} or {unsubscribe_url}',
				where: source.where(start),
				evidence: raw,
			};
		}
	}
}

function* unset(email: EmailView) {
	const all = tokensOf(email);
	// a script on the server sets variables too
	if (/SetValue\s*\(/.test(email.html.source.text)) return;
	const wrong = new Set(unsetVariables(all.map(({ token }) => token)));
	for (const { token, source } of all) {
		if (!wrong.has(token)) continue;
		yield {
			found: `${token.raw}, a variable that nothing sets`,
			expected: 'SET before the variable is printed',
			mend: 'Correct the name of the variable, or set it at the top of the e-mail',
			where: source.where(token.start),
			evidence: token.raw,
		};
	}
}

function sayMend({ sure, meant }: WrongName, said: (name: string) => string): string {
	if (meant)
		return `Did you mean ${said(meant)}? If not, ${sure ? 'create the token or remove it' : 'add it to the option "known" of this rule'}`;
	return sure
		? 'Create the token in the program, or remove it from the mail'
		: 'Check the name in the token picker and add it to the option "known" of this rule';
}

function renamed(source: Source, { start, raw, name }: Token, meant: string): Edit[] {
	const at = raw.indexOf(name);
	return at < 0 ? [] : source.edit({ start: start + at, end: start + at + name.length }, meant);
}
