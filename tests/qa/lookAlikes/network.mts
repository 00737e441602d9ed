import { answer, harmless, UTM } from '../change.mts';

const BOOK = `https://www.fernhill-books.example/b/hedge-law?${UTM['hubspot-newsletter']}&utm_content=hedge`;

export const networkLookAlikes = [
	...harmless('link-status', [
		[
			'hubspot-newsletter',
			'a page that lets no program in',
			answer({ url: BOOK, verdict: 'unverified', say: 'answers 403', status: 403 }),
		],
		[
			'hubspot-newsletter',
			'a redirect within the site',
			answer({
				url: BOOK,
				verdict: 'ok',
				say: 'answers 200',
				finalUrl: 'https://fernhill-books.example/books/hedge-law',
				redirects: 1,
			}),
		],
		[
			'hubspot-newsletter',
			'a link that is no longer in the mail',
			answer({
				url: 'https://www.fernhill-books.example/old',
				verdict: 'broken',
				say: 'answers 404',
				status: 404,
			}),
		],
	]),
	...harmless('img-status', [
		[
			'hubspot-newsletter',
			'a server that is too busy',
			answer({
				kind: 'image',
				url: 'https://cdn.fernhill-books.example/covers/ledger.jpg',
				verdict: 'unverified',
				say: 'answers 429',
				status: 429,
			}),
		],
	]),
];
