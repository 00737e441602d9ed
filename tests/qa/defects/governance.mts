import { all, audience, build, followUp, mistakes, options, production } from '../change.mts';

const rename =
	(kind: 'emails' | 'landingPages', name: string) =>
	(situation: Parameters<ReturnType<typeof build>>[0]): void =>
		void (situation.build[kind][0]!.name = name);
const program =
	(name: string) =>
	(situation: Parameters<ReturnType<typeof build>>[0]): void =>
		void (situation.build.program.name = name);

export const governanceMistakes = [
	...mistakes('gov-name', 'warning', [
		['klaviyo-aktion', 'a name of its own', program('Frühling Jacken v2')],
		[
			'marketo-webinar',
			'the date of another launch',
			program('2026-02-05-emea-webinar-forecasting-with-little-data-C-0201'),
		],
		['sfmc-renewal', 'another region', program('2026-03-19-emea-renewal-spring-renewal-C-0733')],
		[
			'mailchimp-workshop',
			'blanks for hyphens',
			program('2026-03-27 americas workshop saturday wheel C-0620'),
		],
	]),
	...mistakes('gov-clone', 'warning', [
		['klaviyo-aktion', 'a German copy', rename('emails', 'Kopie von Aktion')],
		['marketo-webinar', 'a counted e-mail', rename('emails', 'Invite 1 (1)')],
		['hubspot-webinaire', 'a cloned page', rename('landingPages', 'Inscription clone')],
		['sfmc-renewal', 'a copied follow-up', followUp(0, { name: 'Copy of Renewal reminder' })],
		['hubspot-newsletter', 'a copied list', audience({ name: 'Newsletter readers - Copy' })],
	]),
	...mistakes('gov-approval', 'error', [
		[
			'marketo-webinar',
			'one has not answered',
			production({
				approvals: [
					{ role: 'Brand', by: 'Bea Brand', status: 'approved', at: '2026-03-01T16:05:00Z' },
					{ role: 'Legal', by: 'Lars Legal', status: 'pending' },
				],
			}),
		],
		[
			'mautic-einladung',
			'rejected',
			production({
				approvals: [
					{ role: 'Marketing', by: 'Gerda Brandt', status: 'rejected', at: '2026-03-05T15:00:00Z' },
				],
			}),
		],
		[
			'marketo-webinar',
			'a required role was never asked',
			all(options('gov-approval', { roles: ['Brand', 'Legal', 'Privacy'] })),
		],
	]),
	...mistakes('gov-approval-stale', 'error', [
		[
			'marketo-webinar',
			'changed after the last answer',
			production({ editedAt: '2026-03-02T08:30:00Z', testSentAt: '2026-03-02T08:40:00Z' }),
		],
		[
			'mautic-einladung',
			'changed a minute later',
			production({ editedAt: '2026-03-05T15:01:00Z', testSentAt: '2026-03-05T15:30:00Z' }),
		],
		[
			'marketo-webinar',
			'one answer is older than the change',
			production({ editedAt: '2026-03-01T18:00:00Z', testSentAt: '2026-03-01T18:10:00Z' }),
		],
	]),
	...mistakes('gov-test-send', 'warning', [
		['klaviyo-aktion', 'changed after the test', production({ editedAt: '2026-04-14T12:00:00Z' })],
		['hubspot-newsletter', 'never', production({ testSentAt: undefined })],
		['marketo-webinar', 'the test was a month ago', production({ testSentAt: '2026-02-01T15:32:00Z' })],
	]),
	...mistakes('gov-tags', 'warning', [
		[
			'marketo-webinar',
			'no owner',
			production({ tags: { channel: 'E-mail', cost: '0', purpose: 'Invitation', region: 'EMEA' } }),
		],
		[
			'klaviyo-aktion',
			'an empty cost',
			production({ tags: { channel: 'E-Mail', cost: '', purpose: 'Angebot', owner: 'Jule Hansen' } }),
		],
	]),
	...mistakes('gov-template', 'warning', [
		[
			'marketo-webinar',
			'an old template',
			all(
				options('gov-template', { deprecated: ['Event mail 2023'] }),
				production({ templates: ['Event mail 2023'] }),
			),
		],
	]),
	...mistakes('gov-folder', 'warning', [
		[
			'marketo-webinar',
			'the e-mail lies in another folder',
			({ build: { production: its } }) =>
				void (its!.folders!['Invite 1'] = '/Marketing Activities/2025/Archive'),
		],
	]),
];
