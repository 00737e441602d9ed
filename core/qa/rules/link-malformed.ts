import { z } from 'zod/v4';

import { say } from '../evidence';
import type { Link } from '../links';
import { targetsOf } from '../outlookLinks';
import { defineRule } from '../rule';

/** "//host" takes the scheme of the page: right in web mail, and on a desktop a file that nobody has. */
const leavesOutScheme = ({ href, written }: Link) => href.kind === 'web' && written.startsWith('//');

export const linkMalformed = defineRule({
	id: 'link-malformed',
	title: 'each link is written so that a browser can follow it',
	severity: 'error',
	required: true,
	why: 'One wrong character makes a dead button.',
	source: 'qa-rules §5 link',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'the button of Outlook',
				body: '<!--[if mso]><v:roundrect href="htps://northwind.example/" fillcolor="#00539f"><center>Save your seat</center></v:roundrect><![endif]-->',
			},
			{ say: 'the scheme twice', body: '<a href="https://https://northwind.example/">Save your seat</a>' },
			{ say: 'one slash', body: '<a href="https:/northwind.example/">Save your seat</a>' },
			{ say: 'a comma in the host', body: '<a href="https://www,northwind.example/">Save your seat</a>' },
			{ say: 'a slip in the scheme', body: '<a href="htps://northwind.example/">Save your seat</a>' },
			{ say: 'a blank in the host', body: '<a href="https://northwind .example/">Save your seat</a>' },
			{ say: 'no scheme', body: '<a href="www.northwind.com/seat">Save your seat</a>' },
			{
				say: 'the scheme of the page, which does not block',
				body: '<a href="//northwind.example/seat">Save your seat</a>',
			},
			{ say: 'a host without a dot', body: '<a href="https://northwind/seat">Save your seat</a>' },
			{
				say: 'a host with a port, no scheme',
				body: '<a href="northwind.example:8443/seat">Save your seat</a>',
			},
			{
				say: 'a token whose value lacks the scheme, after text',
				body: '<a href="https://{{my.Link}}">Go</a>',
				build: { tokens: [{ name: 'my.Link', value: 'https://northwind.example/' }] },
			},
		],
		quiet: [
			{
				say: 'the button of Outlook with a whole address',
				body: '<!--[if mso]><v:roundrect href="https://northwind.example/seat?utm_source=m&amp;utm_medium=e&amp;utm_campaign=c" fillcolor="#00539f"><center>Save your seat</center></v:roundrect><![endif]-->',
			},
			{ say: 'a system link', body: '<a href="{{system.unsubscribeLink}}">Unsubscribe</a>' },
			{
				say: 'a token in the path',
				body: '<a href="https://northwind.example/{{lead.Id}}?utm_source=m&amp;utm_medium=e&amp;utm_campaign=c">Go on</a>',
			},
			{
				say: 'line breaks around the target',
				body: '<a href="\n https://northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c \n">Go on</a>',
			},
			{
				say: 'mail and telephone',
				body: '<a href="mailto:events@northwind.example">Mail</a> <a href="tel:+35315550100">Call</a>',
			},
			{
				say: 'a target within a target',
				body: '<a href="https://northwind.example/?to=https://northwind.example/b&utm_source=m&utm_medium=e&utm_campaign=c">Go</a>',
			},
			{
				say: 'a host in its own script',
				body: '<a href="https://münchen.northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c">Go</a>',
			},
		],
	},
	*check({ email: { html } }) {
		for (const link of targetsOf(html)) {
			if (leavesOutScheme(link)) {
				yield {
					severity: 'warning' as const,
					found: `the target ${say(link.written)} without https:`,
					expected: 'a complete web address',
					mend: `Write ${say(`https:${link.written}`)}`,
					where: link.where,
					evidence: link.written,
					fix: { kind: 'suggest' as const, edits: link.edit(`https:${link.written}`) },
				};
			}
			if (link.href.kind !== 'malformed') continue;
			const { why, better } = link.href;
			yield {
				found: `the target ${say(link.written)}, which ${why}`,
				expected: 'a complete web address',
				mend: better ? `Write ${say(better)}` : 'Copy the address from the browser and paste it again',
				where: link.where,
				evidence: link.written,
				fix:
					better && !link.written.includes('{{') ? { kind: 'suggest', edits: link.edit(better) } : undefined,
			};
		}
	},
});
