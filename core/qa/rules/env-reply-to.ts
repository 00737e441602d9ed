import { z } from 'zod/v4';

import { domainOf, FREEMAIL } from '../brand';
import { say } from '../evidence';
import { defineRule } from '../rule';

/** In the languages of the world's mail; a "no" at the front, in Nordic languages also behind. */
const NO_REPLY =
	/^(?:(?:no|do-?not|dont|never|nicht|keine?|ne-?pas|nao|non|niet|geen|inte|ej|ikke|nie)[-_.]?(?:reply|respon[ds]|answer|antwort|repon[ds]|rispo|respos|respues|antwoord|beantwoord|svar|odpowiad|odpisu)|svara?[-_.]?(?:inte|ej|ikke))/i;

export const envReplyTo = defineRule({
	id: 'env-reply-to',
	title: 'replies reach somebody at the company',
	severity: 'error',
	required: true,
	why: 'Microsoft asks for an address that can receive; a private mailbox in Reply-To looks forged to filters.',
	source: 'qa-rules §5 env; SpamAssassin FREEMAIL_FORGED_REPLYTO',
	reads: ['emails'],
	restsOn: [', replyemail', 'reply-to'],
	options: z.strictObject({ allowNoReply: z.boolean().default(false) }),
	examples: {
		bad: [
			{ say: 'no address', email: { replyTo: 'Marketing team' } },
			{ say: 'a private mailbox', email: { replyTo: 'northwind.events@gmail.com' } },
			{ say: 'an address that nobody reads', email: { replyTo: 'no-reply@news.northwind.example' } },
			{ say: 'the same in Portuguese', email: { replyTo: 'nao-responda@northwind.example' } },
			{ say: 'the same in German', email: { replyTo: 'keine-antwort@northwind.example' } },
		],
		quiet: [
			{ say: 'none', email: { replyTo: undefined } },
			{
				say: 'a token',
				email: { replyTo: '{{lead.Lead Owner Email Address:default=events@northwind.example}}' },
			},
			{
				say: 'allowed by the team',
				email: { replyTo: 'noreply@northwind.example' },
				options: { allowNoReply: true },
			},
			{ say: 'a name that only begins alike', email: { replyTo: 'nora.reply@northwind.example' } },
			{ say: 'the office that answers', email: { replyTo: 'antwort@northwind.example' } },
		],
	},
	*check({ email }, { allowNoReply }) {
		const { text, tokens } = email.replyTo;
		const address = text.trim();
		if (address === '' || tokens.length > 0) return;
		const common = { where: email.where('replyTo'), evidence: address };
		const domain = domainOf(address);
		if (!domain) {
			yield {
				...common,
				found: `${say(address)} as Reply-To`,
				expected: 'a mail address',
				mend: 'Write an address such as events@your-domain into Reply-To',
			};
		} else if (FREEMAIL.has(domain) && domain !== domainOf(email.fromAddress.text)) {
			yield {
				...common,
				found: `the private mailbox ${say(address)} as Reply-To`,
				expected: 'an address of the company',
				mend: 'Use a mailbox of the company that somebody reads',
			};
		} else if (NO_REPLY.test(address) && !allowNoReply) {
			yield {
				...common,
				severity: 'warning',
				found: `${say(address)} as Reply-To`,
				expected: 'an address that somebody reads',
				mend: 'Use a mailbox that somebody reads, or allow it in the playbook (allowNoReply)',
			};
		}
	},
});
