import { z } from 'zod/v4';

import { defineRule } from '../rule';

/** What platforms call a page that visitors do not get; blanks for the signs between the words. */
const OFFLINE =
	/^(?:(?:auto(?:mated)? ?)?draft(?:ed)?(?: (?:ab|only|not published|ab variant))?|(?:loser|draft) ab variant|unpublished|un ?approved|de ?activated|not (?:yet )?(?:approved|published|live|public|active)|expired|archived?|deleted|removed|trash(?:ed)?|offline|inactive|disabled|paused|stopped|suspended|cancell?ed|error|failed|pending(?: (?:review|approval|publish|publication))?|publish(?:ing)? (?:pending|failed|error)|(?:pre ?)?processing|in (?:review|progress|draft)|review|work in progress|private|hidden|scheduled(?: ab)?|future|false|entwurf|unveröffentlicht|nicht (?:veröffentlicht|aktiv|freigegeben)|abgelaufen|archiviert|deaktiviert|geplant|brouillon|non publiée?|dépubliée?|hors ligne|expirée?|archivée?|borrador|no publicad[ao]|sin publicar|caducad[ao]|archivad[ao]|bozza|non pubblicat[ao]|scadut[ao]|rascunho|não publicad[ao]|concept|niet gepubliceerd|verlopen|utkast|kladde|下書き|未公開|非公開|草稿|未发布|已下线|초안|비공개)$/iu;
/** Visitors get the approved version; the newer one is not what they see. */
const OLD_LIVE =
	/(?:approved|published|live) (?:with|\+|and) (?:a )?draft|unpublished changes|draft_?modified/i;

const pages = (status: string | undefined) => ({
	landingPages: [
		{ id: '601', name: 'Register', url: 'https://northwind.example/webinar', ...(status && { status }) },
	],
});

export const lpStatus = defineRule({
	id: 'lp-status',
	title: 'each landing page is online',
	severity: 'error',
	required: true,
	why: 'The button of the mail leads to an error page.',
	source: 'qa-rules §5 lp',
	reads: ['landingPages'],
	options: z.strictObject({
		/** Pages that may stay offline, by name. */
		allow: z.array(z.string().min(1).max(500)).max(100).default([]),
	}),
	examples: {
		bad: [
			{ say: 'a draft', build: pages('draft') },
			{ say: 'expired', build: pages('Expired') },
			{ say: 'taken offline', build: pages('UNPUBLISHED') },
			{ say: 'a draft of a test, in HubSpot', build: pages('DRAFT_AB') },
			{ say: 'made by HubSpot and never published', build: pages('AUTOMATED_DRAFT') },
			{ say: 'not published, in Marketing Cloud', build: pages('Publish Pending') },
			{ say: 'not published, in Mautic', build: pages('false') },
			{ say: 'in French', build: pages('Non publiée') },
			{ say: 'in Japanese', build: pages('下書き') },
			{ say: 'a newer version waits, which does not block', build: pages('approved with draft') },
		],
		quiet: [
			{ say: 'published', build: pages('Published') },
			{ say: 'online in HubSpot', build: pages('PUBLISHED_OR_SCHEDULED') },
			{ say: 'a test that is online', build: pages('PUBLISHED_AB') },
			{ say: 'online in German', build: pages('Veröffentlicht') },
			{ say: 'nobody told', build: pages(undefined) },
			{ say: 'a word that only the platform knows', build: pages('status_17') },
			{ say: 'a page for later', build: pages('draft'), options: { allow: ['Register'] } },
		],
	},
	*check({ page: { page, where } }, { allow }) {
		const status = (page.status ?? '').trim();
		const isOld = OLD_LIVE.test(status);
		if ((!isOld && !OFFLINE.test(status.slice(0, 200).replace(/[\s_-]+/g, ' '))) || allow.includes(page.name))
			return;
		yield {
			...(isOld && { severity: 'warning' as const }),
			found: `the landing page "${page.name}" has the status "${status}"`,
			expected: isOld ? 'its newest version online' : 'a page that visitors can open',
			mend: `Approve and publish "${page.name}" in the MAP`,
			where: { ...where, path: `${where.path}.status` },
			evidence: status,
		};
	},
});
