import type { QaReport } from '../../../core/qa';
import { checkBuild } from '../../../core/qa';
import { cpuMs } from '../../support/cpuMs.mts';
import { campaign, cleanBuild, digest, now, playbook } from './clean';

const MB = 300_000;
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

type Row = [say: string, html: string];
const rows: Row[] = [
	['nothing', ''],
	['one bracket', '<'],
	['a cut tag', '<p><a href="https://northwind.exam'],
	['a cut comment', '<body><!-- [if mso]> <table>'],
	['stray ends', '</a></table></p></html></br>'],
	['binary', Array.from({ length: 5_000 }, (_, i) => String.fromCharCode((i * 7_919) % 65_536)).join('')],
	['lone surrogates in links', '<a href="https://\uD800.com/\uDC00">\uD83D</a>'],
	['100,000 nested tags', `<body>${'<div>'.repeat(100_000)}x${'</span>'.repeat(100_000)}`],
	['100,000 nested links', '<a href="#">'.repeat(100_000)],
	['100,000 open table cells', '<table><tr><td>'.repeat(33_000)],
	['entities', times('&amp;&lt;&nbsp;&#x10FFFF;&#0;&bogus', MB)],
	['unbalanced comments', times('<!-- -- <!--[if mso]>', MB)],
	['unbalanced conditionals', times('<![if !mso]><!--<![endif]>', MB)],
	['a text for Outlook without end', `<!--[if mso]><v:rect alt="x"><a>${times('x ', MB)}<![endif]-->`],
	[
		'a long alternative text',
		`<img src="https://northwind.example/a.png" alt="${times('bitte noch mit ', MB)}">`,
	],
	['10,000 attributes', `<p ${Array.from({ length: 10_000 }, (_, i) => `a${i}="${i}"`).join(' ')}>x</p>`],
	['a style without end', `<p style="${times('color:red;display :', MB)}">x</p>`],
	['braces', times('{', MB)],
	['open tokens', times('{{lead.', MB)],
	['half tokens', times('{{my.a}', MB)],
	['open tokens in a style sheet', `<style>${times('{{', MB / 2)}</style>`.repeat(2)],
	['tokens', times('{{lead.First Name}}', MB)],
	['tokens in an attribute', `<a href="${times('{{my.CTA}}', MB / 4)}">x</a>`],
	['blanks', times(' ', MB)],
	['blanks in a link', `<a href="https://${times(' ', MB)}x">x</a>`],
	['dots in a link', `<a href="https://${times('a.', MB / 4)}">x</a>`],
	['brackets', times('[your ', MB)],
	['underscores', times('a_', MB)],
	['greetings', times('Hi  ', MB)],
	['filler', times('lorem ', MB)],
	['slashes', `<a href="http${times('/', MB)}">x</a>`],
	['at signs', `<a href="http://${times('a@', MB / 4)}">x</a>`],
	['links', times('<a href="http://a.org/">unsubscribe here</a>', MB)],
	['images', times('<img src=x>', MB)],
	['percent signs', times('%%=', MB)],
	['stars', times('*|A', MB)],
	['AMPscript', times('%%[ IF x THEN "', MB)],
	['block words', times('{% if a %}{% endfor %}', MB)],
	['blanks in tokens', times(`{{ a${' '.repeat(3_000)}b }}`, MB)],
	['quotation marks in tokens', times(`{{ a|b:“${"'".repeat(99)} }}`, MB)],
	['half tokens of others', times('{contactfield=a [a,fallback=b %%a% { a }} ', MB)],
	['tokens without a default', times('Hello {{lead.First Name:default=}},', MB)],
	['tokens in unquoted attributes', times('<p a={{lead.First Name}}>', MB)],
	['reserved words', times('#end #if', MB)],
];

describe.each(['marketo', 'hubspot', ''])('read as "%s"', (map) => {
	test.each(rows)('%s: an answer in bounded time and size', (_say, html) => {
		let report: QaReport | undefined;
		// well under a second here; a quadratic step takes minutes
		expect(cpuMs(() => (report = checkHtml(html, map)))).toBeLessThan(5_000);
		expect(report!.findings.length).toBeLessThan(2_500);
		expect(JSON.stringify(report).length).toBeLessThan(2 * MB);
	});
});

test('tokens that double each other stay within bounds', () => {
	const build = cleanBuild('{{my.T0}}');
	const bombs = Array.from({ length: 20 }, (_, i) => ({
		name: `my.T${i}`,
		value: `{{my.T${i + 1}}}`.repeat(1_000),
	}));
	const hostile = { ...build, tokens: [...build.tokens, ...bombs] };
	expect(cpuMs(() => checkBuild({ build: hostile, campaign, playbook, now, digest }))).toBeLessThan(5_000);
});
