import {
	all,
	audience,
	brief,
	build,
	email,
	followUp,
	harmless,
	page,
	production,
	sendAt,
	sent,
	swapBoth,
} from '../change.mts';

export const campaignLookAlikes = [
	...harmless('aud-empty', [
		['marketo-webinar', 'one person', all(audience({ size: 1 }), brief({ audienceSize: 1 }))],
	]),
	...harmless('aud-size', [
		['marketo-webinar', 'a fifth less', audience({ size: 5_200 })],
		[
			'klaviyo-aktion',
			'the brief does not say',
			all(brief({ audienceSize: undefined }), audience({ size: 900 })),
		],
	]),
	...harmless('aud-suppression', [
		[
			'sfmc-renewal',
			'another order',
			audience({ suppression: ['Frozen memberships', 'Master Unsubscribe', 'Staff'] }),
		],
	]),
	...harmless('aud-test-list', [
		['hubspot-newsletter', 'a contest', audience({ name: 'Contest winners', include: ['Contest winners'] })],
		[
			'mautic-einladung',
			'people who test',
			audience({ name: 'Produkttester 2026', include: ['Produkttester 2026'] }),
		],
		['marketo-webinar', 'the latest', audience({ name: 'Latest attendees', include: ['Latest attendees'] })],
		[
			'klaviyo-restock',
			'protesters',
			audience({ name: 'Protest songs fans', include: ['Protest songs fans'] }),
		],
	]),
	...harmless('aud-overlap', [
		[
			'klaviyo-aktion',
			'one name within the other',
			audience({ exclude: ['Angebote', 'Angebote DACH Filialen'] }),
		],
	]),
	...harmless('aud-everyone', [
		[
			'hubspot-newsletter',
			'all of one kind',
			audience({ name: 'All newsletter readers in Wales', include: ['All newsletter readers in Wales'] }),
		],
	]),
	...harmless('sched-past', [
		['klaviyo-aktion', 'tomorrow morning', sendAt('2026-04-16T09:00', '2026-04-16T07:00:00.000Z')],
		['sfmc-renewal', 'not scheduled yet', ({ build: { schedule } }) => void (schedule.sendAt = null)],
	]),
	...harmless('sched-zone', [
		[
			'sfmc-renewal',
			'an old name of the zone',
			sendAt('2026-03-19T10:00', '2026-03-19T14:00:00.000Z', 'US/Eastern'),
		],
		['hubspot-newsletter', 'UTC', sendAt('2026-03-12T09:00', '2026-03-12T09:00:00.000Z', 'UTC')],
	]),
	...harmless('sched-nonexistent', [
		['marketo-letter', 'the day after the jump', sendAt('2026-03-30T09:00', '2026-03-30T08:00:00.000Z')],
		[
			'mailchimp-workshop',
			'in a zone that does not change',
			sendAt('2026-03-27T09:00', '2026-03-27T16:00:00.000Z', 'America/Phoenix'),
		],
	]),
	...harmless('sched-blackout', [
		['klaviyo-restock', 'the day before', sendAt('2026-12-23T10:00', '2026-12-23T10:00:00.000Z')],
	]),
	...harmless('sched-hours', [
		['klaviyo-aktion', 'the first minute of the day', sendAt('2026-04-17T08:00', '2026-04-17T06:00:00.000Z')],
		[
			'mailchimp-workshop',
			'midnight in the office, morning for the readers',
			sendAt('2026-03-27T09:00', '2026-03-27T15:00:00.000Z'),
		],
	]),
	...harmless('sched-conflict', [
		[
			'klaviyo-aktion',
			'the same day, other people',
			sent({
				campaignId: 'C-0911',
				title: 'B2B',
				subject: 'Für Händler',
				sendAt: '2026-04-17T08:00:00Z',
				audience: ['Händler'],
			}),
		],
		[
			'marketo-webinar',
			'the same people, three days earlier',
			sent({
				campaignId: 'C-0198',
				title: 'Survey',
				subject: 'Two questions',
				sendAt: '2026-03-02T07:00:00Z',
				audience: ['EMEA planners with consent'],
			}),
		],
	]),
	...harmless('sched-event', [
		[
			'mautic-einladung',
			'on the morning of the event',
			all(
				sendAt('2026-03-24T08:00', '2026-03-24T07:00:00.000Z'),
				swapBoth('bis zum 20. März an', 'bis zum Mittag an'),
			),
		],
	]),
	...harmless('flow-inactive', [['hubspot-newsletter', 'there are none', build({ followUps: [] })]]),
	...harmless('flow-trigger', [
		[
			'marketo-webinar',
			'known by its id, with another name',
			followUp(0, {
				listensTo: [{ kind: 'form', id: '1201', name: 'Event registration (EN)', approved: true }],
			}),
		],
		['sfmc-renewal', 'nobody told what it listens to', followUp(0, { listensTo: undefined })],
	]),
	...harmless('flow-wait', [
		[
			'sfmc-renewal',
			'ninety days',
			followUp(0, {
				steps: [
					{ kind: 'wait', name: 'Wait', waitMinutes: 129_600 },
					{ kind: 'goal', name: 'Plan reviewed' },
					{ kind: 'exit', name: 'Exit' },
				],
			}),
		],
		['marketo-webinar', 'nobody told the steps', followUp(0, { steps: undefined })],
	]),
	...harmless('flow-asset', [
		[
			'hubspot-webinaire',
			'nobody knows',
			followUp(0, { listensTo: [{ kind: 'form', id: 'f1', name: 'Inscription webinaire' }] }),
		],
	]),
	...harmless('lp-status', [
		['marketo-webinar', 'in capitals', page({ status: 'APPROVED' })],
		['hubspot-webinaire', 'live', page({ status: 'live' })],
		['mautic-einladung', 'nobody told', page({ status: undefined })],
	]),
	...harmless('gov-name', [
		['marketo-webinar', 'a page with a plain name', page({ name: 'Registration page' })],
	]),
	...harmless('gov-clone', [
		['klaviyo-aktion', 'a copy deck', email({ name: 'Copywriting' })],
		['marketo-webinar', 'a number that is no copy', page({ name: 'Registration (EN)' })],
		[
			'hubspot-newsletter',
			'a cyclone',
			audience({ name: 'Cyclone relief readers', include: ['Cyclone relief readers'] }),
		],
		['mautic-einladung', 'a year in brackets', followUp(0, { name: 'Bestätigung (2026)' })],
	]),
	...harmless('gov-approval', [['klaviyo-aktion', 'nobody told', production({ approvals: undefined })]]),
	...harmless('gov-approval-stale', [
		[
			'mautic-einladung',
			'at the same minute',
			production({ editedAt: '2026-03-05T15:00:00Z', testSentAt: '2026-03-05T15:00:00Z' }),
		],
	]),
	...harmless('gov-test-send', [
		['klaviyo-aktion', 'at the same second', production({ testSentAt: '2026-04-14T10:00:00Z' })],
	]),
];
