import {
	all,
	answer,
	build,
	harmless,
	link,
	mistakes,
	options,
	put,
	rewriteHtml,
	swap,
	swapAll,
	token,
} from '../change.mts';

const a = (href: string, text: string) => put(`<p><a href="${href}">${text}</a></p>\n`);

export const LINKS = [
	...mistakes('link-anchor', 'warning', [
		['hubspot-convite', 'to a heading that has no id', a('#programa', 'Ir para o programa da tarde')],
		[
			'klaviyo-shinchaku',
			'to an id in other letters',
			put('<p id="Osusume">おすすめ</p><p><a href="#osusume">おすすめの新茶へ進む</a></p>\n'),
		],
		['sfmc-boletin', 'a section that was taken out', a('#ruta-4', 'Saltar a la cuarta ruta')],
	]),
	...mistakes('link-domain', 'warning', [
		[
			'hubspot-convite',
			'the page of another shop',
			all(
				options('link-domain', { allow: [] }),
				a('https://www.outra-loja.com/visita', 'Ver também a nossa loja irmã'),
			),
		],
		[
			'mautic-novita',
			'a host that only begins alike',
			all(
				options('link-domain', { allow: [] }),
				a('https://ruota-libera.shop/prova', 'Prova anche la bici pieghevole'),
			),
		],
		[
			'marketo-inbjudan',
			'in a token',
			all(
				options('link-domain', { allow: [] }),
				token(
					'my.Länk',
					'https://www.soderkaj.com/frukost?utm_source=marketo&utm_medium=email&utm_campaign=C-1507-inbjudan',
				),
			),
		],
	]),
	...mistakes('link-http', 'error', [
		[
			'hubspot-convite',
			'the button',
			swap('<a href="https://www.grao-manso.example/visita', '<a href="http://www.grao-manso.example/visita'),
		],
		[
			'mautic-novita',
			'in capitals',
			a('HTTP://www.ruota-libera.example/orari', 'Gli orari della nostra officina'),
		],
		[
			'marketo-inbjudan',
			'in a token',
			token(
				'my.Länk',
				'http://www.nordkaj.example/frukost?utm_source=marketo&utm_medium=email&utm_campaign=C-1507-inbjudan',
			),
		],
		[
			'mailchimp-workshop',
			'in an image map',
			put(
				'<map name="m"><area href="http://clayandkiln.example/shop" alt="The studio shop" shape="default"></map>\n',
			),
		],
	]),
	...mistakes('link-ip-host', 'warning', [
		['sfmc-renewal', 'with a port', a('https://93.184.216.34:8443/plans', 'Compare all the plans')],
		['klaviyo-restock', 'six groups', a('https://[2606:2800:220:1::1]/oak', 'Look at the oak by hand')],
		['hubspot-convite', 'as one number', a('https://1572395042/visita', 'Mapa da torrefação e da rua')],
	]),
	...mistakes('link-landing', 'warning', [
		[
			'klaviyo-shinchaku',
			'the tea of last winter',
			swapAll('midoriya-cha.example/shincha?', 'midoriya-cha.example/hojicha?'),
		],
		[
			'marketo-inbjudan',
			'in the token',
			token(
				'my.Länk',
				'https://www.nordkaj.example/lunch?utm_source=marketo&utm_medium=email&utm_campaign=C-1507-inbjudan',
			),
		],
		['hubspot-convite', 'the home page instead', swap('grao-manso.example/visita?', 'grao-manso.example/?')],
	]),
	...mistakes('link-mailto', 'error', [
		['hubspot-convite', 'a comma for the point', a('mailto:visita@grao-manso,example', 'Escreva à Inês')],
		['sfmc-boletin', 'two at signs', a('mailto:hola@@sendero-lento.example', 'Escriba al equipo')],

		['mailchimp-nieuwsbrief', 'a blank within', a('mailto:sanne @fietshuis.example', 'Schrijf aan Sanne')],
	]),
	...mistakes('link-malformed', 'error', [
		[
			'hubspot-convite',
			'one slash',
			a('https:/www.grao-manso.example/loja', 'Visitar a nossa loja no Porto'),
		],
		[
			'mautic-novita',
			'twice the scheme',
			a('https://http://www.ruota-libera.example/bici', 'Le altre bici da carico'),
		],
		[
			'sfmc-boletin',
			'a blank in the host',
			a('https://www.sendero lento.example/mapa', 'Abrir el mapa de rutas'),
		],
		[
			'klaviyo-restock',
			'two points in the host',
			a('https://oakandash..example/care', 'How to oil your stool'),
		],
		[
			'mailchimp-workshop',
			'a comma for the point',
			a('https://www,clayandkiln.example/glaze', 'How we choose a glaze'),
		],
		['marketo-letter', 'backslashes', a('https:\\\\tidewell.example\\service', 'All about the service')],
		['marketo-inbjudan', 'in a token', token('my.Länk', 'https//www.nordkaj.example/frukost')],
	]),
	...mistakes('link-nested', 'error', [
		[
			'hubspot-convite',
			'an image link in a link',
			put(
				'<p><a href="https://www.grao-manso.example/loja?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite">A loja <span><a href="https://www.grao-manso.example/mapa?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite">e o mapa do Porto</a></span></a></p>\n',
			),
		],
		[
			'sfmc-renewal',
			'through a table',
			put(
				'<a href="https://www.summit-gyms.example/halls?utm_source=sfmc&utm_medium=email&utm_campaign=C-0733-renewal" alias="x"><table role="presentation"><tr><td><a href="https://www.summit-gyms.example/halls/9?utm_source=sfmc&utm_medium=email&utm_campaign=C-0733-renewal" alias="y">The ninth hall and its hours</a></td></tr></table></a>\n',
			),
		],
	]),
	...mistakes('link-nonprod', 'error', [
		[
			'klaviyo-restock',
			'a tunnel to a laptop',
			a('https://a1b2c3.ngrok-free.app/products/oak-stool', 'See the stool from all sides'),
		],
		[
			'hubspot-convite',
			'a preview of the shop',
			a('https://preview.grao-manso.example/visita', 'Ver a página da visita'),
		],
		['mautic-novita', 'a router', a('https://192.168.178.20/prova', 'Pagina della prova in officina')],
		[
			'sfmc-renewal',
			'acceptance',
			a('https://uat-account.summit-gyms.example/plan', 'Open the new account page'),
		],
		[
			'mailchimp-workshop',
			'a laptop with a port',
			a('https://localhost:3000/saturday', 'See the studio on Saturday'),
		],
		[
			'marketo-inbjudan',
			'in a token',
			token(
				'my.Länk',
				'https://stage.nordkaj.example/frukost?utm_source=marketo&utm_medium=email&utm_campaign=C-1507-inbjudan',
			),
		],
		['sfmc-boletin', 'an internal host', a('https://cms.corp/rutas', 'Ver el archivo de rutas')],
	]),
	...mistakes('link-placeholder', 'error', [
		['hubspot-convite', 'a hash and a bang', a('#!', 'Ver o menu completo')],
		['klaviyo-shinchaku', 'an empty script', a('javascript:void(0)', '新茶の写真を見る')],
		['mautic-novita', 'the Italian word', a('INSERIRE LINK', 'Scopri tutte le bici da carico')],
		['mailchimp-nieuwsbrief', 'only the scheme', a('https://', 'Lees alles over dynamo-lampen')],
		['sfmc-renewal', 'a bracket', a('[LINK]', 'See the climbing wall')],
		['marketo-letter', 'to be told', a('TBC', 'Read the service terms')],
		['marketo-inbjudan', 'in a token', token('my.Länk', '#')],
	]),
	...mistakes('link-query', 'error', [
		[
			'hubspot-convite',
			'a second question mark',
			a(
				'https://www.grao-manso.example/loja?cor=verde?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite',
				'Cafés verdes da nossa loja',
			),
		],
		[
			'sfmc-boletin',
			'an ampersand first',
			a(
				'https://www.sendero-lento.example/mapa&utm_source=sfmc&utm_medium=email&utm_campaign=C-1204-boletin',
				'Todos los mapas en papel',
			),
		],
		[
			'klaviyo-restock',
			'parameters behind the place',
			a(
				'https://oakandash.example/care#oil?utm_source=klaviyo&utm_medium=email&utm_campaign=C-0840-restock',
				'How to care for the oil',
			),
		],
		[
			'mautic-novita',
			'a parameter twice',
			a(
				'https://www.ruota-libera.example/bici?modello=a&amp;modello=b&amp;utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-1718-novita',
				'I modelli di bici da carico',
			),
		],
		[
			'marketo-inbjudan',
			'in a token',
			token(
				'my.Länk',
				'https://www.nordkaj.example/frukost?stad=gbg?utm_source=marketo&utm_medium=email&utm_campaign=C-1507-inbjudan',
			),
		],
	]),
	...mistakes('link-relative', 'error', [
		['hubspot-convite', 'from the root', a('/loja/cafes', 'Ver todos os cafés da loja')],
		[
			'mautic-novita',
			'without the scheme',
			a('www.ruota-libera.example/bici', 'Vedi tutte le bici'),
			{ or: ['link-malformed'] },
		],
		['sfmc-boletin', 'a file', a('rutas/otono.html', 'Ver las rutas en la web')],
		[
			'klaviyo-shinchaku',
			'without the scheme, two slashes',
			a('//midoriya-cha.example/sencha', '煎茶の種類を見る'),
			{ severity: 'warning', or: ['link-malformed'] },
		],
		['mailchimp-nieuwsbrief', 'up one', a('../lampen', 'Terug naar alle lampen')],
	]),
	...mistakes('link-sample-domain', 'error', [
		[
			'hubspot-convite',
			'the company of the template',
			a('https://www.yourcompany.com/events', 'Outros eventos da casa'),
		],
		['klaviyo-restock', 'example dot net', a('https://shop.example.net/oak', 'All things of oak')],
		['mautic-novita', 'the Italian one', a('https://www.tuodominio.it/bici', 'Le bici del nostro catalogo')],
		[
			'marketo-letter',
			'your domain in two words',
			a('https://your-domain.com/service', 'All of our services'),
		],
		['sfmc-renewal', 'an address of a manual', a('https://203.0.113.7/plans', 'Plans and their prices')],
	]),
	...mistakes('link-scheme', 'error', [
		[
			'hubspot-convite',
			'a letter too few',
			a('htps://www.grao-manso.example/loja', 'Abrir a loja de cafés'),
			{ or: ['link-malformed'] },
		],
		[
			'sfmc-boletin',
			'a letter twice',
			a('httpss://www.sendero-lento.example/mapa', 'Abrir el mapa grande'),
			{ or: ['link-malformed'] },
		],
		[
			'klaviyo-restock',
			'a script with work',
			a("javascript:window.open('https://oakandash.example')", 'Open the shop window'),
		],
		[
			'mailchimp-workshop',
			'a file of a disk',
			a('file:///C:/Users/marisol/wheel.pdf', 'The plan of the day'),
		],
		[
			'marketo-letter',
			'a semicolon',
			a('https;//tidewell.example/parts', 'All parts for your pumps'),
			{ or: ['link-malformed'] },
		],
		[
			'mautic-novita',
			'mail with a slip',
			a('mailo:officina@ruota-libera.example', 'Scrivi alla nostra officina'),
		],
	]),
	...mistakes('link-shortener', 'warning', [
		['mautic-novita', 'bit', a('https://bit.ly/3bici', 'La bici in tre minuti')],
		['sfmc-boletin', 'tiny', a('https://tinyurl.com/rutas26', 'Las rutas en un mapa')],
		['hubspot-convite', 'cutt', a('https://cutt.ly/cafe', 'O caminho desde São Bento')],
	]),
	...mistakes('link-status', 'error', [
		[
			'hubspot-convite',
			'gone',
			answer({
				url: 'https://www.grao-manso.example/visita?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite',
				verdict: 'broken',
				status: 410,
				say: 'answered 410',
			} as never),
		],
		[
			'sfmc-boletin',
			'an error of the server',
			answer({
				url: 'https://www.sendero-lento.example/rutas/otono?utm_source=sfmc&utm_medium=email&utm_campaign=C-1204-boletin',
				verdict: 'broken',
				status: 503,
				say: 'answered 503',
			} as never),
		],
	]),
	...mistakes('link-target-missing', 'error', [
		[
			'hubspot-convite',
			'no href on a button',
			put('<p><a role="button" class="botao">Guardar no calendário</a></p>\n'),
		],
		['klaviyo-shinchaku', 'a blank', a(' ', '新茶のお手紙を読む')],
		['marketo-inbjudan', 'an empty token', token('my.Länk', '')],
		[
			'sfmc-renewal',
			'an area',
			put('<map name="halls"><area shape="rect" coords="0,0,9,9" href="" alt="Hall one"></map>\n'),
		],
	]),
	...mistakes('link-tel', 'warning', [
		['hubspot-convite', 'words', a('tel:ligue-nos', 'Telefone para a loja')],
		['klaviyo-restock', 'too short', a('tel:+44', 'Call the workshop')],
		['mailchimp-nieuwsbrief', 'a letter for a zero', a('tel:+3130555O123', 'Bel de winkel')],
	]),
	...mistakes('link-text-ambiguous', 'warning', [
		[
			'hubspot-convite',
			'the same words, another page',
			link('https://www.grao-manso.example/outra-visita', 'Reservar lugar na visita de 19 de junho'),
		],
		[
			'mautic-novita',
			'in other letters',
			link('https://www.ruota-libera.example/corso', 'PRENOTA UNA PROVA IN OFFICINA'),
		],
		[
			'klaviyo-shinchaku',
			'the same words',
			link('https://midoriya-cha.example/kabusecha', '新茶の種類と値段を見る'),
		],
	]),
	...mistakes('link-text-empty', 'error', [
		[
			'hubspot-convite',
			'an image with empty text',
			put(
				'<a href="https://www.grao-manso.example/loja?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite"><img src="https://imagens.grao-manso.example/loja.png" alt="" width="300"></a>\n',
			),
		],
		['sfmc-boletin', 'a hard blank', link('https://www.sendero-lento.example/mapa', '&nbsp;')],
		[
			'klaviyo-restock',
			'an empty cell',
			put(
				'<a href="https://oakandash.example/care?utm_source=klaviyo&amp;utm_medium=email&amp;utm_campaign=C-0840-restock"><span style="padding:0"></span></a>\n',
			),
		],
		['marketo-inbjudan', 'signs of no width', put('<a href="{{my.Länk}}">&zwnj;&#8203;</a>\n')],
	]),
	...mistakes('link-text-host', 'error', [
		['hubspot-convite', 'another shop', link('https://www.grao-manso.example/loja', 'www.cafe-do-porto.pt')],
		[
			'klaviyo-restock',
			'a full address',
			link('https://oakandash.example/care', 'https://oak-and-ash.com/care'),
		],
	]),
	...mistakes('link-text-vague', 'warning', [
		['hubspot-convite', 'know more', link('https://www.grao-manso.example/loja', 'Saiba mais')],
		['sfmc-boletin', 'here, in Spanish', link('https://www.sendero-lento.example/mapa', 'Haga clic aquí')],
		['mautic-novita', 'discover', link('https://www.ruota-libera.example/bici', 'Scopri di più')],
		['mailchimp-nieuwsbrief', 'read on', link('https://fietshuis.example/dynamo', 'Lees verder »')],
		['marketo-inbjudan', 'read more', link('https://www.nordkaj.example/matning', 'Läs mer')],
		['klaviyo-shinchaku', 'this way', link('https://midoriya-cha.example/sencha', 'こちら')],
		['klaviyo-restock', 'with an arrow', link('https://oakandash.example/care', 'Learn more →')],
	]),
];

export const LIKE_LINKS = [
	...harmless('link-anchor', [
		[
			'hubspot-convite',
			'a name that exists',
			put('<p id="mapa">Rua das Flores</p><p><a href="#mapa">Ir para a morada da torrefação</a></p>\n'),
		],
	]),
	...harmless('link-domain', [
		[
			'hubspot-convite',
			'a social network',
			a('https://www.linkedin.com/company/grao-manso', 'Grão Manso no LinkedIn'),
		],
		[
			'klaviyo-restock',
			'a shop of the brand',
			link('https://shop.oakandash.example/wax', 'Wax for the oak stool'),
		],
	]),
	...harmless('link-http', [
		['klaviyo-restock', 'in the copy', put('<p>The old address http:// is history.</p>\n')],
	]),
	...harmless('link-ip-host', [
		[
			'sfmc-renewal',
			'numbers in the path',
			link('https://www.summit-gyms.example/v/10.0.0.1', 'What changed in the app'),
		],
	]),
	...harmless('link-landing', [
		[
			'hubspot-convite',
			'a slash at the end',
			swap('grao-manso.example/visita?', 'grao-manso.example/visita/?'),
		],
	]),
	...harmless('link-mailto', [
		['klaviyo-restock', 'a mail to a friend', a('mailto:?subject=Stool', 'Tell a friend about the stool')],
		[
			'hubspot-convite',
			'a plus and a subject',
			a('mailto:visita+junho@grao-manso.example?subject=Visita%20de%20junho', 'Escreva à nossa equipa'),
		],
		[
			'klaviyo-restock',
			'two people',
			a('mailto:ash@oakandash.example,workshop@oakandash.example', 'Write to the two of us'),
		],
	]),
	...harmless('link-malformed', [
		[
			'klaviyo-shinchaku',
			'a path in kana',
			link('https://midoriya-cha.example/%E6%96%B0%E8%8C%B6', '新茶の読みもの'),
		],
		[
			'hubspot-convite',
			'a long path',
			link('https://www.grao-manso.example/a/b/c/d-e_f~g', 'As histórias dos produtores'),
		],
	]),
	...harmless('link-nested', [
		[
			'hubspot-convite',
			'one after the other',
			all(
				link('https://www.grao-manso.example/a', 'A loja do Porto'),
				link('https://www.grao-manso.example/b', 'A loja de Lisboa'),
			),
		],
	]),
	...harmless('link-nonprod', [
		[
			'klaviyo-restock',
			'stage as a word',
			link('https://oakandash.example/stage-stools', 'Stools for the stage'),
		],
		[
			'mailchimp-workshop',
			'a contest',
			link('https://contest.clayandkiln.example/bowls', 'Enter the bowl contest'),
		],
		[
			'hubspot-newsletter',
			'development',
			link('https://www.fernhill-books.example/b/dev-guide', 'Order The Dev Guide'),
		],
	]),
	...harmless('link-placeholder', [
		[
			'hubspot-convite',
			'url in the path',
			link('https://www.grao-manso.example/curl-url', 'O que é um grão'),
		],
	]),
	...harmless('link-query', [
		[
			'klaviyo-restock',
			'an address in a parameter',
			link(
				'https://oakandash.example/go?to=%3Fa%3Db&amp;utm_source=klaviyo&amp;utm_medium=email&amp;utm_campaign=C-0840-restock',
				'See the kitchen in oak',
			),
		],
		[
			'mautic-novita',
			'a filter with two values',
			link(
				'https://www.ruota-libera.example/bici?colore=x&amp;tag=a&amp;tag=b&amp;utm_source=mautic&amp;utm_medium=email&amp;utm_campaign=C-1718-novita',
				'Bici rosse e bici blu',
			),
		],
		[
			'hubspot-convite',
			'a place after the parameters',
			link(
				'https://www.grao-manso.example/loja?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite#mapa',
				'Onde fica a loja',
			),
		],
	]),
	...harmless('link-relative', [
		[
			'sfmc-boletin',
			'to the top',
			put('<p id="top">Arriba</p><p><a href="#top">Volver al comienzo del boletín</a></p>\n'),
		],
	]),
	...harmless('link-sample-domain', [
		[
			'hubspot-newsletter',
			'sample in the path',
			link('https://www.fernhill-books.example/sample-chapters', 'Read sample chapters'),
		],
	]),
	...harmless('link-scheme', [
		[
			'hubspot-convite',
			'a telephone and a message',
			put('<p><a href="sms:+351220001122">Enviar uma mensagem à loja</a></p>\n'),
		],
		[
			'marketo-letter',
			'capitals',
			a(
				'HTTPS://tidewell.example/parts?utm_source=marketo&amp;utm_medium=email&amp;utm_campaign=C-0307-letter',
				'Parts for your pumps',
			),
		],
	]),
	...harmless('link-shortener', [
		[
			'klaviyo-restock',
			'a host that ends alike',
			link('https://orbit.ly.oakandash.example/x', 'Round tables of oak'),
		],
	]),
	...harmless('link-status', [
		[
			'hubspot-convite',
			'not open to robots',
			answer({
				url: 'https://www.grao-manso.example/visita?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite',
				verdict: 'unverified',
				status: 403,
				say: 'answered 403',
			} as never),
		],
	]),
	...harmless('link-target-missing', [
		['hubspot-convite', 'a place to go to', put('<p><a name="fim"></a>Até já.</p>\n')],
		['sfmc-boletin', 'a place with an id', put('<p><a id="mapa"></a>El mapa.</p>\n')],
	]),
	...harmless('link-tel', [
		['hubspot-convite', 'with signs', a('tel:+351-22-000-11-22', 'Telefone para a torrefação')],
		['klaviyo-restock', 'an extension', a('tel:+441584555012;ext=4', 'Call the workshop bench')],
	]),
	...harmless('link-text-ambiguous', [
		[
			'hubspot-convite',
			'the same page with another content',
			link(
				'https://www.grao-manso.example/visita?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite&utm_content=fim',
				'Reservar lugar na visita de 19 de junho',
			),
		],
	]),
	...harmless('link-text-empty', [
		[
			'hubspot-convite',
			'a label',
			put(
				'<a href="https://www.grao-manso.example/loja?utm_source=hubspot&utm_medium=email&utm_campaign=C-1611-convite" aria-label="A loja do Porto"><img src="https://imagens.grao-manso.example/loja.png" alt="" width="300"></a>\n',
			),
		],
	]),
	...harmless('link-text-host', [
		[
			'hubspot-convite',
			'without www',
			link('https://www.grao-manso.example/loja', 'grao-manso.example/loja'),
		],
		[
			'klaviyo-restock',
			'a framework',
			link('https://oakandash.example/tech', 'How we use Node.js and e.g. Vue.js'),
		],
		['mautic-novita', 'a file', link('https://www.ruota-libera.example/listino.pdf', 'Scarica listino.pdf')],
	]),
	...harmless('link-text-vague', [
		[
			'sfmc-boletin',
			'here with its place',
			link('https://www.sendero-lento.example/mapa', 'Aquí empieza la ruta del río'),
		],
		[
			'mailchimp-nieuwsbrief',
			'read more about',
			link('https://fietshuis.example/dynamo', 'Lees meer over dynamo’s'),
		],
	]),
	...harmless('link-landing', [
		[
			'klaviyo-shinchaku',
			'through another page as well',
			link('https://midoriya-cha.example/hojicha', 'ほうじ茶もどうぞ'),
		],
	]),
	...harmless('link-domain', [
		[
			'mautic-novita',
			'allowed by the playbook',
			all(
				options('link-domain', { allow: ['partner-bici.it'] }),
				a('https://partner-bici.it/', 'Il nostro partner per i caschi'),
			),
		],
	]),
	...harmless('link-http', [
		[
			'mautic-novita',
			'the name of a space',
			all(
				build({}),
				rewriteHtml((html) =>
					html.replace('<html lang="it"', '<html xmlns="http://www.w3.org/1999/xhtml" lang="it"'),
				),
			),
		],
	]),
];
