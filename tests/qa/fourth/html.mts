import { all, type Change, harmless, mistakes, put, rewriteHtml, say, swap, token } from '../change.mts';

const inSecond =
	(from: string, to: string): Change =>
	({ build: { emails } }) => {
		const its = emails[1]!;
		if (!its.html.includes(from)) throw new Error(`the second e-mail has no "${from}"`);
		its.html = its.html.replace(from, () => to);
	};

/** A comment or rows of cells that make the file large. */
const bulk = (bytes: number) => `<!-- ${'Spalte Zeile '.repeat(Math.ceil(bytes / 13))}-->\n`;

/** What an editor of a word processor leaves behind, around each word. */
const wordSpans = (count: number) =>
	`<p>${'<span lang="DE" style="font-size:16.0px;mso-fareast-language:DE;mso-ansi-language:DE">Regen </span>\n'.repeat(count)}</p>\n`;

const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

export const HTML = [
	...mistakes('html-active', 'error', [
		[
			'hubspot-convite',
			'a contagem decrescente num iframe',
			put(
				'<iframe src="https://relogio.grao-manso.example/19-junho" width="300" height="80" title="Relógio"></iframe>\n',
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'een script van de statistiek',
			put('<script async src="https://stats.fietshuis.example/m.js"></script>\n'),
		],
		[
			'mautic-einladung',
			'die Seite lädt nach zehn Sekunden weiter',
			swap(
				'<meta charset="utf-8">',
				'<meta charset="utf-8">\n<meta http-equiv="refresh" content="10;url=https://www.holzwerk-brandt.example/fuehrung">',
			),
		],
		[
			'klaviyo-restock',
			'the picture reacts to the mouse',
			swap(
				'alt="Three-legged oak stool beside a window"',
				'alt="Three-legged oak stool beside a window" onmouseover="this.style.opacity=.8"',
			),
		],
		[
			'marketo-webinar',
			'the confirmation embeds the player',
			inSecond(
				'<p>Hello',
				'<object data="https://kestrel-data.example/player.swf" width="300" height="200"></object>\n<p>Hello',
			),
		],
		[
			'sfmc-boletin',
			'un onclick en el botón',
			swap('alias="rutas"', 'alias="rutas" onclick="dataLayer.push({event:\'cta\'})"'),
		],
	]),
	...mistakes('html-balance', 'error', [
		[
			'mautic-novita',
			'manca la fine della tabella del pulsante',
			swap(
				'Prenota una prova in officina</a></td></tr></table>',
				'Prenota una prova in officina</a></td></tr>',
			),
		],
		[
			'klaviyo-aktion',
			'eine Zelle endet zweimal',
			swap('<td>102 bis 107 cm</td></tr>', '<td>102 bis 107 cm</td></td></tr></table>'),
		],
		[
			'hubspot-newsletter',
			'the card around the cover stays open',
			swap('style="border:0"></a></div>', 'style="border:0"></a>'),
		],
		[
			'sfmc-renewal',
			'the link of the button never ends',
			swap('Review my plan and its price</a>', 'Review my plan and its price'),
			{ or: ['link-nested'] },
		],
		['klaviyo-shinchaku', 'one closing div too many', put('</div>\n')],
	]),
	...mistakes('html-charset', 'warning', [
		['klaviyo-shinchaku', 'the line with the character set was cut', swap('<meta charset="utf-8">\n', '')],
		[
			'mailchimp-nieuwsbrief',
			'de regel staat in een commentaar',
			swap(
				'<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
				'<!-- <meta http-equiv="Content-Type" content="text/html; charset=utf-8"> -->',
			),
		],
		[
			'marketo-inbjudan',
			'innehållstypen utan teckenuppsättning',
			swap('content="text/html; charset=utf-8"', 'content="text/html"'),
		],
	]),
	...mistakes('html-comment-leak', 'warning', [
		[
			'hubspot-webinaire',
			'un mot sur le client dans un commentaire',
			put('<!-- TODO Léa : le client refuse ce paragraphe, à voir avec le juridique -->\n'),
		],
		[
			'klaviyo-aktion',
			'die Seite wurde aus dem Browser gespeichert',
			swap(
				'<html lang="de"',
				'<!-- saved from url=(0051)https://intern.regenfest.example/mail/vorschau/902 -->\n<html lang="de"',
			),
		],
		[
			'sfmc-renewal',
			'the login of the staging server',
			put('<!-- staging login: hal / password: granite77 -->\n'),
		],
		[
			'mautic-novita',
			'un percorso del computer della grafica',
			put('<!-- C:\\Users\\marta\\Desktop\\clienti\\ruota\\novita_v7.html -->\n'),
		],
	]),
	...mistakes('html-doctype', 'warning', [
		['klaviyo-restock', 'the doctype was cut with the first line', swap('<!DOCTYPE html>\n', '')],
		[
			'marketo-inbjudan',
			'doctype försvann vid kopieringen',
			swap(
				'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n',
				'',
			),
		],
		[
			'mailchimp-infolettre',
			'le doctype est dans un commentaire',
			swap('<!doctype html>', '<!-- doctype html -->'),
		],
	]),
	...mistakes('html-duplicate', 'warning', [
		[
			'mautic-einladung',
			'zwei style in einem Link',
			swap(
				'C-0519-einladung" style="color:#1d4e2f"',
				'C-0519-einladung" style="color:#1d4e2f" style="font-weight:bold"',
			),
		],
		[
			'klaviyo-shinchaku',
			'the same id for two headings',
			all(swap('<h1 style', '<h1 id="midashi" style'), swap('<h2 style', '<h2 id="midashi" style')),
		],
		[
			'marketo-webinar',
			'an image with two widths',
			swap('width="168" height="112"', 'width="168" height="112" width="336"'),
		],
	]),
	...mistakes('html-external-css', 'warning', [
		[
			'hubspot-convite',
			'a folha de estilos do site',
			swap('<style>', '<link rel="stylesheet" href="https://www.grao-manso.example/site.css">\n<style>'),
		],
		[
			'sfmc-boletin',
			'un import en la hoja de estilos',
			swap('<style>\n', '<style>\n@import url("https://www.sendero-lento.example/correo.css");\n'),
		],
		[
			'mautic-novita',
			'il foglio di stile con gli attributi al contrario',
			swap(
				'<style>',
				"<link href='https://www.ruota-libera.example/mail.css' media='screen' type='text/css' rel='StyleSheet'>\n<style>",
			),
		],
	]),
	...mistakes('html-form', 'warning', [
		[
			'mailchimp-nieuwsbrief',
			'een poll met vinkjes',
			put(
				'<form action="https://fietshuis.example/poll" method="post"><input type="radio" name="lamp" id="a"> <label for="a">Lamp A</label> <button type="submit">Stem</button></form>\n',
			),
		],
		[
			'hubspot-newsletter',
			'a search field of the shop',
			put(
				'<form action="https://www.fernhill-books.example/search"><label for="q">Find a book</label> <input id="q" name="q"></form>\n',
			),
		],
		[
			'klaviyo-restock',
			'a list to choose a size from',
			put(
				'<p><label for="s">Size</label> <select id="s" name="size"><option>45 cm</option><option>65 cm</option></select></p>\n',
			),
		],
	]),
	...mistakes('html-hidden-text', 'warning', [
		[
			'mailchimp-infolettre',
			'la lettre de février est encore dessous, cachée',
			put(
				'<div style="display:none"><p>La tempête est passée et la lanterne a tenu bon. Merci aux bénévoles qui ont veillé toute la nuit dans la tour avec nous.</p></div>\n',
			),
		],
		[
			'sfmc-renewal',
			'words for the filters at a size of zero',
			put(
				'<p style="font-size:0;line-height:0;color:#ffffff">receipt invoice order confirmation bank statement parcel delivery appointment hospital school bus timetable</p>\n',
			),
			{ or: ['a11y-text-size', 'a11y-contrast'] },
		],
		[
			'mautic-novita',
			'un paragrafo fuori dallo schermo',
			put(
				'<p style="position:absolute;left:-9999px">Biciclette da carico a Milano, officina, riparazioni, noleggio, assicurazione, accessori per bambini e cani</p>\n',
			),
		],
	]),
	...mistakes('html-line-length', 'info', [
		[
			'klaviyo-aktion',
			'ein Export ohne Umbrüche',
			put(`<p>${'Die Jacke ist leicht, dicht und leise. '.repeat(34)}</p>\n`),
		],
		['hubspot-newsletter', 'the whole file in one line', rewriteHtml((html) => html.replace(/\n/g, ' '))],
	]),
	...mistakes('html-mojibake', 'error', [
		[
			'mautic-einladung',
			'die Umlaute sind zerlegt',
			swap('Parkplätze sind ausgeschildert', latin1('Parkplätze sind ausgeschildert')),
		],
		[
			'hubspot-convite',
			'o til e o acento estragados',
			swap(
				'Há lugar para vinte pessoas em cada grupo. Quem',
				`${latin1('Há lugar para vinte pessoas')} em cada grupo. Quem`,
			),
		],
		[
			'klaviyo-shinchaku',
			'replacement characters in the copy',
			swap('甘みと香りが長く続きます', '甘みと香\ufffd\ufffdが長く続きます'),
		],
		[
			'marketo-webinar',
			'the token of the intro has a broken apostrophe',
			token(
				'my.Intro',
				'When a product is new there isnâ€™t any history to learn from. In this live session we show how planners get to a forecast that they can defend, with a dozen data points and an afternoon of work.',
			),
		],
		[
			'hubspot-webinaire',
			'an alternative text from another tool',
			swap('alt="Verger Commun"', `alt="Verger Commun, ${latin1('récolte d’été')}"`),
		],
		[
			'marketo-inbjudan',
			'rubriken är trasig',
			token('my.Rubrik', latin1('Frukostmöte: så blir hamnen tystare')),
			{ or: ['env-subject-control'] },
		],
	]),
	...mistakes('html-mso-conditional', 'error', [
		[
			'marketo-webinar',
			'the end of the Outlook button is gone',
			swap('</v:roundrect>\n<![endif]-->\n', '</v:roundrect>\n'),
		],
		[
			'sfmc-boletin',
			'Outlook abre una tabla y no la cierra',
			swap('<!--[if mso]></td></tr></table><![endif]-->', ''),
		],
		[
			'mailchimp-workshop',
			'the condition is closed by an ordinary comment',
			swap(
				'font-family: Arial, sans-serif !important; }</style><![endif]-->',
				'font-family: Arial, sans-serif !important; }</style>-->',
			),
		],
		[
			'sfmc-renewal',
			'two columns for Outlook, and one end',
			put(
				'<!--[if mso]><table role="presentation"><tr><td width="300"><![endif]-->\n<p>Bring a guest.</p>\n<!--[if mso]></td><td width="300"><![endif]-->\n<p>Climb a wall.</p>\n<!--[if mso]></td></tr><![endif]-->\n',
			),
		],
	]),
	...mistakes('html-size', 'error', [
		['klaviyo-aktion', 'jedes Wort in einem Span aus Word', put(wordSpans(1200))],
		['hubspot-newsletter', 'a comment of a hundred kilobytes from the editor', put(bulk(104_000))],
		[
			'klaviyo-shinchaku',
			'the characters are few, the bytes are many',
			put(`<p>${'静岡の茶園から今年の新茶が届きました。\n'.repeat(1900)}</p>\n`),
		],
		[
			'mautic-novita',
			'gli stili del sito intero nella testa',
			swap(
				'<style>',
				`<style>\n${Array.from({ length: 2600 }, (_, i) => `.blocco-${i} { margin: 0; padding: 0 ${i}px; }`).join('\n')}\n`,
			),
		],
	]),
	...mistakes('html-viewport', 'info', [
		[
			'sfmc-boletin',
			'falta la línea del viewport',
			swap('<meta name="viewport" content="width=device-width, initial-scale=1">\n', ''),
		],
		[
			'hubspot-webinaire',
			'le nom de la balise est mal écrit',
			swap('<meta name="viewport"', '<meta name="view-port"'),
		],
	]),
];

export const LIKE_HTML = [
	...harmless('html-active', [
		[
			'hubspot-convite',
			'the copy speaks of JavaScript',
			say('A reserva funciona também sem JavaScript: basta responder a esta mensagem.'),
		],
		[
			'klaviyo-restock',
			'an attribute that only begins with on',
			put('<p data-onsale="no">Oiled by hand.</p>\n'),
		],
		[
			'mautic-novita',
			'a code sample is escaped',
			put('<p>Nella pagina non serve &lt;script&gt;: è semplice.</p>\n'),
		],
	]),
	...harmless('html-balance', [
		[
			'klaviyo-aktion',
			'rows and cells without their optional ends',
			put(
				'<table role="presentation"><tr><td>Größe S<td>90 bis 95 cm<tr><td>Größe XL<td>108 bis 113 cm</table>\n',
			),
		],
		[
			'mautic-einladung',
			'paragraphs and items without an end',
			put('<ul><li>Helm<li>Kaffee<li>Plan</ul><p>Bis bald<p>Alles Gute\n'),
		],
		[
			'hubspot-newsletter',
			'a comparison sign in the copy',
			put('<p>Pages: Late Post &lt; Hedge Law &lt; Ledger, and 60 < 200.</p>\n'),
		],
	]),
	...harmless('html-charset', [
		[
			'klaviyo-shinchaku',
			'capitals and single quotation marks',
			swap('<meta charset="utf-8">', "<META CHARSET='UTF-8'>"),
		],
	]),
	...harmless('html-comment-leak', [
		['hubspot-webinaire', 'a comment that names the block', put('<!-- bloc : signature -->\n')],
		[
			'klaviyo-restock',
			'a comment for Outlook',
			put('<!--[if mso]><p>Open this message in a browser to see all pictures.</p><![endif]-->\n'),
		],
	]),
	...harmless('html-doctype', [
		['klaviyo-restock', 'a blank line and small letters', swap('<!DOCTYPE html>', '\n<!doctype HTML>')],
	]),
	...harmless('html-duplicate', [
		['klaviyo-shinchaku', 'one class in two elements', put('<p class="x">一</p><p class="x">二</p>\n')],
		[
			'mautic-einladung',
			'attributes that end alike',
			put('<p data-id="a" id="b" title="id=b id=b">Bis bald.</p>\n'),
		],
	]),
	...harmless('html-external-css', [
		[
			'hubspot-convite',
			'an icon of the page',
			swap('<style>', '<link rel="icon" href="https://www.grao-manso.example/icon.png">\n<style>'),
		],
		[
			'sfmc-boletin',
			'a font of Google',
			swap(
				'<style>\n',
				'<link href="https://fonts.googleapis.com/css2?family=Lora" rel="stylesheet">\n<style>\n',
			),
		],
	]),
	...harmless('html-form', [
		[
			'mailchimp-nieuwsbrief',
			'a link that looks like a button',
			put('<p>Het formulier &lt;form&gt; staat op de site; je input is welkom.</p>\n'),
		],
	]),
	...harmless('html-hidden-text', [
		[
			'hubspot-newsletter',
			'a sentence for telephones only',
			put(
				'<div class="mobile-only" style="display:none">Turn your telephone to see the opening hours beside the covers of the books.</div>\n',
			),
		],
		[
			'marketo-webinar',
			'a sentence for large screens only',
			put(
				'<p class="desktop">Print the worksheet before the session, so that you can take your notes beside the chart.</p>\n',
			),
		],
	]),
	...harmless('html-line-length', [
		[
			'klaviyo-aktion',
			'lines of nine hundred characters',
			put(`<p>${'Die Jacke ist leicht. '.repeat(40)}</p>\n`),
		],
	]),
	...harmless('html-mojibake', [
		['hubspot-convite', 'capitals with a tilde', say('AÇÃO, SÃO BENTO, MAÇÃ: três palavras com til.')],
		['klaviyo-restock', 'an Å beside a pound sign', say('The bench of Ångström & Sons costs £40.')],
		['hubspot-webinaire', 'an â in an ordinary word', say('Le gâteau des restes : châtaigne, pâte et mûre.')],
	]),
	...harmless('html-mso-conditional', [
		[
			'sfmc-renewal',
			'a condition within one table',
			put(
				'<!--[if (gte mso 9)|(IE)]><table role="presentation"><tr><td>Bring a guest.</td></tr></table><![endif]-->\n',
			),
		],
		[
			'hubspot-convite',
			'the downlevel-revealed form',
			put('<!--[if !mso]><!--><p>Até breve.</p><!--<![endif]-->\n'),
		],
		[
			'mautic-einladung',
			'a column switch for Outlook, closed at the end',
			put(
				'<!--[if mso]><table role="presentation"><tr><td><![endif]--><p>Bus</p><!--[if mso]></td><td><![endif]--><p>Bahn</p><!--[if mso]></td></tr></table><![endif]-->\n',
			),
		],
	]),
	...harmless('html-size', [['klaviyo-aktion', 'forty kilobytes', put(bulk(40_000))]]),
	...harmless('html-viewport', [
		[
			'sfmc-boletin',
			'another order of the attributes',
			swap(
				'<meta name="viewport" content="width=device-width, initial-scale=1">',
				'<meta content="initial-scale=1.0,width=device-width" name="Viewport"/>',
			),
		],
	]),
];
