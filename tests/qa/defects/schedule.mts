import { all, brief, build, mistakes, sendAt, sent } from '../change.mts';

const schedule =
	(fields: Record<string, unknown>) =>
	(situation: Parameters<ReturnType<typeof build>>[0]): void =>
		void Object.assign(situation.build.schedule, fields);

export const scheduleMistakes = [
	...mistakes('sched-throttle', 'info', [
		[
			'klaviyo-aktion',
			'ten times as many as ever before',
			sent(
				...[2_100, 1_900, 2_050].map((size, n) => ({
					campaignId: `C-087${n}`,
					title: `Filiale ${n}`,
					subject: `Neue Filiale ${n}`,
					sendAt: `2026-04-0${n + 6}T07:00:00Z`,
					audience: ['Filialen'],
					size,
				})),
			),
		],
	]),
	...mistakes('sched-past', 'error', [
		['klaviyo-aktion', 'yesterday', sendAt('2026-04-14T09:00', '2026-04-14T07:00:00.000Z')],
		['marketo-webinar', 'in two minutes', sendAt('2026-03-02T10:02', '2026-03-02T09:02:00.000Z')],
		[
			'sfmc-renewal',
			'past only where the readers are',
			sendAt('2026-03-17T09:30', '2026-03-17T13:30:00.000Z'),
		],
	]),
	...mistakes('sched-zone', 'error', [
		['klaviyo-aktion', 'an abbreviation', schedule({ timeZone: 'MESZ' })],
		['mailchimp-workshop', 'none', schedule({ timeZone: '' })],
		['sfmc-renewal', 'a name in words', schedule({ timeZone: 'Eastern Time (US & Canada)' })],
		['hubspot-webinaire', 'a slip', schedule({ timeZone: 'Europe/Pariss' })],
	]),
	...mistakes('sched-nonexistent', 'warning', [
		[
			'mautic-einladung',
			'the hour that is skipped in Berlin',
			sendAt('2026-03-29T02:30', '2026-03-29T01:30:00.000Z'),
		],
		[
			'mailchimp-workshop',
			'the hour that is doubled in Denver',
			sendAt('2026-11-01T01:30', '2026-11-01T07:30:00.000Z'),
		],
		[
			'sfmc-renewal',
			'the hour that is skipped in New York',
			all(
				(situation) => void (situation.now = '2027-03-10T10:00:00Z'),
				sendAt('2027-03-14T02:15', '2027-03-14T07:15:00.000Z'),
			),
		],
	]),
	...mistakes('sched-blackout', 'error', [
		['klaviyo-aktion', 'between the years', sendAt('2026-12-29T09:00', '2026-12-29T08:00:00.000Z')],
		[
			'mailchimp-workshop',
			'the last hours before New Year, in the zone of the readers',
			sendAt('2026-12-31T16:30', '2026-12-31T23:30:00.000Z'),
		],
		[
			'mautic-einladung',
			'a window of their own',
			(situation) => {
				const { launch } = situation.playbook;
				const blackouts = [{ from: '2026-03-09', to: '2026-03-11', why: 'Betriebsruhe' }];
				situation.playbook = { ...situation.playbook, launch: { ...launch, blackouts } };
			},
		],
	]),
	...mistakes('sched-hours', 'warning', [
		['klaviyo-aktion', 'at night', sendAt('2026-04-17T03:00', '2026-04-17T01:00:00.000Z')],
		['hubspot-newsletter', 'on Sunday', sendAt('2026-03-15T09:00', '2026-03-15T09:00:00.000Z')],
		[
			'sfmc-renewal',
			'the right hour of the office, before dawn for the readers',
			sendAt('2026-03-19T05:00', '2026-03-19T09:00:00.000Z'),
		],
	]),
	...mistakes('sched-conflict', 'warning', [
		[
			'klaviyo-aktion',
			'three hours later to the same list',
			sent({
				campaignId: 'C-0910',
				title: 'Filialen',
				subject: 'Neue Filiale',
				sendAt: '2026-04-17T10:00:00Z',
				audience: ['Angebote DACH'],
			}),
		],
		[
			'marketo-webinar',
			'the evening before, one list in common',
			sent({
				campaignId: 'C-0199',
				title: 'Survey',
				subject: 'Two questions',
				sendAt: '2026-03-04T17:00:00Z',
				audience: ['Partners', 'EMEA planners with consent'],
			}),
		],
		[
			'hubspot-newsletter',
			'at the same minute',
			sent({
				campaignId: 'C-0413',
				title: 'Signing',
				subject: 'Meet the author',
				sendAt: '2026-03-12T09:00:00Z',
				audience: ['newsletter readers'],
			}),
		],
	]),
	...mistakes('sched-event', 'error', [
		[
			'marketo-webinar',
			'on the day after the event',
			sendAt('2026-03-13T09:30', '2026-03-13T08:30:00.000Z'),
			{ or: ['copy-date-past'] },
		],
		['mautic-einladung', 'the date of the brief is over', brief({ eventDate: '2026-03-05' })],
		[
			'mailchimp-workshop',
			'a week late',
			sendAt('2026-04-24T10:00', '2026-04-24T16:00:00.000Z'),
			{ or: ['copy-date-past'] },
		],
	]),
	...mistakes('sched-brief', 'error', [
		['sfmc-renewal', 'the hour of another zone', schedule({ timeZone: 'America/Chicago' })],
		['klaviyo-aktion', 'a week later', schedule({ sendAt: '2026-04-24T09:00' })],
		['marketo-letter', 'half an hour earlier', schedule({ sendAt: '2026-03-19T08:30' })],
	]),
	...mistakes('sched-frequency', 'warning', [
		[
			'klaviyo-aktion',
			'five mails in one week',
			sent(
				...['2026-04-13', '2026-04-14', '2026-04-15', '2026-04-16'].map((day, n) => ({
					campaignId: `C-08${n}0`,
					title: `Post ${n}`,
					subject: `Neues ${n}`,
					sendAt: `${day}T06:00:00Z`,
					audience: ['Angebote DACH'],
				})),
			),
			{ or: ['sched-conflict'] },
		],
	]),
];
