import { z } from 'zod/v4';

import { say } from '../evidence';
import { isNonProduction, isOwnHost, isSampleHost, isUnder } from '../href';
import { imagesOf } from '../look/images';
import { defineRule } from '../rule';

export const imgHost = defineRule({
	id: 'img-host',
	title: 'each image comes from a host of the team',
	severity: 'warning',
	required: false,
	why: 'An image of another team or client shows their logo, or is gone when they clear up.',
	source: 'qa-rules §5 img',
	reads: ['emails'],
	options: z.strictObject({
		/** Hosts besides those of the brand. Without any, every host will do, because platforms have image hosts of their own. */
		hosts: z.array(z.string().min(1).max(253)).max(200).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'of another team',
				body: '<img src="https://assets.otherclient.com/hero.png" alt="Agenda" width="600">',
				options: { hosts: ['cdn.partner.org'] },
			},
			{
				say: 'a host that only ends alike',
				body: '<img src="https://evilpartner.org/hero.png" alt="Agenda" width="600">',
				options: { hosts: ['partner.org'] },
			},
		],
		quiet: [
			{
				say: 'no list',
				body: '<img src="https://assets.otherclient.com/hero.png" alt="Agenda" width="600">',
			},
			{
				say: "one of the brand's, and one below a host of the list",
				body: '<img src="https://northwind.example/a.png" alt="a" width="60"><img src="https://eu.cdn.partner.org/b.png" alt="b" width="60">',
				options: { hosts: ['partner.org'] },
			},
		],
	},
	*check({ email: { html }, playbook: { brand } }, { hosts }) {
		if (hosts.length === 0) return;
		for (const image of imagesOf(html)) {
			const { href, written } = image;
			const host = href.kind === 'web' ? href.url.hostname : undefined;
			if (host === undefined || isOwnHost(host, brand) || hosts.some((one) => isUnder(host, one))) continue;
			// such a host is wrong altogether, and another rule says so
			if (isSampleHost(host) || isNonProduction(host)) continue;
			yield {
				found: `the image ${say(written)} from ${host}`,
				expected: `a host of the brand, or ${hosts.slice(0, 3).join(', ')}`,
				mend: 'Upload the image to the MAP and use the address that it gives',
				where: image.where,
				evidence: written,
			};
		}
	},
});
