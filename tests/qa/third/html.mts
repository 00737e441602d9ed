import type { Change } from '../change.mts';
import {
	all,
	harmless,
	mistakes,
	options,
	put,
	rewriteHtml,
	say,
	subject,
	swap,
	swapBoth,
	UTM,
} from '../change.mts';

const second =
	(from: string, to: string): Change =>
	({ build }) => {
		const it = build.emails[1]!;
		if (!it.html.includes(from)) throw new Error(`the second e-mail has no "${from}"`);
		it.html = it.html.replace(from, () => to);
	};
const many = (html: string, times: number) => put(html.repeat(times));

export const HTML = [
	...mistakes('html-active', 'error', [
		[
			'klaviyo-aktion',
			'a counter of the shop was pasted in',
			put('<SCRIPT type="text/javascript" src="https://www.regenfest.example/uhr.js"></SCRIPT>\n'),
		],
		[
			'mautic-einladung',
			'a handler on the picture',
			swap(
				'<img src="https://bilder.holzwerk-brandt.example/logo.png"',
				'<img onError="this.style.display=\'none\'" src="https://bilder.holzwerk-brandt.example/logo.png"',
			),
		],
		[
			'sfmc-boletin',
			'the page reloads itself',
			swap(
				'<meta name="color-scheme"',
				'<META content=\'30;url=https://www.sendero-lento.example/\' http-equiv=Refresh>\n<meta name="color-scheme"',
			),
		],
		[
			'hubspot-webinaire',
			'the video was embedded as a frame',
			put(
				'<iframe width="560" height="315" src="https://www.youtube-nocookie.com/embed/x1" title="Vidéo"></iframe>\n',
			),
		],
		[
			'marketo-webinar',
			'a tag manager in the confirmation',
			second('</head>', '<script>window.dataLayer=window.dataLayer||[]</script>\n</head>'),
		],
		[
			'klaviyo-shinchaku',
			'an embedded film of the old kind',
			put('<embed src="https://midoriya-cha.example/eizo.swf" width="300" height="200">\n'),
		],
	]),
	...mistakes('html-balance', 'error', [
		[
			'mautic-novita',
			'the end of the button table was misspelled',
			swap(
				'Prenota una prova in officina</a></td></tr></table>',
				'Prenota una prova in officina</a></td></tr></tabel>',
			),
		],
		[
			'hubspot-newsletter',
			'one card was not closed',
			swap(
				'width="130" height="195" style="border:0"></a></div>',
				'width="130" height="195" style="border:0"></a>',
			),
		],
		[
			'klaviyo-aktion',
			'an end of a cell too many',
			put('<p style="margin:0 0 14px">Auch in Kindergrößen.</p></td>\n'),
		],
		[
			'mailchimp-nieuwsbrief',
			'the link has no end',
			swap('Lees hoe de zes lampen het deden</a>', 'Lees hoe de zes lampen het deden'),
		],
		['hubspot-convite', 'the end tag lacks its angle', swap('</ul>\n', '</ul\n')],
		['marketo-webinar', 'the wrapper of the confirmation stays open', second('</div>\n</body>', '</body>')],
		[
			'sfmc-renewal',
			'a row closes before its cell',
			swap(
				'Review my plan and its price</a></p>\n</td></tr>',
				'Review my plan and its price</a></p>\n</tr></td>',
			),
		],
	]),
	...mistakes('html-charset', 'warning', [
		['mautic-novita', 'the line was lost', swap('<meta charset="utf-8">\n', '')],
		[
			'mailchimp-nieuwsbrief',
			'the type has no set',
			swap('content="text/html; charset=utf-8"', 'content="text/html"'),
		],
		['klaviyo-shinchaku', 'the value is empty', swap('<meta charset="utf-8">', '<META CHARSET="">')],
	]),
	...mistakes('html-comment-leak', 'warning', [
		[
			'klaviyo-aktion',
			'a note on the margin',
			put('<!-- Jule: Marge nur 4 %, bitte nicht länger als bis 26.4. laufen lassen!! -->\n'),
		],
		[
			'hubspot-newsletter',
			'the browser saved where the page was',
			swap(
				'<html lang="en-GB"',
				'<!-- saved from url=(0063)https://intranet.fernhill-books.example/drafts/march/v3.html -->\n<html lang="en-GB"',
			),
		],
		[
			'mautic-einladung',
			'a path of the office',
			put('<!-- Quelle: \\\\srv-brandt\\Marketing\\2026\\Einladung_alt.html -->\n'),
		],
		['marketo-inbjudan', 'a FIXME in Swedish', put('<!-- FIXME kolla priset med Olof innan utskick -->\n')],
		['sfmc-renewal', 'a password for the preview', put('<!-- preview login: qa / spring2026 -->\n')],
	]),
	...mistakes('html-doctype', 'warning', [
		['klaviyo-restock', 'the exclamation mark is missing', swap('<!DOCTYPE html>', '<DOCTYPE html>')],
		['hubspot-convite', 'the editor exports without it', swap('<!DOCTYPE html>\n', '')],
		['mailchimp-infolettre', 'it became a comment', swap('<!doctype html>', '<!-- doctype html -->')],
	]),
	...mistakes('html-duplicate', 'warning', [
		[
			'mautic-novita',
			'the image has its width twice',
			swap('width="140" height="48"', 'width="140" height="48" WIDTH="280"'),
		],
		[
			'klaviyo-shinchaku',
			'the tool added a second style',
			swap(
				'<h2 style="font-size:20px;line-height:30px">',
				'<h2 style="font-size:20px;line-height:30px" class="m" style="color:#2f5d1e">',
			),
		],
		[
			'hubspot-newsletter',
			'a module was copied with its id',
			put(
				'<div id="module_17"><p>Signed copies are in the window.</p></div>\n<table role="presentation"><tr><td id=module_17>Ask at the counter.</td></tr></table>\n',
			),
		],
	]),
	...mistakes('html-external-css', 'warning', [
		[
			'hubspot-webinaire',
			'the style sheet of the website',
			swap(
				'</head>',
				"<link href='https://www.verger-commun.example/site.css' type='text/css' rel='stylesheet'>\n</head>",
			),
		],
		[
			'klaviyo-aktion',
			'an import in the middle of the styles',
			swap('<style>@media', '<style>@IMPORT url(https://www.regenfest.example/mail.css) screen; @media'),
		],
		[
			'sfmc-boletin',
			'bootstrap from a public server',
			put('<LINK REL=StyleSheet HREF=https://cdn.jsdelivr.net/npm/bootstrap@5/dist/css/bootstrap.min.css>\n'),
		],
	]),
	...mistakes('html-form', 'warning', [
		[
			'mailchimp-workshop',
			'a survey of the form builder',
			put(
				'<form action="https://clayandkiln.example/survey" method="get"><select name="level"><option>Beginner</option></select></form>\n',
			),
		],
		[
			'klaviyo-shinchaku',
			'a button of the website',
			put('<button type="button" style="font-size:16px">カートに入れる</button>\n'),
		],
		['mautic-novita', 'a lone text field', put('<p>Codice: <INPUT TYPE=text NAME=codice size=8></p>\n')],
	]),
	...mistakes('html-hidden-text', 'warning', [
		[
			'klaviyo-aktion',
			'last year’s offer is hidden, not deleted',
			put(
				'<p hidden>Nur im letzten Jahr: 30 % auf alle Gummistiefel und ein Schirm als Geschenk dazu.</p>\n',
			),
		],
		[
			'hubspot-newsletter',
			'keywords in letters of no size',
			put(
				'<span style="font-size:0;line-height:0">novels books cheap crime thriller bestseller reading list discount shop delivery</span>\n',
			),
		],
		[
			'marketo-webinar',
			'a class of the style sheet hides it for all',
			all(
				swap(
					'img { border: 0; display: block; }',
					'img { border: 0; display: block; }\n.old-block { display: none !important; }',
				),
				put(
					'<div class="old-block"><p>Join us on the partner day in Lyon and meet the product team in person.</p></div>\n',
				),
			),
		],
		[
			'sfmc-boletin',
			'text pushed out of sight',
			put(
				'<div style="height:0;overflow:hidden">Rutas de verano: sombra, río y baños en el puente viejo cada sábado de agosto.</div>\n',
			),
		],
	]),
	...mistakes('html-line-length', 'info', [
		['mautic-einladung', 'the minifier made one line', rewriteHtml((html) => html.replace(/\n/g, ' '))],
		[
			'klaviyo-restock',
			'one paragraph of the editor',
			put(`<p>${'The oil needs a day more, so orders leave the workshop later. '.repeat(20)}</p>\n`),
		],
		[
			'sfmc-renewal',
			'a very long address',
			put(
				`<p><a href="https://www.summit-gyms.example/halls?${UTM['sfmc-renewal']}&state=${'a1b2c3d4'.repeat(130)}">See the nine halls</a></p>\n`,
			),
		],
	]),
	...mistakes('html-mojibake', 'error', [
		[
			'mautic-einladung',
			'umlauts in the subject are broken',
			subject('Einladung zur WerkfÃ¼hrung am 24. MÃ¤rz'),
		],
		[
			'mailchimp-infolettre',
			'a curly quote of Word',
			swapBoth("l'escalier de la tour", 'lâ€™escalier de la tour'),
		],
		['klaviyo-shinchaku', 'a replacement sign in the Japanese', swapBoth('甘みと香り', '甘み\ufffd香り')],
		[
			'hubspot-convite',
			'the name of the brand in the alt text',
			swap('alt="Grão Manso"', 'alt="GrÃ£o Manso"'),
		],
		[
			'sfmc-boletin',
			'the broken letters became entities',
			swapBoth('la época más tranquila', 'la &Atilde;&copy;poca m&Atilde;&iexcl;s tranquila'),
		],
		['klaviyo-restock', 'a pound sign with its shadow', say('The stool costs Â£140, oil included.')],
		[
			'marketo-inbjudan',
			'only the text part is broken',
			({ build }) => {
				const it = build.emails[0]!;
				it.text = (it.text ?? '').replaceAll('ä', 'Ã¤').replaceAll('ö', 'Ã¶');
			},
		],
	]),
	...mistakes('html-mso-conditional', 'error', [
		['marketo-webinar', 'the end of the style block is gone', swap('</style>\n<![endif]-->', '</style>\n')],
		[
			'sfmc-boletin',
			'the closing half of the table was deleted',
			swap('<!--[if mso]></td></tr></table><![endif]-->\n', ''),
		],
		[
			'mailchimp-workshop',
			'the end is written like a condition',
			swap('</style><![endif]-->', '</style><!endif]-->'),
		],
		[
			'hubspot-webinaire',
			'two tables begin, one ends',
			put(
				'<!--[if gte mso 9]><table width="560"><tr><td><table><tr><td><![endif]-->\n<p>Trois équipes vous attendent.</p>\n<!--[if gte mso 9]></td></tr></table><![endif]-->\n',
			),
		],
		[
			'klaviyo-aktion',
			'the comment was opened by a browser',
			put('[if mso]><table width="560"><tr><td><![endif]-->\n'),
		],
		[
			'mautic-novita',
			'the reverse condition has no end',
			put('<!--[if !mso]><!-->\n<p>Il casco lo trovate in officina.</p>\n'),
		],
	]),
	...mistakes('html-size', 'error', [
		[
			'hubspot-newsletter',
			'the style sheet of the whole website',
			swap(
				'body { margin: 0; background: #faf7f2; }',
				`body { margin: 0; background: #faf7f2; }\n${'.site-header__nav-item--is-active > a:hover { color: #7a2e12; text-decoration: underline }\n'.repeat(1_250)}`,
			),
		],
		[
			'klaviyo-shinchaku',
			'Japanese weighs three bytes a sign',
			many(
				'<p>静岡の茶園から今年の新茶が届きました。朝早くに手で摘み、その日のうちに蒸した葉です。</p>\n',
				820,
			),
		],
		[
			'sfmc-renewal',
			'a version history in a comment',
			many(
				'<!-- block 14, rendered for the desktop, padding from the design system, spacing 14 -->\n',
				1_250,
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'link tracking makes it too large',
			all(
				options('html-size', { trackBytes: 400 }),
				put(
					`<p>${`<a href="https://fietshuis.example/lampen?${UTM['mailchimp-nieuwsbrief']}">Lamp van de week</a> \n`.repeat(220)}</p>\n`,
				),
			),
		],
	]),
	...mistakes('html-viewport', 'info', [
		[
			'klaviyo-aktion',
			'the line is missing',
			swap('<meta name="viewport" content="width=device-width, initial-scale=1">\n', ''),
		],
		['mautic-einladung', 'the name is misspelled', swap('name="viewport"', 'name="view-port"')],
		[
			'marketo-inbjudan',
			'it stands in a comment',
			swap(
				'<meta name="viewport" content="width=device-width, initial-scale=1.0" />',
				'<!-- <meta name="viewport" content="width=device-width, initial-scale=1.0" /> -->',
			),
		],
	]),
];

export const LIKE_HTML = [
	...harmless('html-active', [
		[
			'hubspot-webinaire',
			'structured data for the inbox runs nothing',
			swap(
				'</head>',
				'<script type="application/ld+json">{"@context":"http://schema.org","@type":"Organization","name":"Verger Commun"}</script>\n</head>',
			),
		],
		[
			'klaviyo-restock',
			'the copy speaks of a script',
			say('Set once="yes" and onward we go: no script, no object, only oak.'),
		],
		[
			'mailchimp-nieuwsbrief',
			'a harmless http-equiv',
			swap(
				'<meta name="viewport"',
				'<meta http-equiv="X-UA-Compatible" content="IE=edge">\n<meta name="viewport"',
			),
		],
	]),
	...harmless('html-balance', [
		[
			'mautic-novita',
			'tags in mixed case',
			put('<TABLE role="presentation"><Tr><TD>Il casco lo trovate in officina.</td></tR></table>\n'),
		],
		[
			'hubspot-newsletter',
			'an end tag inside a comment',
			put('<!-- the </div> of the card stands above -->\n'),
		],
		[
			'klaviyo-restock',
			'an angle in an attribute',
			put('<p title="140 > 120 </p>">It carries 140 kg.</p>\n'),
		],
	]),
	...harmless('html-charset', [
		['mautic-novita', 'capitals without quotes', swap('<meta charset="utf-8">', '<META CHARSET=UTF-8>')],
		[
			'mailchimp-nieuwsbrief',
			'attributes in another order',
			swap(
				'<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
				"<meta content='text/html;charset=UTF-8' http-equiv='content-type'/>",
			),
		],
	]),
	...harmless('html-comment-leak', [
		[
			'klaviyo-aktion',
			'the names of the parts',
			put('<!-- Kopf -->\n<!-- /Fuß: Adresse und Abmeldung -->\n'),
		],
		['sfmc-boletin', 'a licence of a snippet', put('<!-- Responsive columns, MIT licence -->\n')],
	]),
	...harmless('html-doctype', [
		['klaviyo-restock', 'mixed case and blanks', swap('<!DOCTYPE html>', '\n<!DocType   HTML >')],
		[
			'sfmc-renewal',
			'a script block before it leaves no trace',
			swap('VAR @firstName, @plan, @renewalUrl', 'VAR @firstName, @plan, @renewalUrl, @hall'),
		],
	]),
	...harmless('html-duplicate', [
		[
			'mautic-novita',
			'attributes with the same ending',
			swap('width="140" height="48"', 'width="140" height="48" data-width="280" data-height="96"'),
		],
		[
			'hubspot-newsletter',
			'ids that differ by their capitals',
			put('<p id="Late">Late Post is short.</p><p id="late">Late, but not too late.</p>\n'),
		],
	]),
	...harmless('html-external-css', [
		[
			'klaviyo-aktion',
			'a web font of Google',
			swap(
				'</head>',
				'<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lato&display=swap">\n</head>',
			),
		],
		[
			'hubspot-webinaire',
			'a hint for the browser',
			swap('</head>', '<link rel="preconnect" href="https://images.verger-commun.example">\n</head>'),
		],
	]),
	...harmless('html-form', [
		[
			'mailchimp-workshop',
			'a class and a role with the word',
			put(
				`<p class="form input"><a role="button" class="button" href="https://clayandkiln.example/saturday?${UTM['mailchimp-workshop']}&utm_content=form">Open the form for April 18</a></p>\n`,
			),
		],
	]),
	...harmless('html-hidden-text', [
		[
			'marketo-webinar',
			'two pictures of words, one for telephones',
			all(
				swap(
					'  .desktop { display: none !important; }',
					'  .desktop { display: none !important; }\n  .phone { display: block !important; }',
				),
				put(
					'<div class="phone" style="display:none;mso-hide:all"><p>On your telephone the session opens in the browser; turn it sideways for the charts.</p></div>\n',
				),
			),
		],
		['klaviyo-restock', 'a short hidden mark', put('<span style="display:none">kitchen</span>\n')],
	]),
	...harmless('html-line-length', [
		[
			'klaviyo-restock',
			'many lines, none is long',
			put(`<p>${'The oil needs a day more, so orders leave later.\n'.repeat(30)}</p>\n`),
		],
		['hubspot-newsletter', 'a line of 900 signs', put(`<p>${'Slow and salty. '.repeat(55)}</p>\n`)],
	]),
	...harmless('html-mojibake', [
		[
			'hubspot-convite',
			'capitals with a tilde',
			say('ESTAÇÃO DE SÃO BENTO, GRÃOS DE MAÇÃ: À tarde há lugar.'),
		],
		[
			'mailchimp-infolettre',
			'a circumflex before a quote',
			say('Le mot « à » prend un accent, « château » aussi : Â, Ê, Ô.'),
		],
	]),
	...harmless('html-mso-conditional', [
		[
			'hubspot-webinaire',
			'two versions in one condition',
			put(
				'<!--[if (gte mso 9)|(IE)]><table role="presentation" width="560"><tr><td><![endif]-->\n<p>Trois équipes vous attendent.</p>\n<!--[if (gte mso 9)|(IE)]></td></tr></table><![endif]-->\n',
			),
		],
		[
			'mautic-novita',
			'everybody but Outlook',
			put('<!--[if !mso]><!-- -->\n<p>Il casco lo trovate in officina.</p>\n<!-- <![endif]-->\n'),
		],
	]),
	...harmless('html-size', [
		[
			'klaviyo-restock',
			'sixty kilobytes',
			many('<p>The oil needs a day more, so orders leave the workshop from then on.</p>\n', 800),
		],
	]),
	...harmless('html-viewport', [
		[
			'klaviyo-aktion',
			'attributes the other way round',
			swap(
				'<meta name="viewport" content="width=device-width, initial-scale=1">',
				"<META CONTENT='initial-scale=1.0,width=device-width' NAME=viewport>",
			),
		],
	]),
];
