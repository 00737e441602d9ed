import {
	all,
	answer,
	build,
	harmless,
	mistakes,
	options,
	put,
	rewriteHtml,
	swap,
	swapAll,
} from '../change.mts';

const styled = (css: string) => put(`<div style="${css}"><p>Ramo</p></div>\n`);
const image = (attributes: string) => put(`<img ${attributes}>\n`);
const PT = 'https://imagens.grao-manso.example';
const ES = 'https://image.sendero-lento.example';
const KB = 1_000;

export const LOOKS = [
	...mistakes('css-dark-mode', 'info', [
		[
			'hubspot-convite',
			'neither word nor style',
			rewriteHtml((html) =>
				html
					.replace('<meta name="color-scheme" content="light dark">\n', '')
					.replace(/@media \(prefers-color-scheme: dark\).*\n/, ''),
			),
		],
		[
			'mautic-novita',
			'neither word nor style, in Italian',
			rewriteHtml((html) =>
				html
					.replace('<meta name="color-scheme" content="light dark">\n', '')
					.replace(/@media \(prefers-color-scheme: dark\).*\n/, ''),
			),
		],
	]),
	...mistakes('css-font-stack', 'warning', [
		['hubspot-convite', 'one font alone', put('<p style="font-family:Lora">Traga os amigos.</p>\n')],
		[
			'sfmc-boletin',
			'in a style element',
			swap('body { margin: 0;', "h2 { font-family: 'Playfair Display', Cambria; } body { margin: 0;"),
		],
		['klaviyo-restock', 'the font element', put('<font face="Futura">Oak for all.</font>\n')],
	]),
	...mistakes('css-support', 'warning', [
		['hubspot-convite', 'a flexible row', styled('display:flex')],
		['sfmc-boletin', 'a grid', styled('display:grid;grid-template-columns:1fr 1fr')],
		[
			'mailchimp-nieuwsbrief',
			'a variable',
			swap('.rij { width: 100%; }', ':root { --blauw: #0d4a6b; } .rij { width: 100%; color: var(--blauw); }'),
		],
		[
			'klaviyo-restock',
			'a film',
			put('<video src="https://oakandash.example/v.mp4" width="560" controls></video>\n'),
		],
		['mautic-novita', 'a fixed place', styled('position:absolute;top:4px')],
	]),
	...mistakes('css-width', 'info', [
		['hubspot-convite', 'a wide block', put('<div style="width:900px"><p>Traga os amigos.</p></div>\n')],
		[
			'mailchimp-nieuwsbrief',
			'a wide table',
			swap('<table role="presentation" width="600"', '<table role="presentation" width="840"'),
		],
	]),
	...mistakes('img-alt', 'error', [
		['hubspot-convite', 'a photograph', image(`src="${PT}/torradeira.jpg" width="560"`)],
		[
			'sfmc-boletin',
			'in a link',
			put(
				'<a href="https://www.sendero-lento.example/rutas/otono?utm_source=sfmc&amp;utm_medium=email&amp;utm_campaign=C-1204-boletin" alias="foto"><img src="https://image.sendero-lento.example/lib/bosque.jpg" width="560" title="Bosque"></a>\n',
			),
		],
		[
			'klaviyo-shinchaku',
			'written twice the wrong way',
			image('src="https://d3k81ch9hvuctc.cloudfront.net/company/midoriya/cha.jpg" width="400" atl="茶畑"'),
		],
	]),
	...mistakes('img-alt-quality', 'warning', [
		[
			'hubspot-convite',
			'the name of the file',
			image(`src="${PT}/torradeira.jpg" width="560" alt="DSC_0042-final.jpg"`),
		],
		[
			'mautic-novita',
			'the word image, in Italian',
			image('src="https://foto.ruota-libera.example/bici.jpg" width="500" alt="immagine"'),
		],
		[
			'sfmc-boletin',
			'a novel',
			image(`src="${ES}/lib/bosque.jpg" width="560" alt="${'Un bosque con niebla al amanecer, '.repeat(6)}"`),
		],
		[
			'klaviyo-restock',
			'what the template says',
			image(
				'src="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/x.jpg" width="560" alt="Alternate text"',
			),
		],
	]),
	...mistakes('img-data-uri', 'error', [
		[
			'hubspot-convite',
			'a point',
			image(
				'src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="" width="1"',
			),
		],
		['sfmc-renewal', 'a drawing', image("src='data:image/svg+xml;utf8,<svg/>' alt='Hall' width='40'")],
		['mautic-novita', 'in a style', styled('background-image:url(data:image/png;base64,iVBORw0KGgo=)')],
	]),
	...mistakes('img-dimensions', 'warning', [
		['hubspot-convite', 'none', image(`src="${PT}/torradeira.jpg" alt="A torradeira aberta"`)],
		[
			'klaviyo-restock',
			'only the height',
			image(
				'src="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/x.jpg" height="300" alt="Oak in the yard"',
			),
		],
	]),
	...mistakes('img-format', 'warning', [
		['hubspot-convite', 'a drawing', image(`src="${PT}/icone.svg" width="40" alt="Chávena"`)],
		[
			'mautic-novita',
			'a new format',
			image('src="https://foto.ruota-libera.example/bici.avif" width="500" alt="Bici rossa"'),
		],
		['sfmc-boletin', 'behind a query', image(`src="${ES}/lib/bosque.webp?v=3" width="560" alt="Bosque"`)],
	]),
	...mistakes('img-host', 'warning', [
		[
			'hubspot-convite',
			'of another host',
			all(
				options('img-host', { hosts: ['imagens.grao-manso.example'] }),
				image('src="https://cdn.outra-loja.com/foto.jpg" width="400" alt="Saco de café"'),
			),
		],
		[
			'mautic-novita',
			'hot from a search',
			all(
				options('img-host', { hosts: ['foto.ruota-libera.example'] }),
				image('src="https://i.imgur.com/abc.jpg" width="400" alt="Bici"'),
			),
		],
	]),
	...mistakes('img-http', 'error', [
		[
			'hubspot-convite',
			'a photograph',
			image(`src="http://imagens.grao-manso.example/foto.jpg" width="400" alt="Saco de café"`),
		],
		[
			'sfmc-boletin',
			'a ground',
			put(
				'<table role="presentation" background="http://image.sendero-lento.example/lib/f.png"><tr><td>Niebla</td></tr></table>\n',
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'in a style',
			styled("background-image:url('http://mcusercontent.com/88aa/b.png')"),
		],
	]),
	...mistakes('img-only', 'warning', [
		[
			'klaviyo-restock',
			'all in one poster',
			rewriteHtml((html) =>
				html.replace(
					/<h1[^]*?(?=<p style="font-size:13px)/,
					'<a href="https://oakandash.example/products/oak-stool?utm_source=klaviyo&amp;utm_medium=email&amp;utm_campaign=C-0840-restock"><img src="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/poster.jpg" alt="The oak stool is back" width="600" height="1400"></a>\n',
				),
			),
		],
		[
			'hubspot-convite',
			'slices',
			rewriteHtml((html) =>
				html.replace(
					/<h1[^]*?(?=<p style="font-size:13px)/,
					['1', '2', '3']
						.map((n) => `<img src="${PT}/fatia-${n}.jpg" alt="Convite, parte ${n}" width="600" height="500">`)
						.join(''),
				),
			),
		],
	]),
	...mistakes('img-source', 'error', [
		[
			'hubspot-convite',
			'a part that is not there',
			image('src="cid:ii_torradeira" width="400" alt="A torradeira"'),
		],
		['sfmc-boletin', 'of a disk', image('src="C:\\fotos\\bosque.jpg" width="400" alt="Bosque"')],
		['mautic-novita', 'without a host', image('src="/media/images/bici.jpg" width="400" alt="Bici"')],
		['klaviyo-shinchaku', 'empty', image('src="" width="400" alt="茶畑"')],
		['mailchimp-workshop', 'a laptop', image('src="https://localhost/bowl.jpg" width="400" alt="A bowl"')],
	]),
	...mistakes('img-status', 'error', [
		[
			'hubspot-convite',
			'not there',
			answer({
				url: `${PT}/logo.png`,
				kind: 'image',
				verdict: 'broken',
				status: 404,
				say: 'answered 404',
			} as never),
		],
		[
			'sfmc-boletin',
			'not there, by the server',
			answer({
				url: `${ES}/lib/logo.png`,
				kind: 'image',
				verdict: 'broken',
				status: 500,
				say: 'answered 500',
			} as never),
		],
	]),
	...mistakes('img-weight', 'warning', [
		[
			'sfmc-boletin',
			'one',
			build({
				images: [{ url: `${ES}/lib/logo.png`, bytes: 640 * KB, width: 300, height: 100, type: 'image/png' }],
			}),
		],
		[
			'hubspot-convite',
			'many',
			all(
				build({
					images: Array.from({ length: 8 }, (_, i) => ({
						url: `${PT}/f${i}.jpg`,
						bytes: 180 * KB,
						type: 'image/jpeg',
					})),
				}),
				...Array.from({ length: 8 }, (_, i) =>
					image(`src="${PT}/f${i}.jpg" width="70" alt="Café número ${i}"`),
				),
			),
		],
	]),
	...mistakes('a11y-contrast', 'error', [
		[
			'hubspot-convite',
			'pale grey',
			put('<p style="color:#dddddd">Traga os amigos e venha com tempo.</p>\n'),
		],
		['sfmc-boletin', 'yellow on white', put('<p><font color="#ffee66">Solo en octubre.</font></p>\n')],
		[
			'mautic-novita',
			'a cell in nearly the same',
			put(
				'<table role="presentation"><tr><td bgcolor="#333333"><p style="color:rgb(60,60,60)">Solo in officina.</p></td></tr></table>\n',
			),
		],
		[
			'klaviyo-restock',
			'by a class',
			all(
				swap('.wrap { max-width: 600px; }', '.wrap { max-width: 600px; } .pale { color: #e8e8e8; }'),
				put('<p class="pale">Each one is signed.</p>\n'),
			),
		],
		[
			'mailchimp-nieuwsbrief',
			'a shade too pale',
			put('<p style="color:#8a8a8a">Nog even dit.</p>\n'),
			{ severity: 'warning' },
		],
	]),
	...mistakes('a11y-dir', 'warning', [
		['hubspot-convite', 'gone', swapAll(' dir="ltr"', '')],
		['marketo-inbjudan', 'gone, in Swedish', swapAll(' dir="ltr"', '')],
	]),
	...mistakes('a11y-heading-order', 'warning', [
		['hubspot-convite', 'a step left out', put('<h5 style="font-size:16px">Como chegar</h5>\n')],
		['sfmc-boletin', 'empty', put('<h2 style="font-size:20px">&nbsp;</h2>\n')],
		[
			'klaviyo-restock',
			'a second title',
			put('<h1 style="font-size:26px;line-height:33px">And a table</h1>\n'),
		],
	]),
	...mistakes('a11y-justify', 'info', [
		[
			'hubspot-convite',
			'a paragraph',
			put('<p style="text-align:justify">Traga os amigos e venha com tempo para provar tudo.</p>\n'),
		],
		[
			'sfmc-boletin',
			'the attribute',
			put('<p align="justify">Las cuatro rutas pasan por bosques de hayas y robles.</p>\n'),
		],
	]),
	...mistakes('a11y-lang', 'error', [
		['mautic-novita', 'gone', swapAll(' lang="it"', '')],
		['hubspot-convite', 'no language', swapAll('lang="pt"', 'lang="portuguese-language"')],
		['sfmc-boletin', 'empty', swapAll('lang="es"', 'lang=""')],
	]),
	...mistakes('a11y-link-underline', 'info', [
		[
			'hubspot-convite',
			'in a sentence',
			put(
				'<p>Veja também <a href="https://www.grao-manso.example/loja?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite" style="color:#7b3517;text-decoration:none">os cafés da nossa loja</a> antes de vir.</p>\n',
			),
		],
		[
			'sfmc-boletin',
			'by a style for all',
			all(
				swap('body { margin: 0;', 'p a { text-decoration: none; } body { margin: 0;'),
				put(
					'<p>Lea también <a href="https://www.sendero-lento.example/mapa?utm_source=sfmc&amp;utm_medium=email&amp;utm_campaign=C-1204-boletin">los mapas en papel</a> de la casa.</p>\n',
				),
			),
		],
	]),
	...mistakes('a11y-table-role', 'warning', [
		['hubspot-convite', 'none', put('<table width="100%"><tr><td>Porto</td></tr></table>\n')],
		[
			'mautic-novita',
			'within another',
			put(
				'<table role="presentation"><tr><td><table cellpadding="0"><tr><td>Milano</td></tr></table></td></tr></table>\n',
			),
		],
	]),
	...mistakes('a11y-text-size', 'error', [
		[
			'hubspot-convite',
			'seven pixels',
			put('<p style="font-size:7px">Sujeito a disponibilidade de lugares.</p>\n'),
		],
		[
			'mautic-novita',
			'half of a small one',
			put('<div style="font-size:12px"><span style="font-size:50%">Salvo esaurimento posti.</span></div>\n'),
		],
		['sfmc-boletin', 'five points', put('<p style="font-size:5pt">Salvo error tipográfico.</p>\n')],
		[
			'klaviyo-restock',
			'eleven pixels',
			put('<p style="font-size:11px">Wood is a natural product.</p>\n'),
			{ severity: 'warning' },
		],
	]),
	...mistakes('a11y-title', 'warning', [
		['hubspot-convite', 'empty', swap('<title>Convite: uma tarde na torrefação</title>', '<title> </title>')],
		['mautic-novita', 'gone', swap('<title>Novità in officina: la bici da carico</title>\n', '')],
	]),
	...mistakes('a11y-vml', 'warning', [
		[
			'hubspot-convite',
			'a ground without a word',
			put(
				'<!--[if mso]><v:rect fill="true" stroke="false" style="width:600px;height:200px"><v:fill type="frame" src="https://imagens.grao-manso.example/f.png"/></v:rect><![endif]-->\n',
			),
		],
		[
			'marketo-webinar',
			'a heading as the button',
			swap(
				'<center style="color:#ffffff;font-family:Arial,sans-serif;font-size:16px">Save my seat for the session</center>',
				'<h2>Save my seat for the session</h2>',
			),
		],
	]),
];

export const LIKE_LOOKS = [
	...harmless('css-dark-mode', [
		[
			'hubspot-convite',
			'only the word',
			rewriteHtml((html) => html.replace(/@media \(prefers-color-scheme: dark\).*\n/, '')),
		],
	]),
	...harmless('css-font-stack', [
		['hubspot-convite', 'a kind alone', put('<p style="font-family:sans-serif">Traga os amigos.</p>\n')],
		[
			'sfmc-boletin',
			'a font that is loaded',
			swap(
				'body { margin: 0;',
				"@font-face { font-family: 'Playfair'; src: url(https://www.sendero-lento.example/p.woff2); } body { margin: 0;",
			),
		],
		['klaviyo-restock', 'as the parent', put('<p style="font-family:inherit">Oak for all.</p>\n')],
	]),
	...harmless('css-support', [
		['hubspot-convite', 'round corners', styled('border-radius:6px')],
		['mautic-novita', 'the word in the copy', put('<p>La nostra grid è flex.</p>\n')],
	]),
	...harmless('css-width', [
		[
			'hubspot-convite',
			'at most',
			put('<div style="max-width:640px;width:100%"><p>Traga os amigos.</p></div>\n'),
		],
	]),
	...harmless('img-alt', [
		['hubspot-convite', 'empty on an ornament', image(`src="${PT}/linha.png" alt="" width="560"`)],
		[
			'sfmc-renewal',
			'a token as the text',
			image('src="https://image.summit-gyms.example/lib/h.png" alt="%%=v(@plan)=%%" width="80"'),
		],
	]),
	...harmless('img-alt-quality', [
		[
			'hubspot-convite',
			'a word with image in it',
			image(`src="${PT}/foto.jpg" width="560" alt="Imagem de satélite do Porto com a torrefação marcada"`),
		],
		['sfmc-boletin', 'a short name', image(`src="${ES}/lib/logo2.png" width="90" alt="Renfe"`)],
	]),
	...harmless('img-data-uri', [
		[
			'hubspot-convite',
			'data in the address',
			image(`src="${PT}/data/image.png" width="400" alt="Gráfico da torra"`),
		],
	]),
	...harmless('img-dimensions', [
		[
			'hubspot-convite',
			'in the style',
			image(`src="${PT}/foto.jpg" style="width:100%;max-width:560px" alt="Saco de café"`),
		],
	]),
	...harmless('img-format', [
		[
			'hubspot-convite',
			'the letters in a folder',
			image(`src="${PT}/svg/icone.png" width="40" alt="Chávena"`),
		],
	]),
	...harmless('img-host', [
		[
			'hubspot-convite',
			'a host below',
			all(
				options('img-host', { hosts: ['grao-manso.example'] }),
				image(`src="${PT}/foto.jpg" width="400" alt="Saco de café"`),
			),
		],
	]),
	...harmless('img-http', [
		[
			'sfmc-boletin',
			'in the words',
			image(`src="${ES}/lib/p.png" width="90" alt="Protocolo http:// en un cartel"`),
		],
	]),
	...harmless('img-only', [
		[
			'hubspot-convite',
			'a large picture and the words',
			image(`src="${PT}/poster.jpg" width="600" height="900" alt="Cartaz da visita"`),
		],
	]),
	...harmless('img-source', [
		['klaviyo-restock', 'a token', image('src="{{ event.ImageURL }}" width="200" alt="Your stool"')],
	]),
	...harmless('img-status', [
		[
			'hubspot-convite',
			'all well',
			answer({
				url: `${PT}/logo.png`,
				kind: 'image',
				verdict: 'ok',
				status: 200,
				say: 'answered 200',
			} as never),
		],
	]),
	...harmless('img-weight', [
		[
			'sfmc-boletin',
			'a hundred and ninety kilobytes',
			build({
				images: [{ url: `${ES}/lib/logo.png`, bytes: 190 * KB, width: 300, height: 100, type: 'image/png' }],
			}),
		],
	]),
	...harmless('a11y-contrast', [
		[
			'hubspot-convite',
			'on a picture that nobody knows',
			put(
				'<div style="background:url(https://imagens.grao-manso.example/f.png)"><p style="color:#ffffff">Traga os amigos.</p></div>\n',
			),
		],
		[
			'mautic-novita',
			'white on dark',
			put(
				'<table role="presentation"><tr><td bgcolor="#8a2c0d" style="color:#fff">Solo in officina.</td></tr></table>\n',
			),
		],
		['sfmc-boletin', 'only blanks in pale', put('<p style="color:#ffffff">&nbsp;</p>\n')],
	]),
	...harmless('a11y-dir', [
		['hubspot-convite', 'on the body', swap('<body style="margin:0">', '<body dir="ltr" style="margin:0">')],
	]),
	...harmless('a11y-heading-order', [
		[
			'hubspot-convite',
			'down and up',
			put(
				'<h2 style="font-size:19px">Mapa</h2><h3 style="font-size:17px">A pé</h3><h2 style="font-size:19px">Horas</h2>\n',
			),
		],
	]),
	...harmless('a11y-justify', [
		['hubspot-convite', 'in the middle', put('<p style="text-align:center">Traga os amigos.</p>\n')],
	]),
	...harmless('a11y-lang', [['mautic-novita', 'with a country', swapAll('lang="it"', 'lang="it-CH"')]]),
	...harmless('a11y-link-underline', [
		[
			'hubspot-convite',
			'bold as well',
			put(
				'<p><a href="https://www.grao-manso.example/loja?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite" style="color:#7b3517;text-decoration:none;font-weight:bold">Os cafés da nossa loja</a></p>\n',
			),
		],
	]),
	...harmless('a11y-table-role', [
		[
			'hubspot-convite',
			'a table of data',
			put(
				'<table><tr><th scope="col">Café</th><th scope="col">Preço</th></tr><tr><td>Etiópia</td><td>9</td></tr></table>\n',
			),
		],
	]),
	...harmless('a11y-text-size', [
		['hubspot-convite', 'a spacer', put('<div style="font-size:1px;line-height:10px">&nbsp;</div>\n')],
		['mautic-novita', 'by the parent', put('<p style="font-size:1em">Ciao a tutti.</p>\n')],
	]),
	...harmless('a11y-title', [
		[
			'marketo-inbjudan',
			'a token',
			swap('<title>{{my.Rubrik}}</title>', '<title>{{my.Rubrik}} | Nordkaj</title>'),
		],
	]),
	...harmless('a11y-vml', [
		[
			'hubspot-convite',
			'with its word',
			put(
				'<!--[if mso]><v:rect alt="Grãos de café" fill="true" stroke="false" style="width:600px;height:200px"><v:fill type="frame" src="https://imagens.grao-manso.example/f.png"/></v:rect><![endif]-->\n',
			),
		],
	]),
];
