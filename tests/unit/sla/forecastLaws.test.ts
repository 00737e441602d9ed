import fc from 'fast-check';

import type { Campaign } from '../../../core/campaign/campaign';
import { type Forecast, forecast } from '../../../core/sla';
import { type Instant, isoOf } from '../../../core/time';
import { at } from '../../support/calendars';
import { launched, office, open, playbook } from '../../support/finishedCampaigns';

const start = '2026-11-09T09:00Z';
const now = at(start);

type Made = Extract<Forecast, { status: 'forecast' }>;
function made(campaign: Campaign, history: readonly Campaign[], when: Instant = now): Made {
	const result = forecast(campaign, history, playbook, when);
	if (result.status !== 'forecast') throw new Error(result.sentence);
	return result;
}
describe('for any history', () => {
	const minutes = fc.integer({ min: 0, max: 5_000 });
	const visits = fc.tuple(minutes, minutes, minutes).map(
		([build, qa, approval]) =>
			[
				['build', build],
				['qa', qa],
				['approval', approval],
			] as const,
	);
	const anyHistory = fc
		.array(visits, { minLength: 20, maxLength: 40 })
		.map((all) => all.map((own, i) => launched({ id: `H-${i}`, visits: own })));
	const campaign = (launchAt: Instant) => open({ from: start, more: { launchAt: isoOf(launchAt) } });
	const launch = fc.integer({ min: 0, max: 60 * 24 * 60 }).map((later) => (now + later * 60_000) as Instant);
	const looked = fc.integer({ min: 0, max: 6_000 }).map((spent) => office.add(now, spent));
	const runs = { numRuns: 15 };

	it('more certainty is never an earlier date, and nothing is ready before now', () =>
		fc.assert(
			fc.property(anyHistory, launch, looked, (history, launchAt, when) => {
				const { p50, p80, p95 } = made(campaign(launchAt), history, when).readyAt;
				expect([when, p50, p80, p95]).toEqual([when, p50, p80, p95].sort((a, b) => a - b));
			}),
			runs,
		));

	it('the chance never rises when the launch comes earlier', () =>
		fc.assert(
			fc.property(anyHistory, launch, launch, (history, a, b) => {
				const [early, late] = [Math.min(a, b), Math.max(a, b)] as Instant[];
				expect(made(campaign(early!), history).chance).toBeLessThanOrEqual(
					made(campaign(late!), history).chance!,
				);
			}),
			runs,
		));

	it('the same question has the same answer, in whatever order the history comes', () =>
		fc.assert(
			fc.property(anyHistory, launch, (history, launchAt) => {
				expect(made(campaign(launchAt), [...history].reverse())).toEqual(made(campaign(launchAt), history));
			}),
			runs,
		));

	it('the dates agree with the chance', () =>
		fc.assert(
			fc.property(anyHistory, (history) => {
				const { readyAt } = made(campaign(now), history);
				const after = (ready: Instant) => (ready + (playbook.launch.handOverMinutes + 1) * 60_000) as Instant;
				expect(made(campaign(after(readyAt.p80)), history).chance).toBeGreaterThanOrEqual(0.8);
			}),
			runs,
		));
});
