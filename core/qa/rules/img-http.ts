import { z } from 'zod/v4';

import { say } from '../evidence';
import { isNonProduction, isOwnHost, isSampleHost, isUnder, readHref } from '../href';
import { backgroundsOf } from '../look/backgrounds';
import { imagesOf } from '../look/images';
import { defineRule } from '../rule';
import { isPlaceholderHost } from '../words/placeholderHosts';

export const imgHttp = defineRule({
	id: 'img-http',
	title: 'each image is loaded by https',
	severity: 'error',
	required: true,
	why: 'Web mail and Apple Mail block images that come by http.',
	source: 'qa-rules §5 img',
	reads: ['emails'],
	options: z.strictObject({
		/** Hosts that have no https. */
		allowHosts: z.array(z.string().min(1).max(253)).max(200).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'behind a part, in Outlook',
				body: '<!--[if mso]><v:rect><v:fill type="frame" src="http://northwind.example/bg.png"/></v:rect><![endif]-->',
			},
			{ say: 'an http image', body: '<img src="http://northwind.example/a.png" alt="Agenda" width="600">' },
			{
				say: 'behind a cell',
				body: '<table role="presentation" background="http://northwind.example/a.png"><tr><td>x</td></tr></table>',
			},
			{
				say: 'in a style',
				body: `<p style="background-image:url('http://northwind.example/a.png')">Agenda</p>`,
			},
			{ say: 'in capitals', body: '<img src="HTTP://cdn.partner.org/a.png" alt="Agenda" width="600">' },
		],
		quiet: [
			{ say: 'https', body: '<img src="https://northwind.example/a.png" alt="Agenda" width="600">' },
			{ say: 'as the page', body: '<img src="//northwind.example/a.png" alt="Agenda" width="600">' },
			{
				say: 'a host that has no https',
				body: '<img src="http://old.partner.org/a.png" alt="Agenda" width="600">',
				options: { allowHosts: ['partner.org'] },
			},
			{
				say: 'http in a query',
				body: '<img src="https://northwind.example/a.png?from=http://x.org" alt="Agenda" width="600">',
			},
		],
	},
	*check({ email: { html }, playbook: { brand } }, { allowHosts }) {
		for (const image of imagesOf(html)) {
			const { href, written } = image;
			if (href.kind !== 'web' || href.url.protocol !== 'http:' || !/^http:/i.test(written)) continue;
			const host = href.url.hostname;
			if (allowHosts.some((allowed) => isUnder(host, allowed))) continue;
			const own = isOwnHost(host, brand);
			// such a host is wrong altogether, and another rule says so
			if (!own && (isSampleHost(host) || isNonProduction(host) || isPlaceholderHost(host))) continue;
			const better = written.replace(/^http:/i, 'https:');
			yield {
				found: `the http image ${say(written)}`,
				expected: 'https',
				mend: `Write ${say(better)} and open it once`,
				where: image.where,
				evidence: written,
				fix: better.includes('{{')
					? undefined
					: { kind: own ? 'safe' : 'suggest', edits: image.edit(better) },
			};
		}
		for (const { url, at } of backgroundsOf(html)) {
			const href = readHref(url);
			if (href.kind !== 'web' || !/^http:/i.test(url)) continue;
			if (allowHosts.some((allowed) => isUnder(href.url.hostname, allowed))) continue;
			yield {
				found: `the http image ${say(url)} behind a part`,
				expected: 'https',
				mend: `Write ${say(url.replace(/^http:/i, 'https:'))} and open it once`,
				where: html.at(at),
				evidence: url,
			};
		}
	},
});
