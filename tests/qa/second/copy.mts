import {
	all,
	email,
	harmless,
	mistakes,
	options,
	put,
	rewriteHtml,
	say,
	subject,
	swap,
	swapBoth,
	swapText,
	token,
} from '../change.mts';

export const COPY = [
	...mistakes('copy-banned', 'error', [
		[
			'hubspot-convite',
			'a claim',
			all(options('copy-banned', { terms: ['o melhor do mundo'] }), say('Servimos o melhor do mundo.')),
		],
		[
			'marketo-inbjudan',
			'in a token',
			all(
				options('copy-banned', { terms: ['garanterat'] }),
				token('my.Rubrik', 'Frukostmöte: garanterat tystare hamn'),
			),
		],
		[
			'klaviyo-restock',
			'cut by markup',
			all(
				options('copy-banned', { terms: ['unbreakable'] }),
				put('<p>This stool is un<b>break</b>able.</p>\n'),
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'in other letters, in the text part',
			all(
				options('copy-banned', { terms: ['levenslang'] }),
				swapText('Twee lampen', 'LEVENSLANG licht. Twee lampen'),
			),
		],
	]),
	...mistakes('copy-date-past', 'error', [
		['hubspot-convite', 'a deadline in Portuguese', say('Inscreva-se até 15 de maio de 2026.')],
		['sfmc-boletin', 'an end in Spanish', say('La oferta termina el 20 de septiembre de 2026.')],
		['mautic-novita', 'by, in Italian', say('Prenotate entro il 10 maggio 2026.')],
		['mailchimp-nieuwsbrief', 'until, in Dutch', say('De actie loopt tot en met 31 oktober 2026.')],
		['marketo-letter', 'by, in English', say('Please reply by March 9, 2026.')],
		['mautic-einladung', 'by, in figures', say('Anmeldung bis 05.03.2026 möglich.')],
		['hubspot-webinaire', 'before, in French', say('Inscrivez-vous avant le 2 mars 2026.')],
		['marketo-inbjudan', 'a token with the last date', token('my.Datum', 'onsdag 8 april 2026')],
	]),
	...mistakes('copy-doubled', 'warning', [
		['hubspot-convite', 'over a break', put('<p>Venha com a<br>a família.</p>\n')],
		['klaviyo-aktion', 'in German', say('Die Jacke ist ist leicht.')],
		['sfmc-boletin', 'in Spanish', say('El mapa de de papel.')],
		['marketo-letter', 'over markup', put('<p>Call the <b>the</b> desk.</p>\n')],
		['marketo-webinar', 'in a token', token('my.Headline', 'Forecasting with with little data')],
	]),
	...mistakes('copy-language', 'warning', [
		[
			'hubspot-convite',
			'English under pt',
			rewriteHtml((html) =>
				html
					.replace(
						/<p>Na sexta[^]*?<\/p>/,
						'<p>On Friday we open the doors of our roastery in Porto. We taste five coffees of one origin each, show you the roaster from the inside, and tell you how a bean is chosen. The visit takes an hour and a half and it is free of charge for all of you.</p>',
					)
					.replace(
						/<p>Há lugar[^]*?<\/p>/,
						'<p>There is room for twenty people in each group. If you come by train you can get off at the main station and walk for ten minutes along the river.</p>',
					)
					.replace(/<p>Olá[^]*?<\/p>/, '<p>Hello!</p>')
					.replace(/<ul>[^]*?<\/ul>/, ''),
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'said to be English',
			rewriteHtml((html) => html.replaceAll('lang="nl"', 'lang="en"')),
		],
		['sfmc-boletin', 'said to be Italian', rewriteHtml((html) => html.replaceAll('lang="es"', 'lang="it"'))],
		[
			'klaviyo-shinchaku',
			'said to be English',
			rewriteHtml((html) => html.replaceAll('lang="ja"', 'lang="en"')),
		],
	]),
	...mistakes('copy-lorem', 'error', [
		[
			'hubspot-convite',
			'the middle of it',
			say('Ut enim ad minim veniam, quis nostrud exercitation ullamco.'),
		],
		['mautic-novita', 'in capitals', say('LOREM IPSUM DOLOR')],
		[
			'klaviyo-restock',
			'in an alternative text',
			put(
				'<img src="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/x.jpg" alt="Lorem ipsum dolor sit amet" width="200">\n',
			),
		],
		[
			'marketo-inbjudan',
			'in a token',
			token('my.Ingress', 'Duis aute irure dolor in reprehenderit in voluptate velit esse cillum'),
		],
		[
			'sfmc-renewal',
			'the text part',
			swapText('There is nothing to do', 'Sed do eiusmod tempor incididunt. There is nothing to do'),
		],
	]),
	...mistakes('copy-offer', 'warning', [
		[
			'klaviyo-aktion',
			'another discount in the subject',
			subject('Frühlingsaktion: 20 % auf alle Regenjacken'),
		],
		[
			'mailchimp-workshop',
			'another fee in the text part',
			email({
				text: 'A Saturday at the wheel\n\nOn Saturday, April 18 we open the studio for a day of throwing and trimming. You work at your own wheel. Aprons, clay and lunch are part of the fee of $120.\n\nBook: https://clayandkiln.example/saturday?utm_source=mailchimp&utm_medium=email&utm_campaign=C-0620-workshop\n\nUnsubscribe: *|UNSUB|*',
			}),
		],
		['klaviyo-aktion', 'another code in the text part', swapText('REGEN15', 'REGEN20')],
		[
			'hubspot-webinaire',
			'another day on the page',
			(situation) =>
				void (situation.build.landingPages[0]!.html = situation.build.landingPages[0]!.html!.replaceAll(
					'26 mars',
					'27 mars',
				).replaceAll('jeudi', 'vendredi')),
		],
	]),
	...mistakes('copy-required', 'error', [
		[
			'hubspot-convite',
			'a word on data',
			options('copy-required', { texts: ['Os seus dados ficam connosco.'] }),
		],
		[
			'mailchimp-workshop',
			'not in the text part',
			all(
				options('copy-required', { texts: ['Clay and Kiln LLC'], textPart: true }),
				email({
					text: 'A Saturday at the wheel https://clayandkiln.example/saturday Unsubscribe: *|UNSUB|*',
				}),
			),
		],
	]),
	...mistakes('copy-slot', 'error', [
		['hubspot-convite', 'a name in brackets', say('Atenciosamente, [NOME DO REMETENTE]')],
		['sfmc-boletin', 'to be put in', say('Salida a las [insertar hora].')],
		['mautic-einladung', 'angles', say('Treffpunkt: &lt;&lt;Ort eintragen&gt;&gt;')],
		['klaviyo-restock', 'a line to be filled', say('Your carpenter: __________')],
		['marketo-letter', 'curly', say('Your slot: {DATE HERE}')],
		['mailchimp-infolettre', 'in French', say('Rendez-vous le [date à compléter].')],
	]),
	...mistakes('copy-spelling', 'warning', [
		[
			'klaviyo-restock',
			'a common slip',
			all(options('copy-spelling', {}), say('You will recieve the stool within a week.')),
		],
		[
			'marketo-letter',
			'in the subject',
			all(options('copy-spelling', {}), subject('Your maintainance window in April')),
		],
		[
			'mailchimp-workshop',
			'a letter left out',
			all(options('copy-spelling', {}), say('We will definitly glaze your bowl.')),
		],
	]),
	...mistakes('copy-todo', 'error', [
		['hubspot-convite', 'check it', say('TODO: confirmar o horário com a Inês')],
		['klaviyo-aktion', 'in German', say('BITTE PRÜFEN: Preis der Jacke')],
		['mailchimp-infolettre', 'in French', say('À COMPLÉTER : nom du bénévole')],
		['sfmc-renewal', 'insert here', say('Insert hall photo here')],
		['klaviyo-restock', 'three letters', say('The price is XXX pounds.')],
		['marketo-inbjudan', 'in a token', token('my.Datum', 'TBD')],
		['mautic-novita', 'a note to oneself', say('NB per Marta: cambiare il prezzo, FIXME')],
		['sfmc-boletin', 'your text', say('Su texto aquí')],
	]),
	...mistakes('copy-weekday', 'warning', [
		[
			'hubspot-convite',
			'in Portuguese',
			swapBoth('Na sexta-feira, 19 de junho de 2026', 'Na quinta-feira, 19 de junho de 2026'),
		],
		['mautic-novita', 'in Italian', say('Vi aspettiamo venerdì 13 giugno 2026.')],
		['mailchimp-nieuwsbrief', 'in Dutch', say('Op zaterdag 15 november 2026 is de winkel open.')],
		['marketo-letter', 'in short', say('The line stops on Mon, 14 April 2026.')],
		['marketo-inbjudan', 'in a token', token('my.Datum', 'torsdag 6 maj 2026')],
		['sfmc-boletin', 'in Spanish', say('Salimos el sábado 11 de octubre de 2026.')],
	]),
	...mistakes('copy-year', 'warning', [
		['mautic-einladung', 'last year', swap('© 2026 Holzwerk', '© 2025 Holzwerk')],
		['marketo-inbjudan', 'by an entity', swap('&#169; 2026 Nordkaj', '&#169; 2024 Nordkaj')],
		[
			'hubspot-convite',
			'in words',
			put('<p style="font-size:13px;line-height:20px;color:#4f4039">Copyright 2023 Grão Manso</p>\n'),
		],
		[
			'sfmc-boletin',
			'a range',
			put('<p style="font-size:14px;line-height:21px;color:#4a463c">(c) 2015–2025 Sendero Lento</p>\n'),
		],
	]),
	...mistakes('brand-font', 'warning', [
		[
			'hubspot-convite',
			'pasted',
			all(
				options('brand-font', { fonts: ['Verdana'] }),
				put('<p style="font-family:Calibri,sans-serif">Traga os amigos.</p>\n'),
			),
		],
		[
			'sfmc-boletin',
			'a font element',
			all(
				options('brand-font', { fonts: ['Georgia'] }),
				put('<font face="Comic Sans MS, cursive">Ven.</font>\n'),
			),
		],
	]),
	...mistakes('brand-name', 'warning', [
		[
			'hubspot-convite',
			'small letters',
			all(options('brand-name', { names: ['Grão Manso'] }), say('A Grao manso espera por si.')),
		],
		[
			'klaviyo-restock',
			'written together',
			all(options('brand-name', { names: ['Oak and Ash'] }), say('Yours, OakandAsh.')),
		],
	]),
	...mistakes('brand-palette', 'warning', [
		[
			'hubspot-convite',
			'a blue',
			all(
				options('brand-palette', {
					palette: ['#7b3517', '#2c211b', '#ffffff', '#4f4039', '#1e1713', '#f5eee9'],
				}),
				put('<p style="color:#0044cc">Traga os amigos.</p>\n'),
			),
		],
		[
			'sfmc-boletin',
			'by name',
			all(
				options('brand-palette', {
					palette: ['#7a4b00', '#2a2721', '#ffffff', '#4a463c', '#f3f0e8', '#1b1a16', '#f1ede2'],
				}),
				put(
					'<table role="presentation"><tr><td bgcolor="navy" style="color:#ffffff">Ven</td></tr></table>\n',
				),
			),
		],
	]),
];

export const LIKE_COPY = [
	...harmless('copy-banned', [
		[
			'klaviyo-restock',
			'a longer word',
			all(options('copy-banned', { terms: ['crew'] }), say('Crewel work and screws? Never.')),
		],
	]),
	...harmless('copy-date-past', [
		['hubspot-convite', 'a founding', say('Torramos café desde 3 de maio de 2011.')],
		['sfmc-boletin', 'on the day of the send', say('La oferta empieza el 1 de octubre de 2026.')],
		['mautic-novita', 'until a later day', say('Prenotate entro il 30 giugno 2026.')],
		['marketo-letter', 'the last inspection', say('We last saw the line on 9 March 2025.')],
		['klaviyo-restock', 'a size', say('The seat is 12.5.30 in our old notation.')],
	]),
	...harmless('copy-doubled', [
		['klaviyo-aktion', 'the relative pronoun', say('Menschen, die die Berge lieben, kennen das.')],
		['hubspot-newsletter', 'had had', say('He had had enough of ships.')],
		['mailchimp-infolettre', 'we ourselves', say('Nous nous retrouvons à la jetée.')],
		['mautic-novita', 'slowly', say('Andate piano piano.')],
	]),
	...harmless('copy-language', [
		['hubspot-convite', 'a quote in English', say('“Slow is smooth, smooth is fast,” diz o mestre.')],
		['marketo-letter', 'a short line in French', say('Bonne journée !')],
	]),
	...harmless('copy-lorem', [
		['hubspot-newsletter', 'Latin in a story', say('The keeper writes “dolor” and “amor” on the wall.')],
		['mautic-novita', 'minimum', say('Il minimo è veniam? No, è venti.')],
	]),
	...harmless('copy-offer', [
		['klaviyo-aktion', 'a part of wool', say('Das Futter besteht zu 60 % aus Wolle.')],
		['mailchimp-workshop', 'the fee again', say('Your $140 hold the wheel for you.')],
	]),
	...harmless('copy-required', [
		[
			'hubspot-convite',
			'over markup',
			all(
				options('copy-required', { texts: ['Os seus dados ficam connosco.'] }),
				put('<p>Os seus <b>dados</b> ficam&nbsp;connosco.</p>\n'),
			),
		],
	]),
	...harmless('copy-slot', [
		['hubspot-newsletter', 'an editor', say('“The [old] keeper said [sic] nothing.”')],
		['marketo-letter', 'a part number', say('Order part [A-4711] or [B2].')],
		['klaviyo-restock', 'a footnote', say('Sixty days [1] for returns.')],
	]),
	...harmless('copy-spelling', [
		[
			'klaviyo-restock',
			'words of the trade',
			all(options('copy-spelling', {}), say('The stool is hand-planed and oiled twice.')),
		],
	]),
	...harmless('copy-todo', [
		['hubspot-convite', 'all, in Portuguese', say('Todo o café é torrado aqui.')],
		['sfmc-boletin', 'all, in Spanish', say('TODO INCLUIDO: el mapa y el tren.')],
		['klaviyo-restock', 'a to-do list', say('Put it on your to-do list.')],
		['sfmc-renewal', 'a size', say('Shirts from S to XXXL in the hall.')],
	]),
	...harmless('copy-weekday', [
		['mautic-novita', 'right', say('Vi aspettiamo sabato 13 giugno 2026.')],
		['marketo-letter', 'two days of a span', say('Slots from Tuesday, 14 April to Thursday, 16 April 2026.')],
		['mailchimp-nieuwsbrief', 'right, in Dutch', say('Op zaterdag 14 november 2026 is de winkel open.')],
	]),
	...harmless('copy-year', [
		[
			'hubspot-convite',
			'a range up to now',
			put('<p style="font-size:13px;line-height:20px;color:#4f4039">© 2011–2026 Grão Manso</p>\n'),
		],
		['hubspot-newsletter', 'a book of 1998', say('First published in 1998, and still in print.')],
	]),
	...harmless('brand-font', [
		[
			'hubspot-convite',
			'the second of the list',
			all(
				options('brand-font', { fonts: ['Verdana', 'Georgia'] }),
				put('<p style="font-family:Georgia,serif">Traga os amigos.</p>\n'),
			),
		],
	]),
	...harmless('brand-name', [
		[
			'klaviyo-restock',
			'the trees',
			all(
				options('brand-name', { names: ['Oak and Ash'] }),
				say('An oak, an ash and a beech stand in the yard.'),
			),
		],
	]),
	...harmless('brand-palette', [
		[
			'hubspot-convite',
			'in the short form',
			all(
				options('brand-palette', {
					palette: ['#7b3517', '#2c211b', '#ffffff', '#4f4039', '#1e1713', '#f5eee9'],
				}),
				put('<p style="background-color:#FFF">Traga os amigos.</p>\n'),
			),
		],
	]),
];
