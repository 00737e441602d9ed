import { z } from 'zod/v4';

import { say } from '../evidence';
import { targetsOf } from '../outlookLinks';
import { defineRule } from '../rule';

export const linkPlaceholder = defineRule({
	id: 'link-placeholder',
	title: 'no link still has the target of the template',
	severity: 'error',
	required: true,
	why: 'Half of all public templates carry "#" links; they are easily forgotten.',
	source: 'qa-rules §3, §5 link',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'the button of Outlook',
				body: '<!--[if mso]><v:roundrect href="#" fillcolor="#00539f"><center>Save your seat</center></v:roundrect><![endif]-->',
			},
			{ say: 'a hash', body: '<a href="#">Save your seat</a>' },
			{ say: 'a script that does nothing', body: '<a href="javascript:void(0)">Save your seat</a>' },
			{ say: 'a scheme only', body: '<a href="https://">Save your seat</a>' },
			{ say: 'a hash of a script', body: '<a href="#!">Save your seat</a>' },
			{ say: 'an order to the writer, in Italian', body: '<a href="INSERIRE LINK">Prenota</a>' },
			{ say: 'a note in brackets', body: '<a href="[CTA link]">Save your seat</a>' },
			{
				say: 'to be decided, by a token',
				body: '<a href="{{my.Link}}">Save your seat</a>',
				build: { tokens: [{ name: 'my.Link', value: 'TBD' }] },
			},
		],
		quiet: [
			{ say: 'a place in the page', body: '<a href="#agenda">Agenda</a><h2 id="agenda">Agenda</h2>' },
			{
				say: 'a real page called link',
				body: '<a href="https://northwind.example/link?utm_source=m&utm_medium=e&utm_campaign=c">Go on</a>',
			},
		],
	},
	*check({ email: { html } }) {
		for (const link of targetsOf(html)) {
			if (link.href.kind !== 'placeholder') continue;
			const text = html.textIn(link.element);
			yield {
				found: `the placeholder ${say(link.written)} as target${text ? ` of ${say(text, 40)}` : ''}`,
				expected: 'a web address',
				mend: 'Set the target of the link, or take the link away',
				where: link.where,
				evidence: `${link.written} ${text}`,
			};
		}
	},
});
