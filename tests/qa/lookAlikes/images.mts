import { build, harmless, put } from '../change.mts';

const image = (attributes: string) => put(`<img ${attributes}>\n`);

export const imagesLookAlikes = [
	...harmless('img-alt', [
		[
			'klaviyo-restock',
			'decoration',
			image(
				'src="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/line.png" alt="" width="560" height="2"',
			),
		],
		[
			'sfmc-renewal',
			'without a value',
			image('src="https://image.summit-gyms.example/lib/line.png" alt width="560" height="2"'),
		],
		['marketo-letter', 'in a comment', put('<!-- <img src="https://tidewell.example/a.png"> -->')],
	]),
	...harmless('img-alt-quality', [
		[
			'klaviyo-restock',
			'the word within a sentence',
			image(
				'src="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/shop.jpg" alt="Image of the workshop at dawn, seen from the yard" width="560" height="300"',
			),
		],
		[
			'hubspot-newsletter',
			'a title that looks like a file',
			image(
				'src="https://cdn.fernhill-books.example/covers/node.jpg" alt="Cover of Learning Node.js" width="130" height="195"',
			),
		],
		[
			'sfmc-renewal',
			'one word',
			image('src="https://image.summit-gyms.example/lib/towel.jpg" alt="Towel" width="130" height="195"'),
		],
	]),
	...harmless('img-dimensions', [
		[
			'klaviyo-restock',
			'by style',
			image(
				'src="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/leg.jpg" alt="One leg of the stool" style="width:280px;height:auto"',
			),
		],
		[
			'mautic-einladung',
			'in per cent',
			image('src="https://bilder.holzwerk-brandt.example/halle.jpg" alt="Die neue Halle" width="100%"'),
		],
	]),
	...harmless('img-source', [
		[
			'klaviyo-aktion',
			'a token',
			image('src="{{ event.Image }}" alt="Ihre zuletzt angesehene Jacke" width="300" height="200"'),
		],
		[
			'marketo-letter',
			'without a scheme but with a host',
			image('src="//tidewell.example/pump.jpg" alt="The pump on its base" width="300" height="200"'),
		],
	]),
	...harmless('img-http', [
		[
			'hubspot-newsletter',
			'http within the address',
			image(
				'src="https://cdn.fernhill-books.example/resize?u=http%3A%2F%2Fa.b%2Fc.jpg" alt="Cover of Late Post" width="130" height="195"',
			),
		],
	]),
	...harmless('img-data-uri', [
		[
			'klaviyo-restock',
			'the word data in the address',
			image(
				'src="https://d3k81ch9hvuctc.cloudfront.net/data:image/base64.png" alt="A ring of growth" width="130" height="195"',
			),
		],
	]),
	...harmless('img-format', [
		[
			'klaviyo-aktion',
			'a moving picture',
			image(
				'src="https://bilder.regenfest.example/regen.gif" alt="Tropfen laufen an der Jacke ab" width="300" height="200"',
			),
		],
		[
			'hubspot-newsletter',
			'webp only in the query',
			image(
				'src="https://cdn.fernhill-books.example/covers/post.jpg?from=post.webp" alt="Cover of Late Post" width="130" height="195"',
			),
		],
	]),
	...harmless('img-only', [
		[
			'klaviyo-restock',
			'one more picture beside much text',
			image(
				'src="https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/big.jpg" alt="The workshop in a wide view" width="600" height="900"',
			),
		],
	]),
	...harmless('img-weight', [
		[
			'klaviyo-restock',
			'just light enough',
			build({
				images: [
					{
						url: 'https://d3k81ch9hvuctc.cloudfront.net/company/oakandash/stool.jpg',
						bytes: 190_000,
						width: 1120,
						height: 746,
						type: 'image/jpeg',
					},
				],
			}),
		],
	]),
];
