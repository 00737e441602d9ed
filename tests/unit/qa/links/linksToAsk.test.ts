import { linksToAsk } from '../../../../core/qa';
import { expectLinear } from '../../../support/linear.mts';
import { cleanBuild, playbook } from '../clean';

const BRAND = 'https://www.northwind.com';
/** A mail of its own, so that nothing else stands in it. */
function toAsk(html: string, change: Partial<Parameters<typeof linksToAsk>[0]> = {}, most = 100) {
	const build = cleanBuild();
	const emails = [{ ...build.emails[0]!, html: `<body>${html}</body>` }];
	return linksToAsk({ build: { ...build, emails }, playbook, ...change }, most);
}
const asked = (html: string) => toAsk(html).ask.map(({ kind, url }) => `${kind} ${url}`);
const a = (href: string, text = 'Read more about it') => `<a href="${href}">${text}</a>`;

test('links and images, each once, without the fragment', () =>
	expect(
		asked(
			`${a(`${BRAND}/seat?utm_source=m&amp;utm_medium=e`)}${a(`${BRAND}/seat?utm_source=m&utm_medium=e#top`)}<img src="${BRAND}/hero.png">`,
		),
	).toEqual([`link ${BRAND}/seat?utm_source=m&utm_medium=e`, `image ${BRAND}/hero.png`]));

test('a link by a program token', () => {
	const build = cleanBuild();
	const tokens = [{ name: 'my.CTA URL', type: 'text', value: `${BRAND}/seat` }];
	expect(
		toAsk(a('{{my.CTA URL}}'), {
			build: { ...build, tokens, emails: build.emails.map((its) => ({ ...its, html: a('{{my.CTA URL}}') })) },
		}).ask,
	).toEqual([{ kind: 'link', url: `${BRAND}/seat` }]);
});

describe('never asked', () => {
	test.each([
		['a mail address', a('mailto:events@northwind.com')],
		['a telephone', a('tel:+4930123456')],
		['an anchor', a('#top')],
		['a relative link', a('/seat')],
		['a token of the platform', a('{{system.unsubscribeLink}}', 'Unsubscribe')],
		['a token in the query', a(`${BRAND}/?id={{lead.Id}}`)],
		['a token in the path', a(`${BRAND}/{{lead.Id}}/seat`)],
		['a token in an image', `<img src="${BRAND}/{{lead.Id}}.png">`],
		['unsubscribe by its words', a(`${BRAND}/u`, 'Unsubscribe')],
		['unsubscribe in German', a(`${BRAND}/u`, 'Hier abmelden')],
		['unsubscribe in Japanese', a(`${BRAND}/u`, '配信停止はこちら')],
		['unsubscribe by an image', a(`${BRAND}/u`, '<img alt="Unsubscribe" src="x">')],
		[
			'click here, beside the words',
			`<p>No longer wish to receive this? ${a(`${BRAND}/u`, 'Click here')}</p>`,
		],
		['preferences', a(`${BRAND}/p`, 'Manage preferences')],
		['view online', a(`${BRAND}/v`, 'View in your browser')],
		['view online in German', a(`${BRAND}/v`, 'Im Browser ansehen')],
		['a counting pixel', `<img src="${BRAND}/o.gif" width="1" height="1">`],
		['a hidden image', `<img src="${BRAND}/o.gif" style="display:none">`],
		['a vote', a(`${BRAND}/nps?score=9`, '9')],
		['a private host', a('http://10.0.0.1/')],
		['a staging host by name', a('https://shop.northwind.internal/')],
		['a sample host', a('https://example.com/')],
		['a password', a('https://me:pw@northwind.com/')],
	])('%s', (_say, html) => expect(asked(html)).toEqual([]));
});

test('what must not be asked at one place is asked nowhere', () => {
	const { ask, notAsked } = toAsk(`${a(`${BRAND}/x`)}${a(`${BRAND}/x`, 'Unsubscribe')}${a(`${BRAND}/x`)}`);
	expect(ask).toEqual([]);
	expect(notAsked).toEqual([
		{ kind: 'link', url: `${BRAND}/x`, why: 'lets readers out, or is for one reader' },
	]);
});

test('not more than wanted', () => {
	const { ask, notAsked } = toAsk([1, 2, 3].map((n) => a(`${BRAND}/${n}`)).join(''), {}, 2);
	expect(ask.map(({ url }) => url)).toEqual([`${BRAND}/1`, `${BRAND}/2`]);
	expect(notAsked).toEqual([{ kind: 'link', url: `${BRAND}/3`, why: 'is more than the 2 that are asked' }]);
});

test('what no rule would look at is not asked', () => {
	const html = `${a(`${BRAND}/seat`)}<img src="${BRAND}/hero.png">`;
	const without = (rule: string) => ({
		playbook: { ...playbook, qa: { rules: { [rule]: 'off' as const } } },
	});
	expect(toAsk(html, without('img-status')).ask.map(({ kind }) => kind)).toEqual(['link']);
	expect(toAsk(html, without('link-status')).ask.map(({ kind }) => kind)).toEqual(['image']);
});

test('pages instead of e-mails, when the preset checks pages', () => {
	const build = cleanBuild();
	const landingPages = [{ id: '1', name: 'Page', html: `<body>${a(`${BRAND}/page`)}</body>` }];
	expect(linksToAsk({ build: { ...build, landingPages }, playbook, preset: 'landingPage' }, 100).ask).toEqual(
		[{ kind: 'link', url: `${BRAND}/page` }],
	);
});

describe('hostile pages', () => {
	test.each([
		['links to unsubscribe', a(`${BRAND}/x`, 'unsubscribe')],
		['links', a(`${BRAND}/x?y=1`)],
		['images', `<img src="${BRAND}/x.png">`],
		['long numbers', a(`${BRAND}/${'a1B'.repeat(500)}`)],
		['percent signs', a(`${BRAND}/${'%'.repeat(500)}`)],
	])('%s: an answer in bounded time', (_say, one) => {
		expectLinear(
			(length) => one.repeat(length / one.length),
			300_000,
			(html) => expect(toAsk(html).ask.length).toBeLessThanOrEqual(1),
		);
	});
});
