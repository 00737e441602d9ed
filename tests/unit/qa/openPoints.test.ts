import { openPointsOf } from '../../../core/qa';
import type { Finding, QaReport, Severity } from '../../../core/qa';

const finding = (ruleId: string, severity: Severity, part: string) =>
	({ ruleId, severity, where: { part } }) as Finding;
const of = (findings: Finding[], unreadable: QaReport['unreadable'] = []) =>
	openPointsOf({ findings, unreadable });

it('counts the places of a rule in a part, errors first, without notes', () =>
	expect(
		of([
			finding('copy-length', 'warning', 'Invite 1'),
			finding('link-http', 'error', 'Invite 1'),
			finding('link-http', 'error', 'Invite 1'),
			finding('link-http', 'error', 'Invite 2'),
			finding('copy-spelling', 'info', 'Invite 1'),
		]),
	).toEqual({
		found: [
			{ ruleId: 'link-http', severity: 'error', part: 'Invite 1', places: 2 },
			{ ruleId: 'link-http', severity: 'error', part: 'Invite 2', places: 1 },
			{ ruleId: 'copy-length', severity: 'warning', part: 'Invite 1', places: 1 },
		],
	}));

it('names the parts that could not be read', () =>
	expect(of([], [{ what: 'Audience size', why: 'x' }])).toEqual({ notRead: ['Audience size'] }));

it('says nothing of a clean build', () => expect(of([])).toEqual({}));

it('stays small, whatever the parts are called', () => {
	const name = `\u202E${'x'.repeat(300)}`;
	const many = Array.from({ length: 40 }, (_, i) => finding('link-http', 'error', `${i} ${name}`));
	const { found, notRead } = of(
		many,
		many.map(({ where }) => ({ what: where.part, why: '' })),
	);
	expect([found?.length, notRead?.length]).toEqual([8, 8]);
	expect(found?.[0]?.part).toBe(`0 \uFFFD${'x'.repeat(76)}…`);
	expect(JSON.stringify({ found, notRead }).length).toBeLessThan(2_500);
});
