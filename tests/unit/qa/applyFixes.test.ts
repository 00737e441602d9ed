import { applySafeFixes, checkBuild } from '../../../core/qa';
import { contentHash } from '../../../core/canonical';
import { campaign, check, cleanBuild, idsOf, now, playbook } from './clean';

const BROKEN =
	'<p><a href="https://northwind.example/a?utm_source=marketo&utm_medium=email?utm_campaign=C-0142-webinar">Agenda</a></p>\n' +
	'<p>© 2019 Northwind Analytics</p>\n<p onclick="go()">Hi</p>\n<a href="#">Seat</a>';
const build = cleanBuild(BROKEN);
const input = { build, campaign, playbook, now, digestOf: contentHash };
const safe = () => checkBuild({ ...input, digest: '' }).findings.filter(({ fix }) => fix?.kind === 'safe');

test('makes every safe edit, and the next check proves it', () => {
	const wanted = safe();
	expect(wanted.length).toBeGreaterThan(2);
	const before = JSON.stringify(build);
	const { build: fixed, applied, notApplied, recheck } = applySafeFixes(input);
	expect(JSON.stringify(build)).toBe(before);
	// the UTM findings are about the same link, and go with it
	expect(applied.map(({ ruleId }) => ruleId).sort()).toEqual(['copy-year', 'html-active', 'link-query']);
	expect(notApplied).toEqual([]);
	expect(recheck.findings.filter(({ fix }) => fix?.kind === 'safe')).toEqual([]);
	expect(recheck.digest).toBe(contentHash(fixed));
	expect(fixed.emails[0]!.html).toContain('utm_medium=email&utm_campaign=');
	expect(fixed.emails[0]!.html).not.toContain('onclick');
	const query = applied.find(({ ruleId }) => ruleId === 'link-query')!;
	expect(query.where).toMatchObject({ part: 'E-mail "Invite 1", HTML', line: expect.any(Number) });
	for (const { before: was, after } of applied)
		for (const text of [was, after]) expect(text.length).toBeLessThanOrEqual(200);
});

test('leaves what needs a person', () => {
	const { recheck, build: fixed } = applySafeFixes(input);
	expect(idsOf(recheck.findings)).toContain('link-placeholder');
	expect(fixed.emails[0]!.html).toContain('<a href="#">Seat</a>');
});

test('a second run has nothing left to do', () => {
	const once = applySafeFixes(input);
	const twice = applySafeFixes({ ...input, build: once.build });
	expect(twice.applied).toEqual([]);
	expect(twice.build).toEqual(once.build);
});

test('only the findings that were asked for', () => {
	const [one] = safe();
	const { applied } = applySafeFixes({ ...input, findings: [one!] });
	expect(applied.map(({ fingerprint }) => fingerprint)).toEqual([one!.fingerprint]);
});

test('a finding that is not there any more is told', () => {
	const findings = [{ ruleId: 'link-query', fingerprint: '000000000000' }];
	expect(applySafeFixes({ ...input, findings })).toMatchObject({
		applied: [],
		notApplied: [{ ruleId: 'link-query', why: 'the build has no such finding now' }],
	});
});

test('a clean build stays as it is', () => {
	const clean = cleanBuild();
	const result = applySafeFixes({ ...input, build: clean });
	expect(result).toMatchObject({ applied: [], notApplied: [] });
	expect(result.build).toBe(clean);
	expect(result.recheck.findings).toEqual(check().findings);
});

test('the same input gives the same result', () =>
	expect(JSON.stringify(applySafeFixes(input))).toBe(JSON.stringify(applySafeFixes(input))));
