import { z } from 'zod/v4';

import { domainOf } from '../brand';
import { say } from '../evidence';
import { targetsOf } from '../outlookLinks';
import { defineRule } from '../rule';

export const linkRelative = defineRule({
	id: 'link-relative',
	title: 'no link leaves out the host',
	severity: 'error',
	required: true,
	why: 'A mail has no address of its own that a relative link could start from.',
	source: 'qa-rules §5 link',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'the button of Outlook',
				body: '<!--[if mso]><v:roundrect href="/webinars/spring" fillcolor="#00539f"><center>Save your seat</center></v:roundrect><![endif]-->',
			},
			{ say: 'a path', body: '<a href="/webinars/spring">Save your seat</a>' },
			{ say: 'a file', body: '<a href="agenda.html">Agenda</a>' },
			{ say: 'a mail address alone', body: '<a href="events@northwind.example">Write to us</a>' },
		],
		quiet: [
			{ say: 'a place in the page', body: '<a href="#agenda">Agenda</a>' },
			{ say: 'a token before the path', body: '<a href="{{trigger.Link}}/seat">Agenda</a>' },
			{ say: 'another scheme', body: '<a href="sms:+35315550100">Text us</a>' },
		],
	},
	*check({ email: { html } }) {
		for (const link of targetsOf(html)) {
			if (link.href.kind !== 'relative') continue;
			const isMail = domainOf(link.written) !== undefined;
			yield {
				found: `the target ${say(link.written)} without a host`,
				expected: isMail ? 'mailto: before the mail address' : 'a complete web address',
				mend: isMail
					? `Write ${say(`mailto:${link.written}`)}`
					: 'Write the address in full, with https:// and the host',
				where: link.where,
				evidence: link.written,
				fix: isMail ? { kind: 'suggest', edits: link.edit(`mailto:${link.written}`) } : undefined,
			};
		}
	},
});
