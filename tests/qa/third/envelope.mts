import type { Change } from '../change.mts';
import {
	all,
	brief,
	email,
	from,
	harmless,
	mistakes,
	options,
	preheader,
	sent,
	subject,
	swap,
	swapText,
	token,
} from '../change.mts';

const second =
	(fields: Record<string, unknown>): Change =>
	({ build }) =>
		void Object.assign(build.emails[1]!, fields);

const shortText: Change = ({ build }) => {
	const first = build.emails[0]!;
	const cut = (first.text ?? '').split('\n\n').slice(0, 1).join('\n\n');
	first.text = cut;
};

export const ENVELOPE = [
	...mistakes('env-attachment', 'error', [
		[
			'mautic-einladung',
			'a macro document is attached',
			email({
				attachments: [
					{ name: 'Anfahrt.docm', bytes: 88_000, type: 'application/vnd.ms-word.document.macroEnabled.12' },
				],
			}),
		],
		[
			'sfmc-boletin',
			'the maps come as an archive',
			email({
				attachments: [{ name: 'planos-rutas.7z', bytes: 1_400_000, type: 'application/x-7z-compressed' }],
			}),
		],
		[
			'marketo-webinar',
			'the brochure weighs eleven megabytes',
			email({ attachments: [{ name: 'Brochure print.pdf', bytes: 11_500_000, type: 'application/pdf' }] }),
		],
		[
			'hubspot-webinaire',
			'a program pretends to be a PDF',
			email({
				attachments: [{ name: 'programme.pdf.scr', bytes: 240_000, type: 'application/octet-stream' }],
			}),
		],
		[
			'klaviyo-shinchaku',
			'a web page is attached as a file',
			email({ attachments: [{ name: '新茶.HTA', bytes: 4_000, type: 'application/hta' }] }),
		],
	]),
	...mistakes('env-from-domain', 'error', [
		[
			'mailchimp-nieuwsbrief',
			'the web domain sends in place of its mail subdomain',
			from('Sanne van Het Fietshuis', 'sanne@fietshuis.example'),
		],
		[
			'marketo-webinar',
			'a hyphen is missing in the domain',
			from('Kestrel Data', 'events@mail.kestreldata.example'),
		],
		[
			'sfmc-renewal',
			'the domain of the brand is only the beginning of the host',
			from('Summit Gyms', 'members@summit-gyms.example.mktomail.com'),
		],
		[
			'hubspot-webinaire',
			'a colleague sends from a private mailbox',
			from('Léa de Verger Commun', 'lea.fontaine.lyon@orange.fr'),
		],
		[
			'marketo-webinar',
			'only the confirmation comes from the platform domain',
			second({ from: { name: 'Kestrel Data', address: 'events@kestrel-data.mktdns.com' } }),
		],
		[
			'mautic-einladung',
			'letters changed places in the domain',
			from('Holzwerk Brandt', 'post@holzwerk-brandt.exmaple'),
		],
	]),
	...mistakes('env-from-name', 'warning', [
		['mautic-novita', 'the name is a hard blank', from('\u00a0', 'officina@posta.ruota-libera.example')],
		[
			'hubspot-convite',
			'the name is "não responda"',
			from('Não responda', 'ines@correio.grao-manso.example'),
		],
		[
			'klaviyo-aktion',
			'the name is an address in other letters',
			from('Angebote@Post.Regenfest.example', 'angebote@post.regenfest.example'),
		],
		[
			'marketo-letter',
			'a word of the platform stands as the name',
			from('no-reply (Marketo)', 'service@tidewell.example'),
		],
	]),
	...mistakes('env-preheader-default', 'error', [
		[
			'mautic-einladung',
			'the German editor text is still there',
			all(
				preheader('Hier Vorschautext eingeben'),
				swap(
					'Dienstag, 24. März, ab 14 Uhr: ein Blick in die neue Halle und ein Gespräch mit der Fertigung',
					'Hier Vorschautext eingeben',
				),
			),
		],
		[
			'sfmc-renewal',
			'the template text about the inbox preview',
			all(
				preheader('This is preheader text. Some clients will show this text as a preview.'),
				swap(
					'Your price stays the same; here is what the new season adds to your membership',
					'This is preheader text. Some clients will show this text as a preview.',
				),
			),
		],
		[
			'hubspot-webinaire',
			'the French template text',
			all(
				preheader("Saisissez ici le texte d'aperçu"),
				swap(
					'Le jeudi 26 mars à 11 h : trois cuisines racontent ce qui a vraiment marché',
					"Saisissez ici le texte d'aperçu",
				),
			),
		],
		[
			'mailchimp-workshop',
			'the Mailchimp teaser hint',
			preheader(
				'Use this area to offer a short teaser of your email’s content. Text here will show in the preview area of some email clients.',
			),
		],
		[
			'marketo-webinar',
			'the second mail keeps the label of the field',
			all(second({ preheader: 'Preheader text' }), ({ build }) => {
				const it = build.emails[1]!;
				it.html = it.html.replace(
					'Keep this message: it holds your place and the calendar entry',
					'Preheader text',
				);
			}),
		],
		[
			'sfmc-boletin',
			'the preheader is the link to the browser view',
			all(
				preheader('Ver este correo en el navegador'),
				swap(
					'Tren, bota y bocadillo: salidas de un día con vuelta antes de la cena',
					'Ver este correo en el navegador',
				),
			),
		],
	]),
	...mistakes('env-preheader-length', 'info', [
		[
			'mailchimp-nieuwsbrief',
			'two words only',
			all(
				preheader('Nu lezen'),
				swap('Wij reden vier weken door regen en donker, en twee lampen gaven het op', 'Nu lezen'),
			),
		],
		[
			'klaviyo-restock',
			'the whole first paragraph was pasted',
			all(
				preheader(
					'You asked us to tell you when the oak stool returns. Forty of them came off the bench this week: three legs, one seat, no screws, and the oil needs only a day more.',
				),
				swap(
					'Forty stools came off the bench this week, and they tend to go quickly',
					'You asked us to tell you when the oak stool returns. Forty of them came off the bench this week: three legs, one seat, no screws, and the oil needs only a day more.',
				),
			),
		],
		['marketo-inbjudan', 'the token holds three words', token('my.Ingress', 'Tre svenska hamnar')],
	]),
	...mistakes('env-preheader-missing', 'warning', [
		[
			'hubspot-convite',
			'the hidden line was deleted, the field is blank',
			all(
				preheader('  '),
				swap(
					'<div style="display:none;max-height:0;overflow:hidden">Provamos cinco cafés, abrimos a torradeira e respondemos a todas as perguntas</div>\n',
					'',
				),
			),
		],
		[
			'klaviyo-aktion',
			'the hidden line holds nothing but filler signs',
			all(
				preheader(''),
				swap(
					'Bis Sonntag, 26. April: leichte Jacken für nasse Tage, auch in großen Größen',
					'&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;',
				),
			),
		],
		['marketo-inbjudan', 'the token of the preheader is empty', token('my.Ingress', '')],
	]),
	...mistakes('env-preheader-repeats', 'warning', [
		[
			'mautic-novita',
			'the subject in other words is the same sentence',
			all(
				preheader('NOVITÀ IN OFFICINA – la bici da carico!'),
				swap(
					'Porta due bambini e la spesa, si parcheggia in un metro e si prova gratis',
					'NOVITÀ IN OFFICINA – la bici da carico!',
				),
			),
		],
		[
			'marketo-inbjudan',
			'both tokens have the same value',
			token('my.Ingress', 'Frukostmöte: så blir hamnen tystare'),
		],
		[
			'klaviyo-shinchaku',
			'the Japanese subject stands there again',
			all(
				preheader('春の新茶が届きました、数に限りがあります。'),
				swap(
					'静岡の小さな茶園から、今年いちばんに摘んだ葉をお届けします。数に限りがございますので、どうぞお早めにご覧ください。',
					'春の新茶が届きました、数に限りがあります。',
				),
			),
		],
	]),
	...mistakes('env-reply-to', 'error', [
		['sfmc-renewal', 'replies go to a webmail account', email({ replyTo: 'summitgyms.members@gmail.com' })],
		[
			'hubspot-newsletter',
			'the address has a comma for the dot',
			email({ replyTo: 'hello@news.fernhill-books,example' }),
		],
		['mautic-einladung', 'two at signs', email({ replyTo: 'post@@holzwerk-brandt.example' })],
		[
			'klaviyo-aktion',
			'the German word for noreply',
			email({ replyTo: 'nicht-antworten@post.regenfest.example' }),
			{ severity: 'warning' },
		],
		[
			'hubspot-convite',
			'noreply with a dash in the middle',
			email({ replyTo: 'no_responder@grao-manso.example' }),
			{ severity: 'warning' },
		],
		[
			'marketo-webinar',
			'the confirmation asks to answer, and answers go to noreply',
			second({ replyTo: 'DoNotReply@kestrel-data.example' }),
			{ severity: 'warning' },
		],
	]),
	...mistakes('env-subject-brief', 'warning', [
		[
			'marketo-webinar',
			'the subject token is that of the last webinar',
			token('my.Subject', 'Inventory planning for small warehouses'),
		],
		[
			'mautic-einladung',
			'the subject of the summer party',
			subject('Sommerfest im Holzwerk: feiern Sie mit uns'),
		],
		['klaviyo-shinchaku', 'the subject of the autumn mail', subject('秋の紅茶フェアのお知らせです')],
	]),
	...mistakes('env-subject-caps', 'warning', [
		['mautic-novita', 'Italian capitals with an accent', subject('NOVITÀ IN OFFICINA: LA BICI DA CARICO')],
		[
			'marketo-inbjudan',
			'the token was typed with the caps key',
			token('my.Rubrik', 'FRUKOSTMÖTE: SÅ BLIR HAMNEN TYSTARE'),
		],
		[
			'mailchimp-nieuwsbrief',
			'capitals with a figure and an emoji',
			subject('ZES LAMPEN GETEST IN 4 WEKEN 🚲'),
		],
	]),
	...mistakes('env-subject-control', 'error', [
		[
			'klaviyo-restock',
			'a line separator came along from a document',
			subject('Back on the shelf:\u2028the oak stool'),
		],
		['hubspot-convite', 'a tabulator from a spreadsheet', subject('Convite:\tuma tarde na torrefação')],
		[
			'marketo-webinar',
			'the token ends with a carriage return',
			token('my.Subject', 'How to forecast demand\r\nwith little data'),
		],
		[
			'sfmc-boletin',
			'an isolate turns the direction',
			subject('Rutas de otoño: \u2067cuatro paseos\u2069 sin coche'),
		],
		[
			'mautic-einladung',
			'a vertical tab of a soft break',
			subject('Einladung zur Werkführung\u000bam 24. März'),
		],
	]),
	...mistakes('env-subject-fake-reply', 'error', [
		[
			'klaviyo-aktion',
			'AW with a hard blank',
			subject('AW:\u00a0Frühlingsaktion: 15 % auf alle Regenjacken'),
		],
		['mailchimp-infolettre', 'TR and RE like a forwarded mail', subject('TR : RE : La lettre du phare')],
		[
			'marketo-inbjudan',
			'the Swedish mark SV in the token',
			token('my.Rubrik', 'SV: Frukostmöte: så blir hamnen tystare'),
		],
		[
			'hubspot-convite',
			'ENC, as Outlook says in Portuguese',
			subject('ENC: Convite: uma tarde na torrefação'),
		],
		[
			'mailchimp-nieuwsbrief',
			'the Dutch mark for an answer',
			subject('Antw: Fietsen in november: zes lampen getest'),
		],
		['hubspot-newsletter', 'a counted answer', subject('Re[2]: Three novels for long evenings')],
	]),
	...mistakes('env-subject-hype', 'warning', [
		['klaviyo-restock', 'a row of fires', subject('🔥🔥🔥 Back on the shelf: the oak stool')],
		[
			'mautic-novita',
			'three signs with blanks between them',
			subject('Novità in officina ! ! ! La bici da carico'),
		],
		['klaviyo-aktion', 'quick money in German', subject('100 % GRATIS: Jetzt sofort Geld verdienen!!')],
		['klaviyo-shinchaku', 'full-width exclamation marks', subject('春の新茶が届きました!!!今すぐ')],
	]),
	...mistakes('env-subject-length', 'warning', [
		[
			'sfmc-renewal',
			'a sentence of a hundred characters',
			subject(
				'Three things that change with your renewal of the membership this coming spring season at Summit Gyms',
			),
		],
		['mailchimp-nieuwsbrief', 'one word', subject('Lampen')],
		[
			'marketo-inbjudan',
			'the token is far too long',
			token(
				'my.Rubrik',
				'Välkommen till frukostmötet där vi visar hur hamnarna i Göteborg och Malmö blev tystare',
			),
		],
	]),
	...mistakes('env-subject-missing', 'error', [
		['marketo-webinar', 'the subject token has no value', token('my.Subject', '')],
		['klaviyo-shinchaku', 'the subject is an ideographic blank', subject('\u3000')],
		['mautic-einladung', 'nothing but invisible signs', subject('\u200b\u200b')],
		['marketo-webinar', 'the second mail has none', second({ subject: ' ' })],
	]),
	...mistakes('env-subject-reused', 'warning', [
		[
			'mautic-einladung',
			'the same as in February but for an emoji',
			all(
				sent({
					campaignId: 'C-0490',
					title: 'Führung Februar',
					subject: '🪵 Einladung zur Werkführung am 24. März!',
					sendAt: '2026-02-24T08:00:00Z',
					audience: ['Kunden Bayern'],
				}),
			),
		],
		[
			'hubspot-newsletter',
			'the subject of the February letter',
			all(
				subject('Two novels for a snowed-in weekend'),
				brief({ subject: 'Two novels for a snowed-in weekend' }),
			),
		],
		[
			'sfmc-boletin',
			'the summer subject again, in capitals',
			sent({
				campaignId: 'C-1190',
				title: 'Rutas',
				subject: 'RUTAS DE OTOÑO: cuatro paseos sin coche',
				sendAt: '2026-09-10T08:00:00Z',
				audience: ['Suscriptores', 'Socios'],
			}),
		],
	]),
	...mistakes('env-subject-test-marker', 'error', [
		['mautic-einladung', 'a German draft', subject('ENTWURF – Einladung zur Werkführung am 24. März')],
		[
			'hubspot-webinaire',
			'marked as a proof in French',
			subject('[BAT] Webinaire : réduire le gaspillage en cuisine'),
		],
		[
			'marketo-inbjudan',
			'the token says copy',
			token('my.Rubrik', 'Kopia av Frukostmöte: så blir hamnen tystare'),
		],
		['sfmc-boletin', 'a trial at the end', subject('Rutas de otoño: cuatro paseos sin coche (PRUEBA)')],
		['klaviyo-restock', 'the name of a version', subject('Back on the shelf: the oak stool_v4_FINAL')],
		[
			'mailchimp-nieuwsbrief',
			'a variant mark of the split test',
			subject('TEST 2 | Fietsen in november: zes lampen getest'),
		],
	]),
	...mistakes('env-text-diverges', 'warning', [
		[
			'klaviyo-restock',
			'the text part is that of the bowl',
			email({
				text: 'The walnut bowl is here\n\nWe turned sixty bowls from one fallen tree near the river, and each shows the place where a branch began. Wash it by hand and oil it twice a year.\n\nSee the walnut bowl: https://oakandash.example/products/walnut-bowl\n\nUnsubscribe: {% unsubscribe_link %}',
			}),
		],
		[
			'mailchimp-infolettre',
			'the walk of another month is linked in the text',
			swapText(
				'https://www.amisduphare.example/balade?utm_source=mailchimp',
				'https://www.amisduphare.example/tempete-de-janvier?utm_source=mailchimp',
			),
		],
		['mautic-novita', 'the text ends after the heading', shortText, { or: ['legal-unsubscribe-text'] }],
	]),
	...mistakes('env-text-missing', 'warning', [
		['hubspot-convite', 'the text part is white space', email({ text: '\r\n\t \n' })],
		['klaviyo-shinchaku', 'the text part was never made', ({ build }) => void delete build.emails[0]!.text],
		['marketo-webinar', 'only the confirmation lacks it', second({ text: '' })],
	]),
	...mistakes('env-title-differs', 'info', [
		[
			'mautic-novita',
			'the title of the helmet mail',
			swap(
				'<title>Novità in officina: la bici da carico</title>',
				'<title>Caschi in saldo fino a Natale</title>',
			),
		],
		[
			'klaviyo-aktion',
			'a title of the template',
			swap(
				'<title>Frühlingsaktion: 15 % auf alle Regenjacken</title>',
				'<TITLE>Grundvorlage zweispaltig</TITLE>',
			),
		],
		[
			'marketo-letter',
			'the title of the price letter',
			swap('<title>Your maintenance window in April</title>', '<title>New prices for spare parts</title>'),
		],
	]),
];

export const LIKE_ENVELOPE = [
	...harmless('env-attachment', [
		['marketo-webinar', 'an empty list of attachments', email({ attachments: [] })],
		[
			'mautic-einladung',
			'a small calendar entry that the playbook allows',
			all(
				options('env-attachment', { allow: ['ics'] }),
				email({ attachments: [{ name: 'werkfuehrung.ics', bytes: 1_200, type: 'text/calendar' }] }),
			),
		],
	]),
	...harmless('env-from-domain', [
		[
			'marketo-webinar',
			'a subdomain of a sending domain',
			from('Kestrel Data', 'events@eu.mail.kestrel-data.example'),
		],
		['mautic-einladung', 'capitals in the address', from('Holzwerk Brandt', 'Post@Holzwerk-Brandt.Example')],
	]),
	...harmless('env-from-name', [
		[
			'sfmc-renewal',
			'a person of the brand, with a quote',
			from('Hal O’Neill, Summit Gyms', 'members@e.summit-gyms.example'),
		],
		[
			'klaviyo-shinchaku',
			'the brand with its branch in Japanese',
			from('みどり屋茶舗 静岡本店', 'otayori@midoriya-cha.example'),
		],
	]),
	...harmless('env-preheader-default', [
		[
			'klaviyo-restock',
			'it offers a short preview of the workshop',
			all(
				preheader('A short preview of the workshop: forty stools came off the bench this week'),
				swap(
					'Forty stools came off the bench this week, and they tend to go quickly',
					'A short preview of the workshop: forty stools came off the bench this week',
				),
			),
		],
	]),
	...harmless('env-preheader-length', [
		[
			'hubspot-webinaire',
			'long only by the entities of its source',
			swap(
				'Le jeudi 26 mars à 11 h : trois cuisines racontent ce qui a vraiment marché',
				'Le jeudi 26 mars &agrave; 11&nbsp;h&nbsp;: trois cuisines racontent ce qui a vraiment march&eacute;',
			),
		],
		[
			'mautic-novita',
			'padded with a row of invisible signs',
			swap('si prova gratis</span>', 'si prova gratis' + '&#847;&zwnj;&nbsp;'.repeat(60) + '</span>'),
		],
	]),
	...harmless('env-preheader-missing', [
		['hubspot-newsletter', 'only the HTML has one', ({ build }) => void delete build.emails[0]!.preheader],
		[
			'klaviyo-restock',
			'hidden by the upper-case style',
			swap('<div style="display:none">Forty', '<DIV STYLE="DISPLAY: NONE">Forty'),
		],
	]),
	...harmless('env-preheader-repeats', [
		[
			'mautic-einladung',
			'it shares only the date with the subject',
			all(
				preheader('Am 24. März öffnen wir die neue Halle; Kaffee und Gespräch danach'),
				swap(
					'Dienstag, 24. März, ab 14 Uhr: ein Blick in die neue Halle und ein Gespräch mit der Fertigung',
					'Am 24. März öffnen wir die neue Halle; Kaffee und Gespräch danach',
				),
			),
		],
	]),
	...harmless('env-reply-to', [
		['hubspot-webinaire', 'a name that begins with no', email({ replyTo: 'noelle@verger-commun.example' })],
		[
			'mautic-novita',
			'an address with a plus tag',
			email({ replyTo: 'officina+c1718@ruota-libera.example' }),
		],
	]),
	...harmless('env-subject-brief', [
		[
			'mailchimp-infolettre',
			'the same subject with other quotes and blanks',
			subject('La lettre du phare\u00a0: le chantier avance'),
		],
		[
			'klaviyo-restock',
			'the brief leaves the subject open',
			({ campaign }) => void (campaign.brief = { ...campaign.brief, subject: undefined }),
		],
	]),
	...harmless('env-subject-caps', [
		['sfmc-boletin', 'one acronym among words', subject('Rutas de otoño: cuatro paseos con RENFE')],
		[
			'klaviyo-shinchaku',
			'Japanese has no capitals',
			subject('新茶 SHINCHA が届きました、数に限りがあります'),
		],
	]),
	...harmless('env-subject-control', [
		[
			'klaviyo-shinchaku',
			'an emoji joined by an invisible sign',
			subject('👩‍🌾 春の新茶が届きました、数に限りがあります'),
		],
		[
			'hubspot-webinaire',
			'a narrow hard blank before the colon',
			subject('Webinaire\u202f: réduire le gaspillage en cuisine'),
		],
	]),
	...harmless('env-subject-fake-reply', [
		[
			'hubspot-webinaire',
			'a word that begins with re',
			subject('Réduire : le webinaire sur le gaspillage en cuisine'),
		],
		[
			'sfmc-renewal',
			'a sentence that is about replies',
			subject('Reply by Friday: three changes to your renewal'),
		],
	]),
	...harmless('env-subject-hype', [
		[
			'mailchimp-workshop',
			'one emoji and one exclamation mark',
			subject('🏺 A Saturday at the wheel: eight places in April!'),
		],
		[
			'mautic-novita',
			'one word that is free of charge',
			subject('Si prova gratis: la bici da carico in officina'),
		],
	]),
	...harmless('env-subject-length', [
		[
			'klaviyo-restock',
			'a family emoji counts as one sign',
			subject('👨‍👩‍👧‍👦👨‍👩‍👧‍👦 Back on the shelf again: the three-legged oak stool'),
		],
		[
			'marketo-webinar',
			'a long token name with a short value',
			all(
				token(
					'my.Subject Line of the Invitation for Planners in EMEA',
					'How to forecast demand with little data',
				),
				subject('{{my.Subject Line of the Invitation for Planners in EMEA}}'),
			),
		],
	]),
	...harmless('env-subject-missing', [
		['klaviyo-shinchaku', 'three signs are a subject', subject('新茶です')],
	]),
	...harmless('env-subject-reused', [
		[
			'hubspot-newsletter',
			'the same subject to other people',
			sent({
				campaignId: 'C-0399',
				title: 'Trade letter',
				subject: 'Three novels for long evenings',
				sendAt: '2026-03-03T09:00:00Z',
				audience: ['Trade buyers'],
			}),
		],
		[
			'mautic-einladung',
			'the same subject a year ago',
			sent({
				campaignId: 'C-0111',
				title: 'Führung 2025',
				subject: 'Einladung zur Werkführung am 24. März',
				sendAt: '2025-03-04T08:00:00Z',
				audience: ['Kunden Bayern'],
			}),
		],
	]),
	...harmless('env-subject-test-marker', [
		[
			'mailchimp-nieuwsbrief',
			'a lamp test is the content',
			subject('Zes fietslampen in de test: welke wint?'),
		],
		['klaviyo-restock', 'a draft animal is no draft', subject('Draft horses drew the oak for this stool')],
	]),
	...harmless('env-text-diverges', [
		[
			'sfmc-boletin',
			'headings in capitals in the text part',
			swapText('Para llevar en la mochila', 'PARA LLEVAR EN LA MOCHILA\n========================='),
		],
		[
			'mautic-novita',
			'links as footnotes',
			swapText(
				'Prenota una prova in officina: https://www.ruota-libera.example/prova?utm_source=mautic&utm_medium=email&utm_campaign=C-1718-novita',
				'Prenota una prova in officina [1]\n\n[1] <https://www.ruota-libera.example/prova?utm_source=mautic&utm_medium=email&utm_campaign=C-1718-novita>',
			),
		],
	]),
	...harmless('env-text-missing', [
		[
			'hubspot-newsletter',
			'a text part with Windows line ends',
			({ build }) => {
				const it = build.emails[0]!;
				it.text = (it.text ?? '').replaceAll('\n', '\r\n');
			},
		],
	]),
	...harmless('env-title-differs', [
		[
			'mautic-einladung',
			'the title with the name of the brand',
			swap(
				'<title>Einladung zur Werkführung am 24. März</title>',
				'<title>\n  Holzwerk Brandt &ndash; Einladung zur Werkf&uuml;hrung am 24. M&auml;rz\n</title>',
			),
		],
		[
			'klaviyo-restock',
			'the title in capitals',
			swap(
				'<title>Back on the shelf: the oak stool</title>',
				'<TITLE>BACK ON THE SHELF: THE OAK STOOL</TITLE>',
			),
		],
	]),
];
