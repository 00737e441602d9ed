import { z } from 'zod/v4';

import { say } from '../evidence';
import { type Link, linksOf } from '../links';
import { defineRule } from '../rule';
import { isSystemLink } from '../unsubscribe';

/** Host and path, so that scheme, www, parameters and a slash at the end make no difference. */
function pageOf(address: string): string | undefined {
	const written = address.trim();
	const full = /^https?:\/\//i.test(written) ? written : `https://${written}`;
	if (!URL.canParse(full)) return undefined;
	const { hostname, pathname } = new URL(full);
	return `${hostname.replace(/^www\./, '')}${pathname}`.replace(/(?:\/index\.html?)?\/?$/i, '').toLowerCase();
}

/** A page below the landing page counts: `/webinar/register` for `/webinar`. */
const reaches = (page: string, landing: string) => page === landing || page.startsWith(`${landing}/`);

/** Only the platform knows it, or it is broken and another rule says so: it may be meant for the landing page. */
const mayReach = ({ href, attribute }: Link) =>
	attribute !== undefined && !['web', 'contact', 'anchor'].includes(href.kind);

export const linkLanding = defineRule({
	id: 'link-landing',
	title: 'each e-mail links to a landing page of the campaign',
	severity: 'warning',
	required: false,
	why: 'A clone that still links to the page of the last campaign works in every test click.',
	source: 'qa-rules §5 link',
	reads: ['emails', 'allPages', 'campaign'],
	purposes: ['marketing'],
	options: z.strictObject({
		/** Addresses that lead on to the landing page, e.g. of a link tracker. */
		alsoReach: z.array(z.string().min(1).max(500)).max(100).default([]),
		/** Parts of the names of e-mails that need no such link. */
		exempt: z
			.array(z.string().min(1).max(100))
			.max(100)
			.default(['confirm', 'thank', 'follow', 'recording', 'cancel']),
	}),
	examples: {
		bad: [
			{
				say: 'the page of another campaign',
				build: { landingPages: [{ id: '7', name: 'Register', url: 'https://northwind.example/spring' }] },
			},
			{
				say: 'a page whose name only begins alike',
				build: { landingPages: [{ id: '7', name: 'Register', url: 'https://northwind.example/web' }] },
			},
			{
				say: 'the page that the request names',
				build: { landingPages: [] },
				brief: { ctaUrl: 'https://northwind.example/spring-webinar' },
			},
		],
		quiet: [
			{
				say: 'the page with parameters and another host name',
				build: {
					landingPages: [{ id: '7', name: 'Register', url: 'http://www.northwind.example/Webinar/' }],
				},
			},
			{ say: 'one of two pages', brief: { ctaUrl: 'https://northwind.example/spring-webinar' } },
			{ say: 'no landing page known', build: { landingPages: [{ id: '7', name: 'Register' }] } },
			{
				say: 'a link that only the platform knows',
				body: '<a href="{{trigger.Link}}">Save your seat</a>',
				build: { landingPages: [{ id: '7', name: 'Register', url: 'https://northwind.example/spring' }] },
			},
			{
				say: 'a broken link, which another rule tells',
				email: {
					html: '<body><a href="">Save your seat</a> <a href="{{system.unsubscribeLink}}">Unsubscribe</a></body>',
				},
			},
			{
				say: 'a confirmation',
				email: { name: 'Invite – Confirmation' },
				build: { landingPages: [{ id: '7', name: 'Register', url: 'https://northwind.example/spring' }] },
			},
			{
				say: 'a tracked link',
				build: { landingPages: [{ id: '7', name: 'Register', url: 'https://northwind.example/spring' }] },
				options: { alsoReach: ['https://northwind.example/webinar'] },
			},
		],
	},
	*check({ email, pages, campaign }, { alsoReach, exempt }) {
		const name = email.email.name.toLowerCase();
		if (exempt.some((part) => name.includes(part.toLowerCase()))) return;
		const addresses = [...pages.map(({ page }) => page.url ?? ''), campaign?.brief.ctaUrl ?? ''];
		const landings = addresses
			.filter((address) => address !== '')
			.flatMap((address) => pageOf(address) ?? []);
		if (landings.length === 0) return;
		const { html } = email;
		const targets = [...landings, ...alsoReach.flatMap((address) => pageOf(address) ?? [])];
		for (const link of linksOf(html)) {
			const { href } = link;
			if (mayReach(link) && !isSystemLink(html, link)) return;
			const page = href.kind === 'web' ? pageOf(link.written) : undefined;
			if (page !== undefined && targets.some((target) => reaches(page, target))) return;
		}
		yield {
			found: 'no link to a landing page of the campaign',
			expected: `a link to ${landings
				.slice(0, 3)
				.map((page) => say(page))
				.join(' or ')}`,
			mend: 'Put the address of the landing page into the button',
			where: email.where('html'),
			evidence: landings.join(' '),
		};
	},
});
