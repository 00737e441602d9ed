import { all, harmless, mistakes, options, put, rewriteHtml, say, swap, swapBoth } from '../change.mts';

const inHead = (html: string) => swap('</head>', `${html}\n</head>`);
const kilobytes = (count: number) =>
	put(`<p>${'Wood grows slowly and lasts for a very long time here. '.repeat(count * 19)}</p>\n`);

export const HTML = [
	...mistakes('html-active', 'error', [
		[
			'hubspot-convite',
			'a click that runs code',
			put('<p onclick="location.href=\'/\'">Toque aqui para ver o mapa.</p>\n'),
		],
		[
			'klaviyo-shinchaku',
			'a counter as a script',
			put('<script async src="https://midoriya-cha.example/c.js"></script>\n'),
		],
		[
			'mautic-novita',
			'a map in a frame',
			put('<iframe src="https://www.ruota-libera.example/mappa" title="Mappa"></iframe>\n'),
		],
		[
			'sfmc-boletin',
			'a page that turns itself',
			inHead('<meta http-equiv="Refresh" content="5; url=https://www.sendero-lento.example/">'),
		],
		[
			'mailchimp-nieuwsbrief',
			'an image that runs code',
			put('<img src="https://mcusercontent.com/88aa/x.png" alt="Lamp" width="80" onload="track()">\n'),
		],
		[
			'sfmc-renewal',
			'a film as an object',
			put('<embed src="https://www.summit-gyms.example/hall.swf" type="application/x-shockwave-flash">\n'),
		],
	]),
	...mistakes('html-balance', 'error', [
		['hubspot-convite', 'a block that never ends', put('<div style="padding:4px"><p>Traga os amigos.</p>\n')],
		[
			'mautic-novita',
			'a cell that ends twice',
			swap('<tr><td style="padding:16px 24px', '</td></tr><tr><td style="padding:16px 24px'),
		],
		[
			'sfmc-boletin',
			'a table that never ends',
			put('<table role="presentation"><tr><td>Fuentes</td></tr>\n'),
		],
		[
			'mailchimp-nieuwsbrief',
			'a link that never ends',
			put(
				'<p><a href="https://fietshuis.example/dynamo?utm_source=mailchimp&amp;utm_medium=email&amp;utm_campaign=C-1422-nieuwsbrief">Alles over dynamo’s</p>\n',
			),
		],
		['klaviyo-shinchaku', 'an end without a beginning', put('</div>\n')],
		[
			'marketo-inbjudan',
			'crossed ends',
			put('<table role="presentation"><tr><td><div>Kaffe</td></div></tr></table>\n'),
		],
	]),
	...mistakes('html-charset', 'warning', [
		['mautic-novita', 'gone', swap('<meta charset="utf-8">\n', '')],
		[
			'marketo-inbjudan',
			'the long form without its half',
			swap('content="text/html; charset=utf-8"', 'content="text/html"'),
		],
	]),
	...mistakes('html-comment-leak', 'warning', [
		[
			'hubspot-convite',
			'a note to a colleague',
			put('<!-- Rita: legal hates this, remove before we send -->\n'),
		],
		['sfmc-boletin', 'a path of a laptop', put('<!-- /Users/nerea/Desktop/boletin-final2.psd -->\n')],
		[
			'mailchimp-nieuwsbrief',
			'a page that was saved',
			put('<!-- saved from url=(0041)https://old.fietshuis.example/lampen.html -->\n'),
		],
		['klaviyo-restock', 'what is left to do', put('<!-- FIXME price is wrong, ask Ash -->\n')],
		['mautic-novita', 'a key', put('<!-- api_key=8f2c19aa77b0417d -->\n')],
	]),
	...mistakes('html-doctype', 'warning', [
		['hubspot-convite', 'gone', swap('<!DOCTYPE html>\n', '')],
		[
			'marketo-inbjudan',
			'behind the first element',
			rewriteHtml((html) =>
				html.replace(/^<!DOCTYPE[^>]*>\n/, '').replace('<head>', '<head><!DOCTYPE html>'),
			),
		],
	]),
	...mistakes('html-duplicate', 'warning', [
		[
			'hubspot-convite',
			'two styles',
			put('<p style="color:#2c211b" style="margin:0">Traga os amigos.</p>\n'),
		],
		['mautic-novita', 'an id twice', put('<p id="orari">Lunedì</p><p id="orari">Martedì</p>\n')],
		[
			'sfmc-renewal',
			'two targets',
			put(
				'<p><a href="https://www.summit-gyms.example/halls?utm_source=sfmc&utm_medium=email&utm_campaign=C-0733-renewal" alias="h" href="https://www.summit-gyms.example/">All nine halls</a></p>\n',
			),
		],
	]),
	...mistakes('html-external-css', 'warning', [
		[
			'hubspot-convite',
			'a style sheet of the site',
			inHead('<link href="https://www.grao-manso.example/site.css" type="text/css" rel="stylesheet">'),
		],
		[
			'sfmc-boletin',
			'an import',
			inHead("<style>@import 'https://www.sendero-lento.example/mail.css';</style>"),
		],
	]),
	...mistakes('html-form', 'warning', [
		[
			'hubspot-convite',
			'a survey',
			put(
				'<form action="https://www.grao-manso.example/s"><input type="radio" name="n" value="1"> Um</form>\n',
			),
		],
		['klaviyo-restock', 'a field alone', put('<input type="email" placeholder="Your e-mail">\n')],
		['mailchimp-nieuwsbrief', 'a button', put('<button type="button">Stem op de beste lamp</button>\n')],
	]),
	...mistakes('html-hidden-text', 'warning', [
		[
			'hubspot-convite',
			'words for filters',
			put(
				'<div style="display:none">café grátis promoção barato melhor preço loja online café em grão torrado moído cápsulas</div>\n',
			),
		],
		[
			'sfmc-boletin',
			'no size',
			put(
				'<p style="font-size:0;line-height:0">Ofertas de viajes baratos, hoteles con descuento y trenes gratis para todos los clientes</p>\n',
			),
		],
		[
			'klaviyo-restock',
			'out of the picture',
			put(
				'<p style="position:absolute;left:-9999px">Cheap oak furniture, cheap stools, cheap tables, cheap chairs, cheap beds</p>\n',
			),
		],
	]),
	...mistakes('html-line-length', 'info', [
		['hubspot-convite', 'one long line', put(`<p>${'grão de café '.repeat(90)}</p>\n`)],
		['mautic-novita', 'a long style', put(`<p style="${'padding:0;'.repeat(110)}">Ciao</p>\n`)],
	]),
	...mistakes('html-mojibake', 'error', [
		['hubspot-convite', 'in the greeting', swapBoth('Olá, ', 'OlÃ¡, ')],
		['sfmc-boletin', 'a curly quote', say('Lo llaman â€œla ruta del ríoâ€\u009d desde siempre.')],
		['mailchimp-infolettre', 'the sign of loss', say('Le caf\ufffd attend au retour.')],
		['marketo-inbjudan', 'in Swedish', say('Kaffe och smÃ¶rgÃ¥sar ingÃ¥r.')],
		['klaviyo-restock', 'a pound', say('Each stool costs Â£ 240.')],
		['klaviyo-shinchaku', 'in Japanese', say('æ–°èŒ¶ã\u0081§ã\u0081™')],
	]),
	...mistakes('html-mso-conditional', 'error', [
		['hubspot-convite', 'no end', put('<!--[if mso]><table role="presentation"><tr><td>\n')],
		['sfmc-boletin', 'the closing half is gone', swap('<!--[if mso]></td></tr></table><![endif]-->\n', '')],
		['mailchimp-nieuwsbrief', 'an end alone', put('<![endif]-->\n')],
		[
			'marketo-webinar',
			'a table that is ended twice',
			swap(
				'<!--[if mso]></td></tr></table><![endif]-->',
				'<!--[if mso]></td></tr></table></table><![endif]-->',
			),
		],
	]),
	...mistakes('html-size', 'error', [
		['klaviyo-restock', 'far beyond', kilobytes(110)],
		['sfmc-renewal', 'in comments', put(`<!-- ${'x '.repeat(52_000)} -->\n`)],
		['hubspot-convite', 'nearly', kilobytes(92), { severity: 'warning' }],
	]),
	...mistakes('html-viewport', 'info', [
		[
			'hubspot-convite',
			'gone',
			swap('<meta name="viewport" content="width=device-width, initial-scale=1">\n', ''),
		],
		[
			'mailchimp-nieuwsbrief',
			'empty',
			swap('<meta name="viewport" content="width=device-width">', '<meta name="viewport" content="">'),
		],
	]),
];

export const LIKE_HTML = [
	...harmless('html-active', [
		[
			'hubspot-convite',
			'code in the copy',
			say('O nosso script de torra tem onload e onclick, em sentido figurado.'),
		],
		['klaviyo-restock', 'a word that begins with on', put('<p data-only="1" class="onload">Only oak.</p>\n')],
	]),
	...harmless('html-balance', [
		['hubspot-convite', 'ends that may be left out', put('<ul><li>Um<li>Dois</ul><p>Fim\n')],
		['sfmc-boletin', 'a rule and a break', put('<hr><br>Fuente<br/>\n')],
	]),
	...harmless('html-charset', [
		[
			'mautic-novita',
			'in the long form',
			swap('<meta charset="utf-8">', '<meta http-equiv="content-type" content="text/html; charset=UTF-8">'),
		],
	]),
	...harmless('html-comment-leak', [
		['hubspot-convite', 'a label', put('<!-- Rodapé -->\n')],
		['sfmc-boletin', 'a module', put('<!-- BEGIN: two columns / responsive -->\n')],
	]),
	...harmless('html-doctype', [
		['hubspot-convite', 'in small letters', swap('<!DOCTYPE html>', '<!doctype html>')],
	]),
	...harmless('html-duplicate', [
		['mautic-novita', 'a class twice', put('<p class="a">Uno</p><p class="a">Due</p>\n')],
	]),
	...harmless('html-external-css', [
		[
			'hubspot-convite',
			'a web font',
			inHead('<link href="https://fonts.googleapis.com/css2?family=Lora" rel="stylesheet">'),
		],
		['sfmc-boletin', 'an icon', inHead('<link rel="icon" href="https://www.sendero-lento.example/i.png">')],
	]),
	...harmless('html-form', [
		[
			'hubspot-convite',
			'a role of a link',
			put(
				'<p><a role="button" href="https://www.grao-manso.example/mapa?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite">Mapa da torrefação</a></p>\n',
			),
		],
	]),
	...harmless('html-hidden-text', [
		[
			'mailchimp-nieuwsbrief',
			'a word for screen readers',
			put('<span style="position:absolute;left:-9999px">Nieuws</span>\n'),
		],
		[
			'sfmc-boletin',
			'a part for phones',
			all(
				swap(
					'@media screen and (max-width: 620px) {',
					'@media screen and (max-width: 620px) { .movil { display: block !important; }',
				),
				put(
					'<p class="movil" style="display:none">En el móvil se ve mejor el mapa grande de las cuatro rutas de otoño</p>\n',
				),
			),
		],
	]),
	...harmless('html-line-length', [['hubspot-convite', 'nine hundred', put(`<p>${'a'.repeat(880)}</p>\n`)]]),
	...harmless('html-mojibake', [
		['sfmc-boletin', 'capitals with accents', say('ÁRBOL, ÑANDÚ y AÇAÍ.')],
		['mailchimp-infolettre', 'French signs', say('« Âge tendre » : 12 € l’entrée — très bien.')],
		['hubspot-convite', 'a capital A', say('Ã é uma letra, Â também.')],
	]),
	...harmless('html-mso-conditional', [
		[
			'mautic-novita',
			'a pair',
			put(
				'<!--[if (gte mso 9)|(IE)]><table role="presentation"><tr><td><![endif]--><p>Ciao</p><!--[if (gte mso 9)|(IE)]></td></tr></table><![endif]-->\n',
			),
		],
		['hubspot-convite', 'not for Outlook', put('<!--[if !mso]><!-- --><p>Olá</p><!--<![endif]-->\n')],
	]),
	...harmless('html-size', [['klaviyo-restock', 'fifty kilobytes', kilobytes(50)]]),
	...harmless('html-viewport', [
		[
			'hubspot-convite',
			'in other order',
			swap(
				'<meta name="viewport" content="width=device-width, initial-scale=1">',
				'<meta content="initial-scale=1,width=device-width" name="Viewport">',
			),
		],
	]),
	...harmless('html-size', [
		[
			'hubspot-convite',
			'ninety with another limit',
			all(options('html-size', { maxBytes: 140_000 }), kilobytes(95)),
		],
	]),
];
