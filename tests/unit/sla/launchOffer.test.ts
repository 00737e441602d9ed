import { append, type Journal } from '../../../core/campaign/journal';
import type { CampaignFact } from '../../../core/campaign/facts';
import { loadPlaybook } from '../../../core/playbook';
import { defaultPlaybook } from '../../../core/playbook/default';
import { launchOffer, stageClocks } from '../../../core/sla';
import { isoOf } from '../../../core/time';
import { at } from '../../support/calendars';
import { after, fact } from '../campaign/support';

/** QA has until one working day before the launch; Dublin, winter time: local is UTC. */
const { playbook } = loadPlaybook({
	...defaultPlaybook,
	stages: {
		...defaultPlaybook.stages,
		qa: {
			...defaultPlaybook.stages.qa,
			target: { beforeLaunch: 480 },
			targets: [{ when: { types: ['webinar'], tiers: ['rush'], regions: ['emea'] }, target: 60 }],
		},
	},
});

const then = (journal: Journal, when: string, what: CampaignFact) =>
	append(journal, at(when), 'workflow', what);
const launchAt = '2026-11-24T12:00:00Z';
const accepted: CampaignFact = { ...fact.accepted, data: { ...fact.accepted.data, launchAt } };
/** In the stage build from Monday 9 November 2026, 10:00 on. */
const inBuild = then(after(), '2026-11-09T10:00Z', accepted);
const held = then(inBuild, '2026-11-10T15:00Z', fact.held);
const resumed = then(held, '2026-11-11T11:00Z', fact.resumed);
const inQa = then(resumed, '2026-11-12T09:00Z', fact.buildFinished);

const offerAt = ({ campaign }: Journal, now: string) => launchOffer(campaign, playbook, at(now))?.offer;
const dueOf = ({ campaign }: Journal, name: string, now: string) => {
	const found = stageClocks(campaign, playbook, at(now)).find(({ clock }) => clock === name)!;
	return isoOf(found.state.dueAt);
};

it('nothing is offered while nothing has moved the launch', () =>
	expect(offerAt(inBuild, '2026-11-10T15:00Z')).toBeUndefined());

it('a hold moves the launch that can be kept by exactly its working time', () => {
	// Tuesday 15:00–17:00 and Wednesday 09:00–11:00
	expect(offerAt(resumed, '2026-11-11T12:00Z')).toBe('2026-11-24T16:00:00.000Z');
});

it('while it lasts the offer grows, in working time only', () => {
	expect(offerAt(held, '2026-11-10T16:00Z')).toBe('2026-11-24T13:00:00.000Z');
	expect(offerAt(held, '2026-11-11T03:00Z')).toBe('2026-11-24T14:00:00.000Z');
});

it('what two clocks waited for together counts once', () => {
	const both = then(held, '2026-11-10T15:30Z', {
		type: 'clockPaused',
		data: { clock: 'campaign#1', party: 'vendor', reason: 'translation', at: '2026-11-10T15:30:00Z' },
	});
	expect(offerAt(both, '2026-11-11T03:00Z')).toBe('2026-11-24T14:00:00.000Z');
});

it('a clock that hangs on the launch is measured against the one that can be kept', () => {
	expect(dueOf(inQa, 'qa#1', '2026-11-12T10:00Z')).toBe('2026-11-23T16:00:00.000Z');
	expect(dueOf(inQa, 'campaign#1', '2026-11-12T10:00Z')).toBe('2026-11-24T16:00:00.000Z');
});

it('questions before acceptance do not move what was promised at acceptance', () => {
	const asked = then(after('infoRequested'), '2026-11-12T10:00Z', fact.resubmitted);
	const promised = then(asked, '2026-11-12T10:30Z', accepted);
	expect(offerAt(promised, '2026-11-12T11:00Z')).toBeUndefined();
	expect(dueOf(promised, 'campaign#1', '2026-11-12T11:00Z')).toBe('2026-11-24T12:00:00.000Z');
});

it('nothing is offered any more when it is live', () => {
	const live = { ...resumed.campaign, liveAt: launchAt };
	expect(launchOffer(live, playbook, at('2026-11-24T17:00Z'))).toBeUndefined();
});

it('type, tier and region choose the target', () => {
	const { brief } = inQa.campaign;
	const rush = { ...inQa.campaign, brief: { ...brief, tier: 'rush' } };
	const target = (campaign: typeof rush) =>
		stageClocks(campaign, playbook, at('2026-11-12T10:00Z')).find(({ clock }) => clock === 'qa#1')!.state
			.targetMinutes;
	expect(target(rush)).toBe(60);
	expect(target({ ...rush, brief: { ...rush.brief, region: 'americas' } })).toBeGreaterThan(60);
});
