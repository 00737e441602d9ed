import { all, build, followUp, mistakes, options, page, swapPage } from '../change.mts';

export const followUpsMistakes = [
	...mistakes('flow-inactive', 'error', [
		['marketo-webinar', 'the second is switched off', followUp(1, { status: 'inactive' })],
		['sfmc-renewal', 'gone', build({ followUps: [] })],
		['mautic-einladung', 'switched off', followUp(0, { status: 'inactive' })],
	]),
	...mistakes('flow-trigger', 'error', [
		[
			'marketo-webinar',
			'the form of the last event',
			followUp(0, {
				listensTo: [{ kind: 'form', id: '1044', name: 'Event registration 2025', approved: true }],
			}),
		],
		['mautic-einladung', 'nothing to listen to', followUp(0, { trigger: '', listensTo: [] })],
		[
			'sfmc-renewal',
			'another e-mail',
			followUp(0, { listensTo: [{ kind: 'email', id: 'e701', name: 'Winter renewal', approved: true }] }),
		],
		[
			'hubspot-webinaire',
			'a page that is not in the campaign',
			followUp(0, { listensTo: [{ kind: 'landingPage', id: 'p9', name: 'Compost', approved: true }] }),
		],
	]),
	...mistakes('flow-wait', 'warning', [
		[
			'marketo-webinar',
			'no wait before the first send',
			followUp(0, {
				steps: [
					{
						kind: 'send',
						name: 'Send confirmation',
						asset: { kind: 'email', id: '7002', name: 'Confirmation', approved: true },
					},
					{ kind: 'exit', name: 'End of flow' },
				],
			}),
		],
		[
			'hubspot-webinaire',
			'zero minutes',
			followUp(0, {
				steps: [
					{ kind: 'wait', name: 'Attendre', waitMinutes: 0 },
					{
						kind: 'send',
						name: 'Confirmation',
						asset: { kind: 'email', name: 'Confirmation webinaire', approved: true },
					},
					{ kind: 'exit', name: 'Fin' },
				],
			}),
		],
		[
			'sfmc-renewal',
			'half a year',
			followUp(0, {
				steps: [
					{ kind: 'wait', name: 'Wait', waitMinutes: 262_000 },
					{ kind: 'goal', name: 'Plan reviewed' },
					{ kind: 'exit', name: 'Exit' },
				],
			}),
		],
		[
			'mautic-einladung',
			'minus',
			followUp(0, {
				steps: [
					{ kind: 'wait', name: 'Warten', waitMinutes: -60 },
					{ kind: 'exit', name: 'Ende' },
				],
			}),
		],
	]),
	...mistakes('flow-asset', 'error', [
		[
			'marketo-webinar',
			'the confirmation is a draft',
			followUp(0, {
				steps: [
					{ kind: 'wait', name: 'Wait 5 minutes', waitMinutes: 5 },
					{
						kind: 'send',
						name: 'Send confirmation',
						asset: { kind: 'email', id: '7002', name: 'Confirmation', approved: false },
					},
					{ kind: 'exit', name: 'End' },
				],
			}),
		],
		[
			'mautic-einladung',
			'the form is not published',
			followUp(0, { listensTo: [{ kind: 'form', id: '5', name: 'Werkführung', approved: false }] }),
		],
		[
			'marketo-webinar',
			'approved nowhere: the e-mail itself says so',
			({ build: { emails, followUps } }) => {
				emails[1]!.approved = false;
				followUps[0]!.steps![1]!.asset = { kind: 'email', id: '7002', name: 'Confirmation' };
			},
		],
	]),
	...mistakes('flow-dead-end', 'warning', [
		[
			'marketo-webinar',
			'a send after the end',
			followUp(0, {
				steps: [
					{ kind: 'wait', name: 'Wait 5 minutes', waitMinutes: 5 },
					{ kind: 'exit', name: 'End' },
					{
						kind: 'send',
						name: 'Send confirmation',
						asset: { kind: 'email', id: '7002', name: 'Confirmation', approved: true },
					},
				],
			}),
		],
	]),
	...mistakes('flow-exit', 'warning', [
		[
			'sfmc-renewal',
			'goes on after the goal was reached',
			followUp(0, {
				steps: [
					{ kind: 'wait', name: 'Wait 5 days', waitMinutes: 7_200 },
					{
						kind: 'send',
						name: 'Send reminder',
						asset: { kind: 'email', id: 'e733', name: 'Renewal', approved: true },
					},
					{ kind: 'wait', name: 'Wait 5 days', waitMinutes: 7_200 },
					{
						kind: 'send',
						name: 'Send last reminder',
						asset: { kind: 'email', id: 'e733', name: 'Renewal', approved: true },
					},
				],
			}),
		],
	]),
	...mistakes('lp-status', 'error', [
		['marketo-webinar', 'a draft', page({ status: 'draft' })],
		['mautic-einladung', 'unpublished', page({ status: 'unpublished' })],
		['hubspot-webinaire', 'expired', page({ status: 'expired' })],
		['mailchimp-workshop', 'a state of the platform', page({ status: 'DRAFT_AB' })],
	]),
	...mistakes('lp-form', 'warning', [
		[
			'marketo-webinar',
			'no form on the page',
			swapPage(
				'<form id="mktoForm_1201" action="https://kestrel-data.example/register" method="post">',
				'<div>',
			),
		],
		[
			'hubspot-webinaire',
			'neither consent nor a link to the privacy policy',
			(situation) => {
				const its = situation.build.landingPages[0]!;
				its.html = its.html!.replace(/<p><input type="checkbox"[^]*?<\/p>\n/, '');
				situation.build.forms![0]!.fields = [
					'firstname',
					'email',
					'utm_source',
					'utm_medium',
					'utm_campaign',
				];
			},
		],
		[
			'mautic-einladung',
			'a form without the tracking fields',
			all(
				swapPage(
					'<input type="hidden" name="mauticform[utm_source]"><input type="hidden" name="mauticform[utm_medium]"><input type="hidden" name="mauticform[utm_campaign]">',
					'',
				),
				({ build: { forms } }) => void (forms![0]!.fields = ['vorname', 'email', 'einwilligung']),
			),
		],
		[
			'marketo-webinar',
			'nothing after the form',
			all(
				options('lp-form', { thankYou: true }),
				({ build: { forms } }) => void delete forms![0]!.thankYouUrl,
			),
		],
	]),
	...mistakes('lp-meta', 'warning', [
		[
			'marketo-webinar',
			'untitled',
			swapPage(
				'<title>Forecasting with little data: live session on 12 March 2026</title>',
				'<title>Untitled page</title>',
			),
		],
		['mautic-einladung', 'no language', swapPage('<html lang="de">', '<html>')],
		[
			'marketo-webinar',
			'the canonical address of the staging site',
			swapPage(
				'<link rel="canonical" href="https://kestrel-data.example/live/forecasting">',
				'<link rel="canonical" href="https://staging.kestrel-data.example/live/forecasting">',
			),
		],
		[
			'hubspot-webinaire',
			'no viewport',
			swapPage('<meta name="viewport" content="width=device-width, initial-scale=1">\n', ''),
		],
	]),
	...mistakes('lp-tracking', 'warning', [
		[
			'marketo-webinar',
			'the tag of the team is missing',
			all(
				options('lp-tracking', { tags: ['GTM-K3STREL'] }),
				swapPage(
					'<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-K3STREL"></script>\n',
					'',
				),
			),
		],
	]),
];
