import { UTM, all, build, mistakes, options, put, rewriteHtml, swap } from '../change.mts';

const image = (attributes: string) => put(`<img ${attributes}>\n`);
const STOOL = 'https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/legs.jpg';
const EIGHT = Array.from({ length: 8 }, (_, n) => `https://cdn.fernhill-books.example/covers/${n}.jpg`);
const PAGE = 'https://bilder.regenfest.example';

export const imagesMistakes = [
	...mistakes('img-alt', 'error', [
		['klaviyo-restock', 'a picture in the middle', image(`src="${STOOL}" width="560" height="300"`)],
		['hubspot-newsletter', 'the logo', swap('alt="Fernhill Books, home page" ', '')],
		['mautic-einladung', 'misspelled', swap('alt="Holzwerk Brandt"', 'atl="Holzwerk Brandt"')],
		[
			'sfmc-renewal',
			'in a linked picture',
			put(
				`<a href="https://www.summit-gyms.example/wall?${UTM['sfmc-renewal']}"><img src="https://image.summit-gyms.example/lib/wall.jpg" width="300" height="120"> The climbing wall</a>`,
			),
		],
	]),
	...mistakes('img-alt-quality', 'warning', [
		[
			'klaviyo-restock',
			'the name of the file',
			swap('alt="Three-legged oak stool beside a window"', 'alt="IMG_20260411_stool-final.jpg"'),
		],
		[
			'mailchimp-infolettre',
			'the word image',
			swap('alt="Bol de soupe de poisson avec des croûtons"', 'alt="Image"'),
		],
		[
			'klaviyo-aktion',
			'the German word for it',
			image(`src="${PAGE}/jacke.jpg" alt="Bild" width="300" height="200"`),
		],
		[
			'hubspot-newsletter',
			'a story',
			swap(
				'alt="Cover of The Keeper\'s Ledger: a lighthouse at dusk"',
				`alt="${'A lighthouse stands on a rock and the sun goes down behind it while a small boat with red sails comes home with its nets full of fish'}"`,
			),
		],
		[
			'sfmc-renewal',
			'what the editor put there',
			image(
				'src="https://image.summit-gyms.example/lib/wall.jpg" alt="Enter alt text here" width="300" height="120"',
			),
		],
	]),
	...mistakes('img-dimensions', 'warning', [
		[
			'klaviyo-restock',
			'neither',
			swap(
				'alt="Three-legged oak stool beside a window" width="560" height="373"',
				'alt="Three-legged oak stool beside a window"',
			),
		],
		[
			'mautic-einladung',
			'lost with a new logo',
			swap('alt="Holzwerk Brandt" width="150" height="50"', 'alt="Holzwerk Brandt"'),
		],
		[
			'hubspot-newsletter',
			'style without a width',
			swap('width="160" height="48" style="border:0"', 'style="border:0;display:block"'),
		],
	]),
	...mistakes('img-source', 'error', [
		[
			'klaviyo-restock',
			'beside the page',
			image('src="images/legs.jpg" alt="The three legs from below" width="560" height="300"'),
		],
		[
			'mautic-einladung',
			'a disk',
			image('src="file:///D:/Bilder/halle.jpg" alt="Die neue Halle von Süden" width="500" height="300"'),
		],
		[
			'marketo-letter',
			'an attachment that is not there',
			image('src="cid:image001.png@01DA2B3C" alt="Plan of the pump room" width="500" height="300"'),
		],
		[
			'hubspot-webinaire',
			'from the root of the site',
			image('src="/hubfs/equipe.jpg" alt="L\'équipe de la cantine de Bron" width="500" height="300"'),
		],
		[
			'sfmc-renewal',
			'a path of Windows',
			image('src="C:\\Users\\hal\\wall.jpg" alt="The climbing wall at night" width="500" height="300"'),
		],
		['mailchimp-workshop', 'no source', image('src="" alt="A bowl before firing" width="500" height="300"')],
	]),
	...mistakes('img-http', 'error', [
		[
			'mailchimp-infolettre',
			'one of the pictures',
			swap(
				'src="https://www.amisduphare.example/media/soupe.jpg"',
				'src="http://www.amisduphare.example/media/soupe.jpg"',
			),
		],
		[
			'klaviyo-aktion',
			'the logo, in capitals',
			swap(
				'src="https://bilder.regenfest.example/logo.png"',
				'src="HTTP://bilder.regenfest.example/logo.png"',
			),
		],
		[
			'marketo-webinar',
			'in single quotes',
			image(
				"src='http://assets.kestrel-data.example/mail/speaker.jpg' alt='Dr Amara Osei on stage' width='168' height='168'",
			),
		],
	]),
	...mistakes('img-data-uri', 'error', [
		[
			'hubspot-newsletter',
			'a small icon',
			image(
				'src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk" alt="A sealed envelope" width="20" height="20"',
			),
		],
		[
			'klaviyo-restock',
			'a drawing as text',
			image(
				'src="data:image/svg+xml;utf8,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E" alt="A leaf of an oak" width="20" height="20"',
			),
		],
		[
			'mautic-einladung',
			'pasted from a word processor',
			image(
				`src="DATA:image/jpeg;base64,${'/9j/4AAQSkZJRgABAQ'.repeat(40)}" alt="Die neue Halle von Süden" width="500" height="300"`,
			),
		],
	]),
	...mistakes('img-format', 'warning', [
		['klaviyo-aktion', 'webp', swap('logo.png" alt', 'logo.webp" alt')],
		['mautic-einladung', 'svg with a version', swap('logo.png" alt', 'logo.svg?v=3" alt')],
		[
			'sfmc-renewal',
			'avif',
			image(
				'src="https://image.summit-gyms.example/lib/wall.avif" alt="The climbing wall at night" width="500" height="300"',
			),
		],
	]),
	...mistakes('img-only', 'warning', [
		[
			'klaviyo-restock',
			'one picture with everything in it',
			rewriteHtml((html) =>
				html.replace(
					/<h1[^]*?(?=<p style="font-size:13px)/,
					'<a href="https://oakandash.example/products/oak-stool?utm_source=klaviyo&amp;utm_medium=email&amp;utm_campaign=C-0840-restock"><img src="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/all.jpg" alt="The oak stool is back" width="600" height="1400"></a>',
				),
			),
		],
		[
			'klaviyo-aktion',
			'a layout cut into slices',
			rewriteHtml((html) =>
				html.replace(
					/<tr><td style="padding:0 24px 20px">[^]*?(?=<tr><td style="padding:16px 24px)/,
					`<tr><td>${[1, 2, 3, 4, 5].map((n) => `<img src="${PAGE}/teil-${n}.jpg" alt="15 Prozent" width="600" height="180">`).join('')}<p><a href="https://www.regenfest.example/jacken?${UTM['klaviyo-aktion']}">Alle Regenjacken ansehen</a></p></td></tr>`,
				),
			),
		],
		[
			'sfmc-renewal',
			'a poster',
			rewriteHtml((html) =>
				html.replace(
					/<h1[^]*?(?=<p style="margin:0 0 14px"><a href)/,
					'<img src="https://image.summit-gyms.example/lib/poster.jpg" alt="Three things that change" width="600" height="1200">',
				),
			),
		],
	]),
	...mistakes('img-weight', 'warning', [
		[
			'klaviyo-restock',
			'one heavy picture',
			build({
				images: [
					{
						url: 'https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/stool.jpg',
						bytes: 640_000,
						width: 1120,
						height: 746,
						type: 'image/jpeg',
					},
				],
			}),
		],
		[
			'hubspot-newsletter',
			'many light ones',
			all(
				put(
					EIGHT.map(
						(url, n) =>
							`<img src="${url}" alt="Cover number ${n + 1} of the spring list" width="120" height="160">`,
					).join('\n'),
				),
				build({
					images: EIGHT.map((url) => ({ url, bytes: 160_000, width: 600, height: 800, type: 'image/jpeg' })),
				}),
			),
		],
	]),
	...mistakes('img-host', 'warning', [
		[
			'klaviyo-aktion',
			'the server of somebody else',
			all(
				options('img-host', { hosts: ['regenfest.example'] }),
				image(
					'src="https://cdn.andere-jacken.de/gelb.jpg" alt="Gelbe Jacke im Regen" width="500" height="300"',
				),
			),
		],
		[
			'mautic-einladung',
			'a picture of a search engine',
			all(
				options('img-host', { hosts: ['holzwerk-brandt.example'] }),
				image(
					'src="https://encrypted-tbn0.gstatic.com/images?q=holz" alt="Stapel aus Rundholz" width="500" height="300"',
				),
			),
		],
	]),
];
