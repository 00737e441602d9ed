import {
	all,
	answer,
	type Change,
	harmless,
	link,
	mistakes,
	options,
	put,
	swap,
	swapBoth,
	token,
	UTM,
} from '../change.mts';

const inSecond =
	(from: string, to: string): Change =>
	({ build: { emails } }) => {
		const its = emails[1]!;
		if (!its.html.includes(from)) throw new Error(`the second e-mail has no "${from}"`);
		its.html = its.html.replace(from, () => to);
	};

const PUMPS = UTM['marketo-letter'];

export const LINKS = [
	...mistakes('link-anchor', 'warning', [
		[
			'sfmc-boletin',
			'un índice sin su destino',
			put('<p><a href="#mochila">Ir a la lista de la mochila</a></p>\n'),
		],
		[
			'mautic-novita',
			'the name of the place is written differently',
			all(
				swap(
					'<h2 style="font-size:20px;line-height:27px">Come arrivare',
					'<h2 id="come-arrivare" style="font-size:20px;line-height:27px">Come arrivare',
				),
				put('<p><a href="#comearrivare">Vai a come arrivare</a></p>\n'),
			),
		],
		[
			'hubspot-newsletter',
			'the block with the opening hours was moved to the page',
			put('<p><a href="#opening-hours">Jump to the opening hours</a></p>\n'),
		],
	]),
	...mistakes('link-domain', 'warning', [
		[
			'klaviyo-restock',
			'the button leads to the other shop of the agency',
			all(
				options('link-domain', { allow: ['instagram.com'] }),
				link('https://www.birch-and-beech.example/products/stool', 'See the stool in birch'),
			),
			{ or: ['link-sample-domain'] },
		],
		[
			'mailchimp-nieuwsbrief',
			'een blok van een andere klant',
			all(
				options('link-domain', { allow: ['strava.com'] }),
				put('<p><a href="https://www.skeelerhuis.example/helmen">Bekijk de helmen</a></p>\n'),
			),
			{ or: ['link-sample-domain'] },
		],
		[
			'hubspot-convite',
			'the host only ends like the one of the brand',
			all(
				options('link-domain', { allow: ['facebook.com'] }),
				put('<p><a href="https://loja-grao-manso.example/cafe">Comprar os cafés da prova</a></p>\n'),
			),
			{ or: ['link-sample-domain'] },
		],
	]),
	...mistakes('link-http', 'error', [
		[
			'mailchimp-infolettre',
			'les mentions légales en http',
			swapBoth(
				'https://www.amisduphare.example/mentions-legales',
				'http://www.amisduphare.example/mentions-legales',
			),
		],
		[
			'marketo-inbjudan',
			'länkens token saknar s',
			token('my.Länk', `http://www.nordkaj.example/frukost?${UTM['marketo-inbjudan']}`),
		],
		[
			'klaviyo-shinchaku',
			'capitals hide the old scheme',
			swap('href="https://midoriya-cha.example/shincha', 'href="HTTP://midoriya-cha.example/shincha'),
		],
		[
			'marketo-webinar',
			'the privacy policy of the confirmation is old',
			inSecond('https://kestrel-data.example/privacy', 'http://kestrel-data.example/privacy'),
		],
		[
			'hubspot-newsletter',
			'Facebook by http',
			swapBoth('https://www.facebook.com/fernhillbooks', 'http://www.facebook.com/fernhillbooks'),
		],
	]),
	...mistakes('link-ip-host', 'warning', [
		[
			'mautic-einladung',
			'der Plan liegt auf einem Rechner ohne Namen',
			put('<p><a href="https://93.184.216.34/anfahrt.pdf">Anfahrt als PDF</a></p>\n'),
		],
		[
			'sfmc-renewal',
			'the survey is linked by a number in IPv6',
			put('<p><a href="https://[2606:2800:220:1:248:1893:25c8:1946]/survey">Take the survey</a></p>\n'),
		],
		[
			'mautic-novita',
			'indirizzo numerico con la porta',
			put('<p><a href="https://151.101.65.69:8443/catalogo">Sfoglia il catalogo</a></p>\n'),
		],
	]),
	...mistakes('link-landing', 'warning', [
		[
			'mautic-novita',
			'il pulsante porta alla prova dello scorso anno',
			swapBoth('https://www.ruota-libera.example/prova?', 'https://www.ruota-libera.example/prova-2025?'),
		],
		[
			'mailchimp-workshop',
			'the button leads to the Sunday class',
			swapBoth('https://clayandkiln.example/saturday', 'https://clayandkiln.example/sunday'),
		],
		[
			'marketo-inbjudan',
			'token pekar på höstens möte',
			token('my.Länk', `https://www.nordkaj.example/host?${UTM['marketo-inbjudan']}`),
		],
		[
			'klaviyo-shinchaku',
			'the button leads to the autumn tea',
			swapBoth('https://midoriya-cha.example/shincha?', 'https://midoriya-cha.example/akibancha?'),
		],
	]),
	...mistakes('link-mailto', 'error', [
		[
			'marketo-letter',
			'a comma instead of a dot',
			swap('mailto:service@tidewell.example?', 'mailto:service@tidewell,example?'),
		],
		[
			'mautic-einladung',
			'die Adresse besteht nur aus dem Namen',
			put('<p><a href="mailto:huber">Frau Huber schreiben</a></p>\n'),
		],
		[
			'hubspot-webinaire',
			'deux arobases',
			put('<p><a href="mailto:lea@@verger-commun.example">Écrire à Léa</a></p>\n'),
		],
		[
			'hubspot-convite',
			'um espaço dentro do endereço',
			put('<p><a href="mailto:ines prado@grao-manso.example">Escrever à Inês</a></p>\n'),
		],
	]),
	...mistakes('link-malformed', 'error', [
		[
			'klaviyo-aktion',
			'ein Doppelpunkt fehlt',
			swap('href="https://www.regenfest.example/jacken', 'href="https//www.regenfest.example/jacken'),
			{ or: ['link-relative'] },
		],
		[
			'mailchimp-nieuwsbrief',
			'het adres staat er twee keer',
			swap('href="https://fietshuis.example/lampen', 'href="https://https://fietshuis.example/lampen'),
		],
		[
			'marketo-inbjudan',
			'ett mellanslag mitt i adressen',
			token('my.Länk', `https://www.nordkaj. example/frukost?${UTM['marketo-inbjudan']}`),
		],
		[
			'mautic-novita',
			'senza schema, come si dice a voce',
			swap('href="https://www.ruota-libera.example/prova', 'href="www.ruota-libera.example/prova'),
			{ or: ['link-relative'] },
		],
		[
			'marketo-webinar',
			'in the Outlook button the scheme has a typo',
			swap('href="{{my.CTA URL}}" alt=', 'href="htps://kestrel-data.example/live/forecasting" alt='),
			{ or: ['link-scheme'] },
		],
		[
			'hubspot-convite',
			'the host has a comma',
			swap('href="https://www.grao-manso.example/visita', 'href="https://www.grao-manso,example/visita'),
		],
	]),
	...mistakes('link-nested', 'error', [
		[
			'klaviyo-restock',
			'a teaser that is one link has another inside',
			put(
				'<a href="https://oakandash.example/care"><p>Oil it once a year. <a href="https://oakandash.example/oil">Order the oil</a></p></a>\n',
			),
			{ or: ['html-balance'] },
		],
		[
			'mailchimp-infolettre',
			'la photo liée dans un titre lié',
			put(
				'<a href="https://www.amisduphare.example/chantier"><span>Le chantier <a href="https://www.amisduphare.example/photos">en photos</a></span></a>\n',
			),
			{ or: ['html-balance'] },
		],
		[
			'klaviyo-shinchaku',
			'a button in a linked table',
			put(
				'<a href="https://midoriya-cha.example/kan"><table role="presentation"><tr><td>缶入り <a href="https://midoriya-cha.example/noshi">のしについて</a></td></tr></table></a>\n',
			),
			{ or: ['html-balance'] },
		],
	]),
	...mistakes('link-nonprod', 'error', [
		[
			'hubspot-webinaire',
			'le lien de recette',
			swapBoth(
				'https://www.verger-commun.example/mentions-legales',
				'https://preprod.verger-commun.example/mentions-legales',
			),
		],
		[
			'klaviyo-aktion',
			'der Knopf führt auf den Rechner der Entwicklerin',
			swap('href="https://www.regenfest.example/jacken', 'href="https://localhost:3000/jacken'),
		],
		[
			'sfmc-renewal',
			'the account page of the user acceptance test',
			swap('href="https://www.summit-gyms.example/account', 'href="https://uat.summit-gyms.example/account'),
		],
		[
			'mautic-novita',
			'la stampante della bottega',
			put('<p><a href="https://192.168.1.20/listino">Guarda il listino</a></p>\n'),
			{ or: ['link-ip-host'] },
		],
		[
			'klaviyo-shinchaku',
			'a preview of the host',
			swap(
				'href="https://midoriya-cha.example/shincha',
				'href="https://staging.midoriya-cha.example/shincha',
			),
		],
		[
			'marketo-inbjudan',
			'sidan ligger på intranätet',
			put('<p><a href="https://webb.nordkaj.internal/frukost">Mer om mötet</a></p>\n'),
		],
	]),
	...mistakes('link-placeholder', 'error', [
		[
			'sfmc-boletin',
			'la palabra URL como dirección',
			swap(
				'href="https://www.sendero-lento.example/rutas/otono?utm_source=sfmc&amp;utm_medium=email&amp;utm_campaign=C-1204-boletin"',
				'href="URL"',
			),
			{ or: ['link-relative'] },
		],
		[
			'hubspot-convite',
			'o logótipo ainda com cardinal',
			swap(
				'href="https://www.grao-manso.example/?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite&utm_content=logo"',
				'href="#"',
			),
		],
		[
			'marketo-webinar',
			'the token of the button says TBD',
			token('my.CTA URL', 'TBD'),
			{ or: ['link-relative'] },
		],
		[
			'mailchimp-workshop',
			'only the scheme was typed',
			swap(
				'href="https://clayandkiln.example/saturday?utm_source=mailchimp&utm_medium=email&utm_campaign=C-0620-workshop"',
				'href="https://"',
			),
			{ or: ['link-malformed'] },
		],
		[
			'mautic-einladung',
			'LINK EINFÜGEN als Ziel',
			put('<p><a href="LINK_EINFÜGEN">Lageplan ansehen</a></p>\n'),
			{ or: ['link-relative', 'link-malformed'] },
		],
	]),
	...mistakes('link-query', 'error', [
		[
			'mautic-einladung',
			'ein zweites Fragezeichen vor der Quelle',
			put(
				'<p><a href="https://www.holzwerk-brandt.example/karte?ort=straubing?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-0519-einladung">Karte ansehen</a></p>\n',
			),
			{ or: ['utm-missing'] },
		],
		[
			'klaviyo-restock',
			'the parameters begin with an ampersand',
			swapBoth('/products/oak-stool?utm_source', '/products/oak-stool&utm_source'),
			{ or: ['utm-missing'] },
		],
		[
			'mailchimp-infolettre',
			'les paramètres derrière le dièse',
			put(
				'<p><a href="https://www.amisduphare.example/dons#adhesion?utm_source=mailchimp&amp;utm_medium=email&amp;utm_campaign=C-0688-infolettre">Adhérer à l’association</a></p>\n',
			),
			{ or: ['utm-missing'] },
		],
		[
			'marketo-inbjudan',
			'token slutar med ett frågetecken till',
			token(
				'my.Länk',
				'https://www.nordkaj.example/frukost?plats=hamn?utm_source=marketo&utm_medium=email&utm_campaign=C-1507-inbjudan',
			),
			{ or: ['utm-missing'] },
		],
		[
			'sfmc-renewal',
			'an ampersand was escaped twice',
			swap(
				'/account/plan?utm_source=sfmc&utm_medium=email',
				'/account/plan?utm_source=sfmc&amp;amp;utm_medium=email',
			),
			{ or: ['utm-missing', 'utm-value'] },
		],
	]),
	...mistakes('link-relative', 'error', [
		[
			'mailchimp-workshop',
			'a path of the studio’s website',
			put('<p><a href="/faq">Read the questions of beginners</a></p>\n'),
		],
		[
			'klaviyo-shinchaku',
			'two dots of a web page',
			put('<p><a href="../kyusu/index.html">急須の選び方を見る</a></p>\n'),
		],
		[
			'sfmc-boletin',
			'el archivo del plano sin servidor',
			put('<p><a href="planos/ruta-3.pdf">Imprimir el plano de la ruta tres</a></p>\n'),
		],
		[
			'hubspot-webinaire',
			'seulement des paramètres',
			put('<p><a href="?page=programme">Voir le programme complet</a></p>\n'),
		],
	]),
	...mistakes('link-sample-domain', 'error', [
		[
			'hubspot-newsletter',
			'the third book leads to example.com',
			swap(
				'href="https://www.fernhill-books.example/b/late-post?utm_source=hubspot&utm_medium=email&utm_campaign=C-0412-newsletter&utm_content=post"',
				'href="https://www.example.com/b/late-post"',
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'een sjabloon met yourdomain',
			put('<p><a href="https://shop.yourdomain.com/nl">Naar de winkel</a></p>\n'),
		],
		[
			'mautic-novita',
			'yourcompany nel piè di pagina',
			put('<p><a href="https://www.yourcompany.com/privacy">Privacy</a></p>\n'),
		],
		[
			'marketo-letter',
			'an address from the documentation',
			link('https://example.org/terms', 'Read the terms of service'),
		],
	]),
	...mistakes('link-scheme', 'error', [
		[
			'mautic-einladung',
			'eine Datei auf dem Laufwerk',
			put('<p><a href="file:///C:/Users/gbrandt/Desktop/Hallenplan.pdf">Hallenplan öffnen</a></p>\n'),
		],
		[
			'klaviyo-restock',
			'a script prints the mail',
			put('<p><a href="javascript:window.print()">Print this message</a></p>\n'),
			{ or: ['html-active'] },
		],
		[
			'mailchimp-infolettre',
			'un lien d’agenda en data',
			put('<p><a href="data:text/calendar,BEGIN:VCALENDAR">Ajouter à mon agenda</a></p>\n'),
		],
		[
			'hubspot-convite',
			'o esquema foi escrito httpss',
			put('<p><a href="httpss://www.grao-manso.example/loja">Ver a loja da torrefação</a></p>\n'),
			{ or: ['link-malformed'] },
		],
	]),
	...mistakes('link-shortener', 'warning', [
		[
			'sfmc-boletin',
			'un enlace de bit.ly',
			put('<p><a href="https://bit.ly/4rutas-otono">Descargar los planos</a></p>\n'),
		],
		[
			'mailchimp-nieuwsbrief',
			'tinyurl uit een tweet',
			put('<p><a href="https://tinyurl.com/zes-lampen">Bekijk de meetgegevens</a></p>\n'),
		],
		['marketo-webinar', 'the token of the button was shortened', token('my.CTA URL', 'https://ow.ly/Xk92g')],
	]),
	...mistakes('link-status', 'error', [
		[
			'mailchimp-infolettre',
			'la recette a été déplacée',
			answer({
				url: `https://www.amisduphare.example/recettes/soupe?${UTM['mailchimp-infolettre']}`,
				verdict: 'broken',
				say: 'answers 404',
				status: 404,
			}),
		],
		[
			'sfmc-renewal',
			'the account page is gone for good',
			answer({
				url: `https://www.summit-gyms.example/account/plan?${UTM['sfmc-renewal']}`,
				verdict: 'broken',
				say: 'answers 410',
				status: 410,
			}),
		],
		[
			'mautic-novita',
			'il certificato è scaduto',
			answer({
				url: `https://www.ruota-libera.example/prova?${UTM['mautic-novita']}`,
				verdict: 'broken',
				say: 'has a certificate that has expired',
			}),
		],
		[
			'marketo-letter',
			'the server for bookings answers 503',
			answer({
				url: `https://tidewell.example/service/book?${PUMPS}`,
				verdict: 'broken',
				say: 'answers 503',
				status: 503,
			}),
		],
	]),
	...mistakes('link-target-missing', 'error', [
		[
			'klaviyo-aktion',
			'der Knopf ohne Ziel',
			swap(
				'href="https://www.regenfest.example/jacken?utm_source=klaviyo&amp;utm_medium=email&amp;utm_campaign=C-0902-aktion" ',
				'',
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'een leeg adres',
			swap(
				'href="https://fietshuis.example/lampen?utm_source=mailchimp&amp;utm_medium=email&amp;utm_campaign=C-1422-nieuwsbrief"',
				'href=" "',
			),
		],
		[
			'hubspot-convite',
			'the attribute is misspelled',
			put('<p><a herf="https://www.grao-manso.example/loja">Ver a loja da torrefação</a></p>\n'),
		],
		[
			'marketo-inbjudan',
			'länkens token är tom',
			token('my.Länk', ''),
			{ or: ['token-sample', 'token-rendered'] },
		],
	]),
	...mistakes('link-tel', 'warning', [
		['mautic-novita', 'una lettera O al posto di uno zero', swap('tel:+390255501234', 'tel:+39O255501234')],
		['mautic-einladung', 'die Nummer besteht aus Worten', swap('tel:+4994215550170', 'tel:Frau-Huber')],
		['marketo-letter', 'the number is four digits long', swap('tel:+35315550142', 'tel:+353')],
	]),
	...mistakes('link-text-ambiguous', 'warning', [
		[
			'hubspot-newsletter',
			'the second order link was copied with its text',
			swapBoth('Order Hedge Law', 'Order Late Post'),
		],
		[
			'mailchimp-infolettre',
			'deux fois le même texte vers deux pages',
			swapBoth('Lire la recette de la soupe', "S'inscrire à la balade du 12 avril"),
		],
		[
			'klaviyo-shinchaku',
			'the same words for tea and for cups',
			link('https://midoriya-cha.example/yunomi', '新茶の種類と値段を見る'),
		],
	]),
	...mistakes('link-text-empty', 'error', [
		['sfmc-renewal', 'the logo is linked and has an empty alt', swap('alt="Summit Gyms"', 'alt=""')],
		[
			'hubspot-convite',
			'um link só com um espaço duro',
			put(
				'<p><a href="https://www.grao-manso.example/loja?utm_source=hubspot&amp;utm_medium=email&amp;utm_campaign=C-1611-convite">&nbsp;</a></p>\n',
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'een icoon van een leeg vlak',
			put(
				'<p><a href="https://www.instagram.com/fietshuis"><span style="display:inline-block;width:24px;height:24px;background-color:#0d4a6b"></span></a></p>\n',
			),
		],
		[
			'mautic-novita',
			'zero-width characters in the link',
			put('<p><a href="https://www.facebook.com/ruotalibera">&#8203;&zwnj;</a></p>\n'),
		],
	]),
	...mistakes('link-text-host', 'error', [
		[
			'marketo-letter',
			'the text shows the old domain',
			put(
				'<p>Or type <a href="https://tidewell.example/service/book?utm_source=marketo&amp;utm_medium=email&amp;utm_campaign=C-0307-letter">www.tidewell-pumps-service.com</a></p>\n',
			),
		],
		[
			'klaviyo-aktion',
			'die Adresse im Text gehört dem Vorgänger',
			put(
				'<p><a href="https://www.regenfest.example/filialen?utm_source=klaviyo&amp;utm_medium=email&amp;utm_campaign=C-0902-aktion">https://www.nordwetter.de/filialen</a></p>\n',
			),
		],
		[
			'sfmc-boletin',
			'muestra una dirección y lleva a otra',
			put('<p><a href="https://www.renfe-horarios.example/">www.renfe.com</a></p>\n'),
		],
	]),
	...mistakes('link-text-vague', 'warning', [
		['mautic-einladung', 'hier', link('https://www.holzwerk-brandt.example/bus', 'hier')],
		['mautic-novita', 'clicca qui', link('https://www.ruota-libera.example/officina', 'Clicca qui')],
		['klaviyo-shinchaku', 'こちら', link('https://midoriya-cha.example/kyusu', 'こちら')],
		['marketo-inbjudan', 'läs mer', link('https://www.nordkaj.example/buller', 'Läs mer »')],
		['hubspot-convite', 'saiba mais', link('https://www.grao-manso.example/origens', 'Saiba mais')],
		['mailchimp-nieuwsbrief', 'lees meer', link('https://fietshuis.example/helmen', 'Lees meer')],
	]),
];

export const LIKE_LINKS = [
	...harmless('link-anchor', [
		[
			'mautic-novita',
			'the place exists by its name attribute',
			put('<p><a name="casco"></a>Il casco è nostro. <a href="#casco">Torna al casco</a></p>\n'),
		],
		[
			'sfmc-boletin',
			'an id with an encoded letter',
			all(
				swap(
					'<h2 style="font-size:20px;line-height:27px;margin:0 0 10px">',
					'<h2 id="montaña" style="font-size:20px;line-height:27px;margin:0 0 10px">',
				),
				put('<p><a href="#monta%C3%B1a">Ir a la mochila de montaña</a></p>\n'),
			),
		],
	]),
	...harmless('link-domain', [
		[
			'klaviyo-restock',
			'a subdomain of the brand and an allowed host',
			all(
				options('link-domain', { allow: ['instagram.com'] }),
				put(
					`<p><a href="https://help.oakandash.example/care?${UTM['klaviyo-restock']}">Care for oak</a> <a href="https://www.instagram.com/oakandash">Oak and Ash on Instagram</a></p>\n`,
				),
			),
		],
	]),
	...harmless('link-http', [
		[
			'marketo-inbjudan',
			'the addresses of XML namespaces',
			swap('<div lang="sv"', '<div xmlns:xlink="http://www.w3.org/1999/xlink" lang="sv"'),
		],
		[
			'klaviyo-aktion',
			'http in a longer path of https',
			link('https://www.regenfest.example/hilfe/http-zu-https', 'Warum wir umgestellt haben'),
		],
	]),
	...harmless('link-ip-host', [
		[
			'sfmc-renewal',
			'a host that begins with a number',
			link('https://24.summit-gyms.example/open', 'See the halls that never close'),
		],
		[
			'mautic-novita',
			'a version with three dots in the path',
			link('https://www.ruota-libera.example/manuale/1.2.3.4', 'Scarica il manuale della bici'),
		],
	]),
	...harmless('link-landing', [
		[
			'mailchimp-workshop',
			'the landing page with a slash at the end',
			swapBoth('https://clayandkiln.example/saturday?', 'https://clayandkiln.example/saturday/?'),
		],
		[
			'mautic-novita',
			'the landing page with a place in it',
			swap('utm_campaign=C-1718-novita"', 'utm_campaign=C-1718-novita#orari"'),
		],
	]),
	...harmless('link-mailto', [
		[
			'marketo-letter',
			'a plus, a subject and a body',
			put(
				'<p><a href="mailto:service+april@tidewell.example?subject=Slot&amp;body=Dear%20Niamh%2C">Write to Niamh about another day</a></p>\n',
			),
		],
		[
			'mautic-einladung',
			'two recipients',
			put(
				'<p><a href="mailto:post@holzwerk-brandt.example,huber@holzwerk-brandt.example">Beiden schreiben</a></p>\n',
			),
		],
	]),
	...harmless('link-malformed', [
		[
			'klaviyo-shinchaku',
			'a path in Japanese',
			link('https://midoriya-cha.example/お茶/新茶', '新茶の畑を見る'),
		],
		[
			'mautic-einladung',
			'a port and a pair of brackets',
			link('https://www.holzwerk-brandt.example/plan_(neu)', 'Plan der Halle'),
		],
	]),
	...harmless('link-nested', [
		[
			'klaviyo-restock',
			'two links beside each other in one paragraph',
			put(
				`<p><a href="https://oakandash.example/care?${UTM['klaviyo-restock']}">Care for oak</a><a href="https://oakandash.example/oil?${UTM['klaviyo-restock']}">Order the oil</a></p>\n`,
			),
		],
		[
			'marketo-webinar',
			'an Outlook shape beside the link',
			put('<!--[if mso]><a href="{{my.CTA URL}}">Save my seat for the session</a><![endif]-->\n'),
		],
	]),
	...harmless('link-nonprod', [
		[
			'klaviyo-restock',
			'a stage set is sold',
			link('https://oakandash.example/staging-furniture', 'Rent stools for the stage'),
		],
		[
			'mailchimp-nieuwsbrief',
			'a page about a test',
			link('https://fietshuis.example/test/zes-lampen', 'Bekijk de opzet van de test'),
		],
		[
			'hubspot-newsletter',
			'a host that begins with dev',
			put(
				'<p><a href="https://devon.fernhill-books.example/shop?utm_source=hubspot&amp;utm_medium=email&amp;utm_campaign=C-0412-newsletter">Visit our shop in Devon</a></p>\n',
			),
		],
	]),
	...harmless('link-placeholder', [
		[
			'marketo-letter',
			'a path that holds url',
			link('https://tidewell.example/curlew', 'See the pump Curlew'),
		],
		[
			'mautic-einladung',
			'a place at the end of the mail',
			all(swap('<h2 style', '<h2 id="xxl" style'), put('<p><a href="#xxl">Zur Anfahrt springen</a></p>\n')),
		],
	]),
	...harmless('link-query', [
		[
			'mautic-einladung',
			'a question mark that is encoded',
			put(
				'<p><a href="https://www.holzwerk-brandt.example/suche?q=wo%3F&amp;utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-0519-einladung">Wo liegt die neue Halle?</a></p>\n',
			),
		],
		[
			'klaviyo-restock',
			'two colours of a filter',
			put(
				`<p><a href="https://oakandash.example/collections/all?color=oak&amp;color=ash&amp;${UTM['klaviyo-restock']}">See oak and ash together</a></p>\n`,
			),
		],
		[
			'sfmc-boletin',
			'a place behind the parameters',
			put(
				`<p><a href="https://www.sendero-lento.example/rutas?${UTM['sfmc-boletin']}#otono">Ver el mapa de las rutas</a></p>\n`,
			),
		],
	]),
	...harmless('link-relative', [
		[
			'mailchimp-workshop',
			'a token that is a whole address',
			put('<p><a href="*|ARCHIVE|*">Read this online</a></p>\n'),
		],
	]),
	...harmless('link-sample-domain', [
		[
			'marketo-letter',
			'the word example in a path',
			link('https://tidewell.example/example-report', 'See a sample report'),
		],
		[
			'hubspot-newsletter',
			'a domain that holds the word',
			put('<p><a href="https://www.counterexamples.org/logic">A blog about proofs</a></p>\n'),
		],
	]),
	...harmless('link-scheme', [
		[
			'mautic-novita',
			'a scheme in capitals',
			put('<p><a href="MAILTO:officina@ruota-libera.example">Scrivi all’officina</a></p>\n'),
		],
		[
			'marketo-letter',
			'the word javascript in a path',
			link('https://tidewell.example/docs/javascript', 'Read the notes on the portal'),
		],
	]),
	...harmless('link-shortener', [
		[
			'sfmc-boletin',
			'a host that ends like a shortener',
			put('<p><a href="https://www.rabbit.ly/rutas">Ver el grupo de senderistas</a></p>\n'),
		],
		[
			'hubspot-newsletter',
			'a path that is called bit.ly',
			link('https://www.fernhill-books.example/b/bit.ly-a-history', 'Order the history of short links'),
		],
	]),
	...harmless('link-status', [
		[
			'mailchimp-infolettre',
			'the page answers',
			answer({
				url: `https://www.amisduphare.example/recettes/soupe?${UTM['mailchimp-infolettre']}`,
				verdict: 'ok',
				say: 'answers 200',
				status: 200,
			}),
		],
		[
			'mautic-novita',
			'one redirect to the same place with a slash',
			answer({
				url: `https://www.ruota-libera.example/prova?${UTM['mautic-novita']}`,
				verdict: 'ok',
				say: 'answers 200',
				status: 200,
				finalUrl: `https://www.ruota-libera.example/prova/?${UTM['mautic-novita']}`,
				redirects: 1,
			}),
		],
	]),
	...harmless('link-target-missing', [
		['klaviyo-restock', 'the name of a place needs no target', put('<a name="weight"></a>\n')],
		[
			'hubspot-newsletter',
			'the address without quotation marks',
			put(
				`<p><a href=https://www.fernhill-books.example/cards?utm_source=hubspot&utm_medium=email&utm_campaign=C-0412-newsletter>See the handwritten cards</a></p>\n`,
			),
		],
	]),
	...harmless('link-tel', [
		[
			'mautic-einladung',
			'dots and brackets in the number',
			put('<p><a href="tel:+49(9421)555.0171">Werkstatt anrufen</a></p>\n'),
		],
		[
			'sfmc-renewal',
			'a number with an extension',
			put('<p><a href="tel:+18025550142;ext=12">Call the front desk</a></p>\n'),
		],
	]),
	...harmless('link-text-ambiguous', [
		[
			'hubspot-newsletter',
			'the same page with another utm_content',
			put(
				'<p><a href="https://www.fernhill-books.example/b/hedge-law?utm_source=hubspot&utm_medium=email&utm_campaign=C-0412-newsletter&utm_content=top">Order Hedge Law</a></p>\n',
			),
		],
		[
			'klaviyo-aktion',
			'a slash at the end of the same page',
			put(
				`<p><a href="https://www.regenfest.example/jacken/?${UTM['klaviyo-aktion']}">Alle Regenjacken ansehen</a></p>\n`,
			),
		],
	]),
	...harmless('link-text-empty', [
		[
			'hubspot-newsletter',
			'the label of an icon',
			put(
				`<p><a href="https://www.fernhill-books.example/cards?${UTM['hubspot-newsletter']}" aria-label="See the handwritten cards"><img src="https://cdn.fernhill-books.example/card.png" alt="" width="24" height="24"></a></p>\n`,
			),
		],
		[
			'mautic-novita',
			'the text stands deep inside',
			put(
				`<p><a href="https://www.ruota-libera.example/orari?${UTM['mautic-novita']}"><span><b><font>Vedi gli orari</font></b></span></a></p>\n`,
			),
		],
	]),
	...harmless('link-text-host', [
		[
			'marketo-letter',
			'the address without www in the text',
			link('https://www.tidewell.example/service', 'tidewell.example/service'),
		],
		[
			'hubspot-newsletter',
			'a name with a dot that is no host',
			link('https://www.fernhill-books.example/b/st-john', 'Dr. St.John reads aloud'),
		],
		[
			'klaviyo-aktion',
			'a file name in the text',
			link('https://www.regenfest.example/groessen', 'Tabelle Groessen.pdf laden'),
		],
	]),
	...harmless('link-text-vague', [
		[
			'mautic-einladung',
			'a sentence that begins with hier',
			link('https://www.holzwerk-brandt.example/bus', 'Hier fährt der Bus zur Halle ab'),
		],
		[
			'hubspot-newsletter',
			'a book called Here',
			link('https://www.fernhill-books.example/b/here', 'Order “Here” by Iris Moon'),
		],
		[
			'mailchimp-infolettre',
			'lire la suite, with what goes on',
			put(
				`<p><a href="https://www.amisduphare.example/tour?${UTM['mailchimp-infolettre']}">Lire la suite du chantier de la tour</a></p>\n`,
			),
		],
	]),
];
