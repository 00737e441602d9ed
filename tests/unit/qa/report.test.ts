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
	expect([...tags].sort()).toEqual([
		'!doctype',
		'/a',
		'/article',
		'/body',
		'/code',
		'/h1',
		'/h2',
		'/head',
		'/html',
		'/p',
		'/strong',
		'/style',
		'/title',
		'a',
		'article',
		'body',
		'code',
		'h1',
		'h2',
		'head',
		'html',
		'meta',
		'p',
		'strong',
		'style',
		'title',
	]);
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
