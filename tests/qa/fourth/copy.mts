import {
	all,
	type Change,
	harmless,
	mistakes,
	options,
	preheader,
	put,
	say,
	subject,
	swap,
	swapBoth,
	swapPage,
	swapText,
	token,
} from '../change.mts';

const inSecond =
	(from: string, to: string): Change =>
	({ build: { emails } }) => {
		const its = emails[1]!;
		if (!its.html.includes(from)) throw new Error(`the second e-mail has no "${from}"`);
		its.html = its.html.replace(from, () => to);
	};

const SPELLING = options('copy-spelling', {});
const TEA = ['#1e2a1c', '#ffffff', '#2f5d1e', '#43503f', '#10180f', '#eef5ec'];

export const COPY = [
	...mistakes('copy-banned', 'error', [
		[
			'klaviyo-aktion',
			'ein Versprechen, das Legal gestrichen hat',
			all(
				options('copy-banned', { terms: ['100 % wasserdicht'] }),
				say('Die Jacke Wolkenbruch ist 100 % wasserdicht, auch nach Jahren.'),
			),
		],
		[
			'sfmc-renewal',
			'the old name of the plan in capitals',
			all(
				options('copy-banned', { terms: ['Platinum Pass'] }),
				say('The PLATINUM PASS is part of your membership.'),
			),
		],
		[
			'mailchimp-infolettre',
			'le mot interdit dans un texte alternatif',
			all(
				options('copy-banned', { terms: ['miracle'] }),
				swap(
					'alt="Bol de soupe de poisson avec des croûtons"',
					'alt="Bol de la soupe miracle avec des croûtons"',
				),
			),
		],
		[
			'hubspot-convite',
			'a palavra proibida no assunto',
			all(options('copy-banned', { terms: ['grátis'] }), subject('Convite grátis: uma tarde na torrefação')),
		],
		[
			'marketo-webinar',
			'the token of the intro says guaranteed',
			all(
				options('copy-banned', { terms: ['guaranteed'] }),
				token(
					'my.Intro',
					'When a product is new there is no history to learn from. In this live session we show how planners get to a guaranteed forecast, with a dozen data points and an afternoon of work.',
				),
			),
		],
	]),
	...mistakes('copy-date-past', 'error', [
		[
			'mautic-einladung',
			'die Anmeldefrist ist schon vorbei',
			swapBoth('bis zum 20. März', 'bis zum 6. März'),
		],
		[
			'mailchimp-workshop',
			'the last day to sign up lies before the send',
			swapBoth('Sign up by April 10', 'Sign up by March 20'),
		],
		[
			'hubspot-webinaire',
			'les inscriptions sont closes',
			say('Inscriptions ouvertes jusqu’au 10 mars 2026.'),
		],
		[
			'hubspot-convite',
			'as inscrições já acabaram',
			say('Inscrições até 29 de maio de 2026, por ordem de chegada.'),
		],
		[
			'mailchimp-nieuwsbrief',
			'de actie is al voorbij',
			say('De korting op lampen geldt tot en met 31 oktober 2026.'),
		],
		[
			'mautic-novita',
			'le iscrizioni sono scadute',
			say('Prenotate entro il 20 maggio 2026 e vi regaliamo il campanello.'),
		],
		['marketo-inbjudan', 'sista anmälningsdag har varit', say('Anmäl dig senast den 17 april 2026.')],
		[
			'sfmc-boletin',
			'el plazo terminó en septiembre',
			say('Reserve el autobús antes del 15 de septiembre de 2026.'),
		],
		[
			'klaviyo-shinchaku',
			'the last day of the order is over',
			say('ご予約は2026年5月1日までにお願いいたします。'),
		],
		[
			'marketo-webinar',
			'the token holds the date of last year’s session',
			token('my.Event Date', 'Thursday, 13 March 2025'),
			{ or: ['sched-event', 'copy-offer'] },
		],
	]),
	...mistakes('copy-doubled', 'warning', [
		['sfmc-boletin', 'para para', say('Un plano para para imprimir en casa.')],
		['mailchimp-nieuwsbrief', 'het het', say('Wij meten hoe lang het het lampje volhoudt.')],
		[
			'marketo-webinar',
			'the word stands at the end of one line and at the begin of the next',
			put('<p>Bring a chart of the\nthe last three months.</p>\n'),
		],
		[
			'klaviyo-aktion',
			'mit mit, mit einem Tag dazwischen',
			put('<p>Eine Jacke mit <strong>mit</strong> Kapuze.</p>\n'),
		],
	]),
	...mistakes('copy-language', 'warning', [
		[
			'hubspot-webinaire',
			'le texte est resté en anglais',
			all(
				swapBoth(
					"Dans les cantines, un repas sur cinq part à la poubelle. Trois équipes de la région ont divisé ce chiffre par deux en une saison, sans matériel nouveau. Elles expliquent comment, chiffres à l'appui, et répondent à vos questions.",
					'In school kitchens one meal in five ends in the bin. Three teams of the region have halved that number within a season, without any new equipment. They tell how they did it, with all the figures, and they answer your questions at the end.',
				),
				swapBoth(
					"Le webinaire a lieu le jeudi 26 mars 2026 à 11 h (heure de Paris) et dure 40 minutes. L'inscription est gratuite ; l'enregistrement vous est envoyé le lendemain.",
					'The webinar takes place on Thursday, 26 March 2026 at 11 in the morning (Paris time) and lasts 40 minutes. It is free for all of you; the recording is sent to you on the day after.',
				),
				swapBoth(
					'Peser avant de jeter : la méthode en dix minutes par jour',
					'Weigh it before you throw it away: ten minutes a day',
				),
			),
		],
		[
			'mautic-novita',
			'il testo in tedesco del partner di Bolzano',
			all(
				swapBoth(
					'da questa settimana potete provare in officina la nuova bici da carico. Porta due bambini e la spesa, frena bene anche sotto la pioggia e sta in un metro di cortile. La batteria basta per tre giorni di città.',
					'ab dieser Woche können Sie bei uns das neue Lastenrad ausprobieren. Es trägt zwei Kinder und den Einkauf, bremst auch bei Regen gut und braucht nur einen Meter im Hof. Der Akku reicht für drei Tage in der Stadt.',
				),
				swapBoth(
					"La prova dura mezz'ora e non costa nulla. Portate un documento; al casco pensiamo noi.",
					'Die Probefahrt dauert eine halbe Stunde und kostet nichts. Bringen Sie einen Ausweis mit; um den Helm kümmern wir uns.',
				),
				swapBoth(
					'Con il tram fino a Porta Romana, poi cinque minuti a piedi. Per domande telefonate allo',
					'Mit der Straßenbahn bis Porta Romana, dann sind es noch fünf Minuten zu Fuß. Bei Fragen rufen Sie uns an unter der',
				),
			),
		],
		[
			'klaviyo-restock',
			'the attribute says Spanish and the copy is English',
			(situation) => {
				const its = situation.build.emails[0]!;
				its.html = its.html.replaceAll('lang="en"', 'lang="es"');
			},
			{ or: ['a11y-lang'] },
		],
	]),
	...mistakes('copy-lorem', 'error', [
		[
			'sfmc-boletin',
			'relleno en latín en una lista',
			swap(
				'<li>Agua para medio día</li>',
				'<li>Agua para medio día</li><li>Vestibulum ante ipsum primis in faucibus orci luctus</li>',
			),
		],
		[
			'hubspot-convite',
			'o parágrafo do modelo começa no meio',
			put('<p>Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip.</p>\n'),
		],
		[
			'mailchimp-nieuwsbrief',
			'alleen de tekstversie heeft vultekst',
			swapText(
				'Twee lampen gaven het op.',
				'Lorem ipsum dolor sit amet, consectetuer adipiscing elit. Twee lampen gaven het op.',
			),
		],
		[
			'marketo-webinar',
			'the confirmation has a line of filler',
			inSecond(
				'<p>Thank you',
				'<p>Sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.</p>\n<p>Thank you',
			),
		],
		[
			'mautic-einladung',
			'Blindtext aus der Vorlage',
			put(
				'<p>Weit hinten, hinter den Wortbergen, fern der Länder Vokalien und Konsonantien leben die Blindtexte.</p>\n',
			),
		],
	]),
	...mistakes('copy-offer', 'warning', [
		[
			'klaviyo-aktion',
			'der Betreff verspricht 20 %',
			subject('Frühlingsaktion: 20 % auf alle Regenjacken'),
			{ or: ['env-subject-brief'] },
		],
		['klaviyo-aktion', 'der Textteil nennt den Code vom letzten Jahr', swapText('REGEN15', 'REGEN10')],
		['mailchimp-workshop', 'the fee went up in the HTML only', swap('$140', '$165')],
		[
			'hubspot-webinaire',
			'la page annonce le 27 mars',
			swapPage('le jeudi 26 mars 2026', 'le vendredi 27 mars 2026'),
		],
		[
			'klaviyo-aktion',
			'die Vorschau sagt Sonntag, 19. April',
			all(
				swap('Bis Sonntag, 26. April: leichte', 'Bis Sonntag, 19. April: leichte'),
				preheader('Bis Sonntag, 19. April: leichte Jacken für nasse Tage, auch in großen Größen'),
			),
		],
		[
			'mautic-einladung',
			'auf der Seite ist der Anmeldeschluss ein anderer',
			swapPage('bis zum 20. März', 'bis zum 17. März'),
		],
	]),
	...mistakes('copy-required', 'error', [
		[
			'sfmc-renewal',
			'the sentence about the fee is missing',
			options('copy-required', { texts: ['Membership fees are not refundable.'] }),
		],
		[
			'klaviyo-aktion',
			'der Pflichthinweis wurde gekürzt',
			all(
				options('copy-required', { texts: ['Nicht mit anderen Aktionen kombinierbar.'] }),
				say('Nicht mit anderen Aktionen.'),
			),
		],
		[
			'mautic-novita',
			'the disclaimer stands in a comment',
			all(
				options('copy-required', { texts: ['Immagini a scopo illustrativo.'] }),
				put('<!-- Immagini a scopo illustrativo. -->\n'),
			),
		],
		[
			'hubspot-webinaire',
			'la mention n’est pas dans le texte brut',
			all(
				options('copy-required', { texts: ['Places limitées à 200.'], textPart: true }),
				put('<p>Places limitées à 200.</p>\n'),
			),
		],
	]),
	...mistakes('copy-slot', 'error', [
		[
			'hubspot-newsletter',
			'the name of the author is to be inserted',
			say('Meet [AUTHOR NAME] in the shop on Saturday.'),
			{ or: ['copy-todo'] },
		],
		[
			'mautic-einladung',
			'Klammern mit ORT',
			say('Treffpunkt ist das Tor an der [Straße einfügen].'),
			{ or: ['copy-todo'] },
		],
		[
			'mailchimp-infolettre',
			'des chevrons doubles',
			put('<p>Rendez-vous avec &lt;&lt;PRÉNOM DU GUIDE&gt;&gt; devant la jetée.</p>\n'),
		],
		['sfmc-boletin', 'una raya para escribir el precio', say('El autobús cuesta ______ euros por persona.')],
		[
			'klaviyo-shinchaku',
			'a date to be filled in, in full-width brackets',
			say('【日付を入力】から店頭でもお求めいただけます。'),
			{ or: ['copy-todo'] },
		],
		[
			'marketo-webinar',
			'the subject of the confirmation has a slot',
			({ build }) => void (build.emails[1]!.subject = 'You are registered: [EVENT NAME]'),
		],
		[
			'hubspot-convite',
			'um texto alternativo por preencher',
			swap('alt="Grão Manso"', 'alt="[NOME DA MARCA]"'),
			{ or: ['img-alt-quality'] },
		],
	]),
	...mistakes('copy-spelling', 'warning', [
		[
			'marketo-letter',
			'two letters changed places',
			all(SPELLING, say('Our engineers will recieve your answer on the same day.')),
		],
		[
			'sfmc-renewal',
			'the subject has a slip',
			all(SPELLING, subject('Three things that change with your memebrship')),
		],
		[
			'klaviyo-restock',
			'a common mistake in a heading',
			all(SPELLING, put('<h2>Definately worth the wait</h2>\n')),
		],
	]),
	...mistakes('copy-todo', 'error', [
		[
			'mailchimp-infolettre',
			'une note pour Yann',
			say('À COMPLÉTER : l’heure de la marée (demander à Yann)'),
		],
		['mautic-einladung', 'Bitte noch prüfen', say('ACHTUNG: Uhrzeit bitte noch mit Frau Huber abklären!')],
		['sfmc-boletin', 'PENDIENTE en medio del texto', say('PENDIENTE: confirmar el precio del autobús')],
		['klaviyo-shinchaku', '要確認 was left in the copy', say('※要確認:缶入りの値段')],
		[
			'mautic-novita',
			'una nota tra parentesi quadre',
			say('[NOTA PER MARTA: controllare il numero di telefono]'),
			{ or: ['copy-slot'] },
		],
		['marketo-webinar', 'TBC in the token of the speaker', token('my.Speaker', 'Dr Amara Osei (TBC)')],
		[
			'klaviyo-restock',
			'FIXME in the text part',
			swapText('Made to go with it', 'FIXME ask Ash for the new photo\nMade to go with it'),
		],
	]),
	...mistakes('copy-weekday', 'warning', [
		[
			'hubspot-convite',
			'o dia da semana não bate certo',
			swapBoth('Na sexta-feira, 19 de junho de 2026', 'Na quinta-feira, 19 de junho de 2026'),
		],
		['marketo-inbjudan', 'datumets token har fel veckodag', token('my.Datum', 'torsdag 6 maj 2026')],
		['mailchimp-nieuwsbrief', 'zondag is zaterdag', say('De winkel is open op zondag 21 november 2026.')],
		['klaviyo-shinchaku', 'the weekday in brackets is wrong', say('次の入荷は2026年5月20日(火)の予定です。')],
		[
			'mailchimp-workshop',
			'April 18 is called a Sunday',
			swapBoth('On Saturday, April 18', 'On Sunday, April 18'),
		],
		['mailchimp-infolettre', 'samedi 12 avril', swapBoth('Dimanche 12 avril', 'Samedi 12 avril')],
	]),
	...mistakes('copy-year', 'warning', [
		['mautic-einladung', 'das Jahr des letzten Rundbriefs', swapBoth('© 2026 Holzwerk', '© 2025 Holzwerk')],
		['marketo-inbjudan', 'årtalet som entitet', swap('&#169; 2026', '&copy;&nbsp;2024')],
		[
			'mailchimp-workshop',
			'a range that ends in 2023',
			swap('Copyright &copy; *|CURRENT_YEAR|*', 'Copyright &copy; 2012&ndash;2023'),
		],
		['klaviyo-aktion', 'Copyright in Klammern', say('(c) 2024 Regenfest GmbH')],
	]),
	...mistakes('brand-font', 'warning', [
		[
			'klaviyo-aktion',
			'ein Absatz in Comic Sans',
			all(
				options('brand-font', { fonts: ['Arial', 'Helvetica'] }),
				put('<p style="font-family:\'Comic Sans MS\',cursive">Trocken bleiben!</p>\n'),
			),
		],
		[
			'mautic-einladung',
			'a font element of Outlook',
			all(
				options('brand-font', { fonts: ['Arial', 'Helvetica'] }),
				put('<p><font face="Calibri">Bis bald in Straubing.</font></p>\n'),
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'de titel in een ander lettertype',
			all(
				options('brand-font', { fonts: ['Arial', 'Helvetica'] }),
				swap('.rij { width: 100%; }', '.rij { width: 100%; } h1 { font-family: Papyrus, fantasy; }'),
			),
		],
	]),
	...mistakes('brand-name', 'warning', [
		[
			'sfmc-boletin',
			'el nombre de la marca con minúscula',
			all(options('brand-name', { names: ['Sendero Lento'] }), say('Un abrazo del equipo de Sendero lento.')),
		],
		[
			'marketo-webinar',
			'the name of the brand in one word',
			all(options('brand-name', { names: ['Kestrel Data'] }), say('KestrelData answers your questions.')),
		],
		[
			'mautic-einladung',
			'Holzwerk mit Bindestrich',
			all(
				options('brand-name', { names: ['Holzwerk Brandt'] }),
				say('Ihr Team von Holzwerk-Brandt freut sich.'),
			),
		],
	]),
	...mistakes('brand-palette', 'warning', [
		[
			'klaviyo-shinchaku',
			'the pink of the winter campaign',
			all(
				options('brand-palette', { palette: TEA }),
				put('<p style="color:#a3195b">数に限りがあります。</p>\n'),
			),
		],
		[
			'klaviyo-shinchaku',
			'a background by its name',
			all(
				options('brand-palette', { palette: TEA }),
				put(
					'<table role="presentation"><tr><td bgcolor="navy" style="color:#ffffff">新茶</td></tr></table>\n',
				),
			),
		],
		[
			'klaviyo-shinchaku',
			'a border in rgb',
			all(
				options('brand-palette', { palette: TEA }),
				put('<p style="border-top:2px solid rgb(200, 60, 20)">のし</p>\n'),
			),
		],
	]),
];

export const LIKE_COPY = [
	...harmless('copy-banned', [
		[
			'klaviyo-aktion',
			'the term is part of a longer word',
			all(
				options('copy-banned', { terms: ['Öko'] }),
				say('Entworfen hat sie eine Ökonomin, die bei jedem Wetter radelt.'),
			),
		],
		[
			'sfmc-renewal',
			'a term that nobody writes',
			all(
				options('copy-banned', { terms: ['cure'] }),
				say('Your locker is secure, and the showers are warm.'),
			),
		],
	]),
	...harmless('copy-date-past', [
		[
			'mautic-einladung',
			'the year in which the company was founded',
			say('Seit dem 1. April 1957 sägen wir in Straubing.'),
		],
		[
			'hubspot-newsletter',
			'a review of a day that is over',
			say('On 14 February 2026 two hundred of you came to our reading. Thank you.'),
		],
		['hubspot-convite', 'the law has a date', say('Tratamos os dados segundo a lei de 8 de agosto de 2019.')],
		['mailchimp-nieuwsbrief', 'the test has ended', say('De test liep van 1 tot 28 oktober 2026.')],
		[
			'klaviyo-aktion',
			'until the day of the send',
			say('Angemeldete Kundinnen bestellen bis 17. April 2026 versandkostenfrei.'),
		],
	]),
	...harmless('copy-doubled', [
		['hubspot-webinaire', 'nous nous', say('Nous nous retrouvons en ligne, et vous vous servez.')],
		['mautic-novita', 'piano piano', say('La bici frena piano piano anche in discesa.')],
		['mautic-einladung', 'die, die', say('Alle, die die Halle sehen wollen, sind willkommen.')],
		[
			'hubspot-newsletter',
			'had had',
			say('The keeper had had forty winters, and knew that that was enough.'),
		],
		['sfmc-renewal', 'bye bye', say('Say bye bye to the waiting list.')],
	]),
	...harmless('copy-language', [
		['hubspot-webinaire', 'a quotation in English', say('Comme on dit à Londres : “Waste not, want not.”')],
		[
			'marketo-inbjudan',
			'a part in English with its language',
			put(
				'<p lang="en">The slides of the meeting are in English, and you may ask your questions in English too.</p>\n',
			),
		],
		[
			'klaviyo-shinchaku',
			'the name of the tea in letters',
			say('Shizuoka Shincha 2026 は、英語の説明書も同封しています。'),
		],
	]),
	...harmless('copy-lorem', [
		['sfmc-boletin', 'Latin names of trees', say('Verá hayas (Fagus sylvatica) y robles (Quercus robur).')],
		['hubspot-newsletter', 'a saying in Latin', say('Tempus fugit, and so does the last chapter.')],
		[
			'mautic-novita',
			'the Italian word dolore',
			say('Niente dolore alla schiena: il manubrio è alto, e il carico sta davanti.'),
		],
	]),
	...harmless('copy-offer', [
		['klaviyo-aktion', 'a percentage of something else', say('Der Stoff besteht zu 80 % aus alten Netzen.')],
		['mailchimp-workshop', 'the same price with its cents', swapText('$140', '$140.00')],
		['mautic-einladung', 'the same date in figures', swapText('24. März 2026', '24.03.2026')],
	]),
	...harmless('copy-required', [
		[
			'klaviyo-aktion',
			'the required text is broken by a tag and a no-break space',
			all(
				options('copy-required', { texts: ['Nicht mit anderen Aktionen kombinierbar.'] }),
				put('<p>Nicht mit <b>anderen</b>&nbsp;Aktionen\nkombinierbar.</p>\n'),
			),
		],
		[
			'sfmc-renewal',
			'the required text stands in both parts',
			all(
				options('copy-required', { texts: ['Membership fees are not refundable.'], textPart: true }),
				say('Membership fees are not refundable.'),
			),
		],
	]),
	...harmless('copy-slot', [
		[
			'hubspot-newsletter',
			'an editor’s insertion',
			say('“It was [the] darkest of winters,” she writes, “and I [laughs] stayed.”'),
		],
		['klaviyo-restock', 'the number of a footnote', say('It carries 140 kg [1] and is oiled twice [2].')],
		['klaviyo-shinchaku', 'a heading in full-width brackets', say('【新茶】今年の葉は香りが豊かです。')],
	]),
	...harmless('copy-spelling', [
		[
			'marketo-letter',
			'British spelling',
			all(SPELLING, say('Our colour-coded programme is organised by the centre in Cork.')),
		],
		[
			'marketo-webinar',
			'the name of the speaker',
			all(SPELLING, say('Amara Osei is the author of our worksheet.')),
		],
	]),
	...harmless('copy-todo', [
		[
			'sfmc-boletin',
			'the Spanish word todo',
			say('Todo el camino está señalizado; TODO incluido en el billete.'),
		],
		['hubspot-convite', 'the Portuguese word todo', say('Todo o café é moído na hora, e tem nota de prova.')],
		['hubspot-newsletter', 'a to-do list of a hero', say('Her to-do list has one line: answer the letter.')],
		['marketo-letter', 'please note', say('Please note that the line can go on running at half speed.')],
	]),
	...harmless('copy-weekday', [
		[
			'mautic-einladung',
			'two dates with their weekdays',
			say('Weitere Führungen: Donnerstag, 26. März und Freitag, 27. März 2026.'),
		],
		[
			'hubspot-newsletter',
			'a weekday and the date of another thing',
			say('Every Monday we read; the next book comes out on 2 April.'),
		],
		['klaviyo-shinchaku', 'the right weekday in brackets', say('次の入荷は2026年5月20日(水)の予定です。')],
	]),
	...harmless('copy-year', [
		['mautic-einladung', 'a range up to this year', swapBoth('© 2026 Holzwerk', '© 1957–2026 Holzwerk')],
		['hubspot-newsletter', 'the year of a photograph', say('Photo of the lighthouse: Tom Reader, 2019.')],
	]),
	...harmless('brand-font', [
		[
			'klaviyo-aktion',
			'the font of the brand in small letters',
			all(
				options('brand-font', { fonts: ['Arial', 'Helvetica'] }),
				put('<p style="font-family:arial, sans-serif">Trocken bleiben!</p>\n'),
			),
		],
	]),
	...harmless('brand-name', [
		[
			'marketo-webinar',
			'the name in an address',
			all(options('brand-name', { names: ['Kestrel Data'] }), say('Write to events@kestrel-data.example.')),
		],
		[
			'sfmc-boletin',
			'the name in the genitive of a sentence',
			all(
				options('brand-name', { names: ['Sendero Lento'] }),
				say('Los mapas de Sendero Lento, siempre gratis.'),
			),
		],
	]),
	...harmless('brand-palette', [
		[
			'klaviyo-shinchaku',
			'the short form and capitals of the palette',
			all(
				options('brand-palette', { palette: TEA }),
				put('<p style="color:#2F5D1E;background-color:#FFF">のし</p>\n'),
			),
		],
		[
			'klaviyo-shinchaku',
			'the same green in rgb',
			all(options('brand-palette', { palette: TEA }), put('<p style="color:rgb(47, 93, 30)">缶入り</p>\n')),
		],
	]),
];
