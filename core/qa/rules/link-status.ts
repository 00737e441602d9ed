import { z } from 'zod/v4';

import { say } from '../evidence';
import { isUnder } from '../href';
import { keyOfTarget, type LinkAnswer } from '../links/answers';
import { webTargetsOf } from '../outlookLinks';
import { registrableOf } from '../registrable';
import { defineRule } from '../rule';
import { SHORTENERS } from '../words/shorteners';

const SEAT = 'https://northwind.example/seat?utm_source=m&utm_medium=e&utm_campaign=c';
const BODY = `<a href="${SEAT}">Seat</a>`;
const answered = (its: Partial<LinkAnswer>): LinkAnswer => ({
	kind: 'link',
	url: SEAT,
	verdict: 'ok',
	say: 'answers 200',
	finalUrl: SEAT,
	redirects: 0,
	...its,
});

/** Hosts of one owner under two names. */
const SAME_OWNER: readonly (readonly string[])[] = [
	['twitter.com', 'x.com'],
	['youtu.be', 'youtube.com'],
	['fb.com', 'facebook.com', 'messenger.com'],
	['goo.gl', 'g.co', 'g.page', 'google.com'],
	['wa.me', 'whatsapp.com'],
	['office.com', 'microsoft.com', 'live.com', 'outlook.com', 'microsoftonline.com'],
	['instagr.am', 'instagram.com'],
	['apple.co', 'apple.com'],
	['amzn.to', 'amazon.com'],
];
const haveOneOwner = (a: string, b: string) =>
	a === b || SAME_OWNER.some((hosts) => hosts.includes(a) && hosts.includes(b));

const hostOf = (url: string) => new URL(url).hostname;

/** The owner the link ends at, when it is another one than it names. */
function strangerOf({ url, finalUrl }: LinkAnswer, allowed: readonly string[]): string | undefined {
	const [from, to] = [hostOf(url), hostOf(finalUrl)];
	const isMeant =
		haveOneOwner(registrableOf(from), registrableOf(to)) ||
		SHORTENERS.includes(from) ||
		allowed.some((domain) => isUnder(to, domain) || isUnder(from, domain));
	return isMeant ? undefined : to;
}

export const linkStatus = defineRule({
	id: 'link-status',
	title: 'each link that may be asked leads to a page',
	severity: 'error',
	required: true,
	why: 'One e-mail in nine has a broken link; nobody clicks twice.',
	source: 'qa-rules §5 link, §4 network checks; Innovyx',
	reads: ['emails', 'linkAnswers'],
	options: z.strictObject({
		/** Domains that may lead to another owner, or that others may lead to, e.g. a tracking domain or a shop. */
		allowRedirects: z.array(z.string().min(1).max(253)).max(200).default([]),
		maxRedirects: z.number().int().min(0).max(20).default(3),
	}),
	examples: {
		bad: [
			{
				say: 'a page that is gone',
				body: BODY,
				linkAnswers: [answered({ verdict: 'broken', say: 'answers 404', status: 404 })],
			},
			{
				say: 'a host that does not exist',
				body: BODY,
				linkAnswers: [answered({ verdict: 'broken', say: 'leads to a host that does not exist' })],
			},
			{
				say: 'another owner, which does not block',
				body: BODY,
				linkAnswers: [answered({ finalUrl: 'https://parking.org/?d=northwind', redirects: 1 })],
			},
			{
				say: 'a site that answers robots with 403, which is only told',
				body: BODY,
				linkAnswers: [answered({ verdict: 'unverified', say: 'answers 403', status: 403 })],
			},
			{
				say: 'a long chain, which is only told',
				body: BODY,
				linkAnswers: [answered({ redirects: 4 })],
			},
			{
				say: 'a chain twice as long, which does not block',
				body: BODY,
				linkAnswers: [answered({ redirects: 7 })],
			},
		],
		quiet: [
			{ say: 'a page that is there', body: BODY, linkAnswers: [answered({ status: 200 })] },
			{
				say: 'the same owner under another name',
				body: BODY,
				linkAnswers: [answered({ finalUrl: 'https://www.northwind.example/seat', redirects: 1 })],
			},
			{
				say: 'a tracking domain of the playbook',
				body: BODY,
				linkAnswers: [answered({ finalUrl: 'https://events.partner.org/seat', redirects: 1 })],
				options: { allowRedirects: ['partner.org'] },
			},
			{ say: 'a link that was not asked', body: BODY },
		],
	},
	*check({ email: { html }, linkAnswers }, { allowRedirects, maxRedirects }) {
		for (const link of webTargetsOf(html)) {
			const { url, written } = link;
			const answer = linkAnswers.get(keyOfTarget('link', url));
			if (!answer) continue;
			const { verdict, finalUrl, redirects } = answer;
			const at = hostOf(finalUrl) === url.hostname ? '' : ` (in the end ${say(hostOf(finalUrl))})`;
			const common = { where: link.where, evidence: written };
			const stranger = verdict === 'ok' ? strangerOf(answer, allowRedirects) : undefined;
			if (verdict === 'broken') {
				yield {
					...common,
					found: `the link ${say(written)} ${answer.say}${at}`,
					expected: 'a page',
					mend: 'Open it, and put in the address of the page that is meant',
				};
			} else if (verdict === 'unverified') {
				yield {
					...common,
					severity: 'info',
					found: `the link ${say(written)} ${answer.say}${at}, which tells nothing about what people see`,
					expected: 'a clear answer',
					mend: 'Open it once yourself',
				};
			} else if (stranger !== undefined) {
				yield {
					...common,
					severity: 'warning',
					found: `the link ${say(written)} ends at ${say(stranger)}`,
					expected: `a page of ${say(registrableOf(url.hostname))}`,
					mend: `Look whether that is meant; if it is, write the last address, or put "${registrableOf(stranger)}" into the option allowRedirects`,
				};
			} else if (redirects > maxRedirects) {
				yield {
					...common,
					severity: redirects > 2 * maxRedirects ? 'warning' : 'info',
					found: `the link ${say(written)} is redirected ${redirects} times`,
					expected: `at most ${maxRedirects} redirects`,
					mend: 'Write the last address',
				};
			}
		}
	},
});
