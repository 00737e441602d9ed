import {
	all,
	audience,
	brief,
	build,
	type Change,
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

const schedule =
	(fields: Partial<Parameters<Change>[0]['build']['schedule']>): Change =>
	(situation) =>
		void Object.assign(situation.build.schedule, fields);
const now =
	(instant: string): Change =>
	(situation) =>
		void (situation.now = instant);
const steps = (...its: NonNullable<Parameters<typeof followUp>[1]['steps']>) => followUp(0, { steps: its });
const wait = (name: string, waitMinutes: number) => ({ kind: 'wait', name, waitMinutes }) as const;
const send = (name: string, approved = true) =>
	({ kind: 'send', name, asset: { kind: 'email', name, approved } }) as const;
const exit = { kind: 'exit', name: 'Fine' } as const;
const other = (hour: string, list: string, more: object = {}) =>
	sent({ campaignId: 'C-9001', title: 'Altro', subject: 'Altro', sendAt: hour, audience: [list], ...more });
const blackout =
	(from: string, to: string): Change =>
	(situation) => {
		const { launch } = situation.playbook;
		situation.playbook = {
			...situation.playbook,
			launch: { ...launch, blackouts: [{ from, to, why: 'Freeze' }] },
		};
	};

export const CAMPAIGN = [
	...mistakes('aud-empty', 'error', [
		['mautic-novita', 'nobody', audience({ size: 0 })],
		['hubspot-convite', 'nobody knows', audience({ size: null, sizeMethod: 'unknown' })],
	]),
	...mistakes('aud-everyone', 'warning', [
		['mautic-novita', 'in Italian', audience({ name: 'Tutti i contatti', include: ['Tutti i contatti'] })],
		[
			'sfmc-renewal',
			'the platform’s own',
			audience({ name: 'All Subscribers', include: ['All Subscribers'] }),
		],
		['marketo-inbjudan', 'the database', audience({ name: 'All people', include: ['Entire database'] })],
	]),
	...mistakes('aud-internal', 'info', [
		[
			'hubspot-convite',
			'they shall be left out',
			options('aud-internal', { policy: 'exclude', names: ['Equipa'] }),
		],
		[
			'mautic-einladung',
			'they shall be in',
			options('aud-internal', { policy: 'include', names: ['Mitarbeiter'] }),
		],
	]),
	...mistakes('aud-overlap', 'error', [
		[
			'mautic-novita',
			'one list',
			audience({ include: ['Clienti Milano', 'Clienti Roma'], exclude: ['Clienti Roma'] }),
		],
		['hubspot-convite', 'in other letters', audience({ exclude: ['clientes do porto '] })],
		['sfmc-boletin', 'as a suppression', audience({ suppression: ['Bajas', 'Suscriptores'] })],
	]),
	...mistakes('aud-seed', 'warning', [
		['mautic-novita', 'none', audience({ seedList: undefined })],
		['sfmc-boletin', 'blank', audience({ seedList: ' ' })],
	]),
	...mistakes('aud-size', 'error', [
		['hubspot-convite', 'ten times', audience({ size: 18_000 })],
		['mautic-novita', 'a third', audience({ size: 390 })],
		['marketo-inbjudan', 'two fifths more', audience({ size: 980 }), { severity: 'warning' }],
	]),
	...mistakes('aud-suppression', 'error', [
		['mautic-novita', 'none attached', audience({ suppression: [] })],
		['sfmc-renewal', 'one of two', audience({ suppression: ['Master Unsubscribe'] })],
		['hubspot-convite', 'a similar one', audience({ suppression: ['Cancelados 2024'] })],
	]),
	...mistakes('aud-test-list', 'error', [
		['mautic-novita', 'in Italian', audience({ name: 'Lista di prova', include: ['Lista di prova'] })],
		[
			'sfmc-renewal',
			'the proof list',
			audience({ name: 'Internal QA proofs', include: ['Internal QA proofs'] }),
		],
		['hubspot-convite', 'in Portuguese', audience({ name: 'Teste interno', include: ['Teste interno'] })],
		['marketo-inbjudan', 'the seed list itself', audience({ name: 'Granskare', include: ['Granskare'] })],
	]),
	...mistakes('sched-blackout', 'error', [
		['mautic-novita', 'the same day', blackout('2026-05-28', '2026-05-28')],
		['sfmc-renewal', 'in a week', blackout('2026-03-16', '2026-03-22')],
	]),
	...mistakes('sched-brief', 'error', [
		['mautic-novita', 'the afternoon', schedule({ sendAt: '2026-05-28T22:00' }), { or: ['sched-hours'] }],
		['sfmc-renewal', 'a week earlier than planned', schedule({ sendAt: '2026-03-18T10:00' })],
		['hubspot-convite', 'the zone of another office', schedule({ timeZone: 'America/Sao_Paulo' })],
	]),
	...mistakes('sched-conflict', 'warning', [
		['mautic-novita', 'the same evening', other('2026-05-28T18:00:00Z', 'Clienti Milano')],
		['sfmc-boletin', 'the day before', other('2026-09-30T12:00:00Z', 'Suscriptores')],
	]),
	...mistakes('sched-event', 'error', [
		['hubspot-convite', 'the event was last week', brief({ eventDate: '2026-05-28' })],
		['marketo-inbjudan', 'the day before the send', brief({ eventDate: '2026-04-22' })],
	]),
	...mistakes('sched-frequency', 'warning', [
		[
			'mautic-novita',
			'the fourth',
			sent(
				...['2026-05-23T08:00:00Z', '2026-05-24T18:00:00Z', '2026-05-26T08:00:00Z'].map((at, i) => ({
					campaignId: `C-91${i}`,
					title: 'Altro',
					sendAt: at,
					audience: ['Clienti Milano'],
				})),
			),
		],
		[
			'hubspot-convite',
			'the second, where one is wanted',
			all(options('sched-frequency', { most: 1 }), other('2026-06-01T09:00:00Z', 'Clientes do Porto')),
		],
	]),
	...mistakes('sched-hours', 'warning', [
		['mautic-novita', 'three at night', sendAt('2026-05-28T03:00', '2026-05-28T01:00:00.000Z')],
		['sfmc-boletin', 'on Saturday', sendAt('2026-10-03T10:00', '2026-10-03T08:00:00.000Z')],
		['hubspot-convite', 'late', sendAt('2026-06-04T23:30', '2026-06-04T22:30:00.000Z')],
	]),
	...mistakes('sched-nonexistent', 'error', [
		['mautic-novita', 'the spring hour', all(schedule({ sendAt: '2027-03-28T02:30' }))],
		['sfmc-renewal', 'the spring hour in New York', schedule({ sendAt: '2027-03-14T02:15' })],
		['sfmc-boletin', 'the autumn hour', schedule({ sendAt: '2026-10-25T02:30' }), { severity: 'warning' }],
	]),
	...mistakes('sched-past', 'error', [
		['mautic-novita', 'today is later', now('2026-05-29T08:00:00Z')],
		['hubspot-convite', 'last year', sendAt('2025-06-04T10:00', '2025-06-04T09:00:00.000Z')],
		['klaviyo-shinchaku', 'two hours ago in Tokyo', now('2026-05-12T03:00:00Z')],
	]),
	...mistakes('sched-throttle', 'info', [
		[
			'mailchimp-nieuwsbrief',
			'ten times as many',
			all(
				audience({ size: 24_000 }),
				brief({ audienceSize: 24_000 }),
				...['10-13', '10-20'].map((day) => other(`2026-${day}T08:00:00Z`, 'Winkelklanten', { size: 2_500 })),
			),
		],
		[
			'sfmc-boletin',
			'five times as many',
			all(
				audience({ size: 40_000 }),
				brief({ audienceSize: 40_000 }),
				...['09-08', '09-15', '09-22'].map((day) => other(`2026-${day}T08:00:00Z`, 'Otros', { size: 8_000 })),
			),
		],
	]),
	...mistakes('sched-zone', 'error', [
		['mautic-novita', 'short letters', schedule({ timeZone: 'MEZ' })],
		['hubspot-convite', 'a town with a slip', schedule({ timeZone: 'Europe/Lisboa' })],
		['sfmc-boletin', 'none', schedule({ timeZone: '' })],
	]),
	...mistakes('flow-asset', 'error', [
		[
			'mautic-novita',
			'a reminder in draft',
			steps(wait('Attendi', 4_320), { kind: 'goal', name: 'Prenotata' }, send('Promemoria', false), exit),
		],
		[
			'marketo-inbjudan',
			'the form is a draft',
			followUp(0, { listensTo: [{ kind: 'form', id: '1401', name: 'Frukost', approved: false }] }),
		],
	]),
	...mistakes('flow-dead-end', 'warning', [
		['mautic-novita', 'behind the end', steps(wait('Attendi', 60), exit, send('Promemoria'))],
		['marketo-inbjudan', 'ends with a wait', steps(send('Bekräftelse'), wait('Vänta', 600))],
	]),
	...mistakes('flow-exit', 'warning', [
		[
			'mautic-novita',
			'three reminders',
			steps(
				wait('Attendi', 60),
				send('Uno'),
				wait('Attendi', 1_440),
				send('Due'),
				wait('Attendi', 1_440),
				send('Tre'),
				exit,
			),
		],
		[
			'marketo-inbjudan',
			'two mails',
			steps(wait('Vänta', 10), send('Bekräftelse'), wait('Vänta', 2_880), send('Påminnelse'), exit),
		],
	]),
	...mistakes('flow-inactive', 'error', [
		['mautic-novita', 'off', followUp(0, { status: 'inactive' })],
		['marketo-inbjudan', 'gone', build({ followUps: [] })],
	]),
	...mistakes('flow-trigger', 'error', [
		[
			'mautic-novita',
			'the mail of the last campaign',
			followUp(0, { listensTo: [{ kind: 'email', id: '41', name: 'Caschi', approved: true }] }),
		],
		[
			'marketo-inbjudan',
			'another form',
			followUp(0, { listensTo: [{ kind: 'form', id: '1300', name: 'Lunch', approved: true }] }),
		],
	]),
	...mistakes('flow-wait', 'warning', [
		['mautic-novita', 'nothing', steps(wait('Attendi', 0), send('Promemoria'), exit)],
		['marketo-inbjudan', 'half a year', steps(wait('Vänta', 263_000), send('Bekräftelse'), exit)],
	]),
	...mistakes('lp-form', 'error', [
		[
			'marketo-inbjudan',
			'no word on privacy',
			swapPage(
				'<p>Läs vår <a href="https://www.nordkaj.example/integritet">integritetspolicy</a>.</p>\n',
				'',
			),
		],
		[
			'hubspot-webinaire',
			'no word on privacy, in French',
			all(
				(situation) =>
					void (situation.build.landingPages[0]!.html = situation.build.landingPages[0]!.html!.replace(
						/<p><input type="checkbox"[^]*?<\/p>\n/,
						'',
					)),
				(situation) =>
					void (situation.build.forms![0]!.fields = [
						'firstname',
						'email',
						'utm_source',
						'utm_medium',
						'utm_campaign',
					]),
			),
		],
		[
			'mautic-einladung',
			'no fields for UTM',
			all(
				(situation) =>
					void (situation.build.landingPages[0]!.html = situation.build.landingPages[0]!.html!.replace(
						/<input type="hidden"[^>]*>/g,
						'',
					)),
				(situation) => void (situation.build.forms![0]!.fields = ['vorname', 'email', 'einwilligung']),
			),
			{ severity: 'warning' },
		],
	]),
	...mistakes('lp-meta', 'warning', [
		[
			'marketo-inbjudan',
			'a title of the editor',
			swapPage('<title>Frukostmöte den 6 maj 2026 | Nordkaj</title>', '<title>New Landing Page</title>'),
		],
		['mautic-einladung', 'no language', swapPage('<html lang="de">', '<html>')],
		[
			'hubspot-webinaire',
			'the address of a test',
			swapPage(
				'</head>',
				'<link rel="canonical" href="https://preprod.verger-commun.example/webinaire"></head>',
			),
		],
	]),
	...mistakes('lp-status', 'error', [
		['hubspot-convite', 'a draft in Portuguese', page({ status: 'rascunho' })],
		['mautic-novita', 'not published', page({ status: 'unpublished' })],
		['marketo-inbjudan', 'in draft', page({ status: 'Draft' })],
		['klaviyo-shinchaku', 'in the archive', page({ status: 'archived' })],
	]),
	...mistakes('lp-tracking', 'warning', [
		['marketo-inbjudan', 'no tag', options('lp-tracking', { tags: ['GTM-N0RDKAJ'] })],
		[
			'hubspot-webinaire',
			'off in a comment',
			all(
				options('lp-tracking', { tags: ['GTM-V3RGER'] }),
				swapPage(
					'</head>',
					'<!-- <script src="https://www.googletagmanager.com/gtm.js?id=GTM-V3RGER"></script> --></head>',
				),
			),
		],
	]),
	...mistakes('gov-approval', 'error', [
		[
			'marketo-inbjudan',
			'not answered',
			production({ approvals: [{ role: 'Juridik', by: 'Olof Berg', status: 'pending' }] }),
		],
		[
			'marketo-webinar',
			'a no',
			production({
				approvals: [{ role: 'Legal', by: 'Lars Legal', status: 'rejected', at: '2026-03-02T07:40:00Z' }],
			}),
		],
		['marketo-inbjudan', 'one nobody asked', options('gov-approval', { roles: ['Brand'] })],
	]),
	...mistakes('gov-approval-stale', 'error', [
		['marketo-inbjudan', 'a minute later', production({ editedAt: '2026-04-17T14:01:00Z' })],
		['mautic-einladung', 'the next day', production({ editedAt: '2026-03-06T07:00:00Z' })],
	]),
	...mistakes('gov-clone', 'warning', [
		['mautic-novita', 'in Italian', email({ name: 'Novità - Copia' })],
		['sfmc-boletin', 'in Spanish', email({ name: 'Copia de Boletín' })],
		['mailchimp-nieuwsbrief', 'in Dutch', email({ name: 'Kopie van Nieuwsbrief oktober' })],
		[
			'marketo-inbjudan',
			'the follow-up',
			followUp(0, { name: '02 Anmäld (Copy 2)' }),
			{ or: ['flow-inactive'] },
		],
		['hubspot-convite', 'the page', page({ name: 'Visita (clone)' })],
	]),
	...mistakes('gov-folder', 'warning', [
		[
			'marketo-inbjudan',
			'in last year',
			production({ folders: { Inbjudan: '/Marketing Activities/2025/Lunch' } }),
		],
		['marketo-webinar', 'in the library', production({ folders: { 'Invite 1': '/Design Studio/Emails' } })],
	]),
	...mistakes('gov-name', 'warning', [
		[
			'mautic-novita',
			'the date of last year',
			build({ program: { id: '54', name: '2025-05-28-emea-novita-bici-da-carico-C-1718' } }),
		],
		[
			'sfmc-boletin',
			'the number of another campaign',
			build({ program: { id: 'J-1204', name: '2026-10-01-emea-boletin-rutas-de-otono-C-1150' } }),
		],
		['hubspot-convite', 'free words', build({ program: { id: 'hs-1611', name: 'Convite novo' } })],
	]),
	...mistakes('gov-tags', 'warning', [
		[
			'marketo-inbjudan',
			'no owner',
			production({ tags: { channel: 'E-post', cost: '900', purpose: 'Inbjudan' } }),
		],
		[
			'mautic-einladung',
			'a blank cost',
			production({ tags: { channel: 'E-Mail', cost: ' ', purpose: 'Einladung', owner: 'Gerda Brandt' } }),
		],
	]),
	...mistakes('gov-template', 'warning', [
		['marketo-inbjudan', 'by its name', production({ templates: ['Nordkaj grund 2019 (DEPRECATED)'] })],
		['marketo-webinar', 'by the list', all(options('gov-template', { deprecated: ['Event mail 2026'] }))],
		['hubspot-newsletter', 'an old one', production({ templates: ['ZZ_OLD newsletter, do not use'] })],
	]),
	...mistakes('gov-test-send', 'warning', [
		['marketo-inbjudan', 'before the last change', production({ testSentAt: '2026-04-17T11:00:00Z' })],
		['klaviyo-aktion', 'the day before', production({ testSentAt: '2026-04-13T10:30:00Z' })],
	]),
	...mistakes('map-check', 'error', [
		[
			'hubspot-convite',
			'the platform refuses',
			build({ vendorChecks: [{ level: 'error', text: 'Office location is missing' }] }),
		],
		[
			'mailchimp-nieuwsbrief',
			'the platform warns',
			build({ vendorChecks: [{ level: 'warning', text: 'Subject line is long' }] }),
			{ severity: 'warning' },
		],
	]),
];

export const LIKE_CAMPAIGN = [
	...harmless('aud-empty', [
		['mautic-novita', 'one person', all(audience({ size: 1 }), brief({ audienceSize: 1 }))],
	]),
	...harmless('aud-everyone', [
		[
			'mautic-novita',
			'all of a kind',
			audience({ name: 'Tutti i clienti di Milano', include: ['Tutti i clienti di Milano'] }),
		],
		[
			'sfmc-renewal',
			'all-season tickets',
			audience({ name: 'All-season members', include: ['All-season members'] }),
		],
	]),
	...harmless('aud-internal', [['hubspot-convite', 'nothing said', audience({ exclude: ['Equipa'] })]]),
	...harmless('aud-overlap', [
		['hubspot-convite', 'part of the name', audience({ exclude: ['Clientes do Porto 2019'] })],
	]),
	...harmless('aud-seed', [['mautic-novita', 'among the lists', audience({ seedList: 'Semi' })]]),
	...harmless('aud-size', [['hubspot-convite', 'a fifth more', audience({ size: 2_150 })]]),
	...harmless('aud-suppression', [
		['mautic-novita', 'one more', audience({ suppression: ['Cancellati', 'Concorrenti'] })],
	]),
	...harmless('aud-test-list', [
		[
			'mautic-novita',
			'test rides',
			audience({ name: 'Ha fatto un test drive', include: ['Ha fatto un test drive'] }),
		],
		[
			'sfmc-renewal',
			'people of the seed trade',
			audience({ name: 'Seed growers Vermont', include: ['Seed growers Vermont'] }),
		],
	]),
	...harmless('sched-blackout', [['mautic-novita', 'the day after', blackout('2026-05-29', '2026-05-30')]]),
	...harmless('sched-brief', [
		[
			'mautic-novita',
			'the same instant, another zone',
			schedule({ sendAt: '2026-05-28T09:00', timeZone: 'Europe/London' }),
		],
	]),
	...harmless('sched-conflict', [
		['mautic-novita', 'to another town', other('2026-05-28T09:00:00Z', 'Clienti Roma')],
	]),
	...harmless('sched-event', [['hubspot-convite', 'on the day', brief({ eventDate: '2026-06-04' })]]),
	...harmless('sched-frequency', [
		['mautic-novita', 'the second', other('2026-05-26T08:00:00Z', 'Clienti Milano')],
	]),
	...harmless('sched-hours', [
		['mautic-novita', 'in the afternoon', sendAt('2026-05-28T15:00', '2026-05-28T13:00:00.000Z')],
	]),
	...harmless('sched-nonexistent', [
		['mautic-novita', 'the day after the change', sendAt('2027-03-29T10:00', '2027-03-29T08:00:00.000Z')],
	]),
	...harmless('sched-past', [['mautic-novita', 'in an hour', now('2026-05-28T07:00:00Z')]]),
	...harmless('sched-throttle', [
		[
			'sfmc-boletin',
			'a third more',
			all(audience({ size: 9_800 }), other('2026-09-10T08:00:00Z', 'Otros', { size: 8_000 })),
		],
	]),
	...harmless('sched-zone', [
		['mautic-novita', 'an old name of the zone', schedule({ timeZone: 'Europe/San_Marino' })],
	]),
	...harmless('flow-asset', [
		[
			'mautic-novita',
			'nobody told',
			steps(
				wait('Attendi', 60),
				{ kind: 'send', name: 'Promemoria', asset: { kind: 'email', name: 'Promemoria' } },
				exit,
			),
		],
	]),
	...harmless('flow-dead-end', [['mautic-novita', 'one step', steps(exit)]]),
	...harmless('flow-exit', [
		[
			'mautic-novita',
			'a goal between',
			steps(
				wait('Attendi', 60),
				send('Uno'),
				{ kind: 'goal', name: 'Prenotata' },
				wait('Attendi', 1_440),
				send('Due'),
				exit,
			),
		],
	]),
	...harmless('flow-inactive', [['mautic-novita', 'one more', build({})]]),
	...harmless('flow-trigger', [
		[
			'mautic-novita',
			'by name',
			followUp(0, { listensTo: [{ kind: 'email', name: 'Novità', approved: true }] }),
		],
	]),
	...harmless('flow-wait', [
		['mautic-novita', 'a month', steps(wait('Attendi un mese', 43_200), send('Promemoria'), exit)],
	]),
	...harmless('lp-form', [
		[
			'marketo-inbjudan',
			'a box with its words',
			swapPage(
				'<p>Läs vår <a href="https://www.nordkaj.example/integritet">integritetspolicy</a>.</p>',
				'<p><input type="checkbox" name="samtycke" id="s" required> <label for="s">Jag samtycker enligt <a href="https://www.nordkaj.example/gdpr">dataskyddspolicyn</a>.</label></p>',
			),
		],
	]),
	...harmless('lp-meta', [
		[
			'marketo-inbjudan',
			'new in the title',
			swapPage(
				'<title>Frukostmöte den 6 maj 2026 | Nordkaj</title>',
				'<title>Nya mätningar: frukostmöte den 6 maj 2026</title>',
			),
		],
	]),
	...harmless('lp-status', [['hubspot-convite', 'online in Portuguese', page({ status: 'publicado' })]]),
	...harmless('lp-tracking', [
		['marketo-webinar', 'there', options('lp-tracking', { tags: ['GTM-K3STREL'] })],
	]),
	...harmless('gov-approval', [
		[
			'marketo-inbjudan',
			'a no that became a yes',
			production({
				approvals: [
					{ role: 'Juridik', status: 'rejected', at: '2026-04-17T13:00:00Z' },
					{ role: 'Juridik', status: 'approved', at: '2026-04-17T14:00:00Z' },
				],
			}),
		],
	]),
	...harmless('gov-approval-stale', [
		[
			'marketo-inbjudan',
			'a minute before',
			production({ editedAt: '2026-04-17T13:59:00Z', testSentAt: '2026-04-17T14:30:00Z' }),
		],
	]),
	...harmless('gov-clone', [
		['mautic-novita', 'a copywriter', email({ name: 'Novità, testo del copywriter' })],
		['sfmc-boletin', 'a town', audience({ name: 'Copiapó', include: ['Copiapó', 'Suscriptores'] })],
	]),
	...harmless('gov-folder', [
		[
			'marketo-inbjudan',
			'below the program',
			production({
				folders: { Inbjudan: '/Marketing Activities/2026-04-23-emea-inbjudan-frukostmote-C-1507/E-post' },
			}),
		],
	]),
	...harmless('gov-name', [['mautic-novita', 'another name of the e-mail', email({ name: 'Novità 1' })]]),
	...harmless('gov-tags', [
		[
			'marketo-inbjudan',
			'in capitals',
			production({ tags: { Channel: 'E-post', Cost: '900', Purpose: 'Inbjudan', Owner: 'Elsa Lind' } }),
		],
	]),
	...harmless('gov-template', [
		['marketo-inbjudan', 'gold', production({ templates: ['Gold members 2026'] })],
	]),
	...harmless('gov-test-send', [
		['marketo-inbjudan', 'a second later', production({ testSentAt: '2026-04-17T12:00:01Z' })],
	]),
	...harmless('map-check', [
		['hubspot-convite', 'all well', build({ vendorChecks: [{ level: 'ok', text: 'Ready to send' }] })],
	]),
];
