import {
	all,
	type Change,
	email,
	from,
	harmless,
	mistakes,
	preheader,
	rewriteHtml,
	say,
	sent,
	subject,
	swap,
	swapText,
	token,
} from '../change.mts';

/** The preview text in the field and in the hidden line of the HTML. */
const preview =
	(text: string): Change =>
	(situation) => {
		const its = situation.build.emails[0]!;
		const old = its.preheader;
		if (!old || !its.html.includes(old)) throw new Error(`${situation.name} has no such preheader`);
		its.html = its.html.replace(old, () => text);
		its.preheader = text;
	};

const second =
	(fields: Parameters<typeof email>[0]): Change =>
	({ build }) =>
		void Object.assign(build.emails[1]!, fields);

const title = (text: string) => rewriteHtml((html) => html.replace(/<title>[^<]*</, () => `<title>${text}<`));

export const ENVELOPE = [
	...mistakes('env-attachment', 'error', [
		[
			'mautic-einladung',
			'the plans of the hall go along as a zip',
			email({ attachments: [{ name: 'Hallenplan.zip', bytes: 812_000, type: 'application/zip' }] }),
		],
		[
			'sfmc-renewal',
			'a brochure of eleven megabytes is attached',
			email({
				attachments: [{ name: 'summit-spring-brochure.pdf', bytes: 11_400_000, type: 'application/pdf' }],
			}),
		],
		[
			'hubspot-webinaire',
			'a spreadsheet with macros goes to every kitchen',
			email({
				attachments: [
					{
						name: 'pesee-quotidienne.xlsm',
						bytes: 90_300,
						type: 'application/vnd.ms-excel.sheet.macroEnabled.12',
					},
				],
			}),
		],
		[
			'marketo-webinar',
			'the confirmation carries an installer of the player',
			second({
				attachments: [{ name: 'join-session.exe', bytes: 1_200_000, type: 'application/x-msdownload' }],
			}),
		],
		[
			'klaviyo-shinchaku',
			'a price list that is called pdf and is a script',
			email({ attachments: [{ name: '価格表.pdf.js', bytes: 4_100, type: 'text/javascript' }] }),
		],
	]),
	...mistakes('env-from-domain', 'error', [
		[
			'hubspot-convite',
			'one letter of the sending domain is wrong',
			from('Inês da Grão Manso', 'ines@correio.grao-mansa.example'),
		],
		[
			'mailchimp-workshop',
			'the studio sends from its old Gmail address',
			from('Marisol at Clay and Kiln', 'clayandkilnstudio@gmail.com'),
		],
		[
			'klaviyo-shinchaku',
			'the domain of the agency ends on the name of the shop',
			from('みどり屋茶舗', 'otayori@shop-midoriya-cha.example'),
		],
		[
			'mautic-novita',
			'the mail comes from the domain of the website, for which nothing is set up',
			from('Ruota Libera', 'officina@ruota-libera.example'),
		],
		[
			'marketo-webinar',
			'the confirmation still comes from the domain of the webinar tool',
			second({ from: { name: 'Kestrel Data', address: 'no-answer@webinars.meetly.example' } }),
			{ or: ['env-reply-to'] },
		],
	]),
	...mistakes('env-from-name', 'warning', [
		[
			'mailchimp-nieuwsbrief',
			'nobody typed a sender into the clone',
			from('', 'sanne@post.fietshuis.example'),
		],
		[
			'klaviyo-aktion',
			'the sender is called by its address',
			from('angebote@post.regenfest.example', 'angebote@post.regenfest.example'),
		],
		[
			'mailchimp-infolettre',
			'the sender is named Ne pas répondre',
			from('Ne pas répondre', 'lettre@amisduphare.example'),
		],
		['klaviyo-restock', 'the sender is "noreply"', from('noreply', 'workshop@oakandash.example')],
	]),
	...mistakes('env-preheader-default', 'error', [
		['klaviyo-restock', 'the preview still asks to be typed', preview('Enter your preview text here')],
		[
			'klaviyo-aktion',
			'der Platzhalter der Vorlage als Vorschau',
			preview('Hier steht der Vorschautext, der im Posteingang neben dem Betreff angezeigt wird'),
		],
		[
			'mailchimp-infolettre',
			'le texte de l’éditeur en français',
			preview('Utilisez cette zone pour donner un court aperçu du contenu de votre e-mail'),
		],
		[
			'sfmc-boletin',
			'el texto de la plantilla',
			preview('Escriba aquí el texto de vista previa de su correo electrónico'),
		],
		[
			'marketo-webinar',
			'the token of the preview was never filled in',
			token('my.Preheader', 'Use this area to offer a short preview of your email’s content.'),
		],
	]),
	...mistakes('env-preheader-length', 'info', [
		['klaviyo-restock', 'a preview of one word', preview('Stools')],
		[
			'hubspot-newsletter',
			'the first paragraph pasted in as the preview',
			preview(
				'March still has dark evenings, and our booksellers have filled them with novels that they read aloud to each other behind the counter this month, each of which comes with a handwritten card for you',
			),
		],
		['marketo-inbjudan', 'ingressen är bara två ord', token('my.Ingress', 'Tystare hamnar')],
	]),
	...mistakes('env-preheader-missing', 'warning', [
		['hubspot-convite', 'a prévia ficou vazia nos dois lugares', preview('')],
		[
			'klaviyo-shinchaku',
			'only invisible padding stands in the preview',
			all(
				preheader(''),
				swap(
					'静岡の小さな茶園から、今年いちばんに摘んだ葉をお届けします。数に限りがございますので、どうぞお早めにご覧ください。',
					'&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;',
				),
			),
		],
		[
			'marketo-inbjudan',
			'the hidden line was deleted with its token',
			all(
				preheader(''),
				swap(
					'<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">{{my.Ingress}}</div>\n',
					'',
				),
			),
		],
	]),
	...mistakes('env-preheader-repeats', 'warning', [
		[
			'mautic-novita',
			'l’oggetto copiato nell’anteprima con un punto',
			preview('Novità in officina: la bici da carico.'),
		],
		[
			'mailchimp-nieuwsbrief',
			'the preview is the subject in lower case with an exclamation mark',
			preview('fietsen in november – zes lampen getest!'),
		],
		[
			'marketo-webinar',
			'both tokens of the inbox hold the same line',
			token('my.Preheader', 'How to forecast demand with little data'),
		],
	]),
	...mistakes('env-reply-to', 'error', [
		[
			'marketo-letter',
			'two dots in the address for answers',
			email({ replyTo: 'service@tidewell..example' }),
		],
		[
			'mailchimp-workshop',
			'answers go to a private mailbox of the owner',
			email({ replyTo: 'marisol.vega.1984@hotmail.com' }),
		],
		[
			'mautic-einladung',
			'die Antwortadresse mit (at) geschrieben',
			email({ replyTo: 'post(at)holzwerk-brandt.example' }),
		],
		[
			'hubspot-webinaire',
			'un espace au milieu de l’adresse',
			email({ replyTo: 'bon jour@verger-commun.example' }),
		],
		[
			'sfmc-boletin',
			'respuestas a una dirección que nadie lee',
			email({ replyTo: 'no-responder@sendero-lento.example' }),
			{ severity: 'warning' },
		],
	]),
	...mistakes('env-subject-brief', 'warning', [
		[
			'sfmc-boletin',
			'el asunto del boletín de verano',
			subject('Rutas de verano: sombra y río'),
			{ or: ['env-subject-reused'] },
		],
		[
			'marketo-webinar',
			'the token holds the subject of last quarter’s session',
			token('my.Subject', 'Pricing experiments that small teams can run'),
		],
		['klaviyo-shinchaku', 'the subject of the winter tea', subject('寒い夜に、ほうじ茶はいかがですか')],
	]),
	...mistakes('env-subject-caps', 'warning', [
		[
			'klaviyo-aktion',
			'der Betreff kam in Versalien aus dem Layout',
			subject('FRÜHLINGSAKTION: 15 % AUF ALLE REGENJACKEN'),
		],
		['marketo-inbjudan', 'rubriken i versaler', token('my.Rubrik', 'FRUKOSTMÖTE: SÅ BLIR HAMNEN TYSTARE')],
		['hubspot-convite', 'assunto todo em maiúsculas', subject('CONVITE: UMA TARDE NA TORREFAÇÃO')],
	]),
	...mistakes('env-subject-control', 'error', [
		[
			'mailchimp-workshop',
			'a line break came along from the spreadsheet',
			subject('A Saturday at the wheel:\neight places in April'),
		],
		[
			'mautic-einladung',
			'a direction override hides in the subject',
			subject('Einladung zur \u202eWerkführung am 24. März'),
		],
		[
			'marketo-webinar',
			'the token of the subject has a vertical tab of a slide',
			token('my.Subject', 'How to forecast demand\u000bwith little data'),
		],
	]),
	...mistakes('env-subject-fake-reply', 'error', [
		[
			'marketo-inbjudan',
			'SV: lockar till öppning',
			token('my.Rubrik', 'SV: Frukostmöte: så blir hamnen tystare'),
		],
		['mailchimp-nieuwsbrief', 'Antw: staat ervoor', subject('Antw: Fietsen in november: zes lampen getest')],
		[
			'mailchimp-infolettre',
			'TR : laissé par le transfert',
			subject('TR : La lettre du phare : le chantier avance'),
		],
		['hubspot-convite', 'ENC: de quem encaminhou', subject('ENC: Convite: uma tarde na torrefação')],
		['klaviyo-restock', 'a numbered answer', subject('Re[2]: Back on the shelf: the oak stool')],
		[
			'mautic-novita',
			'RIF: di una risposta mai scritta',
			subject('RIF: Novità in officina: la bici da carico'),
		],
	]),
	...mistakes('env-subject-hype', 'warning', [
		['klaviyo-aktion', 'drei Ausrufezeichen', subject('Frühlingsaktion: 15 % auf alle Regenjacken!!!')],
		['sfmc-renewal', 'a row of five emoji', subject('💪🔥🏋️🎉🤩 Three things that change')],
		['mailchimp-workshop', 'dollar signs for attention', subject('Earn $$$ at the wheel in April')],
	]),
	...mistakes('env-subject-length', 'warning', [
		[
			'hubspot-webinaire',
			'le sujet reprend toute la première phrase',
			subject(
				'Webinaire du jeudi 26 mars à 11 h : comment trois cantines de la région ont réduit le gaspillage de moitié',
			),
		],
		['mailchimp-nieuwsbrief', 'een onderwerp van één woord', subject('Lampen')],
		[
			'marketo-webinar',
			'the token holds a subject of two lines',
			token(
				'my.Subject',
				'How to forecast demand with little data when the product is new and nobody has any history to learn from',
			),
		],
	]),
	...mistakes('env-subject-missing', 'error', [
		['sfmc-boletin', 'asunto con un solo espacio duro', subject('\u00a0')],
		[
			'marketo-inbjudan',
			'rubrikens token är tom',
			token('my.Rubrik', ''),
			{ or: ['token-rendered', 'token-sample'] },
		],
		['klaviyo-aktion', 'der Betreff fehlt', subject('')],
		['marketo-webinar', 'the confirmation has no subject', second({ subject: '' })],
	]),
	...mistakes('env-subject-reused', 'warning', [
		[
			'mailchimp-infolettre',
			'le sujet de février repris',
			subject('La lettre du phare : la tempête est passée'),
			{ or: ['env-subject-brief'] },
		],
		[
			'klaviyo-shinchaku',
			'the same subject went to members in April',
			sent({
				campaignId: 'C-1288',
				title: '予約',
				subject: '春の新茶が届きました、数に限りがあります',
				sendAt: '2026-04-20T01:00:00Z',
				audience: ['会員'],
			}),
		],
		[
			'hubspot-convite',
			'o mesmo assunto noutra campanha, com emoji',
			sent({
				campaignId: 'C-1590',
				title: 'Convite maio',
				subject: '☕ Convite: uma tarde na torrefação',
				sendAt: '2026-05-07T09:00:00Z',
				audience: ['Clientes do Porto', 'Lisboa'],
			}),
		],
	]),
	...mistakes('env-subject-test-marker', 'error', [
		[
			'mautic-einladung',
			'ENTWURF steht noch davor',
			subject('ENTWURF: Einladung zur Werkführung am 24. März'),
		],
		[
			'hubspot-webinaire',
			'une copie de la copie',
			subject('Copie de Webinaire : réduire le gaspillage en cuisine'),
		],
		[
			'klaviyo-shinchaku',
			'テスト in full-width brackets',
			subject('【テスト】春の新茶が届きました、数に限りがあります'),
		],
		[
			'sfmc-renewal',
			'the version of the file behind the subject',
			subject('Three things that change with your renewal_v3_FINAL'),
		],
		[
			'marketo-webinar',
			'the confirmation says do not send',
			second({ subject: '[DO NOT SEND] You are registered: {{my.Headline}}' }),
		],
	]),
	...mistakes('env-text-diverges', 'warning', [
		[
			'mailchimp-nieuwsbrief',
			'de tekst van oktober staat er nog',
			email({
				text: 'Je ketting in tien minuten schoon\n\nHallo fietser,\n\nroest en zand vreten aan je ketting. Met een tandenborstel, wat ontvetter en een oude doek krijg je hem in tien minuten weer glanzend.\n\nBekijk de handleiding: https://fietshuis.example/ketting\n\nHet Fietshuis B.V., Oudegracht 88, 3511 AV Utrecht, Nederland\nUitschrijven: *|UNSUB|*',
			}),
		],
		[
			'mautic-novita',
			'la versione testo parla delle luci',
			email({
				text: 'Le luci nuove\n\nGentile {contactfield=firstname|cliente},\n\nsono arrivate le luci a dinamo per ogni bicicletta: si montano in un quarto d’ora e non chiedono mai la pila. Venite a vederle nel nostro negozio, il sabato mattina c’è anche il caffè.\n\nGuarda le luci: https://www.ruota-libera.example/luci?utm_source=mautic&utm_medium=email&utm_campaign=C-1718-novita\n\nRicevete questo messaggio perché vi siete iscritti alla nostra newsletter.\nRuota Libera S.r.l., Via Crema 9, 20135 Milano, Italia\nAnnulla l’iscrizione: {unsubscribe_url}',
			}),
		],
	]),
	...mistakes('env-text-missing', 'warning', [
		['klaviyo-aktion', 'der Textteil ist leer', email({ text: '' }), { or: ['legal-unsubscribe-text'] }],
		[
			'sfmc-boletin',
			'la parte de texto son líneas en blanco',
			email({ text: '\n \n\n' }),
			{ or: ['legal-unsubscribe-text'] },
		],
		[
			'marketo-webinar',
			'the confirmation goes out as HTML only',
			second({ text: '' }),
			{ or: ['legal-unsubscribe-text'] },
		],
	]),
	...mistakes('env-title-differs', 'info', [
		['sfmc-boletin', 'el título del boletín de verano', title('Diez playas con sombra para julio')],
		['klaviyo-restock', 'the title of the walnut table', title('Our walnut table is sold out')],
		['mautic-einladung', 'der Titel der Weihnachtspost', title('Frohe Weihnachten aus dem Sägewerk')],
	]),
];

export const LIKE_ENVELOPE = [
	...harmless('env-attachment', [
		['mautic-einladung', 'an empty list of attachments', email({ attachments: [] })],
		[
			'marketo-letter',
			'the copy speaks of an attachment and links it',
			say('You find no attachment here: the checklist waits on the booking page.'),
		],
	]),
	...harmless('env-from-domain', [
		[
			'marketo-webinar',
			'capitals in the address of the sender',
			from('Kestrel Data', 'Events@Mail.Kestrel-Data.EXAMPLE'),
		],
		[
			'mautic-einladung',
			'a subdomain of the sending domain',
			from('Holzwerk Brandt', 'post@termine.holzwerk-brandt.example'),
		],
	]),
	...harmless('env-from-name', [
		[
			'hubspot-convite',
			'the brand with a slogan',
			from('Grão Manso, torrefação no Porto', 'ines@correio.grao-manso.example'),
		],
		[
			'klaviyo-shinchaku',
			'a person of the shop',
			from('佐藤花(みどり屋茶舗)', 'otayori@midoriya-cha.example'),
		],
	]),
	...harmless('env-preheader-default', [
		[
			'klaviyo-restock',
			'a true preview of the summer collection',
			preview('A short preview of our summer shelf: forty stools, and they tend to go quickly'),
		],
		[
			'mailchimp-infolettre',
			'the word aperçu in a real sentence',
			preview('Un aperçu du chantier, une balade au lever du jour et la recette du mois'),
		],
	]),
	...harmless('env-preheader-length', [
		[
			'hubspot-newsletter',
			'a hundred and twenty characters',
			preview(
				'A lighthouse, a quarrel of neighbours, and a letter that arrived forty years late: our booksellers have read all three',
			),
		],
		[
			'klaviyo-aktion',
			'padding of two hundred characters behind the preview',
			swap('auch in großen Größen</div>', `auch in großen Größen${'&#847;&zwnj;&nbsp;'.repeat(70)}</div>`),
		],
	]),
	...harmless('env-preheader-missing', [
		['mautic-novita', 'the preview stands in the HTML only', email({ preheader: undefined })],
	]),
	...harmless('env-preheader-repeats', [
		[
			'sfmc-boletin',
			'the preview takes up one word of the subject',
			preview('Cuatro paseos de un día: tren, bota y bocadillo, con vuelta antes de la cena'),
		],
	]),
	...harmless('env-reply-to', [
		[
			'mautic-einladung',
			'a plus in the address',
			email({ replyTo: 'post+fuehrung@holzwerk-brandt.example' }),
		],
		[
			'klaviyo-restock',
			'an apostrophe in the name of a colleague',
			email({ replyTo: "ash.o'neill@oakandash.example" }),
		],
		['sfmc-renewal', 'Noreen Ply reads the answers', email({ replyTo: 'noreen.ply@summit-gyms.example' })],
	]),
	...harmless('env-subject-brief', [
		[
			'hubspot-webinaire',
			'a no-break space before the French colon',
			subject('Webinaire\u00a0: réduire le gaspillage en cuisine'),
		],
		[
			'mailchimp-workshop',
			'a capital and a dash of the editor',
			subject('A Saturday at the Wheel: eight places in April'),
		],
	]),
	...harmless('env-subject-caps', [
		['marketo-letter', 'a subject with two acronyms', subject('Your HVAC and ISO visit in April')],
		['klaviyo-restock', 'one word in capitals', subject('Back on the shelf: the OAK stool')],
	]),
	...harmless('env-subject-control', [
		['klaviyo-restock', 'an emoji that is joined of three', subject('🧑‍🌾 Back on the shelf: the oak stool')],
		[
			'mailchimp-infolettre',
			'a narrow no-break space of French typesetting',
			subject('La lettre du phare\u202f: le chantier avance'),
		],
	]),
	...harmless('env-subject-fake-reply', [
		['klaviyo-restock', 'a word that begins with Re', subject('Re-stocked: the oak stool is back')],
		['mailchimp-infolettre', 'a word that begins with Tr', subject('Travaux : le chantier du phare avance')],
		[
			'marketo-inbjudan',
			'a word that begins with Sv',
			token('my.Rubrik', 'Svar på frågan: så blir hamnen tystare'),
		],
		[
			'klaviyo-aktion',
			'a place whose name begins with WG',
			subject('WG-Küche trocken? 15 % auf Regenjacken'),
		],
	]),
	...harmless('env-subject-hype', [
		['sfmc-boletin', 'the opening marks of Spanish', subject('¿Sin coche? ¡Cuatro paseos de otoño!')],
		['klaviyo-restock', 'a flag is one emoji', subject('🇬🇧🪑 Back on the shelf: the oak stool')],
		['mailchimp-workshop', 'a price with a dollar sign', subject('A Saturday at the wheel for $140')],
	]),
	...harmless('env-subject-length', [
		[
			'hubspot-newsletter',
			'a long token that is short in the inbox',
			subject("{{ contact.firstname|default('Dear reader', true) }}, three novels for long evenings"),
		],
	]),
	...harmless('env-subject-missing', [
		['marketo-inbjudan', 'a subject of a token and a dash', subject('{{my.Rubrik}} –')],
	]),
	...harmless('env-subject-reused', [
		[
			'klaviyo-restock',
			'the same subject to other people',
			sent({
				campaignId: 'C-0811',
				title: 'Stool US',
				subject: 'Back on the shelf: the oak stool',
				sendAt: '2026-04-01T09:00:00Z',
				audience: ['Waiting list USA'],
			}),
		],
		[
			'hubspot-webinaire',
			'the same subject two years ago',
			sent({
				campaignId: 'C-0102',
				title: 'Gaspillage 2024',
				subject: 'Webinaire : réduire le gaspillage en cuisine',
				sendAt: '2024-03-14T09:00:00Z',
				audience: ['Cuisines collectives'],
			}),
		],
	]),
	...harmless('env-subject-test-marker', [
		['hubspot-newsletter', 'a copy that one may order', subject('A signed copy of Late Post for you')],
		['mailchimp-nieuwsbrief', 'the lamps are tested', subject('Wij testen: zes lampen voor november')],
		['klaviyo-restock', 'the last call', subject('Final call for the oak stool')],
	]),
	...harmless('env-text-diverges', [
		[
			'mailchimp-workshop',
			'the text part is wrapped after 60 characters',
			(situation) => {
				const its = situation.build.emails[0]!;
				its.text = its.text!.replace(/([^\n]{45,60}) (?=[^\n]{10})/g, '$1\n');
			},
		],
		[
			'klaviyo-aktion',
			'headings of the text part are underlined',
			swapText('15 % auf alle Regenjacken\n', '15 % auf alle Regenjacken\n=========================\n'),
		],
	]),
	...harmless('env-text-missing', [
		[
			'marketo-letter',
			'the text part is a short version',
			swapText('With kind regards\nNiamh Byrne, customer service\n\n', ''),
		],
	]),
	...harmless('env-title-differs', [
		[
			'hubspot-newsletter',
			'the title with the brand behind a bar',
			title('Three novels for long evenings | Fernhill Books'),
		],
		[
			'mautic-novita',
			'the title with the brand before the subject',
			title('Ruota Libera – la bici da carico in officina'),
		],
	]),
];
