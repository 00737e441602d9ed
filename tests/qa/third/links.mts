import type { Change } from '../change.mts';
import {
	all,
	answer,
	harmless,
	link,
	mistakes,
	options,
	put,
	swap,
	swapAll,
	token,
	UTM,
} from '../change.mts';

const second =
	(from: string, to: string): Change =>
	({ build }) => {
		const it = build.emails[1]!;
		if (!it.html.includes(from)) throw new Error(`the second e-mail has no "${from}"`);
		it.html = it.html.replace(from, () => to);
	};

export const LINKS = [
	...mistakes('link-anchor', 'warning', [
		[
			'mautic-einladung',
			'a table of contents without its places',
			put('<p><A HREF=#anreise>Zum Abschnitt über die Anreise</A></p>\n'),
		],
		[
			'sfmc-boletin',
			'the place has a tilde, the link has none',
			put(
				'<p><a href="#montana">Rutas de montaña</a></p><h3 id="montaña">Rutas de montaña y de valle</h3>\n',
			),
		],
		[
			'hubspot-newsletter',
			'the place was cut with its book',
			put('<p><a href="#bone-orchard" style="color:#7a2e12">Jump to The Bone Orchard</a></p>\n'),
		],
	]),
	...mistakes('link-domain', 'warning', [
		[
			'klaviyo-aktion',
			'the page of another shop',
			all(
				options('link-domain', { allow: [] }),
				link('https://www.wetterfest-moden.de/jacken', 'Alle Farben der Jacke Wolkenbruch'),
			),
		],
		[
			'hubspot-convite',
			'one letter too many in the domain',
			link('https://www.grao-mansos.com/visita', 'Como chegar à torrefação'),
		],
		[
			'marketo-webinar',
			'the confirmation links to an agency',
			second('https://kestrel-data.example/privacy', 'https://www.brightpath-agency.co.uk/privacy'),
		],
	]),
	...mistakes('link-http', 'error', [
		[
			'klaviyo-shinchaku',
			'capitals in the scheme',
			link('HTTP://midoriya-cha.example/shincha', '新茶のページへ'),
		],
		[
			'mautic-novita',
			'the secure letter got lost',
			swapAll('https://www.ruota-libera.example/prova', 'http://www.ruota-libera.example/prova'),
		],
		[
			'marketo-inbjudan',
			'the token of the button',
			token(
				'my.Länk',
				'http://www.nordkaj.example/frukost?utm_source=marketo&utm_medium=email&utm_campaign=C-1507-inbjudan',
			),
		],
		[
			'marketo-webinar',
			'only the Outlook button',
			swap(
				'<v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w="urn:schemas-microsoft-com:office:word" href="{{my.CTA URL}}"',
				'<v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w="urn:schemas-microsoft-com:office:word" href="http://kestrel-data.example/live/forecasting"',
			),
		],
	]),
	...mistakes('link-ip-host', 'warning', [
		[
			'klaviyo-aktion',
			'the number of the new server',
			link(`https://84.19.202.7/jacken?${UTM['klaviyo-aktion']}`, 'Die Jacke Wolkenbruch ansehen'),
		],
		[
			'sfmc-boletin',
			'an address of the sixth version',
			link('https://[2a02:26f0:6d00::17]/rutas', 'El plano de la ruta larga'),
		],
		[
			'hubspot-newsletter',
			'the host is one long number',
			link('https://1410583047/b/late-post', 'Order a second copy of Late Post'),
		],
	]),
	...mistakes('link-landing', 'warning', [
		[
			'mautic-einladung',
			'the button leads to the page of last year',
			swap(
				'https://www.holzwerk-brandt.example/fuehrung?',
				'https://www.holzwerk-brandt.example/fuehrung-2025?',
			),
		],
		[
			'mailchimp-workshop',
			'the host stayed, the path is that of the sale',
			swap('https://clayandkiln.example/saturday?', 'https://clayandkiln.example/sale?'),
		],
		[
			'marketo-inbjudan',
			'the token still has the page of the autumn',
			token(
				'my.Länk',
				'https://www.nordkaj.example/host-2025?utm_source=marketo&utm_medium=email&utm_campaign=C-1507-inbjudan',
			),
		],
		[
			'klaviyo-shinchaku',
			'the button leads to the home page',
			swap('https://midoriya-cha.example/shincha?', 'https://midoriya-cha.example/?'),
		],
	]),
	...mistakes('link-mailto', 'error', [
		[
			'marketo-letter',
			'a comma in the host of the mail address',
			swap('mailto:service@tidewell.example?', 'mailto:service@tidewell,example?'),
		],
		[
			'mautic-einladung',
			'two slashes as in a web link',
			put('<p><a href="mailto://post@holzwerk-brandt.example">Schreiben Sie dem Holzwerk</a></p>\n'),
		],
		[
			'mautic-novita',
			'the name was pasted with its brackets',
			put('<p><a href="mailto:Marta Riva <marta@ruota-libera.example>">Scrivete a Marta</a></p>\n'),
		],
		[
			'hubspot-convite',
			'the at sign is written out',
			put("<p><a href='mailto:ines(at)grao-manso.example'>Escrever à Inês</a></p>\n"),
		],
		[
			'mailchimp-nieuwsbrief',
			'the host has no ending',
			put('<p><a href="mailto:sanne@fietshuis">Mail Sanne</a></p>\n'),
		],
	]),
	...mistakes('link-malformed', 'error', [
		[
			'klaviyo-restock',
			'the scheme was pasted twice',
			link('https://https://oakandash.example/products/oak-stool', 'Care for the oak stool'),
		],
		[
			'hubspot-webinaire',
			'one slash after the scheme',
			link('https:/www.verger-commun.example/webinaire', 'Le programme complet'),
		],
		[
			'sfmc-renewal',
			'a comma in the host',
			link('https://www.summit-gyms,example/account', 'Open my account'),
		],
		[
			'klaviyo-aktion',
			'a blank in the middle of the host',
			link('https://www.regenfest. example/jacken', 'Jacken für Kinder'),
		],
		[
			'mailchimp-infolettre',
			'the colon stands behind the slashes',
			link('https//:www.amisduphare.example/balade', 'Le plan de la balade'),
		],
		[
			'marketo-inbjudan',
			'the token has blanks in the address',
			token(
				'my.Länk',
				'https://www.nordkaj.example/ frukost ?utm_source=marketo&utm_medium=email&utm_campaign=C-1507-inbjudan',
			),
		],
	]),
	...mistakes('link-nested', 'error', [
		[
			'mautic-novita',
			'the whole card is a link around the button',
			all(
				swap(
					'<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td class="colonna"',
					`<a href="https://www.ruota-libera.example/prova?${UTM['mautic-novita']}"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td class="colonna"`,
				),
				swap(
					'Prenota una prova in officina</a></td></tr></table>',
					'Prenota una prova in officina</a></td></tr></table></a>',
				),
			),
		],
		[
			'hubspot-convite',
			'the editor linked a word inside a link',
			put(
				`<p><a href="https://www.grao-manso.example/visita?${UTM['hubspot-convite']}">Reservar a visita na <a href="https://www.grao-manso.example/visita?${UTM['hubspot-convite']}"><em>torrefação</em></a> do Porto</a></p>\n`,
			),
		],
		[
			'klaviyo-shinchaku',
			'a telephone link in a linked paragraph',
			put(
				`<A href="https://midoriya-cha.example/shincha?${UTM['klaviyo-shinchaku']}"><p>お電話は<A href="tel:+81545550123">054-555-0123</A>まで</p></A>\n`,
			),
		],
	]),
	...mistakes('link-nonprod', 'error', [
		[
			'klaviyo-aktion',
			'the staging shop',
			link('https://staging.regenfest.example/jacken', 'Die ganze Auswahl ansehen'),
		],
		[
			'hubspot-webinaire',
			'a port of the builder machine',
			link('https://127.0.0.1:8443/webinaire', 'La page du webinaire'),
		],
		[
			'sfmc-renewal',
			'the acceptance host has a number',
			link('https://uat2.summit-gyms.example/account/plan', 'Compare the plans'),
		],
		[
			'marketo-inbjudan',
			'the token leads to the preview',
			token(
				'my.Länk',
				'https://preview.nordkaj.example/frukost?utm_source=marketo&utm_medium=email&utm_campaign=C-1507-inbjudan',
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'a tunnel of the developer',
			link('https://3f9a-84-21.ngrok-free.app/lampen', 'Alle cijfers van de lampen'),
		],
		[
			'mautic-novita',
			'a host of the office network',
			link('https://nas.ruota-libera.local/prova', 'Il calendario delle prove'),
		],
	]),
	...mistakes('link-placeholder', 'error', [
		[
			'mautic-einladung',
			'a hash with an exclamation mark',
			put('<p><a href="#!">Wegbeschreibung als Karte</a></p>\n'),
		],
		[
			'sfmc-boletin',
			'the word for address in Spanish',
			put('<p><a href="ENLACE_AQUI">Descargar los planos</a></p>\n'),
			{ or: ['link-relative'] },
		],
		[
			'hubspot-convite',
			'nothing after the scheme',
			put("<p><a href='https://'>Ver o mapa</a></p>\n"),
			{ or: ['link-malformed'] },
		],
		[
			'klaviyo-restock',
			'to be done, in the target',
			put('<p><a href=" TBD ">Read about the oil</a></p>\n'),
			{ or: ['link-relative'] },
		],
		[
			'marketo-webinar',
			'the token was never filled',
			token('my.CTA URL', 'https://[URL]'),
			{ or: ['link-malformed'] },
		],
		[
			'mailchimp-nieuwsbrief',
			'a script that does nothing',
			put('<p><a href="javascript:void(0);">Bekijk de foto’s</a></p>\n'),
			{ or: ['link-scheme'] },
		],
	]),
	...mistakes('link-query', 'error', [
		[
			'mautic-novita',
			'a second question mark',
			swap(
				'?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-1718-novita"',
				'?taglia=m?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-1718-novita"',
			),
		],
		[
			'klaviyo-shinchaku',
			'the parameters stand behind the fragment',
			swap(
				'https://midoriya-cha.example/shincha?utm_source',
				'https://midoriya-cha.example/shincha#list?utm_source',
			),
		],
		[
			'hubspot-newsletter',
			'an ampersand begins the query',
			swap('/b/late-post?utm_source', '/b/late-post&utm_source'),
		],
		[
			'marketo-webinar',
			'the token begins its query with an ampersand',
			token(
				'my.CTA URL',
				'https://kestrel-data.example/live/forecasting&utm_source=marketo&utm_medium=email&utm_campaign=C-0201-webinar',
			),
		],
		[
			'sfmc-renewal',
			'the ampersand was encoded twice',
			swap(
				'account/plan?utm_source=sfmc&utm_medium=email&utm_campaign',
				'account/plan?utm_source=sfmc&amp;amp;utm_medium=email&amp;amp;utm_campaign',
			),
			{ or: ['utm-missing', 'utm-value'] },
		],
	]),
	...mistakes('link-relative', 'error', [
		[
			'klaviyo-aktion',
			'a path of the shop',
			put('<p><a href="/jacken/wolkenbruch">Zur Jacke Wolkenbruch</a></p>\n'),
		],
		[
			'hubspot-convite',
			'the host without a scheme',
			put('<p><a href="www.grao-manso.example/visita">Todas as visitas</a></p>\n'),
			{ or: ['link-malformed'] },
		],
		['klaviyo-shinchaku', 'only a query', put('<p><a href="?page=shincha">新茶の一覧</a></p>\n')],
		[
			'marketo-inbjudan',
			'the token has no scheme',
			token(
				'my.Länk',
				'nordkaj.example/frukost?utm_source=marketo&utm_medium=email&utm_campaign=C-1507-inbjudan',
			),
		],
		[
			'mautic-einladung',
			'a file beside a saved page',
			put('<p><a href="Anfahrt-Dateien/plan.html">Anfahrtsplan öffnen</a></p>\n'),
		],
	]),
	...mistakes('link-sample-domain', 'error', [
		[
			'mautic-einladung',
			'a German sample host',
			link('https://www.ihre-domain.de/anmeldung', 'Zur Anmeldung im Werk'),
			{ or: ['link-domain'] },
		],
		[
			'hubspot-newsletter',
			'a subdomain of example.org',
			link('https://shop.example.org/late-post', 'Late Post in large print'),
		],
		[
			'klaviyo-restock',
			'the company of the template',
			link('https://www.yourcompany.com/products', 'See all stools'),
		],
		['sfmc-boletin', 'example dot net in capitals', link('https://WWW.EXAMPLE.NET/rutas', 'Todas las rutas')],
	]),
	...mistakes('link-scheme', 'error', [
		[
			'klaviyo-aktion',
			'a t was left out',
			link('htps://www.regenfest.example/jacken', 'Jacken mit Kapuze'),
			{ or: ['link-malformed'] },
		],
		[
			'mautic-novita',
			'a file of the builder',
			link('file:///C:/Users/marta/Desktop/listino.pdf', 'Il listino delle bici'),
		],
		[
			'hubspot-webinaire',
			'a script prints the mail',
			link('javascript:window.print()', 'Imprimer le programme'),
		],
		[
			'mailchimp-infolettre',
			'mail to with a blank',
			put('<p><a href="mail to:yann@amisduphare.example">Écrire à Yann</a></p>\n'),
			{ or: ['link-mailto', 'link-malformed', 'link-relative'] },
		],
		[
			'sfmc-renewal',
			'the letter h is doubled',
			link('hhttps://www.summit-gyms.example/account', 'Sign in to my account'),
		],
		[
			'marketo-letter',
			'a page inside the address',
			link('data:text/html,%3Ch1%3EMap%3C/h1%3E', 'Map of the pump house'),
		],
	]),
	...mistakes('link-shortener', 'warning', [
		[
			'klaviyo-aktion',
			'a short link of the social team',
			link('https://bit.ly/3XrEgen', 'Unser Video zur Jacke'),
		],
		[
			'marketo-inbjudan',
			'a short link of LinkedIn',
			link('https://lnkd.in/dHamn26', 'Följ hamnmötet på LinkedIn'),
		],
		[
			'sfmc-boletin',
			'a short link in capitals',
			link('https://TINYURL.com/rutas-otono', 'El mapa de las estaciones'),
		],
		['marketo-webinar', 'the button token is a short link', token('my.CTA URL', 'https://ow.ly/Kq7x50')],
	]),
	...mistakes('link-status', 'error', [
		[
			'klaviyo-restock',
			'the kitchen page is gone',
			answer({
				url: `https://oakandash.example/collections/kitchen?${UTM['klaviyo-restock']}&utm_content=kitchen`,
				verdict: 'broken',
				say: 'answers 410',
				status: 410,
			}),
		],
		[
			'mautic-novita',
			'the certificate is over',
			answer({
				url: `https://www.ruota-libera.example/prova?${UTM['mautic-novita']}`,
				verdict: 'broken',
				say: 'has a certificate that expired yesterday',
			}),
		],
		[
			'hubspot-newsletter',
			'a book shows a server error',
			answer({
				url: `https://www.fernhill-books.example/b/hedge-law?${UTM['hubspot-newsletter']}&utm_content=hedge`,
				verdict: 'broken',
				say: 'answers 503',
				status: 503,
			}),
		],
		[
			'mautic-einladung',
			'the imprint is missing',
			answer({
				url: 'https://www.holzwerk-brandt.example/impressum',
				verdict: 'broken',
				say: 'answers 404',
				status: 404,
			}),
		],
		[
			'mailchimp-nieuwsbrief',
			'seven redirects',
			answer({
				url: `https://fietshuis.example/lampen?${UTM['mailchimp-nieuwsbrief']}`,
				verdict: 'ok',
				say: 'answers 200',
				status: 200,
				redirects: 7,
				finalUrl: `https://fietshuis.example/verlichting/lampen?${UTM['mailchimp-nieuwsbrief']}`,
			}),
			{ severity: 'warning' },
		],
	]),
	...mistakes('link-target-missing', 'error', [
		[
			'mautic-einladung',
			'the attribute has no value',
			put('<p><a href style="color:#1d4e2f">Zum Lageplan</a></p>\n'),
		],
		[
			'klaviyo-shinchaku',
			'only blanks in the target',
			put('<p><a href="&nbsp; ">缶入りの新茶を見る</a></p>\n'),
			{ or: ['link-malformed', 'link-relative'] },
		],
		[
			'hubspot-webinaire',
			'the link kept its class and lost its address',
			put('<p><a class="btn" target="_blank">Voir les trois cuisines</a></p>\n'),
		],
		[
			'marketo-webinar',
			'the button of Outlook has an empty target',
			swap(
				'href="{{my.CTA URL}}" alt="Save my seat for the session"',
				'href="" alt="Save my seat for the session"',
			),
		],
		[
			'klaviyo-aktion',
			'the address went into a wrong attribute',
			put(
				`<p><a hrfe="https://www.regenfest.example/jacken?${UTM['klaviyo-aktion']}">Alle Größen ansehen</a></p>\n`,
			),
		],
	]),
	...mistakes('link-tel', 'warning', [
		['mautic-einladung', 'the zero in brackets', swap('tel:+4994215550170', 'tel:+49(0)94215550170')],
		['mautic-novita', 'a letter O for a zero', swap('tel:+390255501234', 'tel:+39O255501234')],
		['marketo-letter', 'half of the number', swap('tel:+35315550142', 'tel:+3531')],
		['klaviyo-aktion', 'words in the link', put('<p><a href="tel:Servicenummer">Rufen Sie uns an</a></p>\n')],
	]),
	...mistakes('link-text-ambiguous', 'warning', [
		[
			'hubspot-newsletter',
			'two orders with the same words',
			swap('>Order Late Post</a>', '>Order Hedge Law</a>'),
		],
		[
			'mautic-einladung',
			'the same words lead to the old page below',
			link('https://www.holzwerk-brandt.example/werkstatttag', 'Zur Führung am 24. März anmelden'),
		],
		[
			'klaviyo-shinchaku',
			'the same words for tins and bags',
			link('https://midoriya-cha.example/kan', '新茶の種類と値段を見る'),
		],
	]),
	...mistakes('link-text-empty', 'error', [
		[
			'hubspot-convite',
			'the picture in the link has an empty text',
			swap('alt="Grão Manso" width="130"', 'alt="" width="130"'),
		],
		['klaviyo-aktion', 'hard blanks only', link('https://www.regenfest.example/jacken', '&nbsp;&#8203;')],
		[
			'mautic-novita',
			'the words of the button were deleted',
			swap('>Prenota una prova in officina</a>', '><span style="font-weight:bold"></span><br></a>'),
		],
		[
			'mailchimp-infolettre',
			'a picture without any text is the link',
			put(
				`<p><a href="https://www.amisduphare.example/balade?${UTM['mailchimp-infolettre']}"><IMG SRC="https://www.amisduphare.example/media/soupe.jpg" WIDTH=520 HEIGHT=260 ALT=" "></a></p>\n`,
			),
		],
	]),
	...mistakes('link-text-host', 'error', [
		[
			'mautic-einladung',
			'the text shows the brand, the link leads to a ticket shop',
			link('https://www.ticketportal.de/holzwerk', 'www.holzwerk-brandt.example'),
		],
		[
			'mailchimp-infolettre',
			'the ending differs',
			link('https://www.amisduphare.com/don', 'https://www.amisduphare.example/don'),
		],
		[
			'klaviyo-restock',
			'a bold address over a foreign page',
			link('https://www.etsy.com/shop/oakash', '<strong>oakandash.example</strong>/products'),
		],
		[
			'sfmc-renewal',
			'the text is an address of the old brand',
			link('https://www.summit-gyms.example/account', 'https://my.peakfitness.com/account'),
		],
	]),
	...mistakes('link-text-vague', 'warning', [
		['klaviyo-shinchaku', 'this way, in Japanese', link('https://midoriya-cha.example/kan', 'こちら')],
		[
			'mailchimp-nieuwsbrief',
			'here, in Dutch with a sign',
			link('https://fietshuis.example/lampen', 'Klik hier &raquo;'),
		],
		['marketo-inbjudan', 'read more, in Swedish', swap('>Anmäl dig till frukostmötet</a>', '>Läs mer</a>')],
		[
			'hubspot-convite',
			'know more, in Portuguese capitals',
			swap('>Reservar lugar na visita de 19 de junho</a>', '>SAIBA MAIS</a>'),
		],
		[
			'marketo-webinar',
			'the confirmation says more',
			second('>See the programme of the session</a>', '>More info…</a>'),
		],
	]),
];

export const LIKE_LINKS = [
	...harmless('link-anchor', [
		[
			'hubspot-newsletter',
			'the place is an old-style name',
			put('<a name="late"></a><p><a href="#late" style="color:#7a2e12">Jump to Late Post</a></p>\n'),
		],
		[
			'mautic-einladung',
			'the place has an umlaut, the link encodes it',
			put(
				'<p><a href="#f%C3%BChrung">Zur Beschreibung der Führung</a></p><h3 id="führung">Ablauf der Führung</h3>\n',
			),
		],
	]),
	...harmless('link-domain', [
		[
			'marketo-webinar',
			'a subdomain of the brand',
			link('https://docs.eu.kestrel-data.example/start', 'The handbook for planners'),
		],
		[
			'klaviyo-restock',
			'a host that the playbook allows',
			all(
				options('link-domain', { allow: ['woodland-trust.org'] }),
				link('https://www.woodland-trust.org/oak', 'About the oaks of the Marches'),
			),
		],
	]),
	...harmless('link-http', [
		[
			'hubspot-webinaire',
			'http only inside a parameter',
			link(
				`https://www.verger-commun.example/partage?${UTM['hubspot-webinaire']}&ref=http%3A%2F%2Fwww.verger-commun.example`,
				'Partager la page du webinaire',
			),
		],
		[
			'klaviyo-aktion',
			'a host that may use http',
			all(
				options('link-http', { allowHosts: ['alt.regenfest.example'] }),
				link('http://alt.regenfest.example/archiv', 'Das Archiv der Kataloge'),
			),
		],
	]),
	...harmless('link-ip-host', [
		[
			'marketo-webinar',
			'a number in the path',
			link('https://kestrel-data.example/releases/10.0.12.4', 'Notes on release 10.0.12.4'),
		],
		[
			'klaviyo-restock',
			'a host with digits',
			link('https://1857.oakandash.example/history', 'The workshop in 1857'),
		],
	]),
	...harmless('link-landing', [
		[
			'mautic-einladung',
			'a slash at the end and a fragment',
			swap(
				'https://www.holzwerk-brandt.example/fuehrung?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-0519-einladung',
				'https://WWW.holzwerk-brandt.example/fuehrung/?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-0519-einladung#anmeldung',
			),
		],
		[
			'mailchimp-workshop',
			'a second link leads elsewhere',
			link('https://clayandkiln.example/directions', 'Find the studio'),
		],
	]),
	...harmless('link-mailto', [
		[
			'marketo-letter',
			'two addresses',
			swap(
				'mailto:service@tidewell.example?subject=Inspection%20in%20April',
				'mailto:service@tidewell.example,desk@tidewell.example?subject=Inspection%20in%20April&amp;body=Dear%20team%2C%0A',
			),
		],
		[
			'hubspot-convite',
			'capitals and a plus',
			put('<p><a href="MAILTO:ines+visita@grao-manso.example">Escrever à Inês</a></p>\n'),
		],
	]),
	...harmless('link-malformed', [
		[
			'klaviyo-restock',
			'brackets and tilde in the path',
			link('https://oakandash.example/care/~oil(2026)_v2;a=1', 'How to oil the stool'),
		],
		[
			'sfmc-boletin',
			'an encoded blank and an accent',
			link('https://www.sendero-lento.example/rutas/oto%C3%B1o%20largo', 'La ruta larga'),
		],
		[
			'mautic-novita',
			'white space around the address',
			put(
				`<p><a href="\n https://www.ruota-libera.example/prova?${UTM['mautic-novita']} ">Calendario delle prove</a></p>\n`,
			),
		],
	]),
	...harmless('link-nested', [
		[
			'hubspot-convite',
			'two links side by side',
			put(
				`<p><a href="https://www.grao-manso.example/visita?${UTM['hubspot-convite']}">Reservar a visita</a><a href="https://www.grao-manso.example/loja?${UTM['hubspot-convite']}"> ou visitar a loja</a></p>\n`,
			),
		],
		[
			'marketo-webinar',
			'the same link for Outlook and for others',
			put(
				`<!--[if mso]><a href="https://kestrel-data.example/guides/a?${UTM['marketo-webinar']}">Guide A for planners</a><![endif]--><!--[if !mso]><!--><a href="https://kestrel-data.example/guides/a?${UTM['marketo-webinar']}">Guide A for planners</a><!--<![endif]-->\n`,
			),
		],
	]),
	...harmless('link-nonprod', [
		[
			'klaviyo-restock',
			'a county that begins with dev',
			link('https://devon.oakandash.example/stools', 'Stools from our Devon workshop'),
		],
		[
			'klaviyo-aktion',
			'a page about tests',
			link('https://www.regenfest.example/test/stiftung-preview', 'Wie die Jacke im Test abschnitt'),
		],
	]),
	...harmless('link-placeholder', [
		[
			'hubspot-newsletter',
			'a title with the word',
			link('https://www.fernhill-books.example/b/the-url-of-everything', 'Order The URL of Everything'),
		],
		[
			'marketo-webinar',
			'a real place in the mail',
			put('<h3 id="x">Questions of planners</h3><p><a href="#x">Jump to the questions</a></p>\n'),
		],
	]),
	...harmless('link-query', [
		[
			'klaviyo-aktion',
			'a filter with two colours',
			link(
				`https://www.regenfest.example/jacken?color=rot&amp;color=blau&amp;${UTM['klaviyo-aktion'].replaceAll('&', '&amp;')}`,
				'Rote und blaue Jacken',
			),
		],
		[
			'hubspot-newsletter',
			'a question mark inside a value',
			link(
				`https://www.fernhill-books.example/search?q=who%3F&${UTM['hubspot-newsletter']}#results`,
				'Find Who? and other mysteries',
			),
		],
	]),
	...harmless('link-relative', [
		[
			'mailchimp-workshop',
			'a tag is the whole address',
			put('<p><a href="*|FORWARD|*">Forward this to a friend</a></p>\n'),
		],
		[
			'sfmc-boletin',
			'the scheme in capitals',
			link(`HTTPS://www.sendero-lento.example/rutas?${UTM['sfmc-boletin']}`, 'Todas las rutas del año'),
		],
	]),
	...harmless('link-sample-domain', [
		[
			'klaviyo-restock',
			'examples in the path of the brand',
			link('https://oakandash.example/examples/yourdomain-sign', 'Examples of our carved signs'),
		],
	]),
	...harmless('link-scheme', [
		['mautic-einladung', 'a telephone link in capitals', swap('tel:+4994215550170', 'TEL:+4994215550170')],
		[
			'marketo-webinar',
			'a calendar scheme that the playbook allows',
			all(
				options('link-scheme', { allow: ['webcal'] }),
				put(
					'<p><a href="webcal://kestrel-data.example/live.ics">Subscribe to the calendar of sessions</a></p>\n',
				),
			),
		],
	]),
	...harmless('link-shortener', [
		[
			'hubspot-webinaire',
			'a host that contains the letters',
			link('https://orbit.lyon.verger-commun.example/carte', 'La carte des cantines'),
		],
		[
			'klaviyo-aktion',
			'a short link that the playbook allows',
			all(
				options('link-shortener', { allow: ['bit.ly'] }),
				link('https://bit.ly/3XrEgen', 'Unser Film zur Jacke'),
			),
		],
	]),
	...harmless('link-status', [
		[
			'klaviyo-restock',
			'the page answers',
			answer({
				url: `https://oakandash.example/products/oak-stool?${UTM['klaviyo-restock']}`,
				verdict: 'ok',
				say: 'answers 200',
				status: 200,
			}),
		],
		[
			'mautic-novita',
			'one redirect on the same host',
			answer({
				url: `https://www.ruota-libera.example/prova?${UTM['mautic-novita']}`,
				verdict: 'ok',
				say: 'answers 200',
				status: 200,
				redirects: 1,
				finalUrl: `https://www.ruota-libera.example/prova/?${UTM['mautic-novita']}`,
			}),
		],
	]),
	...harmless('link-target-missing', [
		['hubspot-newsletter', 'a place to jump to is no link', put('<a id="top"></a><a name="shop"></a>\n')],
		[
			'sfmc-renewal',
			'no quotes around the address',
			put(
				`<p><a href=https://www.summit-gyms.example/halls?${UTM['sfmc-renewal']}>See the nine halls</a></p>\n`,
			),
		],
	]),
	...harmless('link-tel', [
		['mautic-einladung', 'hyphens between the groups', swap('tel:+4994215550170', 'tel:+49-9421-555-0170')],
		['marketo-letter', 'an extension', swap('tel:+35315550142', 'tel:+353-1-555-0142;ext=21')],
	]),
	...harmless('link-text-ambiguous', [
		[
			'hubspot-newsletter',
			'the same page, counted apart',
			link(
				`https://www.fernhill-books.example/b/hedge-law?${UTM['hubspot-newsletter']}&utm_content=second`,
				'Order Hedge Law',
			),
		],
		[
			'mautic-einladung',
			'the same page twice',
			link(
				`https://www.holzwerk-brandt.example/fuehrung?${UTM['mautic-einladung'].replaceAll('&', '&amp;')}`,
				'Zur Führung am 24. März anmelden',
			),
		],
	]),
	...harmless('link-text-empty', [
		[
			'hubspot-convite',
			'a label for screen readers',
			put(
				`<a href="https://www.grao-manso.example/loja?${UTM['hubspot-convite']}" aria-label="Visitar a loja"><img src="https://imagens.grao-manso.example/logo.png" alt="" width="130" height="50"></a>\n`,
			),
		],
		[
			'klaviyo-aktion',
			'the text lies deep in the markup',
			link('https://www.regenfest.example/kinder', '<span><b><i>&#75;inderjacken ansehen</i></b></span>'),
		],
	]),
	...harmless('link-text-host', [
		[
			'mautic-einladung',
			'the bare domain over the www host',
			link('https://www.holzwerk-brandt.example/anfahrt', 'holzwerk-brandt.example/anfahrt'),
		],
		[
			'marketo-webinar',
			'a product name with a dot',
			link('https://kestrel-data.example/guides/node', 'How planners use Node.js with our data'),
		],
	]),
	...harmless('link-text-vague', [
		[
			'klaviyo-restock',
			'here as the beginning of a name',
			link('https://oakandash.example/hereford', 'Here in Ludlow: our workshop days'),
		],
		[
			'mailchimp-nieuwsbrief',
			'more with its object',
			link('https://fietshuis.example/winter', 'Lees meer over fietsen in de winter'),
		],
	]),
];
