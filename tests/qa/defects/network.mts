import { all, answer, mistakes, put, UTM } from '../change.mts';

const BOOK = `https://www.fernhill-books.example/b/hedge-law?${UTM['hubspot-newsletter']}&utm_content=hedge`;
const JACKETS = `https://www.regenfest.example/jacken?${UTM['klaviyo-aktion']}`;
const POSTER = 'https://bilder.regenfest.example/plakat.jpg';

export const networkMistakes = [
	...mistakes('link-status', 'error', [
		[
			'hubspot-newsletter',
			'the page is gone',
			answer({ url: BOOK, verdict: 'broken', say: 'answers 404', status: 404 }),
		],
		[
			'klaviyo-aktion',
			'the certificate is out of date',
			answer({ url: JACKETS, verdict: 'broken', say: 'has a certificate that is not valid' }),
		],
		[
			'klaviyo-aktion',
			'ends at somebody else',
			answer({
				url: JACKETS,
				verdict: 'ok',
				say: 'answers 200',
				finalUrl: 'https://www.domain-parkplatz24.de/regenfest',
				redirects: 1,
			}),
			{ severity: 'warning' },
		],
		[
			'hubspot-newsletter',
			'a long chain',
			answer({ url: BOOK, verdict: 'ok', say: 'answers 200', redirects: 7 }),
			{ severity: 'info' },
		],
	]),
	...mistakes('img-status', 'error', [
		[
			'hubspot-newsletter',
			'a cover that was deleted',
			answer({
				kind: 'image',
				url: 'https://cdn.fernhill-books.example/covers/ledger.jpg',
				verdict: 'broken',
				say: 'answers 404',
				status: 404,
			}),
		],
		[
			'klaviyo-aktion',
			'a page instead of a picture',
			all(
				put(`<img src="${POSTER}" alt="Plakat der Aktion" width="300" height="200">`),
				answer({ kind: 'image', url: POSTER, verdict: 'broken', say: 'answers with text/html', status: 200 }),
			),
		],
	]),
];
