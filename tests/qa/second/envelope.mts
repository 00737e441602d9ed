import {
	all,
	audience,
	brief,
	email,
	from,
	harmless,
	mistakes,
	options,
	preheader,
	rewriteHtml,
	sent,
	subject,
	swap,
	token,
} from '../change.mts';

const MB = 1_000_000;
const file = (name: string, bytes: number, type: string) => email({ attachments: [{ name, bytes, type }] });
const noPreheader = all(
	email({ preheader: undefined }),
	rewriteHtml((html) => html.replace(/<(div|span|p)[^>]*style="display:\s?none[^>]*>[^]*?<\/\1>/, '')),
);
const preheaderIn = (hidden: string, text: string) => all(preheader(text), swap(hidden, text));

export const ENVELOPE = [
	...mistakes('env-attachment', 'error', [
		[
			'hubspot-convite',
			'a macro document',
			file('Menu.docm', 90_000, 'application/vnd.ms-word.document.macroEnabled.12'),
		],
		['mautic-novita', 'a script as a text', file('listino.txt.js', 4_000, 'text/javascript')],
		[
			'marketo-letter',
			'an archive with a password',
			file('plans.7z', 800_000, 'application/x-7z-compressed'),
		],
		['mailchimp-workshop', 'photographs of nine megabytes', file('bowls.jpg', 9 * MB, 'image/jpeg')],
		['sfmc-boletin', 'a plan as PDF', file('plano.pdf', 300_000, 'application/pdf'), { severity: 'warning' }],
	]),
	...mistakes('env-from-domain', 'error', [
		['marketo-inbjudan', 'the test tenant of the platform', from('Nordkaj', 'elsa@nordkaj.mktoweb.example')],
		['mautic-novita', 'a private mailbox in Italy', from('Ruota Libera', 'ruotalibera@libero.it')],
		[
			'sfmc-boletin',
			'the brand in front of another host',
			from('Sendero Lento', 'hola@correo.sendero-lento.example.mailer.test'),
		],
		['mailchimp-nieuwsbrief', 'a freemail of another country', from('Het Fietshuis', 'fietshuis@gmx.net')],
	]),
	...mistakes('env-from-name', 'warning', [
		['hubspot-convite', 'only blanks', from('   ', 'ines@correio.grao-manso.example')],
		['sfmc-renewal', 'do-not-reply as a name', from('Do Not Reply', 'members@e.summit-gyms.example')],
		[
			'marketo-inbjudan',
			'the address without its host',
			from('elsa@utskick', 'elsa@utskick.nordkaj.example'),
		],
	]),
	...mistakes('env-preheader-default', 'error', [
		[
			'hubspot-convite',
			'the hint of an editor, in Portuguese',
			preheaderIn(
				'Provamos cinco cafés, abrimos a torradeira e respondemos a todas as perguntas',
				'Digite aqui o texto de pré-visualização do e-mail',
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'the link at the top, in Dutch',
			preheaderIn(
				'Wij reden vier weken door regen en donker, en twee lampen gaven het op',
				'Bekijk deze e-mail in je browser',
			),
		],
		[
			'sfmc-boletin',
			'the link at the top, in Spanish',
			preheaderIn(
				'Tren, bota y bocadillo: salidas de un día con vuelta antes de la cena',
				'¿No ve bien este mensaje? Véalo en su navegador',
			),
		],
		[
			'klaviyo-restock',
			'a place of the template',
			preheaderIn(
				'Forty stools came off the bench this week, and they tend to go quickly',
				'Preheader text goes here',
			),
		],
		[
			'sfmc-renewal',
			'what the theme says',
			preheaderIn(
				'Your price stays the same; here is what the new season adds to your membership',
				'This is preview text. Some clients will show this text as a preview.',
			),
		],
	]),
	...mistakes('env-preheader-length', 'info', [
		['mautic-novita', 'one word', preheader('Eccola')],
		[
			'sfmc-renewal',
			'a paragraph',
			preheader(
				'Your price stays the same, and there is more: all nine halls, a guest twice a month, the climbing wall ten days ahead, the swimming course for children, and new lockers in the changing rooms from the first of April on',
			),
		],
	]),
	...mistakes('env-preheader-missing', 'warning', [
		['klaviyo-restock', 'the hidden line is gone', noPreheader],
		['marketo-inbjudan', 'the hidden line is gone, in Swedish', noPreheader],
		[
			'hubspot-convite',
			'the field is blank, the hidden line too',
			preheaderIn('Provamos cinco cafés, abrimos a torradeira e respondemos a todas as perguntas', ' '),
		],
	]),
	...mistakes('env-preheader-repeats', 'warning', [
		[
			'sfmc-boletin',
			'the same in capitals and with a point',
			preheader('RUTAS DE OTOÑO: CUATRO PASEOS SIN COCHE.'),
		],
		[
			'mailchimp-nieuwsbrief',
			'the subject and two words',
			preheader('Fietsen in november: zes lampen getest, lees meer'),
		],
		['marketo-letter', 'the same with a sign before it', preheader('→ Your maintenance window in April!')],
	]),
	...mistakes('env-reply-to', 'error', [
		['marketo-inbjudan', 'a private mailbox', email({ replyTo: 'elsa.lind.nordkaj@gmail.com' })],
		['mautic-novita', 'no host', email({ replyTo: 'officina@' })],
		[
			'hubspot-newsletter',
			'two addresses without a sign between',
			email({ replyTo: 'hello@fernhill-books.example tom@fernhill-books.example' }),
		],
		[
			'sfmc-renewal',
			'answers not wanted',
			email({ replyTo: 'do-not-reply@summit-gyms.example' }),
			{ severity: 'warning' },
		],
		[
			'hubspot-convite',
			'answers not wanted, in Portuguese',
			email({ replyTo: 'nao-responda@grao-manso.example' }),
			{ severity: 'warning' },
		],
		[
			'klaviyo-aktion',
			'answers not wanted, in German',
			email({ replyTo: 'keine-antwort@regenfest.example' }),
			{ severity: 'warning' },
		],
	]),
	...mistakes('env-subject-brief', 'warning', [
		['hubspot-convite', 'the invitation of last month', subject('Convite: uma manhã com baristas')],
		[
			'marketo-webinar',
			'a token with the last title',
			token('my.Subject', 'How to plan stock for the summer'),
		],
		['mailchimp-nieuwsbrief', 'another month', subject('Fietsen in oktober: vijf sloten getest')],
	]),
	...mistakes('env-subject-caps', 'warning', [
		['sfmc-renewal', 'with a number', subject('3 THINGS THAT CHANGE NOW')],
		['klaviyo-aktion', 'with umlauts', subject('FRÜHLINGSAKTION FÜR ALLE')],
		['marketo-inbjudan', 'in a token', token('my.Rubrik', 'FRUKOSTMÖTE OM BULLER')],
	]),
	...mistakes('env-subject-control', 'error', [
		['hubspot-newsletter', 'a carriage return', subject('Three novels\rfor long evenings')],
		['sfmc-boletin', 'a tab', subject('Rutas de otoño:\tcuatro paseos sin coche')],
		[
			'mailchimp-workshop',
			'a direction that turns over',
			subject('A Saturday at the \u2066wheel\u2069: eight places'),
		],
		[
			'marketo-webinar',
			'a line break in the token',
			token('my.Subject', 'How to forecast demand\nwith little data'),
		],
		['klaviyo-restock', 'a bell', subject('Back on the shelf\u0007: the oak stool')],
	]),
	...mistakes('env-subject-fake-reply', 'error', [
		['mailchimp-infolettre', 'a transfer in French', subject('TR : La lettre du phare : le chantier avance')],
		[
			'marketo-inbjudan',
			'an answer in Swedish',
			token('my.Rubrik', 'SV: Frukostmöte: så blir hamnen tystare'),
		],
		['sfmc-boletin', 'forwarded in Spanish', subject('RV: Rutas de otoño: cuatro paseos sin coche')],
		['hubspot-convite', 'forwarded in Portuguese', subject('ENC: Convite: uma tarde na torrefação')],
		['klaviyo-restock', 'the second answer', subject('Re[2]: Back on the shelf: the oak stool')],
		['mautic-novita', 'an answer in Italian', subject('R: Novità in officina: la bici da carico')],
	]),
	...mistakes('env-subject-hype', 'warning', [
		['klaviyo-restock', 'three signs', subject('Back on the shelf: the oak stool!!!')],
		['sfmc-renewal', 'a row of fire', subject('Three things 🔥🔥🔥 that change')],
		['mailchimp-workshop', 'a promise of money', subject('Earn extra cash at the wheel, 100% free')],
		['marketo-letter', 'question and shout', subject('Your maintenance window?! In April')],
	]),
	...mistakes('env-subject-length', 'warning', [
		[
			'hubspot-newsletter',
			'seventy characters',
			subject('Three novels for long evenings, picked by all of our booksellers in March'),
		],
		['mautic-novita', 'four letters', subject('Ecco')],
		[
			'marketo-inbjudan',
			'a long token',
			token(
				'my.Rubrik',
				'Frukostmöte: så blir hamnen tystare, och det här visar tre mätningar från Göteborg',
			),
		],
	]),
	...mistakes('env-subject-missing', 'error', [
		['sfmc-boletin', 'nothing', subject('')],
		['klaviyo-shinchaku', 'a wide blank', subject('\u3000\u3000')],
		['marketo-inbjudan', 'an empty token', token('my.Rubrik', ' ')],
		['hubspot-convite', 'signs of no width', subject('\u200b\u200b')],
	]),
	...mistakes('env-subject-reused', 'warning', [
		['klaviyo-aktion', 'that of Easter', subject('OSTERN im Regen – kein Problem!')],
		[
			'mailchimp-nieuwsbrief',
			'the same with a sign and an emoji',
			subject('🔧 Je ketting in tien minuten schoon!'),
		],
		[
			'marketo-webinar',
			'that of the guide, in a token',
			token('my.Subject', 'the inventory guide for small teams'),
		],
	]),
	...mistakes('env-subject-test-marker', 'error', [
		['klaviyo-restock', 'a proof behind', subject('Back on the shelf: the oak stool [PROOF 2]')],
		['mailchimp-workshop', 'a copy behind', subject('A Saturday at the wheel: eight places (copy)')],
		['marketo-letter', 'not for sending', subject('DO NOT SEND - Your maintenance window in April')],
		['mautic-einladung', 'a draft in German', subject('ENTWURF: Einladung zur Werkführung am 24. März')],
		['hubspot-webinaire', 'a try in French', subject('[ESSAI] Webinaire : réduire le gaspillage')],
		['sfmc-boletin', 'a try in Spanish', subject('PRUEBA - Rutas de otoño: cuatro paseos')],
		['sfmc-renewal', 'a version behind', subject('Three things that change with your renewal_v2_FINAL')],
	]),
	...mistakes('env-text-diverges', 'warning', [
		[
			'mailchimp-nieuwsbrief',
			'the letter of last month',
			email({
				text: 'Je ketting in tien minuten schoon\n\nHallo *|FNAME|*,\n\neen schone ketting loopt lichter en gaat langer mee. Met een oude tandenborstel, een doek en wat olie ben je in tien minuten klaar.\n\nLees hoe het moet: https://fietshuis.example/ketting\n\nHet Fietshuis B.V., Oudegracht 88, 3511 AV Utrecht\nUitschrijven: *|UNSUB|*',
			}),
		],
		[
			'klaviyo-shinchaku',
			'a link to another page',
			email({
				text: '春の新茶が届きました\n\n静岡の茶園から、今年の新茶が届きました。\n\n冬のほうじ茶: https://midoriya-cha.example/hojicha\n\n配信停止: {% unsubscribe_link %}',
			}),
		],
	]),
	...mistakes('env-text-missing', 'warning', [
		['hubspot-convite', 'none', email({ text: undefined })],
		['mautic-novita', 'only blank lines', email({ text: '\n \n\t\n' })],
	]),
	...mistakes('env-title-differs', 'info', [
		[
			'mautic-novita',
			'the last novelty',
			swap(
				'<title>Novità in officina: la bici da carico</title>',
				'<title>Saldi invernali sui caschi</title>',
			),
		],
		[
			'klaviyo-restock',
			'another product',
			swap('<title>Back on the shelf: the oak stool</title>', '<title>Autumn candles</title>'),
		],
	]),
];

export const LIKE_ENVELOPE = [
	...harmless('env-attachment', [
		['mautic-novita', 'an empty list', email({ attachments: [] })],
		[
			'sfmc-renewal',
			'a calendar entry that the team allows',
			all(options('env-attachment', { allow: ['ics'] }), file('visit.ics', 2_000, 'text/calendar')),
		],
	]),
	...harmless('env-from-domain', [
		['marketo-inbjudan', 'a host below the sending one', from('Nordkaj', 'news@b.utskick.nordkaj.example')],
	]),
	...harmless('env-from-name', [
		[
			'hubspot-newsletter',
			'a team of the brand',
			from('The Fernhill Books team', 'hello@news.fernhill-books.example'),
		],
	]),
	...harmless('env-preheader-default', [
		[
			'klaviyo-restock',
			'a preview of what comes',
			preheaderIn(
				'Forty stools came off the bench this week, and they tend to go quickly',
				'Here is a short preview of the autumn workshop and its first chairs',
			),
		],
		[
			'mautic-einladung',
			'a browser game',
			preheaderIn(
				'Dienstag, 24. März, ab 14 Uhr: ein Blick in die neue Halle und ein Gespräch mit der Fertigung',
				'Unser neuer Hallenplan läuft jetzt im Browser, ganz ohne Programm',
			),
		],
	]),
	...harmless('env-preheader-length', [
		['mautic-novita', 'fifty characters', preheader('Porta due bambini e la spesa in un metro di cortile')],
	]),
	...harmless('env-preheader-missing', [
		[
			'hubspot-newsletter',
			'only the field',
			all(swap('A lighthouse, a quarrel of neighbours, and a letter that arrived forty years late', '')),
		],
	]),
	...harmless('env-preheader-repeats', [
		[
			'sfmc-boletin',
			'a word of the subject',
			preheader('Paseos de un día: tren, bota, bocadillo y vuelta antes de la cena'),
		],
	]),
	...harmless('env-reply-to', [
		['klaviyo-restock', 'a person', email({ replyTo: 'noor@oakandash.example' })],
		['mautic-einladung', 'the office', email({ replyTo: 'antwort@holzwerk-brandt.example' })],
	]),
	...harmless('env-subject-brief', [
		['hubspot-newsletter', 'an emoji before it', subject('📚 Three novels for long evenings')],
	]),
	...harmless('env-subject-caps', [
		[
			'marketo-letter',
			'an acronym before words',
			all(subject('ISO audit: your maintenance window'), brief({ subject: undefined })),
		],
	]),
	...harmless('env-subject-control', [
		[
			'klaviyo-aktion',
			'a narrow blank before the sign',
			subject('Frühlingsaktion: 15\u202f% auf alle Regenjacken'),
		],
	]),
	...harmless('env-subject-fake-reply', [
		[
			'mailchimp-infolettre',
			'a word that begins alike',
			subject('Re-découvrez le phare : le chantier avance'),
		],
		['sfmc-renewal', 'renewal', subject('Renewal: three things that change')],
		['marketo-inbjudan', 'a paper', token('my.Rubrik', 'SvD: så blir hamnen tystare')],
	]),
	...harmless('env-subject-hype', [
		['mailchimp-workshop', 'one sign and one emoji', subject('A Saturday at the wheel 🏺 Eight places!')],
	]),
	...harmless('env-subject-length', [
		[
			'klaviyo-aktion',
			'sixty characters',
			subject('Frühlingsaktion: 15 % auf alle Regenjacken bis zum 26. April'),
		],
	]),
	...harmless('env-subject-missing', [
		[
			'marketo-letter',
			'only a token of the person and a sign',
			all(subject('{{lead.First Name:default=Hello}}, two dates'), brief({ subject: undefined })),
		],
	]),
	...harmless('env-subject-reused', [
		[
			'sfmc-boletin',
			'to other people',
			all(
				subject('Rutas de verano: sombra y río'),
				audience({ include: ['Empresas'], name: 'Empresas' }),
				brief({ subject: undefined }),
			),
		],
		[
			'klaviyo-restock',
			'two years ago',
			sent({
				campaignId: 'C-0100',
				title: 'Stool',
				subject: 'Back on the shelf: the oak stool',
				sendAt: '2024-04-15T09:00:00Z',
				audience: ['Waiting for the oak stool'],
			}),
		],
	]),
	...harmless('env-subject-test-marker', [
		['mailchimp-nieuwsbrief', 'lamps that were tested', subject('Zes fietslampen getest: dit is de proef')],
		['hubspot-newsletter', 'a proof in the story', subject('Three novels, and proof of love')],
		['sfmc-renewal', 'a draft beer', subject('Your draft beer after training')],
		['marketo-letter', 'the final one', subject('Your final maintenance window in April')],
	]),
	...harmless('env-text-diverges', [
		[
			'hubspot-convite',
			'links written as names',
			email({
				text: "Uma tarde na torrefação\n\nOlá, {{ contact.firstname|default('amigo do café', true) }}!\n\nNa sexta-feira, 19 de junho de 2026, abrimos as portas da torrefação no Porto. Provamos cinco cafés de origem, mostramos a torradeira por dentro e contamos como se escolhe um grão. A visita dura hora e meia e é gratuita. Há lugar para vinte pessoas em cada grupo. Quem vier de comboio pode sair em São Bento e caminhar dez minutos ao longo do rio.\n\nReservar: https://www.grao-manso.example/visita?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite\n\nGrão Manso Lda., Rua das Flores 42, 4050-265 Porto, Portugal\nCancelar a subscrição: {{ unsubscribe_link }}",
			}),
		],
	]),
	...harmless('env-text-missing', [
		[
			'klaviyo-restock',
			'a short one',
			email({
				text: 'Back on the shelf: the oak stool. Forty of them: https://oakandash.example/products/oak-stool?utm_source=klaviyo&utm_medium=email&utm_campaign=C-0840-restock Unsubscribe: {% unsubscribe_link %}',
			}),
		],
	]),
	...harmless('env-title-differs', [
		[
			'klaviyo-restock',
			'the brand and the subject',
			swap(
				'<title>Back on the shelf: the oak stool</title>',
				'<title>Oak and Ash | The oak stool is back on the shelf</title>',
			),
		],
	]),
];
