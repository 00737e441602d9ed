import { append, type Campaign, foldEvents } from '../../../core/campaign';
import { type Playbook, type LoadedPlaybook } from '../../../core/playbook';
import { repin } from '../../../core/playbookChange';
import { sayProblem, ProblemError } from '../../../core/problem';
import { stageClocks } from '../../../core/sla';
import { type Instant, isoOf } from '../../../core/time';
import { at } from '../../support/calendars';
import { table } from '../../support/table';
import { after, digestA, fact, minutesLater, newJournal, WAY } from '../campaign/support';
import { builtIn, loadedWith } from './support';

const now = at('2026-11-09T12:00Z');
const from = { ...builtIn, version: digestA };
const put = (campaign: Campaign, to: LoadedPlaybook, more: Partial<Parameters<typeof repin>[0]> = {}) =>
	repin({ campaign, from, to, why: 'New targets', by: 'otto', now, ...more });
const dueOf = (campaign: Campaign, playbook: Playbook, name: string, when: Instant = now) =>
	isoOf(stageClocks(campaign, playbook, when).find(({ clock }) => clock === name)!.state.dueAt);

const inQa = after(...WAY.qa).campaign;
const inApproval = after(...WAY.approval, 'approvalRequested', 'stageOpened').campaign;
const shorterQa = loadedWith(({ stages }) => {
	stages.qa.target = 240;
	stages.build.target = 60;
});

it('gives the clock that runs the new target, and leaves those that have ended as they were', () => {
	const before = stageClocks(inQa, from.playbook, now);
	const { campaign, events } = put(inQa, shorterQa);
	expect(events.map(({ type }) => type)).toEqual(['repinned', 'clockRetargeted']);
	expect(campaign.playbookVersion).toBe(shorterQa.version);
	// QA began at 09:40; of eight hours four are left.
	expect(dueOf(inQa, from.playbook, 'qa#1')).toBe('2026-11-10T09:40:00.000Z');
	expect(dueOf(campaign, shorterQa.playbook, 'qa#1')).toBe('2026-11-09T13:40:00.000Z');
	for (const name of ['intake#1', 'build#1', 'campaign#1']) {
		const was = before.find(({ clock }) => clock === name)!.state;
		const is = stageClocks(campaign, shorterQa.playbook, now).find(({ clock }) => clock === name)!.state;
		expect([name, is.dueAt, is.targetMinutes, is.status]).toEqual([
			name,
			was.dueAt,
			was.targetMinutes,
			was.status,
		]);
	}
});

it('a target that is used up already is broken when it is set, not before', () => {
	const short = loadedWith(({ stages }) => (stages.qa.target = 30));
	const { campaign } = put(inQa, short);
	const { state } = stageClocks(campaign, short.playbook, minutesLater(600)).find(
		({ clock }) => clock === 'qa#1',
	)!;
	expect(isoOf(state.breachedAt!)).toBe(isoOf(now));
	const anew = put(inQa, short, { mode: 'restart' }).campaign;
	expect(dueOf(anew, short.playbook, 'qa#1')).toBe('2026-11-09T12:30:00.000Z');
});

it('another calendar counts from now on', () => {
	const early = loadedWith(({ calendars, stages }) => {
		calendars.early = { tz: 'Europe/Dublin', week: { mon: [['09:00', '13:00']], tue: [['09:00', '13:00']] } };
		stages.qa.calendar = 'early';
	});
	const { campaign, events } = put(inQa, early);
	expect(events.map(({ type }) => type)).toEqual(['repinned', 'clockCalendarChanged']);
	// 09:40 to 12:00 of the office, then one hour on Monday and four on Tuesday leave 40 minutes for the next Monday.
	expect(dueOf(campaign, early.playbook, 'qa#1')).toBe('2026-11-16T09:40:00.000Z');
});

it('a clock that is due so long before the launch keeps its distance', () => {
	const anchored = loadedWith(({ stages }) => (stages.qa.target = { beforeLaunch: 480 }));
	const { campaign } = put(inQa, anchored);
	// The launch is on Tuesday at 09:00 in Dublin. In working time Monday 09:00 is the end of Friday.
	expect(dueOf(campaign, anchored.playbook, 'qa#1')).toBe('2026-11-20T17:00:00.000Z');
});

it('twice is once, and back again gives the dates of before', () => {
	const once = put(inQa, shorterQa).campaign;
	expect(put(once, shorterQa).events).toEqual([]);
	const back = repin({ campaign: once, from: shorterQa, to: from, why: 'No', by: 'otto', now }).campaign;
	expect(dueOf(back, from.playbook, 'qa#1')).toBe(dueOf(inQa, from.playbook, 'qa#1'));
	expect(dueOf(back, from.playbook, 'build#1')).toBe(dueOf(inQa, from.playbook, 'build#1'));
});

it('the record is the sum of its events', () => {
	const start = newJournal();
	const built = WAY.qa.reduce((so, name, i) => append(so, minutesLater(i + 1), 'x', fact[name]), start);
	const { campaign, events } = put(built.campaign, shorterQa);
	expect(foldEvents([...built.events, ...events])).toEqual(campaign);
});

it('a verdict of other rules is asked for again while the campaign is in QA', () => {
	const checked = after(...WAY.qa, 'qaFailed').campaign;
	const rules = loadedWith(({ qa }) => (qa.rules['link-http'] = 'off'));
	expect(put(checked, rules).campaign.qa).toBeUndefined();
	expect(put(checked, shorterQa).campaign.qa).toBeDefined();
	expect(put(inApproval, rules).campaign.qa).toBeDefined();
});

describe('an open round', () => {
	const allMust = loadedWith(({ approval }) => ((approval.policies[0] as { rule: unknown }).rule = 'all'));
	type Row = [say: string, to: LoadedPlaybook, voidRound: boolean, status: string];
	const rows: Row[] = [
		['keeps its rules', allMust, false, 'open'],
		['is void when that is asked for', allMust, true, 'void'],
		['is not void when its policy is the same', shorterQa, true, 'open'],
	];
	table('%s', rows, (_say, to, voidRound, status) =>
		expect(put(inApproval, to, { voidRound }).campaign.round?.status).toBe(status),
	);
});

describe('is refused when the other version lacks', () => {
	const without = (change: (copy: Playbook) => unknown) => loadedWith(change);
	const renamed = without((copy) => {
		copy.campaignTypes = { webinars: copy.campaignTypes.webinar! };
		copy.tiers = { normal: { title: 'Normal', needsReason: false }, rush: copy.tiers.rush! };
		copy.campaignTypes.webinars!.leadTime = { normal: 480 };
		copy.regions = { americas: copy.regions.americas! };
	});
	const sentences = (run: () => unknown) => {
		try {
			run();
			return [];
		} catch (error) {
			return (error as ProblemError).problems.map(sayProblem);
		}
	};

	it('the type, the region and the priority, all at once', () =>
		expect(sentences(() => put(inQa, renamed))).toEqual([
			'Campaign C-0000TEST, type: found "webinar"; expected a campaign type of the other version (webinars). Leave the campaign under its own version, or add "webinar" to the playbook; did you mean "webinars"?',
			'Campaign C-0000TEST, region: found "emea"; expected a region of the other version (americas). Leave the campaign under its own version, or add "emea" to the playbook.',
			'Campaign C-0000TEST, priority: found "standard"; expected a priority of the other version (normal, rush). Leave the campaign under its own version, or add "standard" to the playbook.',
		]));

	it('an approver of the open round, unless the round is void', () => {
		const noLars = without((copy) => {
			delete copy.people.lars;
			copy.roles.legal!.people = ['otto'];
		});
		expect(sentences(() => put(inApproval, noLars))).toEqual([
			expect.stringMatching(/^Campaign C-0000TEST, open round, approver: found "lars"; /),
		]);
		expect(put(inApproval, noLars, { voidRound: true }).campaign.round?.status).toBe('void');
	});
});
