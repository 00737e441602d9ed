import { idsOf, check } from './clean';
import { realEmails } from '../../support/ruleFiles.mts';

const PLATFORM: Readonly<Record<string, string>> = {
	handlebars: 'Handlebars',
	campaignmonitor: 'Campaign Monitor',
};

/** What these public templates really have; each kind was read and judged. Any other rule that speaks here is noise. */
const JUDGED = new Set([
	'a11y-contrast',
	'a11y-dir',
	'a11y-heading-order',
	'a11y-lang',
	'a11y-table-role',
	'a11y-text-size',
	'a11y-title',
	'a11y-vml',
	'copy-lorem',
	'copy-slot',
	'copy-year',
	'css-dark-mode',
	'css-font-stack',
	'css-support',
	'env-preheader-default',
	'html-doctype',
	'html-duplicate',
	'html-line-length',
	'img-alt',
	'img-alt-quality',
	'img-dimensions',
	'img-http',
	'img-source',
	'legal-address',
	'legal-identity',
	'legal-reason',
	'legal-unsubscribe',
	'legal-unsubscribe-target',
	'legal-unsubscribe-visible',
	'link-http',
	'link-mailto',
	'link-nested',
	'link-placeholder',
	'link-sample-domain',
	'link-target-missing',
	'link-text-vague',
]);

/** These compare with the subject, preheader and text part, which the templates do not have and the test makes up. */
const MADE_UP = new Set(['env-preheader-length', 'env-text-diverges', 'env-title-differs', 'link-landing']);

const emails = realEmails();
const maybe =
	emails.length > 0
		? test.each(emails.map((email) => [email.file, email] as const))
		: test.skip.each([['none', undefined] as never]);

maybe(
	'%s has no finding that a careful person would not agree with',
	(_file, { html, tokenDialects, kind, hasUnsubscribeWord }) => {
		const { findings } = check({
			email: {
				html,
				subject: 'Your monthly summary is here',
				preheader: 'All in one place',
				text: 'Hello\nUnsubscribe: https://northwind.example/u',
			},
			build: { map: PLATFORM[tokenDialects[0] ?? ''] ?? '' },
			purpose: kind === 'transactional' ? 'transactional' : 'marketing',
		});
		expect(idsOf(findings).filter((id) => !JUDGED.has(id) && !MADE_UP.has(id))).toEqual([]);
		if (hasUnsubscribeWord) expect(idsOf(findings)).not.toContain('legal-unsubscribe');
	},
);
