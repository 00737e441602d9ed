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

/** How a playbook says that colleagues get no mail; the rules' list names the option, not its values. */
const COLLEAGUES_OUT = { policy: 'exclude', names: ['Mitarbeiter', 'Staff'] };

/** Only what the platform is set to; the campaign keeps its plan. */
const platformSends = (local: string, timeZone: string): Change =>
	build({ schedule: { sendAt: local, timeZone } });

const step =
	(flow: number, index: number, fields: Record<string, unknown>): Change =>
	({ build: { followUps } }) => {
		const its = followUps[flow]?.steps?.[index];
		if (!its) throw new Error('no such step');
		Object.assign(its, fields);
	};

const asset =
	(flow: number, index: number, fields: Record<string, unknown>): Change =>
	({ build: { followUps } }) => {
		const its = followUps[flow]?.steps?.[index]?.asset;
		if (!its) throw new Error('no such asset');
		Object.assign(its, fields);
	};

const earlier = (audienceName: string, sends: readonly (readonly [sendAt: string, size: number])[]): Change =>
	sent(
		...sends.map(([at, size], i) => ({
			campaignId: `C-09${i}0`,
			title: `Earlier ${i}`,
			subject: `Letter number ${i} of the season`,
			sendAt: at,
			audience: [audienceName],
			size,
		})),
	);

const LUMP = (audienceName: string, ...at: string[]): Change =>
	sent(
		...at.map((sendAtIso, i) => ({
			campaignId: `C-08${i}1`,
			title: `Other ${i}`,
			subject: `Another letter, number ${i}`,
			sendAt: sendAtIso,
			audience: [audienceName],
		})),
	);

export const CAMPAIGN = [
	...mistakes('aud-empty', 'error', [
		['sfmc-renewal', 'the filter on the month of April finds nobody', audience({ size: 0 })],
		['klaviyo-aktion', 'the segment was never counted', audience({ size: null, sizeMethod: 'unknown' })],
		['mautic-novita', 'la lista è vuota dopo la pulizia', audience({ size: 0, sizeMethod: 'export' })],
	]),
	...mistakes('aud-everyone', 'warning', [
		['klaviyo-aktion', 'an alle Kontakte', audience({ name: 'Alle Kontakte', include: ['Alle Kontakte'] })],
		[
			'hubspot-webinaire',
			'toute la base',
			audience({ name: 'Tous les contacts', include: ['Tous les contacts'] }),
		],
		[
			'marketo-letter',
			'the smart list All People',
			audience({ name: 'All People', include: ['All People'] }),
		],
		[
			'sfmc-boletin',
			'la extensión All Subscribers',
			audience({ name: 'All Subscribers', include: ['All Subscribers'] }),
		],
	]),
	...mistakes('aud-internal', 'info', [
		[
			'marketo-letter',
			'the playbook wants colleagues out, and no list of them is excluded',
			options('aud-internal', COLLEAGUES_OUT),
		],
		[
			'klaviyo-aktion',
			'die Mitarbeiter wurden aus den Ausschlüssen genommen',
			all(options('aud-internal', COLLEAGUES_OUT), audience({ exclude: [] })),
		],
	]),
	...mistakes('aud-overlap', 'error', [
		['mailchimp-infolettre', 'les abonnés sont inclus et exclus', audience({ exclude: ['Abonnés'] })],
		[
			'marketo-webinar',
			'one list of three stands on both sides',
			audience({
				include: ['EMEA planners with consent', 'Nordic planners'],
				exclude: ['Registered already', 'Nordic planners'],
			}),
		],
		[
			'klaviyo-shinchaku',
			'the members are on the list of suppression too',
			audience({ suppression: ['配信停止', '会員'] }),
		],
	]),
	...mistakes('aud-seed', 'warning', [
		['mailchimp-workshop', 'the seed list was taken off for the proof', audience({ seedList: '' })],
		['mautic-einladung', 'Leerzeichen statt der Prüfliste', audience({ seedList: '  ' })],
	]),
	...mistakes('aud-size', 'error', [
		[
			'mailchimp-nieuwsbrief',
			'de hele klantenlijst in plaats van de winkelklanten',
			audience({ size: 31_400 }),
		],
		['hubspot-convite', 'só um décimo da lista', audience({ size: 176 })],
		['marketo-inbjudan', 'listan är tre gånger så stor', audience({ size: 2_140 })],
		[
			'sfmc-boletin',
			'faltan dos mil suscriptores y medio',
			audience({ size: 5_500 }),
			{ severity: 'warning' },
		],
	]),
	...mistakes('aud-suppression', 'error', [
		[
			'marketo-webinar',
			'the competitors are no longer excluded',
			audience({ suppression: ['Global Unsubscribe'] }),
		],
		['mautic-novita', 'nessuna lista di esclusione', audience({ suppression: [] })],
		[
			'sfmc-renewal',
			'another list of almost the same name',
			audience({ suppression: ['Master Unsubscribe', 'Frozen memberships 2024'] }),
		],
	]),
	...mistakes('aud-test-list', 'error', [
		[
			'mautic-einladung',
			'der Testverteiler hängt noch daran',
			audience({ name: 'Testverteiler', include: ['Testverteiler'] }),
		],
		[
			'sfmc-boletin',
			'la lista de pruebas es el público',
			audience({ name: 'Lista de prueba interna', include: ['Lista de prueba interna'] }),
		],
		[
			'marketo-webinar',
			'the seed list is the audience',
			audience({ name: 'Deliverability seeds', include: ['Deliverability seeds'] }),
		],
		[
			'mailchimp-workshop',
			'a test segment was added to the real one',
			audience({ include: ['Studio friends', 'TEST - do not use'] }),
			{ severity: 'warning' },
		],
	]),
	...mistakes('sched-blackout', 'error', [
		[
			'mailchimp-nieuwsbrief',
			'tussen kerst en nieuwjaar',
			sendAt('2026-12-29T10:00', '2026-12-29T09:00:00.000Z'),
		],
		['sfmc-boletin', 'la mañana de Nochebuena', sendAt('2026-12-24T10:00', '2026-12-24T09:00:00.000Z')],
		[
			'klaviyo-restock',
			'the first hours of the new year belong to the freeze',
			sendAt('2027-01-01T08:30', '2027-01-01T08:30:00.000Z'),
		],
	]),
	...mistakes('sched-brief', 'error', [
		[
			'sfmc-renewal',
			'ten o’clock, but on the west coast',
			platformSends('2026-03-19T10:00', 'America/Los_Angeles'),
		],
		['klaviyo-shinchaku', 'the hour of London', platformSends('2026-05-12T10:00', 'Europe/London')],
		['hubspot-convite', 'um dia depois do combinado', platformSends('2026-06-05T10:00', 'Europe/Lisbon')],
		[
			'mautic-novita',
			'la data del programma clonato, un anno dopo',
			platformSends('2027-05-28T10:00', 'Europe/Rome'),
		],
		[
			'mailchimp-nieuwsbrief',
			'nine in the evening instead of the morning',
			platformSends('2026-11-05T22:00', 'Europe/Amsterdam'),
		],
	]),
	...mistakes('sched-conflict', 'warning', [
		[
			'klaviyo-shinchaku',
			'the tea-cup mail goes to the members on the same evening',
			LUMP('会員', '2026-05-12T09:00:00Z'),
		],
		[
			'hubspot-webinaire',
			'un sondage la veille au soir',
			LUMP('Cuisines collectives', '2026-03-11T18:00:00Z'),
		],
		['marketo-inbjudan', 'fakturautskicket samma timme', LUMP('Hamnchefer Norden', '2026-04-23T08:00:00Z')],
	]),
	...mistakes('sched-event', 'error', [
		[
			'mailchimp-workshop',
			'the workshop was moved to March, the mail was not',
			brief({ eventDate: '2026-03-21' }),
		],
		[
			'marketo-inbjudan',
			'utskicket flyttades till efter mötet',
			sendAt('2026-05-07T10:00', '2026-05-07T08:00:00.000Z'),
		],
		[
			'hubspot-convite',
			'the invitation goes out three days after the visit',
			sendAt('2026-06-22T10:00', '2026-06-22T09:00:00.000Z'),
		],
	]),
	...mistakes('sched-frequency', 'warning', [
		[
			'sfmc-boletin',
			'el cuarto correo en una semana',
			LUMP('Suscriptores', '2026-09-26T08:00:00Z', '2026-09-28T14:00:00Z', '2026-09-29T14:00:00Z'),
		],
		[
			'mailchimp-workshop',
			'four other mails within six days',
			LUMP(
				'Studio friends',
				'2026-03-22T16:00:00Z',
				'2026-03-23T16:00:00Z',
				'2026-03-24T16:00:00Z',
				'2026-03-25T16:00:00Z',
			),
		],
	]),
	...mistakes('sched-hours', 'warning', [
		['hubspot-newsletter', 'on a Sunday', sendAt('2026-03-15T09:00', '2026-03-15T09:00:00.000Z')],
		[
			'klaviyo-shinchaku',
			'at three in the morning in Tokyo',
			sendAt('2026-05-12T03:00', '2026-05-11T18:00:00.000Z'),
		],
		['klaviyo-aktion', 'zehn Uhr abends', sendAt('2026-04-17T22:00', '2026-04-17T20:00:00.000Z')],
	]),
	...mistakes('sched-nonexistent', 'error', [
		[
			'mailchimp-infolettre',
			'l’heure qui n’existe pas à Paris',
			sendAt('2026-03-29T02:30', '2026-03-29T01:30:00.000Z'),
		],
		[
			'klaviyo-restock',
			'half past one on the night of the change in London',
			sendAt('2027-03-28T01:30', '2027-03-28T01:30:00.000Z'),
		],
		[
			'sfmc-renewal',
			'a quarter past two in New York in spring',
			sendAt('2027-03-14T02:15', '2027-03-14T07:15:00.000Z'),
		],
		[
			'mailchimp-nieuwsbrief',
			'dit uur komt twee keer',
			sendAt('2027-10-31T02:30', '2027-10-31T00:30:00.000Z'),
			{ severity: 'warning' },
		],
	]),
	...mistakes('sched-past', 'error', [
		['mautic-einladung', 'das Jahr der Vorlage', sendAt('2025-03-10T09:00', '2025-03-10T08:00:00.000Z')],
		['hubspot-convite', 'ontem, por engano', sendAt('2026-05-31T10:00', '2026-05-31T09:00:00.000Z')],
		['klaviyo-restock', 'three minutes from now', sendAt('2026-04-13T09:03', '2026-04-13T08:03:00.000Z')],
	]),
	...mistakes('sched-throttle', 'info', [
		[
			'sfmc-boletin',
			'cuatro veces más gente que en septiembre',
			earlier('Suscriptores', [
				['2026-09-08T08:00:00Z', 1900],
				['2026-09-15T08:00:00Z', 2000],
				['2026-09-22T08:00:00Z', 1950],
			]),
		],
		[
			'klaviyo-aktion',
			'erst dreitausend, dann einundzwanzigtausend',
			earlier('Angebote DACH', [
				['2026-03-24T07:00:00Z', 2800],
				['2026-03-31T07:00:00Z', 3000],
				['2026-04-09T07:00:00Z', 3100],
				['2026-04-11T07:00:00Z', 2900],
			]),
		],
	]),
	...mistakes('sched-zone', 'error', [
		[
			'mautic-einladung',
			'eine Stadt, die keine Zone ist',
			platformSends('2026-03-10T09:00', 'Europe/Straubing'),
		],
		[
			'mailchimp-workshop',
			'Mountain Time in words',
			platformSends('2026-03-27T10:00', 'Mountain Time (US & Canada)'),
		],
		['hubspot-webinaire', 'le fuseau est vide', platformSends('2026-03-12T10:00', '')],
	]),
	...mistakes('flow-asset', 'error', [
		['mautic-einladung', 'die Bestätigung ist nicht freigegeben', asset(0, 1, { approved: false })],
		[
			'marketo-webinar',
			'the confirmation went back to draft',
			all(asset(0, 1, { approved: false }), ({ build: { emails } }) => void (emails[1]!.approved = false)),
		],
		['mautic-novita', 'il promemoria è una bozza', asset(0, 2, { approved: false })],
		[
			'marketo-inbjudan',
			'formuläret är ett utkast',
			followUp(0, { listensTo: [{ kind: 'form', id: '1401', name: 'Frukost', approved: false }] }),
		],
	]),
	...mistakes('flow-dead-end', 'warning', [
		[
			'mautic-novita',
			'the end stands before the reminder',
			({ build: { followUps } }) => {
				const steps = followUps[0]!.steps!;
				steps.splice(1, 0, { kind: 'exit', name: 'Fine' });
			},
		],
		[
			'hubspot-webinaire',
			'deux étapes derrière la fin',
			({ build: { followUps } }) =>
				void followUps[0]!.steps!.push(
					{ kind: 'wait', name: 'Attendre un jour', waitMinutes: 1440 },
					{
						kind: 'send',
						name: 'Relance',
						asset: { kind: 'email', name: 'Relance webinaire', approved: true },
					},
				),
		],
	]),
	...mistakes('flow-exit', 'warning', [
		[
			'mautic-einladung',
			'zwei Erinnerungen, auch an Angemeldete',
			({ build: { followUps } }) =>
				void followUps.push({
					name: 'Erinnerungen',
					status: 'active',
					trigger: 'Klick in der E-Mail "Einladung"',
					listensTo: [{ kind: 'email', id: '77', name: 'Einladung', approved: true }],
					steps: [
						{ kind: 'wait', name: '2 Tage warten', waitMinutes: 2880 },
						{
							kind: 'send',
							name: 'Erinnerung 1',
							asset: { kind: 'email', name: 'Erinnerung 1', approved: true },
						},
						{ kind: 'wait', name: '3 Tage warten', waitMinutes: 4320 },
						{
							kind: 'send',
							name: 'Erinnerung 2',
							asset: { kind: 'email', name: 'Erinnerung 2', approved: true },
						},
						{ kind: 'exit', name: 'Ende' },
					],
				}),
		],
		[
			'mautic-novita',
			'la meta è stata cancellata e i promemoria sono due',
			followUp(0, {
				steps: [
					{ kind: 'wait', name: 'Attendi 3 giorni', waitMinutes: 4320 },
					{
						kind: 'send',
						name: 'Promemoria',
						asset: { kind: 'email', name: 'Promemoria prova', approved: true },
					},
					{ kind: 'wait', name: 'Attendi 5 giorni', waitMinutes: 7200 },
					{
						kind: 'send',
						name: 'Ultimo promemoria',
						asset: { kind: 'email', name: 'Ultimo promemoria', approved: true },
					},
					{ kind: 'exit', name: 'Fine' },
				],
			}),
		],
	]),
	...mistakes('flow-inactive', 'error', [
		['hubspot-webinaire', 'la confirmation est restée éteinte', followUp(0, { status: 'inactive' })],
		['mautic-novita', 'il seguito è spento', followUp(0, { status: 'inactive' })],
		[
			'marketo-webinar',
			'the reminder of the template is not in the program',
			({ build: { followUps } }) => void followUps.splice(1, 1),
			{ or: ['flow-trigger'] },
		],
		['marketo-inbjudan', 'bekräftelsen startades aldrig', followUp(0, { status: 'inactive' })],
	]),
	...mistakes('flow-trigger', 'error', [
		[
			'mautic-einladung',
			'hört auf das Formular vom letzten Jahr',
			followUp(0, {
				trigger: 'Formular "Werkführung 2025" abgeschickt',
				listensTo: [{ kind: 'form', id: '3', name: 'Werkführung 2025', approved: true }],
			}),
		],
		[
			'marketo-webinar',
			'the reminder listens to the invitation of another program',
			followUp(1, {
				trigger: 'Clicks a link in the e-mail "Invite 1" of "Pricing experiments"',
				listensTo: [{ kind: 'email', id: '6553', name: 'Invite 1', approved: true }],
			}),
		],
		[
			'mautic-novita',
			'ascolta il clic della campagna dei caschi',
			followUp(0, {
				trigger: 'Clic nell’e-mail "Caschi"',
				listensTo: [{ kind: 'email', id: '61', name: 'Caschi', approved: true }],
			}),
		],
		[
			'sfmc-renewal',
			'the reminder waits for the winter mail',
			followUp(0, {
				trigger: 'E-mail "Winter renewal" was not opened',
				listensTo: [{ kind: 'email', id: 'e601', name: 'Winter renewal', approved: true }],
			}),
		],
	]),
	...mistakes('flow-wait', 'warning', [
		[
			'sfmc-renewal',
			'five days became five minutes less than nothing',
			step(0, 0, { name: 'Wait', waitMinutes: -5 }),
		],
		[
			'mautic-novita',
			'tre giorni sono diventati tre anni',
			step(0, 0, { name: 'Attendi 3 anni', waitMinutes: 1_576_800 }),
		],
		['mautic-einladung', 'Warten: null Minuten', step(0, 0, { name: '0 Minuten warten', waitMinutes: 0 })],
	]),
	...mistakes('lp-form', 'error', [
		[
			'hubspot-webinaire',
			'le lien vers la politique a disparu avec la case',
			swapPage(
				'<p><input type="checkbox" id="accord" name="consent" required> <label for="accord">J\'accepte de recevoir ce courriel et j\'ai lu la <a href="https://www.verger-commun.example/confidentialite">politique de confidentialité</a>.</label></p>\n',
				'',
			),
		],
		[
			'marketo-inbjudan',
			'integritetspolicyn är borta',
			swapPage(
				'<p>Läs vår <a href="https://www.nordkaj.example/integritet">integritetspolicy</a>.</p>\n',
				'',
			),
		],
		[
			'mautic-einladung',
			'die versteckten Felder der Herkunft fehlen',
			all(
				swapPage(
					'<input type="hidden" name="mauticform[utm_source]"><input type="hidden" name="mauticform[utm_medium]"><input type="hidden" name="mauticform[utm_campaign]">\n',
					'',
				),
				({ build: { forms } }) =>
					void Object.assign(forms![0]!, { fields: ['vorname', 'email', 'einwilligung'] }),
			),
			{ severity: 'warning' },
		],
		[
			'marketo-webinar',
			'the page asks to register and has no form',
			(situation) => {
				const its = situation.build.landingPages[0]!;
				const html = its.html!.replace(/<form[\s\S]*<\/form>/, '<p>Register here for the session.</p>');
				if (html === its.html) throw new Error('no form');
				its.html = html;
			},
		],
	]),
	...mistakes('lp-meta', 'warning', [
		[
			'hubspot-webinaire',
			'la page s’appelle Sans titre',
			swapPage(
				'<title>Webinaire du 26 mars 2026 : réduire le gaspillage en cuisine</title>',
				'<title>Sans titre</title>',
			),
		],
		[
			'marketo-webinar',
			'the canonical address is the staging server’s',
			swapPage(
				'<link rel="canonical" href="https://kestrel-data.example/live/forecasting">',
				'<link rel="canonical" href="https://staging.kestrel-data.example/live/forecasting">',
			),
		],
		['marketo-inbjudan', 'sidan säger inget om språk', swapPage('<html lang="sv">', '<html>')],
		[
			'mautic-einladung',
			'die Seite hat keine Angabe für Telefone',
			swapPage('<meta name="viewport" content="width=device-width, initial-scale=1">\n', ''),
		],
	]),
	...mistakes('lp-status', 'error', [
		['hubspot-convite', 'a página ainda é rascunho', page({ status: 'draft' })],
		[
			'mailchimp-workshop',
			'the page was unpublished after the last workshop',
			page({ status: 'unpublished' }),
		],
		['mautic-novita', 'la pagina è scaduta', page({ status: 'expired' })],
		[
			'marketo-inbjudan',
			'the page is approved with a draft on top, then taken down',
			page({ status: 'unapproved' }),
		],
	]),
	...mistakes('lp-tracking', 'warning', [
		[
			'marketo-webinar',
			'the tag belongs to another container',
			all(options('lp-tracking', { tags: ['GTM-K3STREL'] }), swapPage('GTM-K3STREL', 'GTM-M3RLIN9')),
		],
		[
			'mautic-einladung',
			'die Seite hat kein Zählpixel',
			options('lp-tracking', { tags: ['matomo.holzwerk-brandt.example'] }),
		],
	]),
	...mistakes('gov-approval', 'error', [
		[
			'marketo-webinar',
			'Legal is still reading',
			production({
				approvals: [
					{ role: 'Brand', by: 'Bea Brand', status: 'approved', at: '2026-03-01T16:05:00Z' },
					{ role: 'Legal', by: 'Lars Legal', status: 'pending' },
				],
			}),
		],
		[
			'marketo-inbjudan',
			'juristen sa nej',
			production({
				approvals: [{ role: 'Juridik', by: 'Olof Berg', status: 'rejected', at: '2026-04-17T14:00:00Z' }],
			}),
		],
		[
			'mautic-einladung',
			'der Betriebsrat wurde nie gefragt',
			options('gov-approval', { roles: ['Marketing', 'Betriebsrat'] }),
		],
	]),
	...mistakes('gov-approval-stale', 'error', [
		[
			'mautic-einladung',
			'nach der Freigabe noch den Bus geändert',
			production({ editedAt: '2026-03-05T17:45:00Z', testSentAt: '2026-03-05T18:00:00Z' }),
		],
		[
			'marketo-webinar',
			'edited between the two approvals',
			production({ editedAt: '2026-03-01T18:20:00Z', testSentAt: '2026-03-01T18:30:00Z' }),
		],
		[
			'marketo-inbjudan',
			'ändrat på måndagen, godkänt på fredagen, i en annan tidszon',
			production({ editedAt: '2026-04-20T08:55:00+02:00', testSentAt: '2026-04-20T09:00:00+02:00' }),
		],
	]),
	...mistakes('gov-clone', 'warning', [
		[
			'mautic-novita',
			'Copia di Novità',
			all(
				email({ name: 'Copia di Novità' }),
				followUp(0, { listensTo: [{ kind: 'email', id: '88', name: 'Copia di Novità', approved: true }] }),
			),
		],
		[
			'mautic-einladung',
			'die Zielgruppe heißt Kopie',
			audience({ name: 'Kunden Bayern (Kopie)', include: ['Kunden Bayern (Kopie)'] }),
		],
		['hubspot-convite', 'a página chama-se cópia 2', page({ name: 'Visita (cópia 2)' })],
		[
			'marketo-webinar',
			'the form carries the mark of the platform',
			({ build: { forms, followUps } }) => {
				forms![0]!.name = 'Event registration - Copy';
				followUps[0]!.listensTo![0]!.name = 'Event registration - Copy';
			},
		],
	]),
	...mistakes('gov-folder', 'warning', [
		[
			'marketo-webinar',
			'the confirmation lies in the folder of last year',
			production({
				folders: {
					'Invite 1':
						'/Marketing Activities/2026/EMEA/2026-03-05-emea-webinar-forecasting-with-little-data-C-0201',
					Confirmation: '/Marketing Activities/2025/EMEA/2025-03-13-emea-webinar-pricing-experiments-C-0102',
					Registration:
						'/Marketing Activities/2026/EMEA/2026-03-05-emea-webinar-forecasting-with-little-data-C-0201',
				},
			}),
		],
		[
			'marketo-inbjudan',
			'mejlet ligger i Design Studio',
			production({ folders: { Inbjudan: '/Design Studio/Default/Emails' } }),
		],
	]),
	...mistakes('gov-name', 'warning', [
		[
			'sfmc-boletin',
			'the program has the date of the summer letter',
			build({ program: { id: 'J-1204', name: '2026-07-02-emea-boletin-rutas-de-otono-C-1204' } }),
		],
		[
			'klaviyo-shinchaku',
			'the region of the program is emea',
			build({ program: { id: 'k-1310', name: '2026-05-12-emea-shinchaku-shincha-C-1310' } }),
		],
		[
			'hubspot-convite',
			'nome livre, sem a convenção',
			build({ program: { id: 'hs-1611', name: 'Convite torrefação junho NOVO' } }),
		],
		[
			'mautic-novita',
			'the type is webinar',
			build({ program: { id: '54', name: '2026-05-28-emea-webinar-bici-da-carico-C-1718' } }),
		],
	]),
	...mistakes('gov-tags', 'warning', [
		[
			'klaviyo-aktion',
			'niemand steht als Verantwortliche darin',
			production({ tags: { channel: 'E-Mail', cost: '0', purpose: 'Angebot', owner: '' } }),
		],
		[
			'marketo-inbjudan',
			'kostnaden saknas',
			production({ tags: { channel: 'E-post', purpose: 'Inbjudan', owner: 'Elsa Lind' } }),
		],
		['hubspot-newsletter', 'the program has no tags at all', production({ tags: {} })],
	]),
	...mistakes('gov-template', 'warning', [
		[
			'marketo-webinar',
			'the confirmation is made from the template of 2023',
			all(
				options('gov-template', { deprecated: ['Event mail 2023'] }),
				production({ templates: ['Event mail 2026', 'Event mail 2023'] }),
			),
		],
		[
			'marketo-inbjudan',
			'mallen är utfasad',
			all(
				options('gov-template', { deprecated: ['Nordkaj grund 2024', 'Nordkaj jul'] }),
				production({ templates: ['Nordkaj grund 2024'] }),
			),
		],
	]),
	...mistakes('gov-test-send', 'warning', [
		[
			'hubspot-newsletter',
			'the last test is older than the last change',
			production({ editedAt: '2026-03-09T18:05:00Z' }),
		],
		['klaviyo-aktion', 'der Test war am Vortag', production({ testSentAt: '2026-04-13T16:00:00Z' })],
	]),
	...mistakes('map-check', 'error', [
		[
			'hubspot-webinaire',
			'la plateforme refuse le domaine d’envoi',
			build({
				vendorChecks: [
					{ level: 'ok', text: 'Lien de désinscription présent' },
					{ level: 'error', text: 'Le domaine verger-commun.example n’est pas vérifié' },
				],
			}),
		],
		[
			'klaviyo-restock',
			'the platform finds a broken template',
			build({ vendorChecks: [{ level: 'error', text: 'Template render error on line 31' }] }),
		],
		[
			'mailchimp-nieuwsbrief',
			'het platform waarschuwt voor onbevestigde adressen',
			build({
				vendorChecks: [{ level: 'warning', text: 'Your audience has contacts that have not been confirmed' }],
			}),
			{ severity: 'warning' },
		],
		[
			'sfmc-boletin',
			'el validador rechaza un bloque',
			build({
				vendorChecks: [
					{ level: 'ok', text: 'HTML' },
					{ level: 'error', text: 'Content block 4471 could not be found' },
				],
			}),
		],
	]),
];

export const LIKE_CAMPAIGN = [
	...harmless('aud-empty', [
		['marketo-letter', 'a small audience of one', all(audience({ size: 1 }), brief({ audienceSize: 1 }))],
	]),
	...harmless('aud-everyone', [
		[
			'klaviyo-aktion',
			'all who bought a jacket are a segment',
			audience({ name: 'Alle Käufer einer Regenjacke', include: ['Alle Käufer einer Regenjacke'] }),
		],
		[
			'hubspot-newsletter',
			'the word all in the name of a shop',
			audience({
				name: 'Newsletter readers of All Saints Lane',
				include: ['Newsletter readers of All Saints Lane'],
			}),
		],
	]),
	...harmless('aud-internal', [
		['marketo-letter', 'without a policy nobody minds', options('aud-internal', { policy: 'any' })],
	]),
	...harmless('aud-overlap', [
		[
			'mailchimp-infolettre',
			'the names only begin alike',
			audience({ include: ['Abonnés'], exclude: ['Abonnés inactifs'] }),
		],
	]),
	...harmless('aud-seed', [
		[
			'mailchimp-workshop',
			'the seed list has one address as its name',
			audience({ seedList: 'proof@clayandkiln.example' }),
		],
	]),
	...harmless('aud-size', [
		['mailchimp-nieuwsbrief', 'a fifth more than expected', audience({ size: 2_990 })],
	]),
	...harmless('aud-suppression', [
		[
			'marketo-webinar',
			'one list more than the template wants, in another order',
			audience({ suppression: ['Competitors', 'Partners', 'Global Unsubscribe'] }),
		],
	]),
	...harmless('aud-test-list', [
		[
			'mautic-einladung',
			'customers who had a test drill',
			audience({ name: 'Kunden mit Testbohrung', include: ['Kunden mit Testbohrung'] }),
		],
		[
			'mailchimp-nieuwsbrief',
			'readers who ordered the latest test',
			audience({ name: 'Lezers van de lampentest', include: ['Lezers van de lampentest'] }),
		],
		[
			'hubspot-newsletter',
			'a list of people in Attestation Road',
			audience({ name: 'Readers near Attestation Road', include: ['Readers near Attestation Road'] }),
		],
	]),
	...harmless('sched-blackout', [
		[
			'mailchimp-nieuwsbrief',
			'the day before the freeze',
			sendAt('2026-12-23T10:00', '2026-12-23T09:00:00.000Z'),
		],
		[
			'klaviyo-restock',
			'the first working day after it',
			sendAt('2027-01-04T10:00', '2027-01-04T10:00:00.000Z'),
		],
	]),
	...harmless('sched-brief', [
		[
			'sfmc-renewal',
			'the same instant told in the zone of Chicago',
			platformSends('2026-03-19T09:00', 'America/Chicago'),
		],
		[
			'mautic-einladung',
			'the same zone by another name, and seconds',
			platformSends('2026-03-10T09:00:00', 'Europe/Vienna'),
		],
	]),
	...harmless('sched-conflict', [
		['klaviyo-shinchaku', 'another list on the same day', LUMP('店頭のお客様', '2026-05-12T01:00:00Z')],
		[
			'hubspot-webinaire',
			'the same list two days before',
			LUMP('Cuisines collectives', '2026-03-10T09:00:00Z'),
		],
	]),
	...harmless('sched-event', [
		['hubspot-convite', 'the day before the event', sendAt('2026-06-18T10:00', '2026-06-18T09:00:00.000Z')],
	]),
	...harmless('sched-frequency', [
		[
			'sfmc-boletin',
			'two others in a week',
			LUMP('Suscriptores', '2026-09-26T08:00:00Z', '2026-09-29T14:00:00Z'),
		],
	]),
	...harmless('sched-hours', [
		[
			'hubspot-newsletter',
			'early, and inside of the hours',
			sendAt('2026-03-12T08:05', '2026-03-12T08:05:00.000Z'),
		],
		[
			'klaviyo-shinchaku',
			'morning in Tokyo is night in Dublin',
			sendAt('2026-05-13T09:00', '2026-05-13T00:00:00.000Z'),
		],
	]),
	...harmless('sched-nonexistent', [
		[
			'mailchimp-infolettre',
			'the Monday after the change of the clocks',
			sendAt('2026-03-30T10:00', '2026-03-30T08:00:00.000Z'),
		],
		['klaviyo-shinchaku', 'Japan has no summer time', sendAt('2027-03-26T10:00', '2027-03-26T01:00:00.000Z')],
	]),
	...harmless('sched-past', [
		[
			'klaviyo-restock',
			'a quarter of an hour from now',
			sendAt('2026-04-13T09:15', '2026-04-13T08:15:00.000Z'),
		],
		[
			'mailchimp-workshop',
			'later today, by the clock of Denver',
			sendAt('2026-03-24T14:30', '2026-03-24T20:30:00.000Z'),
		],
	]),
	...harmless('sched-throttle', [
		[
			'sfmc-boletin',
			'about as many as before',
			earlier('Suscriptores', [
				['2026-09-08T08:00:00Z', 7800],
				['2026-09-15T08:00:00Z', 7900],
				['2026-09-22T08:00:00Z', 8000],
			]),
		],
		[
			'marketo-inbjudan',
			'few people, three times as many as before',
			earlier('Hamnchefer Norden', [
				['2026-04-01T08:00:00Z', 200],
				['2026-04-08T08:00:00Z', 210],
				['2026-04-15T08:00:00Z', 220],
			]),
		],
	]),
	...harmless('sched-zone', [
		[
			'mautic-einladung',
			'a zone with a city of its own',
			platformSends('2026-03-10T09:00', 'Europe/Busingen'),
		],
	]),
	...harmless('flow-asset', [
		['mautic-einladung', 'the platform does not tell of the approval', asset(0, 1, { approved: undefined })],
	]),
	...harmless('flow-dead-end', [
		[
			'sfmc-renewal',
			'a step of another kind before the end',
			({ build: { followUps } }) =>
				void followUps[0]!.steps!.splice(3, 0, { kind: 'other', name: 'Change the score' }),
		],
	]),
	...harmless('flow-exit', [
		[
			'mautic-novita',
			'two mails with a goal before each',
			followUp(0, {
				steps: [
					{ kind: 'wait', name: 'Attendi 3 giorni', waitMinutes: 4320 },
					{ kind: 'goal', name: 'Prova prenotata' },
					{
						kind: 'send',
						name: 'Promemoria',
						asset: { kind: 'email', name: 'Promemoria prova', approved: true },
					},
					{ kind: 'wait', name: 'Attendi 5 giorni', waitMinutes: 7200 },
					{ kind: 'goal', name: 'Prova prenotata' },
					{
						kind: 'send',
						name: 'Ultimo promemoria',
						asset: { kind: 'email', name: 'Ultimo promemoria', approved: true },
					},
					{ kind: 'exit', name: 'Fine' },
				],
			}),
		],
	]),
	...harmless('flow-inactive', [
		[
			'mautic-novita',
			'an old automation whose name says inactive is on',
			({ build: { followUps } }) =>
				void followUps.push({
					name: 'Clienti inattivi',
					status: 'active',
					trigger: 'Clic nell\'e-mail "Novità"',
					listensTo: [{ kind: 'email', id: '88', name: 'Novità', approved: true }],
					steps: [
						{ kind: 'wait', name: 'Attendi un giorno', waitMinutes: 1440 },
						{ kind: 'exit', name: 'Fine' },
					],
				}),
		],
	]),
	...harmless('flow-trigger', [
		[
			'hubspot-webinaire',
			'the trigger in other words, the same form',
			followUp(0, { trigger: 'A rempli le formulaire du webinaire' }),
		],
	]),
	...harmless('flow-wait', [
		[
			'mautic-novita',
			'a wait of thirty days',
			step(0, 0, { name: 'Attendi 30 giorni', waitMinutes: 43_200 }),
		],
		[
			'mautic-einladung',
			'a wait of half an hour',
			step(0, 0, { name: 'Halbe Stunde warten', waitMinutes: 30 }),
		],
	]),
	...harmless('lp-form', [
		[
			'hubspot-webinaire',
			'the policy is called by another word',
			swapPage('politique de confidentialité', 'charte de protection des données'),
		],
		[
			'mautic-einladung',
			'the hidden fields in another order',
			swapPage(
				'<input type="hidden" name="mauticform[utm_source]"><input type="hidden" name="mauticform[utm_medium]">',
				'<input name="mauticform[utm_medium]" value="" type=hidden><input value="" type=hidden name="mauticform[utm_source]">',
			),
		],
	]),
	...harmless('lp-meta', [
		[
			'marketo-webinar',
			'the canonical address with a slash at the end',
			swapPage(
				'href="https://kestrel-data.example/live/forecasting">',
				'href="https://kestrel-data.example/live/forecasting/">',
			),
		],
		[
			'marketo-inbjudan',
			'the language with its country',
			swapPage('<html lang="sv">', '<html lang="sv-SE">'),
		],
	]),
	...harmless('lp-status', [
		['hubspot-convite', 'capitals in the word of the platform', page({ status: 'PUBLISHED' })],
	]),
	...harmless('lp-tracking', [
		['marketo-webinar', 'the tag stands in the page', options('lp-tracking', { tags: ['GTM-K3STREL'] })],
	]),
	...harmless('gov-approval', [
		[
			'marketo-webinar',
			'one role more than is wanted, and the wanted one in small letters',
			all(
				options('gov-approval', { roles: ['legal'] }),
				production({ tags: { channel: 'E-mail', cost: '0', purpose: 'Invitation', owner: 'Mona Builder' } }),
			),
		],
	]),
	...harmless('gov-approval-stale', [
		[
			'mautic-einladung',
			'the approval is a minute younger, told in another zone',
			production({
				approvals: [
					{ role: 'Marketing', by: 'Gerda Brandt', status: 'approved', at: '2026-03-05T15:01:00+01:00' },
				],
			}),
		],
	]),
	...harmless('gov-clone', [
		['marketo-letter', 'a letter about copies', email({ name: 'Letter on certified copies' })],
		[
			'mautic-einladung',
			'customers of copying machines',
			audience({ name: 'Kunden Kopierraum', include: ['Kunden Kopierraum'] }),
		],
	]),
	...harmless('gov-folder', [
		[
			'marketo-inbjudan',
			'a folder inside of the program',
			production({
				folders: { Inbjudan: '/Marketing Activities/2026-04-23-emea-inbjudan-frukostmote-C-1507/Mejl' },
			}),
		],
	]),
	...harmless('gov-name', [
		['marketo-letter', 'the mail has a plain name', email({ name: 'Letter to site managers' })],
	]),
	...harmless('gov-tags', [
		[
			'klaviyo-aktion',
			'the cost is nought, and one tag more',
			production({
				tags: { channel: 'E-Mail', cost: '0', purpose: 'Angebot', owner: 'Jule Hansen', season: 'Frühling' },
			}),
		],
	]),
	...harmless('gov-template', [
		[
			'marketo-webinar',
			'the template in use begins like the old one',
			all(
				options('gov-template', { deprecated: ['Event mail'] }),
				production({ templates: ['Event mail 2026'] }),
			),
		],
	]),
	...harmless('gov-test-send', [
		[
			'hubspot-newsletter',
			'the test in another zone is later all the same',
			production({ testSentAt: '2026-03-09T12:20:00-05:00' }),
		],
	]),
	...harmless('map-check', [
		[
			'klaviyo-restock',
			'the word error in a text of the level ok',
			build({ vendorChecks: [{ level: 'ok', text: 'No error found' }] }),
		],
		['hubspot-webinaire', 'nothing was found', build({ vendorChecks: [] })],
	]),
];
