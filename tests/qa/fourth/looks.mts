import {
	all,
	answer,
	build,
	type Change,
	harmless,
	mistakes,
	options,
	put,
	rewriteHtml,
	swap,
	swapAll,
} from '../change.mts';

const inSecond =
	(from: string, to: string): Change =>
	({ build: { emails } }) => {
		const its = emails[1]!;
		if (!its.html.includes(from)) throw new Error(`the second e-mail has no "${from}"`);
		its.html = its.html.replace(from, () => to);
	};

const PIXEL =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** All text of the mail becomes one picture, as designers export it; the footer stays. */
const asPicture = (from: string, to: string, picture: string): Change =>
	rewriteHtml((html) => {
		const start = html.indexOf(from);
		const end = html.indexOf(to);
		if (start < 0 || end < start) throw new Error('no such part');
		return html.slice(0, start) + picture + html.slice(end);
	});

export const LOOKS = [
	...mistakes('css-dark-mode', 'info', [
		[
			'klaviyo-aktion',
			'weder Meta noch Stil für dunkel',
			all(
				swap('<meta name="color-scheme" content="light dark">\n', ''),
				rewriteHtml((html) => html.replace(/<style>@media \(prefers-color-scheme[\s\S]*?<\/style>\n/, '')),
			),
		],
		[
			'mautic-novita',
			'the lines about the dark were cut',
			all(
				swap('<meta name="color-scheme" content="light dark">\n', ''),
				rewriteHtml((html) => html.replace(/@media \(prefers-color-scheme.*\n/, '')),
			),
		],
	]),
	...mistakes('css-font-stack', 'warning', [
		[
			'klaviyo-shinchaku',
			'only the two Japanese fonts are left',
			swap("'Hiragino Sans',Meiryo,sans-serif", "'Hiragino Sans',Meiryo"),
		],
		[
			'mailchimp-infolettre',
			'une police du site, seule',
			put('<p style="font-family:\'Bretagne Sans\'">Kenavo !</p>\n'),
		],
		[
			'hubspot-convite',
			'the fonts are pasted from the shorthand of the website',
			put('<p style="font:bold 15px/24px \'Grão Slab\', Rockwell">Até já!</p>\n'),
		],
	]),
	...mistakes('css-support', 'warning', [
		[
			'mailchimp-nieuwsbrief',
			'twee kolommen met flex',
			put('<div style="display:flex"><p>Lamp A</p><p>Lamp B</p></div>\n'),
		],
		[
			'klaviyo-restock',
			'a film in the mail',
			put('<video src="https://oakandash.example/stool.mp4" width="560" controls></video>\n'),
		],
		['hubspot-convite', 'uma etiqueta torta', put('<p style="transform:rotate(-6deg)">Grátis</p>\n')],
		[
			'mautic-einladung',
			'ein Raster für die Stationen',
			put('<div style="display:grid;grid-template-columns:1fr 1fr"><p>14 Uhr</p><p>Rundholz</p></div>\n'),
		],
	]),
	...mistakes('css-width', 'info', [
		[
			'mautic-novita',
			'la tabella è larga come il sito',
			swap('class="foglio" width="600"', 'class="foglio" width="960"'),
		],
		[
			'hubspot-webinaire',
			'un bloc de 860 pixels',
			put('<div style="width:860px"><p>Le programme détaillé suit par courriel.</p></div>\n'),
		],
		[
			'klaviyo-restock',
			'a picture in the width of the screen of the designer',
			swap(
				'alt="Three-legged oak stool beside a window" width="560" height="373"',
				'alt="Three-legged oak stool beside a window" width="1120" height="746"',
			),
		],
	]),
	...mistakes('img-alt', 'error', [
		['klaviyo-shinchaku', 'the logo has lost its alt', swap(' alt="みどり屋茶舗"', '')],
		[
			'mautic-einladung',
			'ein Bild der Halle nur mit title',
			put(
				'<img src="https://bilder.holzwerk-brandt.example/halle.jpg" title="Die neue Halle" width="520" height="240">\n',
			),
		],
		['marketo-webinar', 'the logo of the confirmation', inSecond('alt="Kestrel Data" ', '')],
		[
			'sfmc-boletin',
			'una foto pegada del blog',
			put(
				'<img src="https://image.sendero-lento.example/lib/bosque.jpg" width="560" height="300" style="display:block">\n',
			),
		],
		[
			'hubspot-webinaire',
			'the attribute is called atl',
			put(
				'<img src="https://images.verger-commun.example/balance.jpg" atl="Une balance de cuisine" width="300" height="200">\n',
			),
		],
	]),
	...mistakes('img-alt-quality', 'warning', [
		[
			'klaviyo-restock',
			'the name of the file of the camera',
			swap('alt="Three-legged oak stool beside a window"', 'alt="DSC_0482.jpg"'),
		],
		[
			'mautic-novita',
			'la parola immagine',
			put(
				'<img src="https://foto.ruota-libera.example/carico.jpg" alt="immagine" width="400" height="260">\n',
			),
		],
		[
			'mailchimp-infolettre',
			'une notice entière à lire',
			swap(
				'alt="Bol de soupe de poisson avec des croûtons"',
				'alt="Sur une table en bois devant la fenêtre de la cuisine de Marianne, un bol bleu de soupe de poisson avec des croûtons frottés à l’ail, une cuillère en argent, une serviette rayée et, à droite, le livre de recettes de sa grand-mère"',
			),
		],
		[
			'klaviyo-aktion',
			'der Platzhalter der Vorlage',
			put(
				'<img src="https://bilder.regenfest.example/wolkenbruch.jpg" alt="Alternativtext hier eingeben" width="400" height="300">\n',
			),
		],
	]),
	...mistakes('img-data-uri', 'error', [
		[
			'hubspot-convite',
			'uma assinatura colada do Word',
			put(`<img src="data:image/png;base64,${PIXEL}" alt="Assinatura da Inês" width="120" height="40">\n`),
		],
		[
			'mautic-einladung',
			'das Logo liegt im HTML',
			swap('src="https://bilder.holzwerk-brandt.example/logo.png"', `src="data:image/png;base64,${PIXEL}"`),
		],
		[
			'mailchimp-nieuwsbrief',
			'een achtergrond in de stijl',
			put(
				`<div style="background-image:url('data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7')"><p>Regen.</p></div>\n`,
			),
		],
		[
			'klaviyo-shinchaku',
			'an SVG written into the address',
			put(
				'<img src="data:image/svg+xml;utf8,<svg xmlns=\'http://www.w3.org/2000/svg\'/>" alt="茶葉" width="60" height="60">\n',
			),
		],
	]),
	...mistakes('img-dimensions', 'warning', [
		['mailchimp-workshop', 'the logo says nothing of its width', swap(' width="180" height="60"', '')],
		[
			'marketo-inbjudan',
			'en bild utan mått',
			put('<img src="https://bild.nordkaj.example/kran.jpg" alt="En kran med nya hjul" />\n'),
		],
		[
			'mautic-novita',
			'solo l’altezza',
			put(
				'<img src="https://foto.ruota-libera.example/carico.jpg" alt="La bici da carico nel cortile" height="260">\n',
			),
		],
	]),
	...mistakes('img-format', 'warning', [
		[
			'hubspot-newsletter',
			'a cover as AVIF',
			put(
				'<img src="https://cdn.fernhill-books.example/covers/hedge.avif" alt="Cover of Hedge Law" width="130" height="195">\n',
			),
		],
		[
			'klaviyo-aktion',
			'das Logo als SVG',
			swap('https://bilder.regenfest.example/logo.png', 'https://bilder.regenfest.example/logo.svg'),
		],
		[
			'sfmc-boletin',
			'una foto en WebP con parámetros',
			put(
				'<img src="https://image.sendero-lento.example/lib/bosque.webp?w=560" alt="Bosque de hayas" width="560" height="300">\n',
			),
		],
	]),
	...mistakes('img-host', 'warning', [
		[
			'mailchimp-nieuwsbrief',
			'een foto van een andere klant',
			all(
				options('img-host', { hosts: ['mcusercontent.com'] }),
				put('<img src="https://cdn.skeelerhuis.example/helm.jpg" alt="Een helm" width="300" height="200">\n'),
			),
		],
		[
			'hubspot-webinaire',
			'l’image vient encore du blog d’un confrère',
			all(
				options('img-host', { hosts: ['images.verger-commun.example'] }),
				put(
					'<img src="https://img.cuisine-durable.example/peser.jpg" alt="Une balance" width="300" height="200">\n',
				),
			),
		],
	]),
	...mistakes('img-http', 'error', [
		[
			'mautic-novita',
			'il logo in http',
			swap('https://foto.ruota-libera.example', 'http://foto.ruota-libera.example'),
		],
		[
			'mailchimp-infolettre',
			'la soupe vient en http',
			swap('src="https://www.amisduphare.example/media', 'src="http://www.amisduphare.example/media'),
		],
		[
			'marketo-inbjudan',
			'bakgrunden i en tabell hämtas med http',
			swap(
				'<td style="padding:0 24px 20px">',
				'<td background="http://bild.nordkaj.example/vagor.png" style="padding:0 24px 20px">',
			),
		],
		[
			'marketo-webinar',
			'the confirmation loads its logo by http',
			inSecond('src="https://assets', 'src="http://assets'),
		],
	]),
	...mistakes('img-only', 'warning', [
		[
			'klaviyo-restock',
			'the whole message is one poster',
			asPicture(
				'<h1',
				'<p style="font-size:13px',
				'<a href="https://oakandash.example/products/oak-stool?utm_source=klaviyo&amp;utm_medium=email&amp;utm_campaign=C-0840-restock"><img src="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/poster.jpg" alt="The oak stool is back" width="560" height="900"></a>\n',
			),
		],
		[
			'hubspot-convite',
			'o convite exportado como imagem',
			asPicture(
				'<h1',
				'<p style="font-size:13px',
				'<a href="https://www.grao-manso.example/visita?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite"><img src="https://imagens.grao-manso.example/convite-1.jpg" alt="Convite para a torrefação" width="600" height="400"><img src="https://imagens.grao-manso.example/convite-2.jpg" alt="" width="600" height="400"></a>\n',
			),
		],
	]),
	...mistakes('img-source', 'error', [
		[
			'sfmc-boletin',
			'una imagen del escritorio',
			put(
				'<img src="file:///Users/nerea/Desktop/bosque.jpg" alt="Bosque de hayas" width="560" height="300">\n',
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'een pad van de website',
			put('<img src="/images/lampen.jpg" alt="Zes lampen op een rij" width="500" height="300">\n'),
		],
		[
			'klaviyo-shinchaku',
			'the folder of the designer’s export',
			swap('https://d3k81ch9hvuctc.cloudfront.net/company/midoriya/logo.png', 'images/logo.png'),
		],
		[
			'mautic-einladung',
			'ein Bild aus Outlook',
			put('<img src="cid:image001.png@01DB2F.4C1A2B30" alt="Unterschrift" width="160" height="60">\n'),
		],
		[
			'hubspot-newsletter',
			'the cover has an empty source',
			put('<img src="" alt="Cover of Hedge Law" width="130" height="195">\n'),
		],
	]),
	...mistakes('img-status', 'error', [
		[
			'mailchimp-infolettre',
			'la photo de la soupe n’est plus là',
			answer({
				kind: 'image',
				url: 'https://www.amisduphare.example/media/soupe.jpg',
				verdict: 'broken',
				say: 'answers 404',
				status: 404,
			}),
		],
		[
			'sfmc-boletin',
			'el logo responde 403',
			answer({
				kind: 'image',
				url: 'https://image.sendero-lento.example/lib/logo.png',
				verdict: 'broken',
				say: 'answers 403',
				status: 403,
			}),
		],
		[
			'klaviyo-restock',
			'the picture of the stool is a web page',
			answer({
				kind: 'image',
				url: 'https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/stool.jpg',
				verdict: 'broken',
				say: 'is no image but text/html',
				status: 200,
			}),
		],
	]),
	...mistakes('img-weight', 'warning', [
		[
			'klaviyo-restock',
			'the stool in the quality of the printer',
			({ build: { images } }) =>
				void Object.assign(images![1]!, { bytes: 3_900_000, width: 5600, height: 3730 }),
		],
		[
			'klaviyo-aktion',
			'das Logo wiegt ein halbes Megabyte',
			build({
				images: [
					{
						url: 'https://bilder.regenfest.example/logo.png',
						bytes: 512_000,
						width: 2800,
						height: 840,
						type: 'image/png',
					},
				],
			}),
		],
		[
			'hubspot-newsletter',
			'nine covers that are each light enough',
			all(
				put(
					Array.from(
						{ length: 9 },
						(_, i) =>
							`<img src="https://cdn.fernhill-books.example/covers/c${i}.jpg" alt="Cover of book ${i + 1}" width="130" height="195">`,
					).join('\n') + '\n',
				),
				({ build: { images } }) =>
					images!.push(
						...Array.from({ length: 9 }, (_, i) => ({
							url: `https://cdn.fernhill-books.example/covers/c${i}.jpg`,
							bytes: 190_000,
							width: 260,
							height: 390,
							type: 'image/jpeg',
						})),
					),
			),
		],
	]),
	...mistakes('a11y-contrast', 'error', [
		[
			'mautic-novita',
			'grigio chiarissimo su bianco',
			put('<p style="color:#c9c9c9">La prova vale anche la domenica mattina.</p>\n'),
		],
		[
			'klaviyo-aktion',
			'gelb auf weiß in einer font-Angabe',
			put('<p><font color="#ffe14d">Nur solange der Vorrat reicht.</font></p>\n'),
		],
		[
			'mailchimp-workshop',
			'the words of the button became dark violet',
			swap(
				'style="color:#ffffff;text-decoration:none">Book',
				'style="color:#4a2370;text-decoration:none">Book',
			),
		],
		[
			'hubspot-newsletter',
			'white on the light grey of a cell',
			put(
				'<table role="presentation"><tr><td bgcolor="#eeeeee" style="color:white">Signed copies are few.</td></tr></table>\n',
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'een klasse in de stijl maakt tekst bijna wit',
			all(
				swap('.rij { width: 100%; }', '.rij { width: 100%; } .noot { color: rgb(235, 238, 240); }'),
				put('<p class="noot">Gemeten bij vijf graden en regen.</p>\n'),
			),
		],
	]),
	...mistakes('a11y-dir', 'warning', [
		['mautic-einladung', 'dir fehlt in beiden Elementen', swapAll(' dir="ltr"', '')],
		['klaviyo-shinchaku', 'the direction is a word that nobody knows', swapAll('dir="ltr"', 'dir="left"')],
	]),
	...mistakes('a11y-heading-order', 'warning', [
		[
			'sfmc-boletin',
			'del primer nivel al cuarto',
			swap(
				'<h2 style="font-size:20px;line-height:27px;margin:0 0 10px">Para llevar en la mochila</h2>',
				'<h4 style="font-size:20px;line-height:27px;margin:0 0 10px">Para llevar en la mochila</h4>',
			),
		],
		[
			'hubspot-webinaire',
			'un titre vide sert d’espace',
			put('<h2 style="font-size:20px;line-height:26px">&nbsp;</h2>\n'),
		],
		[
			'klaviyo-shinchaku',
			'two headings of the first level',
			swap(
				'<h2 style="font-size:20px;line-height:30px">おいしい淹れ方</h2>',
				'<h1 style="font-size:20px;line-height:30px">おいしい淹れ方</h1>',
			),
		],
	]),
	...mistakes('a11y-justify', 'info', [
		[
			'mautic-novita',
			'testo giustificato',
			put(
				'<p style="text-align: justify">La batteria si toglie con una mano e si ricarica in cucina, mentre la bici resta in cortile.</p>\n',
			),
		],
		[
			'marketo-inbjudan',
			'gammal align-attribut',
			put(
				'<p align="justify">Mötet hålls på svenska, men bilderna är på engelska och frågor får ställas på båda språken.</p>\n',
			),
		],
		[
			'klaviyo-restock',
			'the style sheet justifies the wrapper',
			swap('.wrap { max-width: 600px; }', '.wrap { max-width: 600px; text-align: justify; }'),
		],
	]),
	...mistakes('a11y-lang', 'error', [
		['hubspot-convite', 'a língua desapareceu dos dois elementos', swapAll(' lang="pt"', '')],
		['mautic-novita', 'the language is written as a word', swapAll('lang="it"', 'lang="italiano"')],
		['mailchimp-nieuwsbrief', 'het attribuut is leeg', swapAll('lang="nl"', 'lang=""')],
		[
			'klaviyo-shinchaku',
			'the language is a token of the template that stayed',
			swapAll('lang="ja"', 'lang="xx-YOUR-LANG"'),
		],
	]),
	...mistakes('a11y-link-underline', 'info', [
		[
			'mautic-einladung',
			'ein Link im Satz, nur grün',
			put(
				'<p>Einen Plan der Halle finden Sie <a href="https://www.holzwerk-brandt.example/plan?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-0519-einladung" style="color:#1d4e2f;text-decoration:none">auf der Seite der Fertigung</a>, dazu die Namen der Gruppen.</p>\n',
			),
		],
		[
			'marketo-webinar',
			'the style sheet takes the line from all links',
			swap('a { color: #0b4f7d; }', 'a { color: #0b4f7d; text-decoration: none; }'),
		],
	]),
	...mistakes('a11y-table-role', 'warning', [
		[
			'mailchimp-workshop',
			'the table of the button says nothing',
			swap(
				'<table role="presentation" border="0" cellpadding="0" cellspacing="0" style="background-color:#5b2a86">',
				'<table border="0" cellpadding="0" cellspacing="0" style="background-color:#5b2a86">',
			),
		],
		[
			'sfmc-boletin',
			'two columns from another template',
			put(
				'<table width="100%" cellpadding="0"><tr><td width="50%"><p>Ruta corta</p></td><td width="50%"><p>Ruta larga</p></td></tr></table>\n',
			),
		],
		[
			'hubspot-webinaire',
			'le rôle est mal écrit',
			swap('<table role="presentation" width="580"', '<table role="presentaton" width="580"'),
		],
	]),
	...mistakes('a11y-text-size', 'error', [
		[
			'klaviyo-aktion',
			'die Bedingungen in sieben Pixeln',
			put(
				'<p style="font-size:7px;line-height:9px">Gilt nicht für Gutscheine und nicht in den Filialen am Flughafen.</p>\n',
			),
		],
		[
			'mailchimp-infolettre',
			'six points dans un span de Word',
			put('<p><span style="font-size:6.0pt">Photos : Yann Le Bihan et Marianne Corre.</span></p>\n'),
		],
		[
			'sfmc-boletin',
			'medio em dentro del pie',
			swap('font-size:14px;line-height:21px;color:#4a463c', 'font-size:0.4em;line-height:21px;color:#4a463c'),
		],
		[
			'marketo-inbjudan',
			'finstilt i tio bildpunkter',
			put('<p style="font-size:10px;line-height:14px">Fotografering förekommer under mötet.</p>\n'),
			{ severity: 'warning' },
		],
		[
			'mautic-novita',
			'una nota di otto pixel nel foglio di stile',
			all(
				swap('<style>\n', '<style>\n.nota { font-size: 8px; }\n'),
				put('<p class="nota">Foto di repertorio; la bici di serie ha un altro campanello.</p>\n'),
			),
		],
	]),
	...mistakes('a11y-title', 'warning', [
		[
			'klaviyo-restock',
			'the title is empty',
			rewriteHtml((html) => html.replace(/<title>[^<]*</, '<title> <')),
		],
		['sfmc-boletin', 'no hay título', rewriteHtml((html) => html.replace(/<title>[^<]*<\/title>\n/, ''))],
		[
			'marketo-webinar',
			'the confirmation has no title',
			inSecond('<title>You are registered: {{my.Headline}}</title>\n', ''),
		],
	]),
	...mistakes('a11y-vml', 'warning', [
		[
			'klaviyo-aktion',
			'ein Hintergrund für Outlook ohne Text',
			put(
				'<!--[if gte mso 9]><v:image xmlns:v="urn:schemas-microsoft-com:vml" src="https://bilder.regenfest.example/wolkenbruch.jpg" style="width:400px;height:300px" /><![endif]-->\n',
			),
		],
		[
			'mailchimp-workshop',
			'a picture of the wheel is drawn for Outlook only',
			put(
				'<!--[if mso]><v:rect xmlns:v="urn:schemas-microsoft-com:vml" href="https://clayandkiln.example/saturday" style="width:300px;height:200px" stroke="f"><v:fill type="frame" src="https://mcusercontent.com/5f0c/images/wheel.jpg" /></v:rect><![endif]-->\n',
			),
		],
	]),
];

export const LIKE_LOOKS = [
	...harmless('css-dark-mode', [
		[
			'klaviyo-aktion',
			'the scheme is told by the style sheet',
			swap('<style>', '<style>:root { color-scheme: light dark; } '),
		],
	]),
	...harmless('css-font-stack', [
		[
			'klaviyo-restock',
			'the font of the system at the end',
			put('<p style="font-family:-apple-system,\'Segoe UI\',Roboto,system-ui">Oiled by hand.</p>\n'),
		],
		['mailchimp-infolettre', 'the family is inherited', put('<p style="font-family:inherit">Kenavo !</p>\n')],
		[
			'mautic-novita',
			'the generic kind in capitals and !important',
			put('<p style="font-family:Georgia, Serif !important">A presto.</p>\n'),
		],
	]),
	...harmless('css-support', [
		[
			'mailchimp-nieuwsbrief',
			'round corners and a shadow',
			put('<p style="border-radius:6px;box-shadow:0 1px 2px #888888">Lamp A won.</p>\n'),
		],
		[
			'klaviyo-restock',
			'the word flex in the copy',
			put('<p>The seat has a flex of two millimetres; the position is up to you.</p>\n'),
		],
	]),
	...harmless('css-width', [
		[
			'hubspot-webinaire',
			'a number of 900 in a query',
			rewriteHtml((html) =>
				html.replace('<style>', '<style>@media (min-width: 900px) { .fond { padding: 0; } } '),
			),
		],
		[
			'mautic-novita',
			'a width of a hundred percent',
			put('<div style="width:100%;max-width:640px"><p>A presto.</p></div>\n'),
		],
	]),
	...harmless('img-alt', [
		[
			'hubspot-newsletter',
			'a line that only decorates',
			put('<img src="https://cdn.fernhill-books.example/rule.png" alt="" width="540" height="4">\n'),
		],
		[
			'klaviyo-shinchaku',
			'an alt without quotation marks',
			put(
				'<img src="https://d3k81ch9hvuctc.cloudfront.net/company/midoriya/ha.png" alt=茶葉 width=60 height=60>\n',
			),
		],
		[
			'mautic-einladung',
			'a > in the alternative text',
			put(
				'<img src="https://bilder.holzwerk-brandt.example/fluss.png" width="400" height="120" alt="Rundholz > Brett > Element">\n',
			),
		],
	]),
	...harmless('img-alt-quality', [
		[
			'klaviyo-restock',
			'an image of an image',
			put(
				'<img src="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/print.jpg" alt="Framed image of the first stool, drawn in 1962" width="400" height="300">\n',
			),
		],
		[
			'sfmc-boletin',
			'a short name is enough',
			put(
				'<img src="https://image.sendero-lento.example/lib/tejo.jpg" alt="Tejo" width="300" height="300">\n',
			),
		],
	]),
	...harmless('img-data-uri', [
		[
			'hubspot-convite',
			'the copy speaks of data',
			put('<p>Guardamos só os data:horas da visita, nada mais.</p>\n'),
		],
	]),
	...harmless('img-dimensions', [
		[
			'mailchimp-workshop',
			'the width stands in the style',
			put(
				'<img src="https://mcusercontent.com/5f0c/images/bowl.jpg" alt="A glazed bowl" style="width:200px;height:auto">\n',
			),
		],
	]),
	...harmless('img-format', [
		[
			'hubspot-newsletter',
			'a JPEG in a folder called svg',
			put(
				'<img src="https://cdn.fernhill-books.example/svg/hedge.jpeg" alt="Cover of Hedge Law" width="130" height="195">\n',
			),
		],
		[
			'klaviyo-aktion',
			'capitals in the ending',
			put(
				'<img src="https://bilder.regenfest.example/NAHT.PNG" alt="Eine verschweißte Naht" width="300" height="200">\n',
			),
		],
	]),
	...harmless('img-host', [
		[
			'mailchimp-nieuwsbrief',
			'a subdomain of the host of the team',
			all(
				options('img-host', { hosts: ['mcusercontent.com', 'fietshuis.example'] }),
				put(
					'<img src="https://beeld.fietshuis.example/lampen.jpg" alt="Zes lampen op een rij" width="500" height="300">\n',
				),
			),
		],
	]),
	...harmless('img-http', [
		['mautic-novita', 'https in capitals', swap('src="https://foto', 'src="HTTPS://foto')],
		[
			'klaviyo-aktion',
			'http stands in a parameter of the image service',
			put(
				'<img src="https://bilder.regenfest.example/r?src=http%3A%2F%2Fintern%2Fnaht.png" alt="Eine verschweißte Naht" width="300" height="200">\n',
			),
		],
	]),
	...harmless('img-only', [
		[
			'klaviyo-shinchaku',
			'few characters of Japanese say a lot',
			put(
				'<img src="https://d3k81ch9hvuctc.cloudfront.net/company/midoriya/hatake.jpg" alt="朝の茶畑" width="560" height="300">\n',
			),
		],
		[
			'hubspot-convite',
			'a letter without a picture',
			swap(
				'<img src="https://imagens.grao-manso.example/logo.png" alt="Grão Manso" width="130" height="50" style="border:0">',
				'Grão Manso',
			),
		],
	]),
	...harmless('img-source', [
		[
			'hubspot-newsletter',
			'an at sign and a blank that is encoded',
			put(
				'<img src="https://cdn.fernhill-books.example/covers/hedge%20law@2x.jpg" alt="Cover of Hedge Law" width="130" height="195">\n',
			),
		],
	]),
	...harmless('img-status', [
		[
			'mailchimp-infolettre',
			'the picture is there',
			answer({
				kind: 'image',
				url: 'https://www.amisduphare.example/media/soupe.jpg',
				verdict: 'ok',
				say: 'answers 200',
				status: 200,
			}),
		],
	]),
	...harmless('img-weight', [
		[
			'klaviyo-restock',
			'two hundred kilobytes to the byte',
			({ build: { images } }) => void Object.assign(images![1]!, { bytes: 204_800 }),
		],
		[
			'klaviyo-aktion',
			'a heavy file of the library that the mail does not show',
			build({
				images: [
					{
						url: 'https://bilder.regenfest.example/logo.png',
						bytes: 5100,
						width: 280,
						height: 84,
						type: 'image/png',
					},
					{
						url: 'https://bilder.regenfest.example/plakat.png',
						bytes: 8_400_000,
						width: 6000,
						height: 4000,
						type: 'image/png',
					},
				],
			}),
		],
	]),
	...harmless('a11y-contrast', [
		[
			'mautic-novita',
			'white on the red of the brand',
			put('<p style="background-color:#8a2c0d;color:#fff">La prova vale anche la domenica.</p>\n'),
		],
		[
			'klaviyo-aktion',
			'a light colour on a dark cell around it',
			put(
				'<table role="presentation"><tr><td bgcolor="#0f1c24"><p style="color:#edf4f7">Auch im Dunkeln zu lesen.</p></td></tr></table>\n',
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'a pale line without text',
			put('<div style="color:#eeeeee;background-color:#ffffff;border-top:1px solid #eeeeee">&nbsp;</div>\n'),
		],
	]),
	...harmless('a11y-dir', [
		['mautic-einladung', 'the direction in capitals', swapAll('dir="ltr"', 'dir="LTR"')],
	]),
	...harmless('a11y-heading-order', [
		[
			'sfmc-boletin',
			'a third level below the second',
			put(
				'<h2 style="font-size:20px;line-height:27px">Planos</h2><h3 style="font-size:18px;line-height:25px">Ruta corta</h3>\n',
			),
		],
		[
			'klaviyo-restock',
			'back from the third level to the second',
			put('<h2>Wood</h2><h3>Oak</h3><h2>Oil</h2>\n'),
		],
	]),
	...harmless('a11y-justify', [
		[
			'mautic-novita',
			'text that is set to the left',
			put('<p style="text-align:left;justify-content:center">A presto in officina.</p>\n'),
		],
	]),
	...harmless('a11y-lang', [
		['hubspot-convite', 'the language of the mail with its country', swapAll('lang="pt"', 'lang="pt-PT"')],
		['klaviyo-shinchaku', 'the language with its script', swapAll('lang="ja"', 'lang="ja-Jpan-JP"')],
	]),
	...harmless('a11y-link-underline', [
		[
			'mautic-einladung',
			'the line is said explicitly',
			put(
				'<p>Den Plan der Halle finden Sie <a href="https://www.holzwerk-brandt.example/plan?utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-0519-einladung" style="color:#1d4e2f;text-decoration:underline">auf der Seite der Fertigung</a>.</p>\n',
			),
		],
	]),
	...harmless('a11y-table-role', [
		[
			'sfmc-boletin',
			'the other word for the same role',
			put('<table role="none"><tr><td>Ruta corta</td><td>Ruta larga</td></tr></table>\n'),
		],
		[
			'mautic-einladung',
			'a table of data with its caption',
			put(
				'<table><caption>Gruppen</caption><tr><th scope="col">Zeit</th><th scope="col">Führung</th></tr><tr><td>14 Uhr</td><td>Gruppe A</td></tr></table>\n',
			),
		],
	]),
	...harmless('a11y-text-size', [
		[
			'klaviyo-aktion',
			'a spacer of one pixel',
			put('<div style="font-size:1px;line-height:20px">&nbsp;</div>\n'),
		],
		[
			'mailchimp-infolettre',
			'ten points are thirteen pixels',
			put('<p style="font-size:10pt">Photos : Yann Le Bihan.</p>\n'),
		],
	]),
	...harmless('a11y-title', [
		[
			'klaviyo-restock',
			'a title with an entity',
			rewriteHtml((html) => html.replace(/<title>[^<]*</, '<title>Back on the shelf &ndash; the oak stool<')),
		],
	]),
	...harmless('a11y-vml', [
		[
			'klaviyo-aktion',
			'the text of an Outlook button is read aloud',
			put(
				'<!--[if mso]><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" href="https://www.regenfest.example/jacken?utm_source=klaviyo&amp;utm_medium=email&amp;utm_campaign=C-0902-aktion" style="height:40px;width:240px" fillcolor="#0a5470"><center style="color:#ffffff;font-family:Arial,sans-serif">Alle Regenjacken ansehen</center></v:roundrect><![endif]-->\n',
			),
		],
	]),
];
