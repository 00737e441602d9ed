import { sha256Hex } from '../../../core/canonical';
import { escapeHtml } from '../../../core/html';
import { sayReport } from '../../../core/qa';
import { check } from './clean';

const EVIL = '<script>alert(1)</script>"\'><img src=x onerror=1>\u202Egnp';

test('one line for a chat', () => {
	expect(sayReport(check()).line).toBe(
		'QA passed: no findings (39 rules, digest 4f1c09ab)'.replace('39', String(check().rulesRun)),
	);
	const { line } = sayReport(
		check({
			body: '<a href="#">Seat</a>',
			email: { text: '' },
			build: { unreadable: [{ what: 'Flow steps', why: 'REST' }] },
		}),
	);
	expect(line).toMatch(/^QA failed: 1 error, 1 warning, 1 part not read \(\d+ rules, digest 4f1c09ab\)$/);
});

test('errors come first', () => {
	const { html, markdown } = sayReport(check({ email: { text: '' }, build: { audience: { size: 0 } } }));
	for (const said of [html, markdown]) expect(said.indexOf('Errors')).toBeLessThan(said.indexOf('Warnings'));
});

test('the same mistake at two places is told once', () => {
	const { markdown } = sayReport(check({ body: '<a href="#">Seat</a>\n<a href="#">Seat</a>' }));
	expect(markdown.match(/link-placeholder/g)).toHaveLength(1);
	expect(markdown).toMatch(/line \d+, column \d+; line \d+, column \d+/);
});

test('no value from outside becomes markup', () => {
	const report = check({
		body: `<a href="#">${EVIL.replace(/</g, '&lt;')}</a>`,
		email: { name: EVIL, subject: `[TEST] ${EVIL}`, replyTo: EVIL },
		build: {
			audience: { name: EVIL, size: 0, suppression: [] },
			followUps: [{ name: EVIL, status: 'inactive' }],
			unreadable: [{ what: EVIL, why: EVIL }],
			vendorChecks: [{ level: 'error', text: EVIL }],
			tokens: [{ name: `my.${EVIL}`, value: '' }],
		},
	});
	const { html, markdown, line } = sayReport({ ...report, digest: EVIL, playbookVersion: EVIL, at: EVIL });
	const tags = new Set([...html.matchAll(/<(\/?[a-z!][a-z0-9]*)/gi)].map(([, tag]) => tag));
	expect([...tags].sort()).toEqual(
		[
			'!doctype',
			'meta',
			...'a body code div h1 h2 h3 h4 head html main mark p strong style title'
				.split(' ')
				.flatMap((tag) => [tag, `/${tag}`]),
		].sort(),
	);
	expect(html).not.toMatch(/\son[a-z]+\s*=\s*["']|javascript:/i);
	for (const said of [html, markdown, line]) expect(said).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
	// outside a code span, Markdown lets no tag through
	expect(markdown.replace(/(`+) .*? \1/g, '')).not.toMatch(/(?<!\\)<[a-z/]/i);
});

test('a back tick does not end the evidence', () => {
	const { markdown } = sayReport(
		check({ build: { vendorChecks: [{ level: 'error', text: 'a ``` <b>x</b>' }] } }),
	);
	expect(markdown).toContain('```` a ``` <b>x</b> ````');
});

describe('context', () => {
	const secret =
		'<p>Ask jane.doe@mail.org at https://northwind.example/?access_token=abcd1234 <a href="#">Seat</a></p>';
	const said = () => sayReport(check({ body: secret }));

	test('the evidence is marked in its line', () => {
		expect(said().html).toContain('&lt;a href=&quot;<mark>#</mark>&quot;&gt;Seat&lt;/a&gt;');
		expect(said().markdown).toContain('in context: ');
		expect(said().markdown).toContain('href="**\\#**"');
	});

	test('people and secrets beside it stay masked', () => {
		const whole = Object.values(said()).join('\n');
		expect(whole).toContain('j***@mail.org');
		expect(whole).not.toMatch(/jane\.doe|abcd1234/);
		expect(JSON.stringify(check({ body: secret }).findings.map((one) => ({ ...one, fix: 0 })))).not.toMatch(
			/jane\.doe|abcd1234/,
		);
	});

	test('without a place in a text there is none', () =>
		expect(sayReport(check({ build: { audience: { size: 0 } } })).markdown).not.toContain('in context'));
});

test('findings stand under their part, errors before warnings', () => {
	const { markdown } = sayReport(
		check({ body: '<a href="#">Seat</a>', email: { text: '' }, build: { audience: { size: 0 } } }),
	);
	const headings = markdown.match(/^#{3,4} .*$/gm);
	expect(headings?.slice(0, 4)).toEqual([
		'### Errors',
		'#### E-mail "Invite 1", HTML',
		'#### Audience',
		'### Warnings',
	]);
});

test('rules that are not run are told once a reason', () => {
	const { markdown } = sayReport(check({}, { preset: 'landingPage' }));
	expect(markdown.match(/Not part of the preset/g)).toHaveLength(1);
	expect(markdown).toMatch(/preset Landing Page, playbook [0-9a-f]{8}\.\n$/);
});

test('the date of a table that a rule went by is told', () => {
	const report = { ...check(), tables: [{ name: 'Mail clients', date: '2026-11-01' }] };
	for (const said of [sayReport(report).markdown, sayReport(report).html])
		expect(said).toContain('Mail clients of 2026-11-01');
});

test('the page allows its own style by hash, and nothing else', () => {
	const { html } = sayReport(check({ body: '<a href="#">Seat</a>' }));
	const [, style] = /<style>([^]*?)<\/style>/.exec(html)!;
	const hash = Buffer.from(sha256Hex(style!), 'hex').toString('base64');
	expect(html).toContain(
		`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
	);
	expect(html).not.toMatch(/ style=/);
	expect(html.match(/<style/g)).toHaveLength(1);
});

test('the same report is worded the same, byte for byte', () => {
	const said = () => JSON.stringify(sayReport(check({ body: '<a href="#">Seat</a>', email: { text: '' } })));
	expect(said()).toBe(said());
});

test('the page needs no script and nothing from outside', () => {
	const { html } = sayReport(check({ body: '<a href="#">Seat</a>' }));
	expect(html).not.toMatch(/<script|<link|<img|src=|@import|url\(/i);
	expect(html).toContain('prefers-color-scheme:dark');
	expect(html).toContain('name="viewport"');
});

test.each([
	['markup', '<a href="x">&\'', '&lt;a href=&quot;x&quot;&gt;&amp;&#39;'],
	['a null byte and an escape', 'a\u0000b\u001b[31m', 'a\uFFFDb\uFFFD[31m'],
	['direction overrides', 'a\u202Eb\u2066c', 'a\uFFFDb\uFFFDc'],
	['line ends', 'a\r\nb\rc', 'a\nb\nc'],
	['a lone surrogate', 'a\uD800b', 'a\uFFFDb'],
	['an emoji and Arabic stay', '🎉 مرحبا', '🎉 مرحبا'],
])('escapeHtml: %s', (_say, text, escaped) => expect(escapeHtml(text)).toBe(escaped));
