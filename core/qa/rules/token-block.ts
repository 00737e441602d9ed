import { z } from 'zod/v4';

import { dialectOf } from '../dialects';
import { say } from '../evidence';
import { defineRule } from '../rule';
import { Source } from '../source';
import { sourcesOf, tokensOf } from '../textsOf';
import { type BlockFault, blockFaults, blockStepsOf, velocitySteps } from '../tokens/blocks';
import { tokenName } from '../views';

const SAID: Readonly<Record<BlockFault['why'], string>> = {
	notClosed: 'which is never closed',
	notOpened: 'which closes what was not opened',
	crossed: 'which closes before the block inside it',
	misplaced: 'outside of any condition',
};

const tell = ({ step, why, open }: BlockFault) => ({
	found: `${say(step.raw, 60)}, ${SAID[why]}${open ? `: ${say(open.raw, 60)} is still open` : ''}`,
	expected: 'an end for each beginning, the inner block closed first',
	mend: why === 'notClosed' ? 'Write the end, or remove the beginning' : 'Correct the order, or remove it',
	evidence: step.raw,
});

export const tokenBlock = defineRule({
	id: 'token-block',
	title: 'each condition and loop of the template is closed',
	severity: 'error',
	required: true,
	why: 'The platform refuses to publish or to send; some send the code to the reader.',
	source: 'qa-rules §5 token [S31]',
	reads: ['emails', 'allEmails', 'tokens'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'a condition without an end',
				build: { map: 'HubSpot' },
				body: '<p>{% if contact.firstname %}Hello {{ contact.firstname }}</p>',
			},
			{
				say: 'an end without a beginning',
				build: { map: 'Mailchimp' },
				body: '<p>Hello *|FNAME|**|END:IF|*</p>',
			},
			{
				say: 'blocks that cross',
				build: { map: 'Klaviyo' },
				body: '{% for item in items %}{% if item.name %}<p>{{ item.name }}</p>{% endfor %}{% endif %}',
			},
			{
				say: 'another name at the end',
				build: { map: 'SendGrid' },
				body: '{{#if first_name}}<p>Hello {{first_name}}</p>{{/unless}}',
			},
			{
				say: 'AMPscript',
				build: { map: 'Marketing Cloud' },
				body: '%%[ IF NOT EMPTY(FirstName) THEN SET @n = "ENDIF" ]%%<p>Hello %%=v(@n)=%%</p>',
			},
			{
				say: 'Campaign Monitor',
				build: { map: 'Campaign Monitor' },
				body: '<p>[if:firstname]Hello [firstname,fallback=there]</p>',
			},
			{ say: 'an else alone', build: { map: 'Braze' }, body: '<p>Hello {% else %}there</p>' },
			{
				say: 'an e-mail script of Marketo',
				body: '<p>{{my.Greeting}}</p>',
				build: {
					tokens: [
						{
							name: 'my.Greeting',
							type: 'script text',
							value: '#if($lead.FirstName != "")\nHello $lead.FirstName\n#else\nHello there\n',
						},
					],
				},
			},
		],
		quiet: [
			{
				say: 'loops in conditions, and else',
				build: { map: 'HubSpot' },
				body: '{% if contact.firstname %}{% for a in list %}<p>{{ a }}</p>{% endfor %}{% elif contact.company %}<p>Hello</p>{% else %}<p>Hi there</p>{% endif %}',
			},
			{
				say: 'code that is shown as it is',
				build: { map: 'Klaviyo' },
				body: '{% raw %}<p>{% if x %}</p>{% endraw %}',
			},
			{
				say: 'an else and a nested condition in Mailchimp',
				build: { map: 'Mailchimp' },
				body: '*|IFNOT:FNAME|*<p>Hello *|IF:COMPANY|*you*|ELSE:|*there*|END:IF|*</p>*|END:IF|*',
			},
			{
				say: 'a whole AMPscript',
				build: { map: 'SFMC' },
				body: '%%[ /* IF unsure */ IF EMPTY(@n) THEN SET @n = IIF(1==1,"IF","x") ENDIF ]%%<p>Hello %%=v(@n)=%%</p>',
			},
			{
				say: 'a script with comments and loops',
				body: '<p>{{my.Greeting}}</p>',
				build: {
					tokens: [
						{
							name: 'my.Greeting',
							type: 'script text',
							value: '## if there is no name #if\n#foreach($a in $list)#if($a)Hello#{else}Hi#end#end',
						},
					],
				},
			},
		],
	},
	*check({ email, emails, tokens, dialect }) {
		for (const source of sourcesOf(email)) {
			for (const fault of blockFaults(blockStepsOf(source, dialect.id)))
				yield { ...tell(fault), where: source.where(fault.step.start) };
		}
		// a script belongs to all mails that use it and is told once
		if (dialect.id !== 'marketo' || email.index !== emails[0]?.index) return;
		const used = new Set(emails.flatMap(tokensOf).map(({ token }) => token.name.toLowerCase()));
		for (const [index, { name, type = '', value }] of tokens.entries()) {
			const plain = tokenName(name);
			if (!/script/i.test(type) || !(used.has(plain.toLowerCase()) || used.has(`my.${plain.toLowerCase()}`)))
				continue;
			const origin = { part: `Token {{${plain}}}`, path: `tokens[${index}].value`, text: value };
			const script = new Source(origin, dialectOf('none'), new Map());
			for (const fault of blockFaults(velocitySteps(value)))
				yield { ...tell(fault), where: script.where(fault.step.start) };
		}
	},
});
