import type { Change } from '../change.mts';
import {
	all,
	audience,
	brief,
	build,
	email,
	followUp,
	harmless,
	mistakes,
	options,
	page,
	production,
	sendAt,
	sent,
	swapPage,
} from '../change.mts';

/** Only the platform is moved; the campaign stays as planned. */
const platformAt =
	(local: string, timeZone?: string): Change =>
	({ build: its }) =>
		void (its.schedule = { ...its.schedule, sendAt: local, timeZone: timeZone ?? its.schedule.timeZone });
const now =
	(instant: string): Change =>
	(situation) =>
		void (situation.now = instant);
const blackout =
	(from: string, to: string, why: string): Change =>
	(situation) => {
		const { launch } = situation.playbook;
		situation.playbook = { ...situation.playbook, launch: { ...launch, blackouts: [{ from, to, why }] } };
	};
const second =
	(fields: Record<string, unknown>): Change =>
	({ build: { emails } }) =>
		void Object.assign(emails[1]!, fields);
const program =
	(name: string): Change =>
	({ build: its }) =>
		void (its.program = { ...its.program, name });
const form =
	(fields: Record<string, unknown>): Change =>
	({ build: { forms } }) =>
		void Object.assign(forms![0]!, fields);
const sized = (size: number) => all(audience({ size }), brief({ audienceSize: size }));
const mail = (name: string) => ({ kind: 'email' as const, name, approved: true });
const send = (name: string) => ({ kind: 'send' as const, name, asset: mail(name) });
const wait = (name: string, waitMinutes: number) => ({ kind: 'wait' as const, name, waitMinutes });
const exit = (name: string) => ({ kind: 'exit' as const, name });
const other = (title: string, sendAtInstant: string, ...lists: string[]) => ({
	campaignId: `C-${title.length}${sendAtInstant.slice(5, 7)}${sendAtInstant.slice(8, 10)}`,
	title,
	subject: `${title}: the news`,
	sendAt: sendAtInstant,
	audience: lists,
});

export const CAMPAIGN = [
	...mistakes('aud-empty', 'error', [
		['mautic-novita', 'a filter leaves nobody', audience({ size: 0 }), { or: ['aud-size'] }],
		[
			'hubspot-convite',
			'the platform does not tell the number',
			audience({ size: null, sizeMethod: 'unknown' }),
		],
		['klaviyo-shinchaku', 'nothing is included', audience({ include: [], size: 0 }), { or: ['aud-size'] }],
	]),
	...mistakes('aud-everyone', 'warning', [
		[
			'mautic-einladung',
			'all contacts, in German',
			audience({ name: 'Alle Kontakte', include: ['Alle Kontakte'] }),
		],
		[
			'mailchimp-infolettre',
			'the whole base, in French',
			audience({ name: 'Toute la base', include: ['Toute la base'] }),
		],
		[
			'klaviyo-restock',
			'the whole list beside the segment',
			audience({ include: ['Waiting for the oak stool', 'ENTIRE DATABASE'] }),
		],
		['klaviyo-shinchaku', 'everybody, in Japanese', audience({ name: '全員', include: ['全員'] })],
	]),
	...mistakes('aud-internal', 'info', [
		[
			'hubspot-convite',
			'colleagues should be out and are not',
			options('aud-internal', { policy: 'exclude', names: ['Equipa'] }),
		],
		[
			'mautic-novita',
			'colleagues should read it too',
			options('aud-internal', { policy: 'include', names: ['Colleghi'] }),
		],
	]),
	...mistakes('aud-overlap', 'error', [
		[
			'klaviyo-aktion',
			'the list is on both sides, in other capitals',
			audience({ exclude: ['Mitarbeiter', 'angebote dach'] }),
		],
		[
			'mailchimp-nieuwsbrief',
			'the audience is its own suppression',
			audience({ suppression: ['Uitgeschreven', 'Winkelklanten'] }),
		],
		[
			'marketo-inbjudan',
			'one of two lists, with a blank at its end',
			audience({ include: ['Hamnchefer Norden', 'Redan anmälda '] }),
		],
	]),
	...mistakes('aud-seed', 'warning', [
		['sfmc-boletin', 'the seed list was dropped', audience({ seedList: undefined })],
		['mautic-einladung', 'the seed list is a blank', audience({ seedList: ' ' })],
	]),
	...mistakes('aud-size', 'error', [
		['klaviyo-aktion', 'ten times as many', audience({ size: 216_500 })],
		['mailchimp-infolettre', 'a tenth of the readers', audience({ size: 64 })],
		['marketo-webinar', 'the world in place of the region', audience({ size: 15_800 })],
		['sfmc-renewal', 'a third more than planned', audience({ size: 24_300 }), { severity: 'warning' }],
		['hubspot-newsletter', 'the brief has one figure too few', brief({ audienceSize: 1_200 })],
	]),
	...mistakes('aud-suppression', 'error', [
		['marketo-webinar', 'one of two lists is missing', audience({ suppression: ['Global Unsubscribe'] })],
		['klaviyo-shinchaku', 'none is attached', audience({ suppression: [] })],
		[
			'mailchimp-workshop',
			'the list of another year',
			audience({ suppression: ['Unsubscribed 2024', 'Cleaned'] }),
		],
		[
			'hubspot-newsletter',
			'the playbook demands one more',
			options('aud-suppression', { required: ['Complaints'] }),
		],
	]),
	...mistakes('aud-test-list', 'error', [
		[
			'mautic-einladung',
			'the proof list of the German team',
			all(audience({ name: 'Testverteiler Marketing', include: ['Testverteiler Marketing'] })),
		],
		[
			'hubspot-webinaire',
			'the French test list',
			audience({ name: 'Liste de test', include: ['Liste de test'] }),
		],
		[
			'sfmc-renewal',
			'the seeds are the audience',
			audience({ name: 'Inbox seeds', include: ['Inbox seeds'] }),
		],
		[
			'klaviyo-restock',
			'the playbook calls the list a test',
			all(
				options('aud-test-list', { lists: ['Friends of the bench'] }),
				audience({ name: 'Friends of the bench', include: ['Friends of the bench'] }),
			),
		],
		[
			'marketo-letter',
			'internal testers',
			audience({ name: 'zz_QA internal - do not use', include: ['zz_QA internal - do not use'] }),
		],
	]),
	...mistakes('sched-blackout', 'error', [
		['mautic-einladung', 'the last day of the freeze', blackout('2026-03-06', '2026-03-10', 'Inventur')],
		[
			'klaviyo-shinchaku',
			'the day in Tokyo, not in London',
			all(
				sendAt('2026-05-12T08:30', '2026-05-11T23:30:00.000Z'),
				brief({ launchTime: '08:30' }),
				blackout('2026-05-12', '2026-05-12', '棚卸し'),
			),
		],
		['mailchimp-workshop', 'one day of silence', blackout('2026-03-27', '2026-03-27', 'Day of mourning')],
	]),
	...mistakes('sched-brief', 'error', [
		['marketo-webinar', 'the hour of London', platformAt('2026-03-05T09:30', 'Europe/London')],
		['hubspot-newsletter', 'day and month changed places', platformAt('2026-12-03T09:00')],
		['mailchimp-nieuwsbrief', 'ten in the evening', platformAt('2026-11-05T22:00')],
		['sfmc-renewal', 'a week later', platformAt('2026-03-26T10:00')],
		['mautic-novita', 'the clone has the year to come', platformAt('2027-05-28T10:00')],
	]),
	...mistakes('sched-conflict', 'warning', [
		[
			'mautic-einladung',
			'the newsletter two hours later',
			sent(other('Rundbrief März', '2026-03-10T10:00:00Z', 'Kunden Bayern')),
		],
		[
			'hubspot-webinaire',
			'another mail on the evening before',
			sent(other('Menus de saison', '2026-03-11T17:00:00Z', 'Écoles', 'Cuisines collectives')),
		],
		['klaviyo-shinchaku', 'the same minute', sent(other('Utsuwa', '2026-05-12T01:00:00Z', '会員'))],
	]),
	...mistakes('sched-event', 'error', [
		['mautic-einladung', 'the tour was moved before the send', brief({ eventDate: '2026-03-05' })],
		[
			'hubspot-convite',
			'the send was moved behind the visit',
			all(sendAt('2026-06-22T10:00', '2026-06-22T09:00:00.000Z'), brief({ launchDate: '2026-06-22' })),
			{ or: ['copy-date-past'] },
		],
		['mailchimp-workshop', 'the year of the last workshop', brief({ eventDate: '2025-04-18' })],
		[
			'marketo-inbjudan',
			'twenty days are wanted before the event, thirteen are left',
			options('sched-event', { leadDays: 20 }),
		],
	]),
	...mistakes('sched-frequency', 'warning', [
		[
			'klaviyo-aktion',
			'the fourth mail of the week',
			sent(
				other('Neu', '2026-04-11T10:00:00Z', 'Angebote DACH'),
				other('Pflege', '2026-04-13T07:00:00Z', 'Angebote DACH'),
				other('Umfrage', '2026-04-15T07:00:00Z', 'Angebote DACH'),
			),
		],
		[
			'mailchimp-infolettre',
			'the playbook wants one',
			all(
				options('sched-frequency', { most: 1 }),
				sent(other('Assemblée', '2026-03-23T09:00:00Z', 'Abonnés')),
			),
		],
	]),
	...mistakes('sched-hours', 'warning', [
		[
			'sfmc-boletin',
			'three in the morning',
			all(sendAt('2026-10-01T03:00', '2026-10-01T01:00:00.000Z'), brief({ launchTime: '03:00' })),
		],
		[
			'klaviyo-aktion',
			'a Sunday',
			all(sendAt('2026-04-19T09:00', '2026-04-19T07:00:00.000Z'), brief({ launchDate: '2026-04-19' })),
		],
		[
			'marketo-letter',
			'late in the evening',
			all(sendAt('2026-03-19T23:15', '2026-03-19T23:15:00.000Z'), brief({ launchTime: '23:15' })),
		],
	]),
	...mistakes('sched-nonexistent', 'error', [
		[
			'klaviyo-aktion',
			'the hour that Berlin skips',
			all(
				now('2026-03-26T08:00:00Z'),
				sendAt('2026-03-29T02:30', '2026-03-29T01:30:00.000Z'),
				brief({ launchDate: '2026-03-29', launchTime: '02:30' }),
			),
		],
		[
			'sfmc-renewal',
			'the hour that New York skips',
			all(
				now('2026-03-05T14:00:00Z'),
				sendAt('2026-03-08T02:15', '2026-03-08T07:15:00.000Z'),
				brief({ launchDate: '2026-03-08', launchTime: '02:15' }),
			),
		],
		[
			'hubspot-convite',
			'the hour that Lisbon skips',
			all(
				now('2026-03-20T09:00:00Z'),
				sendAt('2026-03-29T01:20', '2026-03-29T01:20:00.000Z'),
				brief({ launchDate: '2026-03-29', launchTime: '01:20' }),
			),
		],
		[
			'sfmc-boletin',
			'the hour that comes twice in autumn',
			all(
				sendAt('2026-10-25T02:30', '2026-10-25T00:30:00.000Z'),
				brief({ launchDate: '2026-10-25', launchTime: '02:30' }),
			),
			{ severity: 'warning' },
		],
	]),
	...mistakes('sched-past', 'error', [
		[
			'mautic-novita',
			'the year of the clone',
			all(sendAt('2025-05-28T10:00', '2025-05-28T08:00:00.000Z'), brief({ launchDate: '2025-05-28' })),
		],
		['hubspot-newsletter', 'it was reviewed a day too late', now('2026-03-13T08:00:00Z')],
		['klaviyo-shinchaku', 'in Tokyo it is over already', now('2026-05-12T01:30:00Z')],
		['mailchimp-workshop', 'two minutes are left', now('2026-03-27T15:58:00Z')],
	]),
	...mistakes('sched-throttle', 'info', []),
	...mistakes('sched-zone', 'error', [
		[
			'mautic-einladung',
			'a city that has no zone',
			platformAt('2026-03-10T09:00', 'Europe/Munich'),
			{ or: ['sched-brief'] },
		],
		[
			'hubspot-webinaire',
			'the name of the zone in French',
			platformAt('2026-03-12T10:00', 'Heure de Paris'),
			{ or: ['sched-brief'] },
		],
		['klaviyo-aktion', 'the zone is empty', platformAt('2026-04-17T09:00', ''), { or: ['sched-brief'] }],
		[
			'sfmc-boletin',
			'a short name of summer time',
			platformAt('2026-10-01T10:00', 'CEST'),
			{ or: ['sched-brief'] },
		],
	]),
	...mistakes('flow-asset', 'error', [
		[
			'mautic-einladung',
			'the confirmation is a draft',
			followUp(0, {
				steps: [
					wait('15 Minuten warten', 15),
					{
						kind: 'send',
						name: 'Bestätigung senden',
						asset: { kind: 'email', name: 'Bestätigung Werkführung', approved: false },
					},
					exit('Ende'),
				],
			}),
		],
		[
			'hubspot-webinaire',
			'the form was not published',
			followUp(0, {
				listensTo: [{ kind: 'form', id: 'f1', name: 'Inscription webinaire', approved: false }],
			}),
		],
		[
			'marketo-webinar',
			'the mail itself lost its approval',
			all(
				second({ approved: false }),
				followUp(0, {
					steps: [
						wait('Wait 5 minutes', 5),
						{
							kind: 'send',
							name: 'Send confirmation',
							asset: { kind: 'email', id: '7002', name: 'Confirmation' },
						},
						exit('End of flow'),
					],
				}),
			),
		],
		[
			'mautic-novita',
			'the reminder is unapproved',
			({ build: { followUps } }) => {
				followUps[0]!.steps![2]!.asset!.approved = false;
			},
		],
	]),
	...mistakes('flow-dead-end', 'warning', [
		[
			'marketo-inbjudan',
			'the mail stands behind the end',
			followUp(0, { steps: [wait('Vänta 10 minuter', 10), exit('Slut'), send('Bekräftelse frukost')] }),
		],
		[
			'mautic-novita',
			'it begins again and again',
			followUp(0, {
				steps: [
					wait('Attendi 3 giorni', 4_320),
					send('Promemoria prova'),
					{ kind: 'other', name: 'Vai al passo 1' },
				],
			}),
		],
		[
			'sfmc-renewal',
			'two ends, a reminder between them',
			followUp(0, {
				steps: [
					wait('Wait 5 days', 7_200),
					{ kind: 'goal', name: 'Plan reviewed' },
					exit('Exit'),
					send('Renewal'),
					exit('Exit 2'),
				],
			}),
		],
	]),
	...mistakes('flow-exit', 'warning', [
		[
			'sfmc-renewal',
			'three reminders and no goal',
			followUp(0, {
				steps: [
					wait('Wait 5 days', 7_200),
					send('Reminder 1'),
					wait('Wait 5 days', 7_200),
					send('Reminder 2'),
					wait('Wait 5 days', 7_200),
					send('Reminder 3'),
					exit('Exit'),
				],
			}),
		],
		[
			'mautic-novita',
			'the goal was deleted, a second reminder added',
			followUp(0, {
				steps: [
					wait('Attendi 3 giorni', 4_320),
					send('Promemoria prova'),
					wait('Attendi 4 giorni', 5_760),
					send('Ultimo promemoria'),
					exit('Fine'),
				],
			}),
		],
	]),
	...mistakes('flow-inactive', 'error', [
		['marketo-webinar', 'the second of two sleeps', followUp(1, { status: 'inactive' })],
		['mautic-novita', 'it was never switched on', followUp(0, { status: 'inactive' })],
		['marketo-inbjudan', 'the automation of the template is not there', build({ followUps: [] })],
		[
			'sfmc-renewal',
			'an inactive twin runs beside the active one',
			({ build: { followUps } }) =>
				void followUps.push({ ...followUps[0]!, name: 'Renewal reminder B', status: 'inactive' }),
		],
	]),
	...mistakes('flow-trigger', 'error', [
		[
			'marketo-webinar',
			'it listens to the form of the last webinar',
			followUp(0, {
				trigger: 'Fills out form "Event registration" on page "Registration"',
				listensTo: [
					{ kind: 'form', id: '1147', name: 'Event registration', approved: true },
					{ kind: 'landingPage', id: '7730', name: 'Registration', approved: true },
				],
			}),
		],
		[
			'mautic-novita',
			'it listens to a mail of autumn',
			followUp(0, {
				trigger: 'Clic nell\'e-mail "Caschi d\'autunno"',
				listensTo: [{ kind: 'email', id: '61', name: "Caschi d'autunno", approved: true }],
			}),
		],
		['marketo-inbjudan', 'it listens to nothing', followUp(0, { trigger: '', listensTo: [] })],
		[
			'sfmc-renewal',
			'it listens to another program',
			followUp(0, {
				trigger: 'Joined program "2025-03-americas-renewal"',
				listensTo: [
					{ kind: 'program', id: 'J-512', name: '2025-03-20-americas-renewal-spring-renewal-C-0512' },
				],
			}),
		],
	]),
	...mistakes('flow-wait', 'warning', [
		[
			'sfmc-renewal',
			'minutes were taken for days',
			followUp(0, {
				steps: [
					wait('Wait 5 days', 0),
					{ kind: 'goal', name: 'Plan reviewed' },
					send('Renewal'),
					exit('Exit'),
				],
			}),
		],
		[
			'mautic-novita',
			'a year in place of three days',
			followUp(0, {
				steps: [
					wait('Attendi', 525_600),
					{ kind: 'goal', name: 'Prova prenotata' },
					send('Promemoria prova'),
					exit('Fine'),
				],
			}),
		],
		[
			'mautic-einladung',
			'a wait below zero',
			followUp(0, {
				steps: [wait('Warten bis kurz davor', -60), send('Bestätigung Werkführung'), exit('Ende')],
			}),
		],
	]),
	...mistakes('lp-form', 'error', [
		[
			'mautic-einladung',
			'the form was cut out of the page',
			({ build: { landingPages } }) => {
				const it = landingPages[0]!;
				it.html = (it.html ?? '').replace(/<form[\s\S]*<\/form>/, '<p>Das Formular folgt.</p>');
			},
		],
		[
			'hubspot-webinaire',
			'no word about the data',
			swapPage(
				'<p><input type="checkbox" id="accord" name="consent" required> <label for="accord">J\'accepte de recevoir ce courriel et j\'ai lu la <a href="https://www.verger-commun.example/confidentialite">politique de confidentialité</a>.</label></p>\n',
				'',
			),
		],
		[
			'marketo-inbjudan',
			'the policy is no link',
			swapPage('<p>Läs vår <a href="https://www.nordkaj.example/integritet">integritetspolicy</a>.</p>', ''),
		],
		[
			'marketo-webinar',
			'the hidden fields were lost',
			all(
				swapPage(
					'<input type="hidden" name="utm_source"><input type="hidden" name="utm_medium"><input type="hidden" name="utm_campaign">',
					'',
				),
				form({ fields: ['FirstName', 'Email', 'Consent'] }),
			),
			{ severity: 'warning' },
		],
		[
			'hubspot-webinaire',
			'nobody is thanked',
			all(options('lp-form', { thankYou: true }), form({ thankYouUrl: '' })),
			{ severity: 'warning' },
		],
	]),
	...mistakes('lp-meta', 'warning', [
		[
			'marketo-webinar',
			'the canonical address of the staging server',
			swapPage(
				'rel="canonical" href="https://kestrel-data.example/live/forecasting"',
				'rel="canonical" href="https://staging.kestrel-data.example/live/forecasting"',
			),
		],
		[
			'mautic-einladung',
			'a page without a name, in German',
			swapPage(
				'<title>Werkführung am 24. März 2026 – Holzwerk Brandt</title>',
				'<title>Unbenannte Seite</title>',
			),
		],
		[
			'hubspot-webinaire',
			'no layout for telephones',
			swapPage('<meta name="viewport" content="width=device-width, initial-scale=1">\n', ''),
		],
		['marketo-inbjudan', 'the language is gone', swapPage('<html lang="sv">', '<html>')],
	]),
	...mistakes('lp-status', 'error', [
		['klaviyo-shinchaku', 'a draft', page({ status: 'Draft' })],
		['hubspot-convite', 'it was withdrawn', page({ status: 'unpublished' })],
		['mailchimp-workshop', 'it has expired', page({ status: 'expired' })],
		['mautic-novita', 'it went to the archive', page({ status: 'ARCHIVED' })],
	]),
	...mistakes('lp-tracking', 'warning', [
		[
			'marketo-webinar',
			'the container of another brand',
			all(options('lp-tracking', { tags: ['GTM-K3STREL'] }), swapPage('GTM-K3STREL', 'GTM-FERNH1L')),
		],
		['hubspot-webinaire', 'no tag at all', options('lp-tracking', { tags: ['G-VERGER01'] })],
		[
			'marketo-webinar',
			'the tag is commented out',
			all(
				options('lp-tracking', { tags: ['GTM-K3STREL'] }),
				swapPage(
					'<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-K3STREL"></script>',
					'<!-- <script async src="https://www.googletagmanager.com/gtm.js?id=GTM-K3STREL"></script> -->',
				),
			),
		],
	]),
	...mistakes('gov-approval', 'error', [
		[
			'marketo-webinar',
			'Legal has said no',
			production({
				approvals: [
					{ role: 'Brand', by: 'Bea Brand', status: 'approved', at: '2026-03-01T16:05:00Z' },
					{ role: 'Legal', by: 'Lars Legal', status: 'rejected', at: '2026-03-02T07:40:00Z' },
				],
			}),
		],
		[
			'marketo-inbjudan',
			'the lawyers are still reading',
			production({ approvals: [{ role: 'Juridik', by: 'Olof Berg', status: 'pending' }] }),
		],
		[
			'mautic-einladung',
			'a role that the playbook wants was not asked',
			options('gov-approval', { roles: ['Datenschutz'] }),
		],
	]),
	...mistakes('gov-approval-stale', 'error', [
		[
			'marketo-webinar',
			'the copy was changed after Brand, before Legal',
			production({ editedAt: '2026-03-01T18:00:00Z' }),
		],
		[
			'mautic-einladung',
			'a change one minute after the yes',
			production({ editedAt: '2026-03-05T15:01:00Z' }),
		],
		[
			'marketo-inbjudan',
			'the clock of another zone hides it',
			production({ editedAt: '2026-04-17T12:00:00-05:00' }),
		],
	]),
	...mistakes('gov-clone', 'warning', [
		['mautic-einladung', 'a copy, in German', email({ name: 'Kopie von Einladung' })],
		['marketo-webinar', 'the page is a clone with a number', page({ name: 'Registration - Copy (2)' })],
		['klaviyo-shinchaku', 'the Japanese mark of a copy', email({ name: '新茶のコピー' })],
		[
			'mailchimp-nieuwsbrief',
			'the list is a replica, in Dutch',
			audience({ name: 'Kopie van Winkelklanten' }),
		],
		[
			'hubspot-newsletter',
			'the platform put (clone) behind the name',
			email({ name: 'February reading (clone)' }),
		],
	]),
	...mistakes('gov-folder', 'warning', [
		[
			'marketo-inbjudan',
			'the mail lies in the program of last year',
			production({
				folders: { Inbjudan: '/Marketing Activities/2025-10-02-emea-inbjudan-frukostmote-C-1388' },
			}),
		],
		[
			'marketo-webinar',
			'the page lies in the design studio',
			production({
				folders: {
					'Invite 1':
						'/Marketing Activities/2026/EMEA/2026-03-05-emea-webinar-forecasting-with-little-data-C-0201',
					Confirmation:
						'/Marketing Activities/2026/EMEA/2026-03-05-emea-webinar-forecasting-with-little-data-C-0201',
					Registration: '/Design Studio/Default/Landing Pages',
				},
			}),
		],
	]),
	...mistakes('gov-name', 'warning', [
		[
			'mautic-einladung',
			'the date of the last tour',
			program('2025-10-14-emea-einladung-werkfuhrung-C-0519'),
		],
		['sfmc-renewal', 'another region', program('2026-03-19-apac-renewal-spring-renewal-C-0733')],
		[
			'hubspot-newsletter',
			'blanks and capitals of a person in a hurry',
			program('March Reading newsletter FINAL'),
		],
		['klaviyo-shinchaku', 'the type of a sale', program('2026-05-12-apac-sale-shincha-C-1310')],
	]),
	...mistakes('gov-tags', 'warning', [
		[
			'hubspot-newsletter',
			'nobody owns it',
			production({ tags: { channel: 'E-mail', cost: '120', purpose: 'Newsletter' } }),
		],
		[
			'klaviyo-aktion',
			'the purpose is a blank',
			production({ tags: { channel: 'E-Mail', cost: '0', purpose: ' ', owner: 'Jule Hansen' } }),
		],
		[
			'marketo-inbjudan',
			'the cost stands under a wrong name',
			production({ tags: { channel: 'E-post', kostnad: '900', purpose: 'Inbjudan', owner: 'Elsa Lind' } }),
		],
	]),
	...mistakes('gov-template', 'warning', [
		[
			'marketo-webinar',
			'the playbook has retired the template',
			options('gov-template', { deprecated: ['Event mail 2026'] }),
		],
		[
			'marketo-inbjudan',
			'a snippet of the old footer as well',
			all(
				options('gov-template', { deprecated: ['Sidfot 2022'] }),
				production({ templates: ['Nordkaj grund 2026', 'sidfot 2022'] }),
			),
		],
	]),
	...mistakes('gov-test-send', 'warning', [
		['mautic-einladung', 'changed after the test', production({ editedAt: '2026-03-05T14:30:00Z' })],
		['hubspot-newsletter', 'never tested', production({ testSentAt: undefined })],
		[
			'klaviyo-aktion',
			'the test came before, by the clock of another zone',
			production({ testSentAt: '2026-04-14T11:30:00+02:00' }),
		],
	]),
	...mistakes('map-check', 'error', [
		[
			'marketo-webinar',
			'the platform cannot approve the mail',
			build({
				vendorChecks: [
					{ level: 'error', text: 'Asset "Invite 1" has a missing snippet and cannot be approved.' },
				],
			}),
		],
		[
			'hubspot-webinaire',
			'the sender is not verified',
			build({
				vendorChecks: [
					{ level: 'ok', text: 'Subject set.' },
					{ level: 'error', text: "Le domaine d'envoi n'est pas authentifié." },
				],
			}),
		],
		[
			'klaviyo-shinchaku',
			'a warning of the platform',
			build({ vendorChecks: [{ level: 'warning', text: '差出人のドメインが確認されていません。' }] }),
			{ severity: 'warning' },
		],
	]),
];

export const LIKE_CAMPAIGN = [
	...harmless('aud-empty', [['marketo-letter', 'one person is somebody', sized(1)]]),
	...harmless('aud-everyone', [
		[
			'sfmc-renewal',
			'a segment whose name begins with all',
			audience({
				name: 'All-access members renewing in April',
				include: ['All-access members renewing in April'],
			}),
		],
		[
			'mautic-einladung',
			'all who bought, in German',
			audience({ name: 'Alle Käufer 2025 in Bayern', include: ['Alle Käufer 2025 in Bayern'] }),
		],
	]),
	...harmless('aud-internal', [
		[
			'mautic-einladung',
			'colleagues are out, as the playbook says',
			options('aud-internal', { policy: 'exclude', names: ['Mitarbeiter'] }),
		],
		['hubspot-convite', 'the playbook does not mind', options('aud-internal', { policy: 'any' })],
	]),
	...harmless('aud-overlap', [
		[
			'klaviyo-restock',
			'two lists with a common beginning',
			audience({ exclude: ['Waiting for the oak stool, bought already'] }),
		],
		[
			'mailchimp-nieuwsbrief',
			'the same list twice on the same side',
			audience({ include: ['Winkelklanten', 'Winkelklanten'] }),
		],
	]),
	...harmless('aud-seed', [
		['sfmc-boletin', 'a seed list with another name', audience({ seedList: 'Revisores de Pamplona' })],
	]),
	...harmless('aud-size', [
		['mautic-einladung', 'a fifth more', audience({ size: 1_080 })],
		['marketo-letter', 'the brief has no number', brief({ audienceSize: undefined })],
	]),
	...harmless('aud-suppression', [
		[
			'marketo-webinar',
			'one list more than needed, in another order',
			audience({ suppression: ['Recent complaints', 'Competitors', 'Global Unsubscribe'] }),
		],
	]),
	...harmless('aud-test-list', [
		[
			'klaviyo-restock',
			'people of a contest',
			audience({ name: 'Contest winners and latest buyers', include: ['Contest winners and latest buyers'] }),
		],
		[
			'marketo-letter',
			'customers who do tests',
			audience({
				name: 'Water testing laboratories Munster',
				include: ['Water testing laboratories Munster'],
			}),
		],
	]),
	...harmless('sched-blackout', [
		[
			'mautic-einladung',
			'the freeze ends on the day before',
			blackout('2026-03-01', '2026-03-09', 'Inventur'),
		],
		[
			'mailchimp-workshop',
			'the freeze begins on the next day',
			blackout('2026-03-28', '2026-04-06', 'Easter'),
		],
	]),
	...harmless('sched-brief', [
		['sfmc-boletin', 'the same hour in a neighbouring zone', platformAt('2026-10-01T10:00', 'Europe/Paris')],
		['hubspot-newsletter', 'with seconds', platformAt('2026-03-12T09:00:00')],
	]),
	...harmless('sched-conflict', [
		[
			'mautic-einladung',
			'other people on the same day',
			sent(other('Händlerbrief', '2026-03-10T09:00:00Z', 'Händler Österreich')),
		],
		[
			'hubspot-webinaire',
			'three days before',
			sent(other('Menus de saison', '2026-03-09T09:00:00Z', 'Cuisines collectives')),
		],
	]),
	...harmless('sched-event', [
		['mautic-einladung', 'the event is on the day after', brief({ eventDate: '2026-03-11' })],
	]),
	...harmless('sched-frequency', [
		[
			'klaviyo-aktion',
			'two others in the week, one to other people',
			sent(
				other('Neu', '2026-04-12T10:00:00Z', 'Angebote DACH'),
				other('Pflege', '2026-04-14T07:00:00Z', 'Angebote DACH'),
				other('Umfrage', '2026-04-15T07:00:00Z', 'Newsletter UK'),
			),
		],
	]),
	...harmless('sched-hours', [
		[
			'sfmc-boletin',
			'early in the afternoon',
			all(sendAt('2026-10-01T14:00', '2026-10-01T12:00:00.000Z'), brief({ launchTime: '14:00' })),
		],
		[
			'klaviyo-shinchaku',
			'the night of Europe is the morning of Tokyo',
			all(sendAt('2026-05-12T11:00', '2026-05-12T02:00:00.000Z'), brief({ launchTime: '11:00' })),
		],
	]),
	...harmless('sched-nonexistent', [
		[
			'klaviyo-aktion',
			'Berlin, an hour after the change',
			all(
				now('2026-03-26T08:00:00Z'),
				sendAt('2026-03-29T03:30', '2026-03-29T01:30:00.000Z'),
				brief({ launchDate: '2026-03-29', launchTime: '03:30' }),
			),
		],
		[
			'mailchimp-workshop',
			'Phoenix never changes its clocks',
			all(
				now('2026-03-05T15:00:00Z'),
				sendAt('2026-03-08T02:30', '2026-03-08T09:30:00.000Z', 'America/Phoenix'),
				brief({ launchDate: '2026-03-08', launchTime: '02:30', timeZone: 'America/Phoenix' }),
			),
		],
	]),
	...harmless('sched-past', [
		['mailchimp-workshop', 'twenty minutes are left', now('2026-03-27T15:40:00Z')],
		['klaviyo-shinchaku', 'the date of Tokyo has come in Tokyo only', now('2026-05-11T22:00:00Z')],
	]),
	...harmless('sched-throttle', [
		['mailchimp-nieuwsbrief', 'a little less than twice', sized(4_700)],
		[
			'marketo-letter',
			'a small list after a tiny one',
			sent({ ...other('Parts', '2026-03-05T10:00:00Z', 'Spare parts Cork'), size: 40 }),
		],
	]),
	...harmless('sched-zone', [
		['klaviyo-restock', 'another name of the same zone', platformAt('2026-04-15T10:00', 'Europe/Belfast')],
	]),
	...harmless('flow-asset', [
		[
			'mautic-novita',
			'the platform does not tell',
			({ build: { followUps } }) => {
				delete followUps[0]!.steps![2]!.asset!.approved;
			},
		],
	]),
	...harmless('flow-dead-end', [
		[
			'mautic-einladung',
			'two waits before the mail',
			followUp(0, {
				steps: [
					wait('15 Minuten warten', 15),
					wait('Bis zum Morgen warten', 600),
					send('Bestätigung Werkführung'),
					exit('Ende'),
				],
			}),
		],
	]),
	...harmless('flow-exit', [
		[
			'sfmc-renewal',
			'a goal before each mail',
			followUp(0, {
				steps: [
					wait('Wait 5 days', 7_200),
					{ kind: 'goal', name: 'Plan reviewed' },
					send('Reminder 1'),
					wait('Wait 5 days', 7_200),
					{ kind: 'goal', name: 'Plan reviewed by now' },
					send('Reminder 2'),
					exit('Exit'),
				],
			}),
		],
		[
			'mautic-einladung',
			'one mail needs no goal',
			followUp(0, {
				name: 'Bestätigung',
				steps: [wait('20 Minuten warten', 20), send('Bestätigung Werkführung'), exit('Ende')],
			}),
		],
	]),
	...harmless('flow-inactive', [
		[
			'mautic-novita',
			'its trigger speaks of the inactive',
			followUp(0, { status: 'active', trigger: 'Clic nell\'e-mail "Novità" (anche contatti inattivi)' }),
		],
	]),
	...harmless('flow-trigger', [
		[
			'marketo-webinar',
			'the form was renamed, the number is the same',
			followUp(0, {
				listensTo: [{ kind: 'form', id: '1201', name: 'Event registration EMEA', approved: true }],
			}),
		],
		['mautic-novita', 'words of another language', followUp(0, { trigger: 'Clicks any link in Novità' })],
	]),
	...harmless('flow-wait', [
		[
			'mautic-novita',
			'thirty days',
			followUp(0, {
				steps: [
					wait('Attendi 30 giorni', 43_200),
					{ kind: 'goal', name: 'Prova prenotata' },
					send('Promemoria prova'),
					exit('Fine'),
				],
			}),
		],
	]),
	...harmless('lp-form', [
		[
			'hubspot-webinaire',
			'hidden fields in capitals and another order',
			swapPage(
				'<input type="hidden" name="utm_source"><input type="hidden" name="utm_medium"><input type="hidden" name="utm_campaign">',
				"<INPUT NAME='utm_campaign' TYPE='HIDDEN' value=''><INPUT NAME='utm_source' TYPE='HIDDEN' value=''><INPUT NAME='utm_medium' TYPE='HIDDEN' value=''>",
			),
		],
	]),
	...harmless('lp-meta', [
		[
			'marketo-webinar',
			'the canonical address with a slash',
			swapPage(
				'rel="canonical" href="https://kestrel-data.example/live/forecasting"',
				"href='https://kestrel-data.example/live/forecasting/' rel=canonical",
			),
		],
		[
			'hubspot-webinaire',
			'a language with a region',
			swapPage('<html lang="fr">', '<html class="no-js" lang=fr-FR>'),
		],
	]),
	...harmless('lp-status', [
		['mautic-novita', 'capitals in the status', page({ status: 'Published' })],
		['hubspot-convite', 'the platform tells no status', page({ status: undefined })],
	]),
	...harmless('lp-tracking', [
		[
			'marketo-webinar',
			'the tag is in a script of the page',
			all(
				options('lp-tracking', { tags: ['GTM-K3STREL'] }),
				swapPage(
					'<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-K3STREL"></script>',
					"<script>(function(w,d,i){var s=d.createElement('script');s.src='https://www.googletagmanager.com/gtm.js?id='+i;d.head.append(s)})(window,document,'GTM-K3STREL')</script>",
				),
			),
		],
	]),
	...harmless('gov-approval', [
		['mautic-einladung', 'the role in small letters', options('gov-approval', { roles: ['marketing'] })],
	]),
	...harmless('gov-approval-stale', [
		[
			'mautic-einladung',
			'edited before the yes, by another clock',
			production({ editedAt: '2026-03-05T15:10:00+01:00' }),
		],
		[
			'marketo-inbjudan',
			'ten minutes that the playbook allows',
			all(
				options('gov-approval-stale', { grace: 15 }),
				production({ editedAt: '2026-04-17T14:10:00Z', testSentAt: '2026-04-17T14:12:00Z' }),
			),
		],
	]),
	...harmless('gov-clone', [
		[
			'klaviyo-restock',
			'a list of copywriters',
			audience({ name: 'Copywriters and carvers', include: ['Copywriters and carvers'] }),
		],
		['hubspot-newsletter', 'the second letter of the month', email({ name: 'March reading, copy by Tom' })],
	]),
	...harmless('gov-folder', [
		[
			'marketo-inbjudan',
			'a folder below the program',
			production({
				folders: { Inbjudan: '/Marketing Activities/2026-04-23-emea-inbjudan-frukostmote-C-1507/E-post' },
			}),
		],
		[
			'marketo-webinar',
			'a shared folder of the playbook',
			all(
				options('gov-folder', { shared: ['/Design Studio/Shared'] }),
				production({
					folders: {
						'Invite 1':
							'/Marketing Activities/2026/EMEA/2026-03-05-emea-webinar-forecasting-with-little-data-C-0201',
						Registration: '/Design Studio/Shared/Pages',
					},
				}),
			),
		],
	]),
	...harmless('gov-name', [
		['mautic-einladung', 'the name of a mail has capitals and umlauts', email({ name: 'Einladung März' })],
	]),
	...harmless('gov-tags', [
		[
			'hubspot-newsletter',
			'capitals in the names of the tags',
			production({ tags: { Channel: 'E-mail', Cost: '0', Purpose: 'Newsletter', Owner: 'Tom Reader' } }),
		],
		[
			'klaviyo-aktion',
			'one tag more than needed',
			production({
				tags: { channel: 'E-Mail', cost: '0', purpose: 'Angebot', owner: 'Jule Hansen', quarter: '' },
			}),
		],
	]),
	...harmless('gov-template', [
		[
			'marketo-webinar',
			'the retired one has a similar name',
			options('gov-template', { deprecated: ['Event mail 2025'] }),
		],
	]),
	...harmless('gov-test-send', [
		[
			'mautic-einladung',
			'tested after the change, by another clock',
			production({ editedAt: '2026-03-05T15:00:00+01:00', testSentAt: '2026-03-05T14:25:00Z' }),
		],
	]),
	...harmless('map-check', [
		[
			'marketo-webinar',
			'the platform says that there is no error',
			build({ vendorChecks: [{ level: 'ok', text: 'No errors or warnings found.' }] }),
		],
	]),
];
