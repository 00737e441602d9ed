import type { Change } from '../change.mts';
import {
	all,
	email,
	harmless,
	mistakes,
	options,
	preheader,
	put,
	say,
	subject,
	swap,
	swapAll,
	swapBoth,
	swapPage,
	swapText,
	token,
} from '../change.mts';

const second =
	(from: string, to: string): Change =>
	({ build }) => {
		const it = build.emails[1]!;
		if (!it.html.includes(from)) throw new Error(`the second e-mail has no "${from}"`);
		it.html = it.html.replace(from, () => to);
		it.text = (it.text ?? '').replace(from, () => to);
	};
const banned = (...terms: string[]) => options('copy-banned', { terms });
const spelled = options('copy-spelling', {});
const RESTOCK_PALETTE = ['#1d1b18', '#f4f0ea', '#26221d', '#ffffff', '#7b3f00', '#4b443b'];
const NOVITA_PALETTE = ['#16191c', '#f2f3f4', '#22282d', '#ffffff', '#8a2c0d', '#47525a'];
const palette = (its: string[]) => options('brand-palette', { palette: its, allowGreys: false });

export const COPY = [
	...mistakes('copy-banned', 'error', [
		[
			'mautic-einladung',
			'a claim that Legal struck out, in capitals',
			all(banned('weltweit einzigartig'), say('WELTWEIT EINZIGARTIG: unsere Säge mit Wasserkühlung.')),
		],
		[
			'klaviyo-restock',
			'bold letters cut the term',
			all(banned('risk-free'), put('<p>Try it <b>risk</b>-free for sixty days.</p>\n')),
		],
		[
			'hubspot-webinaire',
			'an old product name in the subject',
			all(banned('Cuisine Zéro'), subject('Cuisine Zéro : réduire le gaspillage en cuisine')),
		],
		[
			'marketo-webinar',
			'the confirmation promises it',
			all(
				banned('guaranteed'),
				second(
					'We look forward to meeting you',
					'A guaranteed seat is yours, and we look forward to meeting you',
				),
			),
		],
		[
			'klaviyo-shinchaku',
			'a claim in an alternative text',
			all(banned('日本一'), swap('alt="みどり屋茶舗"', 'alt="日本一の茶舗みどり屋"')),
		],
		[
			'mailchimp-nieuwsbrief',
			'a hard blank in the term',
			all(banned('beste prijs'), say('Altijd de beste&nbsp;prijs in de stad.')),
		],
	]),
	...mistakes('copy-date-past', 'error', [
		[
			'mautic-einladung',
			'the deadline of the February tour',
			all(swapBoth('bis zum 20. März an', 'bis zum 20. Februar an')),
		],
		[
			'klaviyo-aktion',
			'the offer ended before the send',
			all(
				swapBoth('bis Sonntag, 26. April 2026', 'bis Sonntag, 12. April 2026'),
				preheader('Bis Sonntag, 12. April: leichte Jacken für nasse Tage, auch in großen Größen'),
				swap('Bis Sonntag, 26. April:', 'Bis Sonntag, 12. April:'),
			),
		],
		[
			'hubspot-webinaire',
			'registration is closed already',
			say("Inscriptions ouvertes jusqu'au 6 mars 2026."),
		],
		['sfmc-boletin', 'a draw that is over, in figures', say('Participe en el sorteo hasta el 21/09/2026.')],
		[
			'mailchimp-workshop',
			'American order, last week',
			swapBoth('Sign up by April 10', 'Sign up by March 20'),
		],
		['marketo-inbjudan', 'the last day to say yes is past', say('Anmäl dig senast den 17 april.')],
		[
			'klaviyo-shinchaku',
			'the order deadline lies before the send',
			say('ご予約は2026年5月8日までにお願いいたします。'),
		],
		[
			'marketo-webinar',
			'the token has the date of the last session',
			token('my.Event Date', 'Thursday, 12 February 2026'),
			{ or: ['sched-event', 'copy-offer'] },
		],
	]),
	...mistakes('copy-doubled', 'warning', [
		[
			'mautic-novita',
			'the article twice, the second in bold',
			put('<p>Portate un documento per la <b>la</b> prova.</p>\n'),
		],
		[
			'marketo-inbjudan',
			'a line break hides it',
			put('<p style="margin:0 0 14px">Vi bjuder på\npå kaffe och smörgås.</p>\n'),
		],
		['sfmc-renewal', 'in the subject', subject('Three things that that change with your your renewal')],
		['hubspot-convite', 'once with a capital', say('Para para chegar, saia em São Bento.')],
	]),
	...mistakes('copy-language', 'warning', [
		[
			'klaviyo-aktion',
			'the English copy stands in the German mail',
			all(
				swapBoth(
					'der April macht, was er will. Damit Sie trotzdem trocken ankommen, gibt es bis Sonntag, 26. April 2026 auf alle Regenjacken 15 % Nachlass. Geben Sie an der Kasse den Code REGEN15 ein; er gilt auch für Stücke, die schon herabgesetzt sind.',
					'April does what it likes. So that you arrive dry all the same, there is a discount of 15 % on all our rain jackets until 26 April 2026. Enter the code REGEN15 when you pay; it is also valid for pieces that have been reduced already.',
				),
				swapBoth(
					'Neu in diesem Jahr ist die Jacke Wolkenbruch: 320 Gramm leicht, mit verschweißten Nähten und einer Kapuze, die nicht über die Augen rutscht. Sie wird in Porto genäht und dort auch repariert, wenn nach Jahren einmal ein Reißverschluss klemmt.',
					'New this year is the jacket Wolkenbruch: it weighs only 320 grams, has welded seams and a hood that does not slide over your eyes. It is sewn in Porto, and repaired there too when after some years the zip gets stuck.',
				),
			),
		],
		[
			'mautic-novita',
			'the mail says that it is Spanish',
			all(swap('<html lang="it"', '<html lang="es"'), swap('<div lang="it"', '<div lang="es"')),
		],
		[
			'mailchimp-nieuwsbrief',
			'the German language was left in the template',
			all(swap('<html lang="nl"', '<html lang="de"'), swap('<div lang="nl"', '<div lang="de"')),
		],
		[
			'klaviyo-shinchaku',
			'Japanese copy in an English template',
			all(swap('<html lang="ja"', '<html lang="en"'), swap('<div lang="ja"', '<div lang="en"')),
		],
	]),
	...mistakes('copy-lorem', 'error', [
		[
			'mautic-einladung',
			'a later sentence of the filler',
			say('Duis autem vel eum iriure in hendrerit vulputate velit esse molestie consequat.'),
		],
		[
			'klaviyo-restock',
			'in the alternative text',
			swap('alt="Three-legged oak stool beside a window"', 'alt="Lorem ipsum dolor sit amet"'),
		],
		[
			'hubspot-webinaire',
			'a list item of the template',
			swap('Des menus qui se rattrapent le lendemain', 'Consectetur adipiscing elit, sed do eiusmod'),
		],
		[
			'klaviyo-aktion',
			'the German filler about Wortberge',
			say(
				'Weit hinten, hinter den Wortbergen, fern der Länder Vokalien und Konsonantien leben die Blindtexte.',
			),
		],
		[
			'klaviyo-shinchaku',
			'the Japanese filler',
			say('この文章はダミーです。文字の大きさ、量、字間、行間等を確認するために入れています。'),
		],
		[
			'sfmc-boletin',
			'only the text part',
			swapText('- Una capa contra el viento', '- Praesent commodo cursus magna, vel scelerisque nisl'),
		],
	]),
	...mistakes('copy-offer', 'warning', [
		['klaviyo-aktion', 'the subject promises more', subject('Frühlingsaktion: 25 % auf alle Regenjacken')],
		['klaviyo-aktion', 'another code in the text part', swapText('REGEN15', 'REGEN51')],
		['mailchimp-workshop', 'the fee differs in the text part', swapText('fee of $140', 'fee of $120')],
		[
			'mautic-einladung',
			'the page says another day',
			all(
				swapPage('<h1>Werkführung am 24. März 2026</h1>', '<h1>Werkführung am 26. März 2026</h1>'),
				swapPage('Werkführung am 24. März 2026 –', 'Werkführung am 26. März 2026 –'),
			),
		],
		[
			'hubspot-webinaire',
			'the preheader has another date',
			all(
				preheader('Le vendredi 27 mars à 11 h : trois cuisines racontent ce qui a vraiment marché'),
				swap('Le jeudi 26 mars à 11 h : trois', 'Le vendredi 27 mars à 11 h : trois'),
			),
		],
	]),
	...mistakes('copy-required', 'error', [
		[
			'mailchimp-workshop',
			'the disclaimer is not there',
			options('copy-required', { texts: ['Places are not refunded within seven days of the course.'] }),
		],
		[
			'klaviyo-aktion',
			'a number in the disclaimer was changed',
			all(
				options('copy-required', { texts: ['Mindestbestellwert 50 Euro, gültig bis 26. April 2026.'] }),
				say('Mindestbestellwert 30 Euro, gültig bis 26. April 2026.'),
			),
		],
		[
			'hubspot-webinaire',
			'the text stands in a comment',
			all(
				options('copy-required', { texts: ['Conférence réservée aux professionnels de la restauration.'] }),
				put('<!-- Conférence réservée aux professionnels de la restauration. -->\n'),
			),
		],
		[
			'marketo-webinar',
			'only the invite has it',
			all(options('copy-required', { texts: ['Recorded for training.'] }), say('Recorded for training.')),
		],
		[
			'sfmc-renewal',
			'the text part lacks it',
			all(
				options('copy-required', { texts: ['Fees may apply.'], textPart: true }),
				put('<p style="margin:0 0 14px">Fees may apply.</p>\n'),
			),
		],
	]),
	...mistakes('copy-slot', 'error', [
		[
			'mautic-einladung',
			'the name of the speaker in brackets',
			say('Es begrüßt Sie [Name Ansprechpartner].'),
		],
		[
			'hubspot-webinaire',
			'chevrons of the briefing',
			say('Avec la participation de &lt;&lt;Intervenant 2&gt;&gt;.'),
		],
		['sfmc-boletin', 'a row of underscores', say('Salida a las ______ desde la estación.')],
		['klaviyo-shinchaku', 'a Japanese bracket asks for the date', say('お届けは【日付を入力】からです。')],
		[
			'mautic-novita',
			'letters hold the place of the date',
			say('Fino al XX.XX.2026 la prova è aperta anche di sera.'),
			{ or: ['copy-todo'] },
		],
		[
			'marketo-webinar',
			'a slot in the button of the confirmation',
			second('See the programme of the session', '[CTA TEXT]'),
		],
		['hubspot-convite', 'a slot in the subject', subject('Convite: uma tarde em [LOCAL]')],
	]),
	...mistakes('copy-spelling', 'warning', [
		[
			'klaviyo-restock',
			'a common slip with i and e',
			all(spelled, say('You will recieve a note when the parcel leaves.')),
		],
		[
			'hubspot-newsletter',
			'one letter too few, in a heading',
			all(spelled, swap('Opening hours this week', 'Opning hours this week')),
		],
		[
			'sfmc-renewal',
			'a slip in the subject',
			all(spelled, subject('Three things that change with your renewel')),
		],
		[
			'marketo-letter',
			'three common slips',
			all(spelled, say('It is definately seperate, and it occured last year.')),
		],
	]),
	...mistakes('copy-todo', 'error', [
		[
			'mautic-einladung',
			'text is to be inserted here, in German',
			say('Hier noch Text zur Anfahrt einfügen!'),
		],
		[
			'hubspot-webinaire',
			'to be completed, in French',
			say('À COMPLÉTER PAR LÉA : le nom des trois cuisines.'),
		],
		['mailchimp-workshop', 'a note to a colleague', say('@Marisol please check the price before we send!!')],
		[
			'klaviyo-restock',
			'to come, in the text part',
			({ build }) => {
				const it = build.emails[0]!;
				it.text = `${it.text ?? ''}\n\nTBC: delivery time for Ireland`;
			},
		],
		['marketo-inbjudan', 'fix me, in a token', token('my.Datum', 'onsdag 6 maj 2026 (FIXME: kolla lokal)')],
		['klaviyo-shinchaku', 'a note that it is to be checked', say('※要確認:値段は佐藤さんに聞く')],
		['sfmc-boletin', 'pending, in Spanish', say('PENDIENTE: poner aquí el horario definitivo')],
	]),
	...mistakes('copy-weekday', 'warning', [
		[
			'mautic-einladung',
			'a Wednesday that is a Tuesday',
			swapBoth('Am Dienstag, 24. März 2026', 'Am Mittwoch, 24. März 2026'),
		],
		[
			'hubspot-webinaire',
			'short day in the preheader',
			all(
				preheader('Lun. 26 mars à 11 h : trois cuisines racontent ce qui a vraiment marché'),
				swap('Le jeudi 26 mars à 11 h : trois', 'Lun. 26 mars à 11 h : trois'),
			),
		],
		['marketo-inbjudan', 'the token names a Thursday', token('my.Datum', 'torsdag 6 maj 2026')],
		['klaviyo-shinchaku', 'the sign in brackets is wrong', say('試飲会は2026年5月20日(月)に開きます。')],
		[
			'mailchimp-workshop',
			'Friday in the American order',
			swapBoth('On Saturday, April 18', 'On Friday, April 18'),
		],
		[
			'hubspot-convite',
			'a Portuguese day by its number',
			swapBoth('Na sexta-feira, 19 de junho de 2026', 'Na quinta-feira, 19 de junho de 2026'),
		],
	]),
	...mistakes('copy-year', 'warning', [
		['mautic-einladung', 'the footer of last year', swapBoth('© 2026 Holzwerk', '© 2025 Holzwerk')],
		[
			'marketo-inbjudan',
			'a range that ends too early',
			swap('&#169; 2026 Nordkaj', '&copy;&nbsp;2019&ndash;2025 Nordkaj'),
		],
		[
			'sfmc-renewal',
			'the word in place of the sign',
			swap(
				'%%Member_Country%%</p>',
				'%%Member_Country%%</p>\n<p style="margin:0 0 8px">Copyright (c) 2024 Summit Gyms Inc. All rights reserved.</p>',
			),
		],
	]),
	...mistakes('brand-font', 'warning', [
		[
			'klaviyo-restock',
			'a paste out of Google Docs',
			all(
				options('brand-font', { fonts: ['Helvetica', 'Arial'] }),
				put('<p><span style="font-family:Roboto,sans-serif">Each leg is turned by hand.</span></p>\n'),
			),
		],
		[
			'klaviyo-aktion',
			'the font tag of an old tool',
			all(
				options('brand-font', { fonts: ['Arial', 'Helvetica'] }),
				put(
					"<p style='margin:0 0 14px'><FONT FACE='Comic Sans MS, sans-serif'>Leicht und dicht.</FONT></p>\n",
				),
			),
		],
		[
			'mautic-novita',
			'the short form in the style sheet',
			all(
				options('brand-font', { fonts: ['Trebuchet MS', 'Helvetica'] }),
				swap('@media screen', 'h2 { font: bold 20px/27px "Times New Roman", serif }\n@media screen'),
			),
		],
	]),
	...mistakes('brand-name', 'warning', [
		[
			'marketo-webinar',
			'one vowel is wrong',
			second('Thank you for registering', 'Kestral Data thanks you for registering'),
		],
		[
			'mautic-einladung',
			'written as two words with a hyphen',
			say('Bei Holz-Werk Brandt steht die Tür offen.'),
		],
		['klaviyo-restock', 'the brand never uses the sign', say('The bench of Oak &amp; Ash is from 1904.')],
		['hubspot-convite', 'the tilde is missing', say('A Grao Manso torra às terças.')],
		[
			'sfmc-renewal',
			'two letters changed places, in the sender',
			email({ from: { name: 'Sumimt Gyms', address: 'members@e.summit-gyms.example' } }),
		],
	]),
	...mistakes('brand-palette', 'warning', [
		[
			'klaviyo-restock',
			'a red of the sale',
			all(palette(RESTOCK_PALETTE), put('<p style="color:rgb(200, 16, 46)">Only forty this week.</p>\n')),
		],
		[
			'mautic-novita',
			'a named colour in an old attribute',
			all(
				palette(NOVITA_PALETTE),
				put(
					'<table role="presentation" width="100%"><tr><td BGCOLOR=Navy style="color:#ffffff">Il casco lo trovate in officina.</td></tr></table>\n',
				),
			),
		],
		[
			'klaviyo-restock',
			'the brown of the old brand, one figure off',
			all(palette(RESTOCK_PALETTE), swapAll('#7b3f00', '#7b4f00')),
		],
	]),
];

export const LIKE_COPY = [
	...harmless('copy-banned', [
		[
			'klaviyo-restock',
			'the term is a part of a longer word',
			all(banned('cheap', 'free'), say('Freedom of choice: freestanding or against the wall.')),
		],
		[
			'mautic-einladung',
			'the term stands only in an address',
			all(
				banned('billig'),
				put(
					'<p><a href="https://www.holzwerk-brandt.example/billigung?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-0519-einladung">Wie wir Bäume auswählen</a></p>\n',
				),
			),
		],
	]),
	...harmless('copy-date-past', [
		[
			'mautic-einladung',
			'since when the hall stands',
			say('Seit dem 2. Februar 2026 läuft in der Halle die neue Säge.'),
		],
		[
			'mailchimp-nieuwsbrief',
			'a deadline in the next year',
			say('Bestel je lampen vóór 10 januari 2027 met gratis montage.'),
		],
		[
			'hubspot-newsletter',
			'the birthday of an author',
			say('Its author was born on 3 May 1961 and still lives by the sea.'),
		],
		['sfmc-boletin', 'a trip that took place', say('El 12 de septiembre caminamos juntos hasta el hayedo.')],
	]),
	...harmless('copy-doubled', [
		[
			'hubspot-webinaire',
			'a French verb with its pronoun',
			say('Vous vous posez une question ? Nous nous ferons un plaisir d’y répondre.'),
		],
		[
			'hubspot-newsletter',
			'English allows it',
			say('All the faith she had had that that winter would end was gone.'),
		],
		[
			'mautic-einladung',
			'a relative clause in German',
			say('Die Gäste, die die Halle sehen wollen, treffen sich am Tor.'),
		],
	]),
	...harmless('copy-language', [
		[
			'klaviyo-aktion',
			'an English slogan in the German mail',
			say('Unser Motto bleibt: „There is no bad weather, only the wrong jacket.“'),
		],
		[
			'klaviyo-shinchaku',
			'a sentence of English marked as such',
			put('<p lang="en">First harvest, steamed on the day it was picked.</p>\n'),
		],
	]),
	...harmless('copy-lorem', [
		[
			'sfmc-boletin',
			'a Spanish word that is Latin too',
			say('Con buenas botas no hay dolor de pies, ni siquiera en la ruta larga.'),
		],
		[
			'hubspot-newsletter',
			'a Latin motto',
			say('The words on the stone, sit tibi terra levis, close the book.'),
		],
	]),
	...harmless('copy-offer', [
		['klaviyo-aktion', 'the sign without its blank', swapText('15 % Nachlass', '15% Nachlass')],
		['klaviyo-aktion', 'a share that is no offer', say('Das Futter besteht zu 80 % aus alten Netzen.')],
		[
			'mailchimp-workshop',
			'a second price of something else',
			say('Extra clay to take home costs $9 a bag.'),
		],
	]),
	...harmless('copy-required', [
		[
			'klaviyo-aktion',
			'the text with entities and bold words',
			all(
				options('copy-required', { texts: ['Gültig bis 26. April 2026, größere Mengen auf Anfrage.'] }),
				put(
					'<p style="margin:0 0 14px"><b>G&uuml;ltig</b> bis&nbsp;26.\nApril 2026, gr&ouml;&szlig;ere Mengen auf Anfrage.</p>\n',
				),
			),
		],
	]),
	...harmless('copy-slot', [
		[
			'hubspot-newsletter',
			'a quotation with an editorial bracket',
			say('“[She] never opened the letter [sic],” writes the Herald.'),
		],
		['klaviyo-shinchaku', 'brackets as a label', say('【新茶】一番摘みの葉だけを使っています。')],
		['marketo-letter', 'a footnote', say('The line runs at half speed [1]. [1] Measured last year.')],
	]),
	...harmless('copy-spelling', [
		[
			'klaviyo-restock',
			'British spelling',
			all(spelled, say('The colour of the oiled wood is honey-coloured, and we recognise each plank.')),
		],
		[
			'marketo-letter',
			'names of people and places',
			all(spelled, say('Niamh Byrne and Siobhán Ó Catháin visit Cork and Youghal.')),
		],
	]),
	...harmless('copy-todo', [
		[
			'sfmc-boletin',
			'all day, in Spanish capitals',
			say('TODO EL DÍA hay trenes; todo incluido en el billete.'),
		],
		[
			'hubspot-newsletter',
			'a list of things to do',
			say('Put it on your to-do list, or insert it here, between two thrillers.'),
		],
		[
			'marketo-webinar',
			'a test of two versions',
			say('We show an A/B test of two models, and what to check next.'),
		],
	]),
	...harmless('copy-weekday', [
		['klaviyo-shinchaku', 'the sign in brackets is right', say('試飲会は2026年5月20日(水)に開きます。')],
		[
			'mailchimp-workshop',
			'a weekday that belongs to another date',
			say('We fire on Monday; on April 18 the kiln is cold.'),
		],
		[
			'marketo-letter',
			'two right days in short',
			say('The slots are on Tue, 14 April 2026 and on Thu 16/04/2026.'),
		],
	]),
	...harmless('copy-year', [
		['mautic-einladung', 'a range up to this year', swapBoth('© 2026 Holzwerk', '© 1998–2026 Holzwerk')],
		['marketo-letter', 'a year of founding', say('Tidewell Pumps, building pumps since 1987.')],
	]),
	...harmless('brand-font', [
		[
			'klaviyo-restock',
			'capitals and quotes',
			all(
				options('brand-font', { fonts: ['Helvetica', 'Arial'] }),
				put('<p style="font-family:\'HELVETICA\', arial, sans-serif">Each leg is turned by hand.</p>\n'),
			),
		],
	]),
	...harmless('brand-name', [
		[
			'marketo-webinar',
			'a genitive and an address',
			say('Kestrel Data’s handbook is on docs.kestrel-data.example.'),
		],
		['klaviyo-restock', 'two kinds of wood are no brand', say('We work with oak, and ash for the legs.')],
	]),
	...harmless('brand-palette', [
		[
			'klaviyo-restock',
			'the same colours in other spellings',
			all(
				palette(RESTOCK_PALETTE),
				put('<p style="color:RGB(123,63,0);background-color:#FFF">Each leg is turned by hand.</p>\n'),
			),
		],
		[
			'mautic-novita',
			'see-through is no colour',
			all(
				palette(NOVITA_PALETTE),
				put('<p style="background-color:transparent;color:inherit">Il casco lo trovate in officina.</p>\n'),
			),
		],
	]),
];
