import { idsOf, check } from './clean';
import { realEmails } from '../../support/ruleFiles.mts';

const PLATFORM: Readonly<Record<string, string>> = {
	handlebars: 'Handlebars',
	campaignmonitor: 'Campaign Monitor',
};

/** What these public templates really have; each kind was read and judged. Any other rule that speaks here is noise. */
const JUDGED = new Set([
	'copy-lorem',
	'copy-slot',
	'img-alt',
	'legal-address',
	'legal-unsubscribe',
	'link-http',
	'link-placeholder',
	'link-sample-domain',
	'link-target-missing',
]);

const emails = realEmails();
const maybe =
	emails.length > 0
		? test.each(emails.map((email) => [email.file, email] as const))
		: test.skip.each([['none', undefined] as never]);

maybe(
	'%s has no finding that a careful person would not agree with',
	(_file, { html, tokenDialects, kind, hasUnsubscribeWord }) => {
		const { findings } = check({
			email: { html, subject: 'Your monthly summary is here', preheader: 'All in one place', text: 'Hello' },
			build: { map: PLATFORM[tokenDialects[0] ?? ''] ?? '' },
			purpose: kind === 'transactional' ? 'transactional' : 'marketing',
		});
		expect(idsOf(findings).filter((id) => !JUDGED.has(id))).toEqual([]);
		if (hasUnsubscribeWord) expect(idsOf(findings)).not.toContain('legal-unsubscribe');
	},
);
