import { z } from 'zod/v4';

import { nearest } from '../../parse';
import { say } from '../evidence';
import { targetsOf } from '../outlookLinks';
import { defineRule } from '../rule';

const DANGEROUS = new Set(['javascript', 'vbscript', 'data', 'file', 'blob', 'ftp', 'about', 'view-source']);
const KNOWN = ['https', 'http', 'mailto', 'tel', 'sms'];

const schemeOf = (target: string) => /^([a-z][a-z0-9+.-]{0,30}):/i.exec(target)?.[1]?.toLowerCase() ?? '';

export const linkScheme = defineRule({
	id: 'link-scheme',
	title: 'no link has a scheme that mail programs strip or do not know',
	severity: 'error',
	required: true,
	why: 'Mail programs take scripts and files out of links; a slip in the scheme makes a dead button.',
	source: 'qa-rules §5 link',
	reads: ['emails'],
	options: z.strictObject({
		/** Schemes that the recipients’ devices know, e.g. of an app. */
		allow: z.array(z.string().min(1).max(30)).max(50).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'the button of Outlook',
				body: '<!--[if mso]><v:roundrect href="file:///C:/seat.html" fillcolor="#00539f"><center>Save your seat</center></v:roundrect><![endif]-->',
			},
			{ say: 'a script', body: '<a href="javascript:window.open(\'/seat\')">Save your seat</a>' },
			{ say: 'a script in another case', body: '<a href=" VBScript:MsgBox(1)">Save your seat</a>' },
			{ say: 'a page as data', body: '<a href="data:text/html,hello">Save your seat</a>' },
			{ say: 'a file of the builder', body: '<a href="file:///C:/Users/mona/agenda.pdf">Agenda</a>' },
			{ say: 'a slip', body: '<a href="mailt:events@northwind.example">Mail us</a>' },
			{
				say: 'a scheme nobody knows, by a token',
				body: '<a href="{{my.Link}}">Mail us</a>',
				build: { tokens: [{ name: 'my.Link', value: 'northwind:seat' }] },
			},
		],
		quiet: [
			{
				say: 'mail, telephone, text message and calendar',
				body: '<a href="mailto:events@northwind.example">Mail</a> <a href="TEL:+35315550100">Call</a> <a href="sms:+35315550100">Text</a> <a href="webcal://northwind.example/events.ics">Calendar</a>',
			},
			{
				say: 'an app of the playbook',
				body: '<a href="northwind://seat">Open the app</a>',
				options: { allow: ['northwind'] },
			},
			{ say: 'a colon in a path', body: '<a href="https://www.partner.org/a:b">Partner</a>' },
			{ say: 'a system link', body: '<a href="{{system.viewAsWebpageLink}}">View online</a>' },
		],
	},
	*check({ email: { html } }, { allow }) {
		for (const link of targetsOf(html)) {
			if (link.href.kind !== 'otherScheme') continue;
			const scheme = schemeOf(link.written);
			if (allow.some((allowed) => allowed.toLowerCase().replace(/:.*$/, '') === scheme)) continue;
			const meant = DANGEROUS.has(scheme) ? undefined : nearest(scheme, KNOWN);
			yield {
				found: `the target ${say(link.written)} with the scheme ${say(`${scheme}:`)}`,
				expected: 'https, mailto, tel or a scheme that the playbook allows',
				mend: meant
					? `Write ${say(`${meant}:`)} instead of ${say(`${scheme}:`)}`
					: 'Put the web address of the page into the link',
				where: link.where,
				evidence: link.written,
				fix:
					meant && link.written.startsWith(scheme) && link.written === link.attribute?.value.trim()
						? { kind: 'suggest', edits: link.edit(`${meant}${link.written.slice(scheme.length)}`) }
						: undefined,
			};
		}
	},
});
