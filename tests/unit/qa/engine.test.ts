import { ProblemError } from '../../../core/problem';
import { checkBuild, RULES } from '../../../core/qa';
import { campaign, check, cleanBuild, digest, idsOf, now, playbook } from './clean';

const withRules = (rules: (typeof playbook)['qa']['rules']) => ({ playbook: { ...playbook, qa: { rules } } });
const HASH_LINK = { body: '<p><a href="#">Seat</a></p>' };

describe('verdict', () => {
	test('a required finding fails', () => expect(check(HASH_LINK).verdict).toBe('failed'));

	test('an error that the playbook does not require needs review', () =>
		expect(check(HASH_LINK, withRules({ 'link-placeholder': { required: false } })).verdict).toBe(
			'needsReview',
		));

	test('a rule made milder no longer blocks', () => {
		const { verdict, findings } = check(
			HASH_LINK,
			withRules({ 'link-placeholder': { severity: 'warning' } }),
		);
		expect(verdict).toBe('needsReview');
		expect(findings.map(({ severity, required }) => ({ severity, required }))).toEqual([
			{ severity: 'warning', required: false },
		]);
	});

	test('a required warning blocks', () =>
		expect(
			check({ email: { text: '' } }, withRules({ 'env-text-missing': { required: true } })).verdict,
		).toBe('failed'));

	test('info alone passes', () => {
		const { verdict, findings } = check({
			body: '<img src="https://northwind.example/o.gif" width="1" height="1">',
		});
		expect(idsOf(findings)).toEqual(['img-alt']);
		expect(verdict).toBe('passed');
	});

	test('what could not be read is never passed', () => {
		const { verdict, findings, unreadable } = check({
			build: { unreadable: [{ what: 'Flow steps of "Send"', why: 'REST' }] },
		});
		expect({ verdict, findings, unreadable }).toEqual({
			verdict: 'needsReview',
			findings: [],
			unreadable: [{ what: 'Flow steps of "Send"', why: 'REST' }],
		});
	});

	test.each([
		['error', 'failed'],
		['warning', 'needsReview'],
		['ok', 'passed'],
	] as const)('a check of the platform of level %s gives %s', (level, verdict) =>
		expect(check({ build: { vendorChecks: [{ level, text: 'Draft exists' }] } }).verdict).toBe(verdict),
	);
});

test('an objection of the platform is not lost behind many mild ones', () => {
	const mild = Array.from({ length: 80 }, (_, i) => ({ level: 'warning' as const, text: `Draft ${i}` }));
	const { verdict, findings } = check({
		build: { vendorChecks: [...mild, { level: 'error', text: 'Not approved' }] },
	});
	expect(verdict).toBe('failed');
	expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
	expect(findings.length).toBeLessThan(60);
});

describe('rules not run', () => {
	/** Without those that only a playbook turns on. */
	const notRun = (report: ReturnType<typeof check>) =>
		report.rulesNotRun.filter(({ ruleId }) => !RULES.find(({ id }) => id === ruleId)!.optIn);

	test('the gate alone leaves out what needs the brief, and says so', () => {
		const report = check({}, { campaign: undefined });
		const needing = RULES.filter(({ reads }) => reads.includes('brief')).map(({ id }) => id);
		expect(needing).toContain('env-subject-brief');
		expect(notRun(report)).toEqual(
			needing.map((ruleId) => ({ ruleId, why: 'needs the campaign and its brief' })),
		);
		expect(report.rulesRun).toBe(RULES.length - report.rulesNotRun.length);
	});

	test('the gate alone takes a mail for marketing', () =>
		expect(
			idsOf(check({ email: { html: '<body><p>Hello</p></body>' } }, { campaign: undefined }).findings),
		).toEqual(expect.arrayContaining(['legal-unsubscribe', 'legal-address'])));

	test('a rule turned off', () => {
		const report = check(HASH_LINK, withRules({ 'link-placeholder': 'off' }));
		expect(report.verdict).toBe('passed');
		expect(notRun(report)).toEqual([{ ruleId: 'link-placeholder', why: 'turned off in the playbook' }]);
	});

	test('a part that could not be read', () => {
		const unreadable = [{ what: 'Tokens', why: 'no permission' }];
		const reading = RULES.filter(({ reads }) => reads.includes('tokens')).map(({ id }) => id);
		expect(reading).toContain('token-unknown');
		expect(notRun(check({ build: { unreadable } }))).toEqual(
			reading.map((ruleId) => ({ ruleId, why: 'Tokens could not be read: no permission' })),
		);
	});
});

describe('settings', () => {
	const problemsOf = (rules: (typeof playbook)['qa']['rules']) => {
		try {
			check({}, withRules(rules));
		} catch (error) {
			if (error instanceof ProblemError) return error.problems;
		}
		return [];
	};

	test('a rule that does not exist', () =>
		expect(problemsOf({ 'link-htpp': 'off' })).toEqual([
			{
				where: 'Playbook, qa › rules',
				found: 'the rule "link-htpp"',
				expected: 'the id of a rule of the catalogue',
				mend: 'Did you mean "link-http"?',
			},
		]));

	test('options of the wrong kind or name, all at once', () =>
		expect(
			problemsOf({
				'env-subject-length': { options: { max: 'sixty' } },
				'link-http': { options: { allowHost: [] } },
			}).map(({ where, mend }) => ({ where, mend })),
		).toEqual([
			{ where: 'Playbook, qa › rules › env-subject-length › options, max', mend: 'Correct this field.' },
			{ where: 'Playbook, qa › rules › link-http › options', mend: 'Did you mean "allowHosts"?' },
		]));
});

describe('places', () => {
	test('a finding in the HTML names line, column and offset', () => {
		const build = cleanBuild();
		const html = '<body>\n  <p>Hello</p>\n  <a href="#">Seat</a></body>';
		const { findings } = checkBuild({
			build: { ...build, emails: [{ ...build.emails[0]!, html }] },
			campaign,
			playbook,
			now,
			digest,
		});
		expect(findings.find(({ ruleId }) => ruleId === 'link-placeholder')!.where).toEqual({
			part: 'E-mail "Invite 1", HTML',
			path: 'emails[0].html',
			line: 3,
			column: 12,
			offset: html.indexOf('#'),
		});
	});

	test('a finding in the value of a token names the token', () => {
		const { findings } = check({
			build: { tokens: [{ name: 'my.CTA URL', value: 'htps://northwind.example/seat' }] },
		});
		expect(
			findings.map(({ ruleId, where }) => ({
				ruleId,
				part: where.part,
				path: where.path,
				offset: where.offset,
			})),
		).toEqual([
			{ ruleId: 'link-malformed', part: 'Token {{my.CTA URL}}', path: 'tokens[0].value', offset: 0 },
		]);
	});

	test('an edit fits the text it names', () => {
		const value =
			'http://northwind.example/webinar?utm_source=marketo&utm_medium=email&utm_campaign=C-0142-webinar';
		const { findings } = check({ build: { tokens: [{ name: 'my.CTA URL', value }] } });
		const [edit] = findings[0]!.fix!.edits;
		expect(value.slice(0, edit!.start) + edit!.text + value.slice(edit!.end)).toBe(
			value.replace('http:', 'https:'),
		);
	});

	test('findings come in the order of the build', () => {
		const { findings } = check({
			body: '<img src="https://northwind.example/a.png" width="90" height="60"><a href="#">Seat</a>',
			email: { subject: '' },
			build: { audience: { size: 0 }, schedule: { sendAt: '2025-03-05T09:00' } },
		});
		expect(idsOf(findings)).toEqual([
			'env-subject-missing',
			'img-alt',
			'link-placeholder',
			'aud-empty',
			'sched-brief',
			'sched-past',
		]);
	});

	test('the fingerprint stays when the mistake moves', () => {
		const [before, after] = ['', '<p>More</p>\n'].map(
			(more) => check({ body: `${more}<a href="#">Seat</a>` }).findings[0]!,
		);
		expect(before!.where.offset).not.toBe(after!.where.offset);
		expect(before!.fingerprint).toBe(after!.fingerprint);
	});
});

describe('tokens', () => {
	test('tokens in tokens are resolved, and a ring of them ends', () => {
		const ring = [
			{ name: 'my.A', value: '{{my.B}}{{my.B}}' },
			{ name: 'my.B', value: '{{my.A}}{{my.A}}' },
		];
		expect(() => check({ body: '{{my.A}}', build: { tokens: ring } })).not.toThrow();
	});

	test('a script token is no text', () =>
		expect(
			check({
				body: '<p>{{my.Script}}</p>',
				build: { tokens: [{ name: 'my.Script', type: 'script block', value: '#if($a)TBD#end' }] },
			}).findings,
		).toEqual([]));

	test('a token of the person in a condition around attributes does not break the page', () =>
		expect(
			check({
				build: { map: 'Klaviyo' },
				email: { html: '<body><td {% if a > b %}class="z"{% endif %}><a href="#">x</a></td></body>' },
			}).findings.some(({ ruleId }) => ruleId === 'link-placeholder'),
		).toBe(true));
});

test('evidence masks people and secrets', () => {
	const { findings } = check({
		body: '<a href="http://www.partner.org/?mail=jane.doe@mail.org&access_token=abcd1234">Go</a>',
		email: { replyTo: 'jane.doe@gmail.com' },
	});
	const said = JSON.stringify(findings.map((finding) => ({ ...finding, fix: undefined })));
	expect(said).toContain('j***@gmail.com');
	expect(said).not.toMatch(/jane\.doe|abcd1234/);
});

test('the same input gives the same report, byte for byte', () => {
	const run = () => JSON.stringify(check({ ...HASH_LINK, email: { subject: '', replyTo: 'x' } }));
	expect(run()).toBe(run());
});

test('the input is not changed', () => {
	const build = cleanBuild('<a href="#">Seat</a>');
	const before = JSON.stringify(build);
	checkBuild({ build, campaign, playbook, now, digest });
	expect(JSON.stringify(build)).toBe(before);
});
