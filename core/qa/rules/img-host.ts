import { z } from 'zod/v4';

import { say } from '../evidence';
import { isNonProduction, isOwnHost, isSampleHost, isUnder } from '../href';
import { imagesOf } from '../look/images';
import { defineRule } from '../rule';

/** Where a picture lies that was pasted out of a document, a chat or a draft: the address soon ends, or asks who you are. */
const PASTED =
	/^(?:lh\d-[a-z]{2,4}\.googleusercontent\.com|ci\d\.googleusercontent\.com|(?:docs|drive|mail)\.google\.com|1drv\.ms|onedrive\.live\.com|attachments\.office\.net|(?:cdn|media)\.discordapp\.(?:com|net)|files\.slack\.com|slack-files\.com|we\.tl|export-download\.canva\.com|s3-alpha-sig\.figma\.com|mmg\.whatsapp\.net)$|\.(?:sharepoint\.com|fbcdn\.net|cdninstagram\.com|dropbox\.com|dropboxusercontent\.com|icloud-content\.com)$|^media(?:-exp\d)?\.licdn\.com$|^(?:www\.)?(?:dropbox|wetransfer)\.com$/;
/** Previews of picture agencies, with their mark across them. */
const AGENCY =
	/(?:^|\.)(?:istockphoto|gettyimages|shutterstock|dreamstime|alamy|123rf|depositphotos|bigstockphoto|ftcdn|stock\.adobe|pond5|agefotostock)\.(?:com|net)$/;

function strayReason(host: string): string | undefined {
	if (PASTED.test(host)) return 'which keeps it for a while, or for those who are logged in';
	return AGENCY.test(host) ? 'which shows previews to its customers' : undefined;
}

export const imgHost = defineRule({
	id: 'img-host',
	title: 'each image comes from a host of the team',
	severity: 'warning',
	required: false,
	why: 'An image of another team or client shows their logo, or is gone when they clear up.',
	source: 'qa-rules §5 img',
	reads: ['emails'],
	options: z.strictObject({
		/**
		 * Hosts besides those of the brand. Without any, every host will do that is made for mails, because platforms have image
		 * hosts of their own.
		 */
		hosts: z.array(z.string().min(1).max(253)).max(200).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'a picture pasted out of a document',
				body: '<img src="https://lh7-rt.googleusercontent.com/docsz/AD_4nXe" alt="Agenda" width="600">',
			},
			{
				say: 'a picture of the team’s folder',
				body: '<img src="https://northwind.sharepoint.com/:i:/s/mail/hero.png" alt="Agenda" width="600">',
			},
			{
				say: 'the preview of an agency',
				body: '<img src="https://media.istockphoto.com/id/11/comp.jpg" alt="Agenda" width="600">',
			},
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
				say: 'hosts that are made for it, without a list',
				body: '<img src="https://images.unsplash.com/photo-1" alt="Agenda" width="600"><img src="https://lh3.googleusercontent.com/a/b" alt="Seat" width="60"><img src="https://mcusercontent.com/7/hero.png" alt="Room" width="600">',
			},
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
		for (const image of imagesOf(html)) {
			const { href, written } = image;
			const host = href.kind === 'web' ? href.url.hostname : undefined;
			if (host === undefined || isOwnHost(host, brand) || hosts.some((one) => isUnder(host, one))) continue;
			// such a host is wrong altogether, and img-source says so
			if ((isSampleHost(host) && !host.endsWith('.example')) || isNonProduction(host)) continue;
			const why = strayReason(host);
			if (why === undefined && hosts.length === 0) continue;
			yield {
				found: `the image ${say(written)} from ${host}${why ? `, ${why}` : ''}`,
				expected: ['a host of the brand', ...hosts.slice(0, 3)].join(', or '),
				mend: 'Upload the image to the MAP and use the address that it gives',
				where: image.where,
				evidence: written,
			};
		}
	},
});
