import type { Change } from '../change.mts';
import {
	all,
	answer,
	build,
	harmless,
	mistakes,
	options,
	put,
	rewriteHtml,
	say,
	swap,
	swapAll,
	token,
	UTM,
} from '../change.mts';

const second =
	(from: string, to: string): Change =>
	({ build: { emails } }) => {
		const it = emails[1]!;
		if (!it.html.includes(from)) throw new Error(`the second e-mail has no "${from}"`);
		it.html = it.html.replace(from, () => to);
	};
/** All between the first heading and the footer becomes one picture. */
const onePicture = (image: string) =>
	rewriteHtml((html) =>
		html.replace(/<h1[\s\S]*?(?=<tr><td style="padding:16px 24px)/, () => `${image}</td></tr>\n`),
	);
const light = (url: string, bytes: number) => ({ url, bytes, width: 560, height: 300, type: 'image/jpeg' });

export const LOOKS = [
	...mistakes('css-dark-mode', 'info', [
		[
			'mautic-einladung',
			'meta and media query were lost',
			all(
				swap('<meta name="color-scheme" content="light dark">\n', ''),
				swap(
					'@media (prefers-color-scheme: dark) { .blatt { background-color: #151b17 !important; color: #eef2ef !important; } }\n',
					'',
				),
			),
		],
		[
			'klaviyo-shinchaku',
			'both went into a comment',
			swap(
				'<meta name="color-scheme" content="light dark">\n<title>春の新茶が届きました</title>\n<style>@media (prefers-color-scheme: dark) { .waku { background-color: #10180f !important; color: #eef5ec !important; } }</style>',
				'<title>春の新茶が届きました</title>\n<!-- <meta name="color-scheme" content="light dark"> -->',
			),
		],
	]),
	...mistakes('css-font-stack', 'warning', [
		[
			'klaviyo-restock',
			'Word left its font on a span',
			put(
				'<p><span style=\'font-size:12.0pt;font-family:"Calibri"\'>Each leg is turned by hand.</span></p>\n',
			),
		],
		[
			'sfmc-boletin',
			'the old tag names one font',
			put('<p><font face="Verdana">Cada ruta empieza en una estación.</font></p>\n'),
		],
		[
			'mailchimp-nieuwsbrief',
			'the short form ends with a brand font',
			put('<p style="font:italic 16px/25px Lato,\'Open Sans\'">Lampen die het volhouden.</p>\n'),
		],
		[
			'hubspot-convite',
			'a class of the style sheet',
			swap(
				'.grupo { max-width: 600px; margin: 0 auto; }',
				'.grupo { max-width: 600px; margin: 0 auto; }\nh2 { FONT-FAMILY : Montserrat , Arial }',
			),
		],
	]),
	...mistakes('css-support', 'warning', [
		[
			'klaviyo-aktion',
			'columns made with a grid',
			put('<div style="display:grid;grid-template-columns:1fr 1fr"><p>Leicht</p><p>Dicht</p></div>\n'),
		],
		[
			'hubspot-webinaire',
			'colours in variables',
			swap('<style>@media', '<style>:root { --vert: #1e5631 } h2 { color: var(--vert) } @media'),
		],
		[
			'klaviyo-restock',
			'a film of the workshop',
			put(
				'<video width="560" poster="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/stool.jpg" controls><source src="https://oakandash.example/turning.mp4"></video>\n',
			),
		],
		[
			'mailchimp-infolettre',
			'a badge laid over the picture',
			put('<div style="position:absolute;top:0;right:0">Nouveau</div>\n'),
		],
		[
			'sfmc-boletin',
			'a turned ribbon',
			put('<p style="TRANSFORM:rotate(-8deg)">Nuevo: la ruta del hayedo</p>\n'),
		],
	]),
	...mistakes('css-width', 'info', [
		[
			'mautic-novita',
			'the table of a website',
			swap('class="foglio" width="600"', 'class="foglio" width="960"'),
		],
		[
			'hubspot-convite',
			'a fixed width in a nested cell',
			put(
				'<table role="presentation"><tr><td style="width:820px">Há lugar para todos em cada tarde.</td></tr></table>\n',
			),
		],
		[
			'klaviyo-restock',
			'the picture is as wide as its file',
			swap('width="560" height="373"', 'width="1120" height="746"'),
		],
	]),
	...mistakes('img-alt', 'error', [
		['klaviyo-aktion', 'letters changed places in the attribute', swap('alt="Regenfest"', 'atl="Regenfest"')],
		[
			'mautic-novita',
			'a picture in capitals, without quotes',
			put(
				'<P><IMG SRC=https://foto.ruota-libera.example/casco.jpg WIDTH=300 HEIGHT=200 title="Casco"></P>\n',
			),
		],
		['marketo-webinar', 'the logo of the confirmation', second(' alt="Kestrel Data"', '')],
		[
			'hubspot-newsletter',
			'the cover inside its link',
			swap(' alt="Cover of The Keeper\'s Ledger: a lighthouse at dusk"', ''),
			{ or: ['link-text-empty'] },
		],
	]),
	...mistakes('img-alt-quality', 'warning', [
		['klaviyo-shinchaku', 'the name of the file', swap('alt="みどり屋茶舗"', 'alt="logo_yoko_RGB@2x.png"')],
		['mautic-einladung', 'the German word for picture', swap('alt="Holzwerk Brandt"', 'alt="Bild"')],
		[
			'mailchimp-infolettre',
			'a whole caption',
			swap(
				'alt="Bol de soupe de poisson avec des croûtons"',
				'alt="Bol de soupe de poisson avec des croûtons dorés, posé sur une nappe bleue devant la fenêtre, avec au loin le phare, la jetée et trois bateaux qui rentrent du large"',
			),
		],
		[
			'marketo-webinar',
			'the number of the camera',
			swap('alt="Chart of a forecast with its range, three months ahead"', 'alt="IMG_20260214_113052"'),
		],
		[
			'klaviyo-restock',
			'the placeholder of the editor',
			swap('alt="Three-legged oak stool beside a window"', 'alt="Alt text here"'),
		],
	]),
	...mistakes('img-data-uri', 'error', [
		[
			'mautic-novita',
			'a picture pasted from the clipboard',
			put(
				'<p><img alt="Casco" width="16" height="16" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="></p>\n',
			),
		],
		[
			'hubspot-convite',
			'a vector in the address',
			put(
				"<img width=24 height=24 alt='Chávena' src='data:image/svg+xml;utf8,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E'>\n",
			),
		],
		[
			'klaviyo-aktion',
			'a background in the style',
			put(
				'<div style="background-image:url(data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7)"><p style="margin:0 0 14px">Leicht und dicht.</p></div>\n',
			),
		],
		[
			'sfmc-renewal',
			'the scheme of data in capitals',
			swap(
				'https://image.summit-gyms.example/lib/logo.png',
				'DATA:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
			),
		],
	]),
	...mistakes('img-dimensions', 'warning', [
		['mautic-novita', 'the logo lost both', swap(' width="140" height="48"', '')],
		['klaviyo-restock', 'only the height is given', swap('width="560" height="373"', 'height="373"')],
		[
			'mailchimp-infolettre',
			'the width is a word',
			swap('width="520" height="260"', 'width="auto" style="width:auto"'),
		],
	]),
	...mistakes('img-format', 'warning', [
		[
			'mautic-einladung',
			'the logo as a vector',
			swap(
				'https://bilder.holzwerk-brandt.example/logo.png',
				'https://bilder.holzwerk-brandt.example/logo.svg',
			),
		],
		[
			'klaviyo-restock',
			'the shop turned it into webp',
			swap('oakandash/stool.jpg"', 'oakandash/stool.jpg.WEBP?v=17"'),
		],
		[
			'sfmc-boletin',
			'a picture of a telephone',
			put(
				'<img src="https://image.sendero-lento.example/lib/hayedo.heic" alt="Hayedo con niebla" width="400" height="300">\n',
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'the newest format',
			put(
				'<img src="https://mcusercontent.com/88aa/images/lamp.avif" alt="Lamp aan een stuur in de regen" width="500" height="300">\n',
			),
		],
	]),
	...mistakes('img-host', 'warning', [
		[
			'klaviyo-aktion',
			'a picture out of Google Docs',
			put(
				'<img src="https://lh7-rt.googleusercontent.com/docsz/AD_4nXe" alt="Jacke Wolkenbruch am Haken" width="400" height="300">\n',
			),
		],
		[
			'hubspot-webinaire',
			'the logo of the last client',
			all(
				options('img-host', { hosts: ['images.verger-commun.example'] }),
				swap(
					'https://images.verger-commun.example/logo-vert.png',
					'https://images.boulangerie-petit.fr/logo-vert.png',
				),
			),
		],
		[
			'mautic-einladung',
			'an image of a stock page',
			put(
				'<img src="https://media.istockphoto.com/id/11/comp.jpg" alt="Säge in einer hellen Halle" width="500" height="300">\n',
			),
		],
	]),
	...mistakes('img-http', 'error', [
		[
			'mautic-novita',
			'the secure letter is missing',
			swap(
				'<img src="https://foto.ruota-libera.example/logo.png"',
				"<img src='http://foto.ruota-libera.example/logo.png'",
			),
		],
		[
			'hubspot-convite',
			'a background of an old table',
			put(
				'<table role="presentation" BACKGROUND="http://imagens.grao-manso.example/textura.png"><tr><td>Cinco cafés de origem.</td></tr></table>\n',
			),
		],
		[
			'klaviyo-aktion',
			'in the style sheet',
			swap(
				'<style>@media',
				"<style>.kopf { background: #fff url( 'HTTP://bilder.regenfest.example/regen.png' ) } @media",
			),
		],
		[
			'marketo-webinar',
			'only the confirmation',
			second(
				'https://assets.kestrel-data.example/mail/kestrel-logo.png',
				'http://assets.kestrel-data.example/mail/kestrel-logo.png',
			),
		],
	]),
	...mistakes('img-only', 'warning', [
		[
			'klaviyo-aktion',
			'the designer sent one large picture',
			onePicture(
				'<a href="https://www.regenfest.example/jacken?utm_source=klaviyo&amp;utm_medium=email&amp;utm_campaign=C-0902-aktion"><img src="https://bilder.regenfest.example/alles.jpg" alt="15 % auf alle Regenjacken" width="600" height="1400"></a>',
			),
		],
		[
			'mautic-novita',
			'the mail was sliced into pictures',
			onePicture(
				'<img src="https://foto.ruota-libera.example/s1.jpg" alt="" width="600" height="300"><img src="https://foto.ruota-libera.example/s2.jpg" alt="" width="600" height="300"><a href="https://www.ruota-libera.example/prova?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-1718-novita"><img src="https://foto.ruota-libera.example/s3.jpg" alt="Prenota una prova" width="600" height="200"></a>',
			),
		],
	]),
	...mistakes('img-source', 'error', [
		[
			'mautic-einladung',
			'the folder beside a saved page',
			swap('https://bilder.holzwerk-brandt.example/logo.png', 'Einladung-Dateien/image001.png'),
		],
		[
			'klaviyo-shinchaku',
			'a path of the Mac',
			swap(
				'https://d3k81ch9hvuctc.cloudfront.net/company/midoriya/logo.png',
				'file:///Users/hana/Desktop/logo.png',
			),
		],
		[
			'hubspot-convite',
			'a part that was never attached',
			put('<img src="cid:image002.jpg@01DB7A" alt="Sacas de café no armazém" width="300" height="200">\n'),
		],
		[
			'mailchimp-infolettre',
			'the source is empty',
			swap('src="https://www.amisduphare.example/media/soupe.jpg"', 'src=""'),
		],
		[
			'sfmc-boletin',
			'a blob of the browser',
			put(
				'<img alt="Mapa de la ruta corta" width=300 height=200 src="blob:https://www.figma.com/7f3c-21aa">\n',
			),
		],
		[
			'marketo-webinar',
			'a picture that waits for a script',
			swap(
				'<img src="https://assets.kestrel-data.example/mail/forecast-chart.png"',
				'<img data-src="https://assets.kestrel-data.example/mail/forecast-chart.png"',
			),
		],
	]),
	...mistakes('img-status', 'error', [
		[
			'klaviyo-restock',
			'the photo is gone',
			answer({
				kind: 'image',
				url: 'https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/stool.jpg',
				verdict: 'broken',
				say: 'answers 404',
				status: 404,
			}),
		],
		[
			'mautic-novita',
			'the server wants a login',
			answer({
				kind: 'image',
				url: 'https://foto.ruota-libera.example/logo.png',
				verdict: 'broken',
				say: 'answers 401',
				status: 401,
			}),
		],
		[
			'sfmc-boletin',
			'the host does not exist',
			answer({
				kind: 'image',
				url: 'https://image.sendero-lento.example/lib/logo.png',
				verdict: 'broken',
				say: 'has a host that does not exist',
			}),
		],
	]),
	...mistakes('img-weight', 'warning', [
		[
			'klaviyo-restock',
			'the photo for print',
			build({
				images: [light('https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/stool.jpg', 2_400_000)],
			}),
		],
		[
			'mautic-einladung',
			'a logo of half a megabyte',
			build({ images: [light('https://bilder.holzwerk-brandt.example/logo.png', 512_000)] }),
		],
		[
			'sfmc-boletin',
			'many small pictures are heavy together',
			all(
				put(
					[1, 2, 3, 4, 5, 6, 7]
						.map(
							(n) =>
								`<img src="https://image.sendero-lento.example/lib/r${n}.jpg" alt="Ruta ${n} entre hayas" width="500" height="300">\n`,
						)
						.join(''),
				),
				build({
					images: [1, 2, 3, 4, 5, 6, 7].map((n) =>
						light(`https://image.sendero-lento.example/lib/r${n}.jpg`, 190_000),
					),
				}),
			),
		],
	]),
	...mistakes('a11y-contrast', 'error', [
		[
			'klaviyo-aktion',
			'pale grey of the designer',
			put(
				'<p style="margin:0 0 14px;color:#b9c4ca">Gilt nicht für Gutscheine und nicht für reduzierte Einzelstücke aus dem Lager.</p>\n',
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'white on a yellow button',
			swap('background-color:#0d4a6b"><a', 'background-color:#ffd400"><a'),
		],
		[
			'hubspot-webinaire',
			'an old attribute gives the ground',
			put(
				'<table role="presentation" width="100%"><tr><td bgcolor=#e8f0e9 style="color:#a9c3ad">Les trois cuisines répondent à vos questions.</td></tr></table>\n',
			),
		],
		[
			'sfmc-renewal',
			'the font tag says silver',
			put(
				'<p style="margin:0 0 14px"><font color="silver">Prices include tax where it applies.</font></p>\n',
			),
		],
		[
			'hubspot-convite',
			'a class for small print',
			all(
				swap('.grupo { max-width', '.nota { color: hsl(25, 20%, 78%) }\n.grupo { max-width'),
				put('<p class="nota">A visita não é adequada a crianças pequenas.</p>\n'),
			),
		],
		[
			'mautic-novita',
			'dark on dark after a change of the theme',
			all(
				swap(
					'style="background-color:#8a2c0d;padding:12px 24px"',
					'style="background:#22282d;padding:12px 24px"',
				),
				swap(
					'style="color:#ffffff;text-decoration:none">Prenota',
					'style="color:#3a3f45;text-decoration:none">Prenota',
				),
			),
		],
		[
			'klaviyo-restock',
			'grey that is only a little too light',
			put('<p style="color:#8c8c8c">Shipping starts on the day after the oil has dried.</p>\n'),
			{ severity: 'warning' },
		],
	]),
	...mistakes('a11y-dir', 'warning', [
		[
			'mailchimp-infolettre',
			'the only direction was deleted',
			swap('<div lang="fr-FR" dir="ltr" class="corps"', '<div lang="fr-FR" class="corps"'),
		],
		[
			'mautic-novita',
			'it is left on the html element alone',
			swap('<div lang="it" dir="ltr" style', '<div lang="it" style'),
		],
		[
			'klaviyo-shinchaku',
			'the value is an alignment',
			swap('<div lang="ja" dir="ltr"', '<div lang="ja" dir="left"'),
		],
	]),
	...mistakes('a11y-heading-order', 'warning', [
		[
			'mautic-einladung',
			'from the first to the fourth',
			swap(
				'<h2 style="font-size:20px;line-height:27px;color:#1d4e2f">So finden Sie zu uns</h2>',
				'<h4 style="font-size:20px;line-height:27px;color:#1d4e2f">So finden Sie zu uns</h4>',
			),
		],
		['klaviyo-shinchaku', 'an empty heading makes room', put('<h2 style="margin:0">&nbsp;<br></h2>\n')],
		[
			'mailchimp-nieuwsbrief',
			'a second main heading',
			put('<H1 style="font-size:20px;line-height:26px">De winnaars</H1>\n'),
		],
		[
			'sfmc-boletin',
			'the fourth comes straight after the first',
			put('<h4 style="margin:0">Antes de salir</h4>\n'),
		],
	]),
	...mistakes('a11y-justify', 'info', [
		[
			'hubspot-convite',
			'an old attribute',
			put('<p ALIGN="Justify">Cada grupo tem uma guia que conhece a casa há vinte anos.</p>\n'),
		],
		[
			'klaviyo-restock',
			'justified in the style sheet',
			swap('.wrap { max-width: 600px; }', '.wrap { max-width: 600px; }\n.wrap p { text-align:justify }'),
		],
		[
			'mautic-einladung',
			'Word set it on a paragraph',
			put(
				"<p class=MsoNormal style='TEXT-ALIGN: justify; mso-line-height-rule:exactly'>Wir freuen uns auf Ihre Fragen zur neuen Halle.</p>\n",
			),
		],
	]),
	...mistakes('a11y-lang', 'error', [
		[
			'klaviyo-shinchaku',
			'the code of the country, not of the language',
			all(swap('<html lang="ja"', '<html lang="jp"'), swap('<div lang="ja"', '<div lang="jp"')),
		],
		['mautic-einladung', 'the name of the language', swap('<html lang="de"', '<html lang="deutsch"')],
		['hubspot-newsletter', 'an empty value', swap('<html lang="en-GB"', '<html lang=""')],
		[
			'mautic-novita',
			'the attribute is gone everywhere',
			all(
				swap('<html lang="it" dir="ltr">', '<html dir="ltr">'),
				swap('<div lang="it" dir="ltr"', '<div dir="ltr"'),
			),
		],
		[
			'mailchimp-workshop',
			'an underscore as in a locale',
			swap('<html lang="en-US"', '<html lang="en_US"'),
			{ severity: 'warning' },
		],
		[
			'marketo-webinar',
			'the confirmation says none',
			second('<html lang="en" dir="ltr">', '<html dir="ltr">'),
		],
	]),
	...mistakes('a11y-link-underline', 'info', [
		[
			'klaviyo-restock',
			'only brown marks the link',
			put(
				`<p>Before you order, please read how we <a href="https://oakandash.example/care?${UTM['klaviyo-restock']}" style="color:#7b3f00;text-decoration:none">oil and care for the wood</a> in our workshop.</p>\n`,
			),
		],
		[
			'mautic-einladung',
			'the style sheet takes all lines away',
			swap(
				'.knopf { background-color: #1d4e2f; }',
				'.knopf { background-color: #1d4e2f; }\na { text-decoration: none !important; }',
			),
		],
		[
			'marketo-letter',
			'an attribute with blanks',
			swap('<a href="tel:+35315550142">', '<a href="tel:+35315550142" style="TEXT-DECORATION : none">'),
		],
	]),
	...mistakes('a11y-table-role', 'warning', [
		[
			'hubspot-webinaire',
			'the inner table lost its role',
			swap('<table role="presentation" width="580"', '<table width="580"'),
		],
		[
			'mailchimp-nieuwsbrief',
			'the table of the button',
			swap(
				'<table role="presentation" cellpadding="0" cellspacing="0" class="rij">',
				'<table cellpadding=0 cellspacing=0 class="rij">',
			),
		],
		[
			'marketo-inbjudan',
			'the role is misspelled',
			swap(
				'<table role="presentation" class="mktoContainer',
				'<table role="presentational" class="mktoContainer',
			),
		],
		[
			'sfmc-boletin',
			'two columns out of the editor',
			put(
				'<TABLE border="0" width="100%"><TR><TD valign="top">Tren a las 8</TD><TD valign="top">Vuelta a las 19</TD></TR></TABLE>\n',
			),
		],
	]),
	...mistakes('a11y-text-size', 'error', [
		[
			'klaviyo-aktion',
			'the small print of a poster',
			put(
				'<p style="margin:0 0 14px;font-size:7px;line-height:9px">Nicht mit anderen Aktionen kombinierbar. Solange der Vorrat reicht.</p>\n',
			),
		],
		[
			'hubspot-webinaire',
			'points in place of pixels',
			put('<p style="font-size:6pt">Places limitées à deux cents participants.</p>\n'),
		],
		[
			'mautic-novita',
			'two relative sizes multiply',
			put(
				'<div style="font-size:60%"><p><span style="font-size:.7em">Prova soggetta a disponibilità delle bici.</span></p></div>\n',
			),
		],
		[
			'sfmc-renewal',
			'the short form of the font',
			put(
				'<p style="font:normal 8px/11px Arial,sans-serif">Offer ends when all places in the course are taken.</p>\n',
			),
		],
		[
			'hubspot-convite',
			'a class for the smallest print',
			all(
				swap('.grupo { max-width', '.mini { font-size: 8px }\n.grupo { max-width'),
				put('<p class="mini">Visita sujeita a confirmação por correio.</p>\n'),
			),
		],
		[
			'klaviyo-restock',
			'eleven pixels',
			put('<p style="font-size:11px">Seat height is 45 cm; all sizes are measured by hand.</p>\n'),
			{ severity: 'warning' },
		],
	]),
	...mistakes('a11y-title', 'warning', [
		[
			'mautic-novita',
			'nothing but a hard blank',
			swap('<title>Novità in officina: la bici da carico</title>', '<title>&nbsp;</title>'),
		],
		['klaviyo-shinchaku', 'the element was deleted', swap('<title>春の新茶が届きました</title>\n', '')],
		[
			'marketo-inbjudan',
			'the token of the title has no value',
			all(swap('<title>{{my.Rubrik}}</title>', '<title>{{my.Titel}}</title>'), token('my.Titel', '')),
		],
	]),
	...mistakes('a11y-vml', 'warning', [
		[
			'klaviyo-aktion',
			'a drawn picture without words',
			put(
				'<!--[if gte mso 9]><v:rect xmlns:v="urn:schemas-microsoft-com:vml" fill="true" stroke="false" style="width:560px;height:200px"><v:fill type="frame" src="https://bilder.regenfest.example/regen.png" /></v:rect><![endif]-->\n',
			),
		],
	]),
];

export const LIKE_LOOKS = [
	...harmless('css-dark-mode', [
		[
			'mautic-einladung',
			'only the root of the style sheet says it',
			all(
				swap('<meta name="color-scheme" content="light dark">\n', ''),
				swap('.knopf {', ':root { color-scheme: light dark; supported-color-schemes: light dark }\n.knopf {'),
			),
		],
		[
			'marketo-letter',
			'the meta in capitals',
			swap('<title>', '<META CONTENT="light dark" NAME="Color-Scheme">\n<title>'),
		],
	]),
	...harmless('css-font-stack', [
		[
			'klaviyo-restock',
			'the kind comes before important',
			put('<p style="font-family:Lato,Arial,SANS-SERIF !important">Each leg is turned by hand.</p>\n'),
		],
		[
			'hubspot-convite',
			'the definition of a web font',
			swap(
				'.grupo { max-width',
				"@font-face { font-family: 'Grao'; src: url(https://imagens.grao-manso.example/grao.woff2) }\n.grupo { max-width",
			),
		],
		[
			'sfmc-boletin',
			'it inherits',
			put('<p style="font-family:inherit">Cada ruta empieza en una estación.</p>\n'),
		],
	]),
	...harmless('css-support', [
		[
			'klaviyo-aktion',
			'the words of a style in the copy',
			say('Die Auslage zeigt „display: grid“ als Muster auf dem Stoff.'),
		],
		[
			'hubspot-webinaire',
			'round corners fall back to square ones',
			put('<p style="border-radius:6px;padding:8px;background-color:#eef4ef">Places limitées.</p>\n'),
		],
	]),
	...harmless('css-width', [
		[
			'mautic-novita',
			'a width for large screens only',
			swap(
				'@media screen and (max-width: 520px)',
				'@media screen and (min-width: 1200px) { .vasto { padding: 0 } }\n@media screen and (max-width: 520px)',
			),
		],
		[
			'klaviyo-restock',
			'a limit that is never reached',
			put('<div style="max-width:560px;width:100%"><p>Three legs, one seat.</p></div>\n'),
		],
	]),
	...harmless('img-alt', [
		[
			'klaviyo-aktion',
			'an ornament has an empty text without a value',
			put('<img src="https://bilder.regenfest.example/linie.png" alt width="500" height="2">\n'),
		],
		['mautic-novita', 'capitals and single quotes', swap('alt="Ruota Libera"', "ALT='Ruota Libera'")],
	]),
	...harmless('img-alt-quality', [
		[
			'hubspot-newsletter',
			'the picture is a picture book',
			swap(
				'alt="Cover of The Keeper\'s Ledger: a lighthouse at dusk"',
				'alt="Picture book cover: a lighthouse at dusk, The Keeper&#39;s Ledger"',
			),
		],
		[
			'mautic-einladung',
			'a name with its dot',
			swap('alt="Holzwerk Brandt"', 'alt="Holzwerk Brandt, Straubing (Logo)"'),
		],
	]),
	...harmless('img-data-uri', [
		[
			'marketo-webinar',
			'the copy speaks of data',
			say('Bring data: image sizes, order lines, anything counts.'),
		],
		[
			'klaviyo-aktion',
			'an attribute that begins with data',
			swap('<img src="https://bilder', '<img data-image="logo;base64" src="https://bilder'),
		],
	]),
	...harmless('img-dimensions', [
		[
			'mautic-novita',
			'the width stands in the style',
			swap('width="140" height="48"', 'style="WIDTH:140px;height:48px"'),
		],
		[
			'klaviyo-restock',
			'a share of the width',
			swap('width="560" height="373"', 'width="100%" style="max-width:560px"'),
		],
	]),
	...harmless('img-format', [
		[
			'mautic-einladung',
			'the name speaks of another format',
			swap(
				'https://bilder.holzwerk-brandt.example/logo.png',
				'https://bilder.holzwerk-brandt.example/svg/logo.svg.png',
			),
		],
		[
			'klaviyo-restock',
			'capitals in the ending and a version',
			swap('oakandash/stool.jpg"', 'oakandash/stool.JPEG?from=webp"'),
		],
	]),
	...harmless('img-host', [
		[
			'klaviyo-aktion',
			'a host that the playbook names',
			all(
				options('img-host', { hosts: ['regenfest.imgix.net'] }),
				put(
					'<img src="https://regenfest.imgix.net/jacke.jpg" alt="Jacke Wolkenbruch am Haken" width="400" height="300">\n',
				),
			),
		],
		[
			'hubspot-newsletter',
			'another subdomain of the brand',
			put(
				'<img src="https://fotos.shop.fernhill-books.example/window.jpg" alt="Our window in March" width="400" height="300">\n',
			),
		],
	]),
	...harmless('img-http', [
		[
			'mautic-novita',
			'a namespace is no address',
			swap('<html lang="it"', '<html xmlns="http://www.w3.org/1999/xhtml" lang="it"'),
		],
		[
			'klaviyo-restock',
			'capitals in the secure scheme',
			swap(
				'src="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/logo.png"',
				'src="HTTPS://d3k81ch9hvuctc.cloudfront.net/company/oakandash/logo.png"',
			),
		],
	]),
	...harmless('img-only', [
		[
			'klaviyo-restock',
			'two more pictures beside much text',
			put(
				'<img src="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/leg.jpg" alt="A turned leg on the bench" width="560" height="373"><img src="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/seat.jpg" alt="A seat before the oil" width="560" height="373">\n',
			),
		],
	]),
	...harmless('img-source', [
		[
			'mautic-einladung',
			'blanks are encoded',
			swap('bilder.holzwerk-brandt.example/logo.png', 'bilder.holzwerk-brandt.example/Logo%20gr%C3%BCn.png'),
		],
		[
			'mailchimp-workshop',
			'a second source for sharp screens',
			swap(
				'<img src="https://mcusercontent.com/5f0c/images/clay-and-kiln.png"',
				'<img srcset="https://mcusercontent.com/5f0c/images/clay-and-kiln@2x.png 2x" src="https://mcusercontent.com/5f0c/images/clay-and-kiln.png"',
			),
		],
	]),
	...harmless('img-status', [
		[
			'mautic-novita',
			'the image answers',
			answer({
				kind: 'image',
				url: 'https://foto.ruota-libera.example/logo.png',
				verdict: 'ok',
				say: 'answers 200',
				status: 200,
			}),
		],
	]),
	...harmless('img-weight', [
		[
			'mautic-einladung',
			'a heavy file lies in the library, not in the mail',
			build({
				images: [
					light('https://bilder.holzwerk-brandt.example/halle-druck.jpg', 6_000_000),
					light('https://bilder.holzwerk-brandt.example/logo.png', 8_800),
				],
			}),
		],
	]),
	...harmless('a11y-contrast', [
		[
			'klaviyo-aktion',
			'white on the dark cell around it',
			put(
				'<table role="presentation" width="100%"><tr><td bgcolor="#0a3950"><p style="margin:0;color:#fff">Leicht und dicht.</p></td></tr></table>\n',
			),
		],
		[
			'mautic-einladung',
			'a pale ornament without text',
			put('<p style="color:#eeeeee;margin:0">&nbsp;</p>\n'),
		],
	]),
	...harmless('a11y-dir', [
		[
			'mautic-novita',
			'the direction in capitals without quotes',
			swap('<div lang="it" dir="ltr" style', '<div lang="it" DIR=LTR style'),
		],
	]),
	...harmless('a11y-heading-order', [
		[
			'mautic-einladung',
			'back up from the third to the second',
			all(
				put(
					'<h3 style="font-size:18px;line-height:24px">Für Gruppen</h3><p>Bitte rufen Sie an.</p>\n<h2 style="font-size:20px;line-height:27px">Noch Fragen?</h2>\n',
				),
			),
		],
		[
			'sfmc-boletin',
			'a heading that is a picture with words',
			put(
				'<h2 style="margin:0"><img src="https://image.sendero-lento.example/lib/logo.png" alt="Antes de salir" width="150" height="50"></h2>\n',
			),
		],
	]),
	...harmless('a11y-justify', [
		[
			'klaviyo-restock',
			'the word stands in another property',
			swap('.wrap { max-width: 600px; }', '.wrap { max-width: 600px; justify-content: center; }'),
		],
		[
			'hubspot-convite',
			'the word in the copy',
			say('Um bom café justifica o caminho; text-align: justify fica para os livros.'),
		],
	]),
	...harmless('a11y-lang', [
		[
			'mailchimp-infolettre',
			'a language with script and region',
			all(
				swap('<html lang="fr-FR"', '<html lang="fr-Latn-FR"'),
				swap('<div lang="fr-FR"', '<div lang="fr-Latn-FR"'),
			),
		],
		['hubspot-convite', 'capitals in the code', swap('<html lang="pt"', '<html LANG=PT')],
	]),
	...harmless('a11y-link-underline', [
		[
			'klaviyo-restock',
			'a line of its own below',
			put(
				`<p>Read how we <a href="https://oakandash.example/care?${UTM['klaviyo-restock']}" style="color:#7b3f00;text-decoration:none;border-bottom:1px solid #7b3f00">oil the wood</a> in our workshop.</p>\n`,
			),
		],
		[
			'mautic-einladung',
			'a button stands alone',
			put(
				`<p><a href="https://www.holzwerk-brandt.example/halle?${UTM['mautic-einladung']}" style="display:inline-block;background-color:#1d4e2f;color:#ffffff;padding:10px 20px;text-decoration:none">Die neue Halle ansehen</a></p>\n`,
			),
		],
	]),
	...harmless('a11y-table-role', [
		['hubspot-webinaire', 'the other word for it', swapAll('role="presentation"', 'role="none"')],
		[
			'klaviyo-restock',
			'a table of data',
			put(
				'<table><caption>Sizes of the stool</caption><thead><tr><th scope="col">Size</th><th scope="col">Height</th></tr></thead><tbody><tr><td>Low</td><td>45 cm</td></tr></tbody></table>\n',
			),
		],
	]),
	...harmless('a11y-text-size', [
		[
			'klaviyo-restock',
			'nine points are twelve pixels',
			put('<p style="font-size:9pt">Seat height is 45 cm.</p>\n'),
		],
		[
			'mautic-novita',
			'a spacer of one pixel',
			put('<div style="font-size:1px;line-height:20px;height:20px">&nbsp;</div>\n'),
		],
	]),
	...harmless('a11y-title', [
		[
			'mautic-novita',
			'capitals and a line break',
			swap(
				'<title>Novità in officina: la bici da carico</title>',
				'<TITLE>\n\tNovit&agrave; in officina: la bici da carico\n</TITLE>',
			),
		],
	]),
	...harmless('a11y-vml', [
		[
			'hubspot-webinaire',
			'a drawn button with its text',
			put(
				`<!--[if mso]><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" ALT='Je réserve ma place au webinaire' href="https://www.verger-commun.example/webinaire?${UTM['hubspot-webinaire'].replaceAll('&', '&amp;')}" style="height:40px;width:240px" fillcolor="#1e5631"><center>Je réserve ma place au webinaire</center></v:roundrect><![endif]-->\n`,
			),
		],
	]),
];
