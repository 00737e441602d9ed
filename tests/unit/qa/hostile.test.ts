import type { QaReport } from '../../../core/qa';
import { checkBuild } from '../../../core/qa';
import { expectLinear } from '../../support/linear.mts';
import { campaign, cleanBuild, digest, now, playbook } from './clean';

const times = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

function checkHtml(html: string, map = 'marketo'): QaReport {
	const build = cleanBuild();
	return checkBuild({
		build: { ...build, map, emails: [{ ...build.emails[0]!, html }] },
		campaign,
		playbook,
		now,
		digest,
	});
}

/** Longest text of a row, in characters; its report may have twice as many. */
const LENGTH = 300_000;
type Row = [say: string, html: (length: number) => string];
const rows: Row[] = [
	['nothing', () => ''],
	['one bracket', () => '<'],
	['a cut tag', () => '<p><a href="https://northwind.exam'],
	['a cut comment', () => '<body><!-- [if mso]> <table>'],
	['stray ends', () => '</a></table></p></html></br>'],
	[
		'binary',
		(n) => Array.from({ length: n / 60 }, (_, i) => String.fromCharCode((i * 7_919) % 65_536)).join(''),
	],
	['lone surrogates in links', () => '<a href="https://\uD800.com/\uDC00">\uD83D</a>'],
	['100,000 nested tags', (n) => `<body>${'<div>'.repeat(n / 3)}x${'</span>'.repeat(n / 3)}`],
	['100,000 nested links', (n) => '<a href="#">'.repeat(n / 3)],
	['100,000 open table cells', (n) => '<table><tr><td>'.repeat(n / 9)],
	['entities', (n) => times('&amp;&lt;&nbsp;&#x10FFFF;&#0;&bogus', n)],
	['unbalanced comments', (n) => times('<!-- -- <!--[if mso]>', n)],
	['unbalanced conditionals', (n) => times('<![if !mso]><!--<![endif]>', n)],
	['a text for Outlook without end', (n) => `<!--[if mso]><v:rect alt="x"><a>${times('x ', n)}<![endif]-->`],
	[
		'a long alternative text',
		(n) => `<img src="https://northwind.example/a.png" alt="${times('bitte noch mit ', n)}">`,
	],
	[
		'10,000 attributes',
		(n) => `<p ${Array.from({ length: n / 30 }, (_, i) => `a${i}="${i}"`).join(' ')}>x</p>`,
	],
	['a style without end', (n) => `<p style="${times('color:red;display :', n)}">x</p>`],
	['braces', (n) => times('{', n)],
	['open tokens', (n) => times('{{lead.', n)],
	['half tokens', (n) => times('{{my.a}', n)],
	['open tokens in a style sheet', (n) => `<style>${times('{{', n / 2)}</style>`.repeat(2)],
	['tokens', (n) => times('{{lead.First Name}}', n)],
	['tokens in an attribute', (n) => `<a href="${times('{{my.CTA}}', n / 4)}">x</a>`],
	['blanks', (n) => times(' ', n)],
	['blanks in a link', (n) => `<a href="https://${times(' ', n)}x">x</a>`],
	['dots in a link', (n) => `<a href="https://${times('a.', n / 4)}">x</a>`],
	['brackets', (n) => times('[your ', n)],
	['underscores', (n) => times('a_', n)],
	['greetings', (n) => times('Hi  ', n)],
	['filler', (n) => times('lorem ', n)],
	['slashes', (n) => `<a href="http${times('/', n)}">x</a>`],
	['at signs', (n) => `<a href="http://${times('a@', n / 4)}">x</a>`],
	['links', (n) => times('<a href="http://a.org/">unsubscribe here</a>', n)],
	['images', (n) => times('<img src=x>', n)],
	['percent signs', (n) => times('%%=', n)],
	['stars', (n) => times('*|A', n)],
	['AMPscript', (n) => times('%%[ IF x THEN "', n)],
	['block words', (n) => times('{% if a %}{% endfor %}', n)],
	['blanks in tokens', (n) => times(`{{ a${' '.repeat(3_000)}b }}`, n)],
	['quotation marks in tokens', (n) => times(`{{ a|b:“${"'".repeat(99)} }}`, n)],
	['half tokens of others', (n) => times('{contactfield=a [a,fallback=b %%a% { a }} ', n)],
	['tokens without a default', (n) => times('Hello {{lead.First Name:default=}},', n)],
	['tokens in unquoted attributes', (n) => times('<p a={{lead.First Name}}>', n)],
	['reserved words', (n) => times('#end #if', n)],
];

describe.each(['marketo', 'hubspot', ''])('read as "%s"', (map) => {
	test.each(rows)('%s: an answer in bounded time and size', (_say, html) =>
		expectLinear(html, LENGTH, (text) => {
			const report = checkHtml(text, map);
			expect(report.findings.length).toBeLessThan(2_500);
			expect(JSON.stringify(report).length).toBeLessThan(2 * LENGTH);
		}),
	);
});

test('tokens that double each other stay within bounds', () => {
	const build = cleanBuild('{{my.T0}}');
	const bombs = (repeats: number) =>
		Array.from({ length: 20 }, (_, i) => ({
			name: `my.T${i}`,
			value: `{{my.T${i + 1}}}`.repeat(repeats),
		}));
	expectLinear(bombs, 1_000, (values) => {
		const hostile = { ...build, tokens: [...build.tokens, ...values] };
		expect(checkBuild({ build: hostile, campaign, playbook, now, digest }).verdict).toBe('failed');
	});
});
