import type { Playbook } from '../../playbook/schema';
import type { Instant } from '../../time/instant';
import type { Brief } from '../brief';
import type { StagePlan } from '../feasibility/stagePlan';
import type { Other } from '../others';
import { loads, route } from './route';
import { sayRoute } from './sayRoute';

export interface Assignment {
	/** A key of the playbook's people: who answers for the campaign. */
	readonly owner: string;
	/** Who builds it, where that is somebody else. */
	readonly builder?: string;
	/** Sentences that explain the choice; none where the playbook has no routing. */
	readonly why: readonly string[];
}

/** Gives a campaign to people: by the playbook's routing, else to the owner of its region. */
export function assign(
	brief: Brief,
	campaignId: string,
	plan: readonly StagePlan[],
	{ playbook, now, others }: { playbook: Playbook; now: Instant; others: readonly Other[] },
): Assignment {
	const { routing } = playbook;
	if (!routing) return { owner: playbook.regions[brief.region]!.owner, why: [] };
	const build = plan.find(({ stage }) => stage === 'build')!;
	const choose = (role: string, who: 'owner' | 'builder') =>
		route({
			brief,
			campaignId,
			role,
			window: { start: now, end: Math.max(now, build.doneBy) as Instant },
			needMinutes: build.minutes,
			loadOf: loads(others, who),
			playbook,
		});
	const owner = choose(routing.owners, 'owner');
	const why = sayRoute(owner, brief, playbook);
	if (routing.builders === undefined) return { owner: owner.chosen.person, why };
	const builder = choose(routing.builders, 'builder');
	return {
		owner: owner.chosen.person,
		builder: builder.chosen.person,
		why: [...why, 'To build it:', ...sayRoute(builder, brief, playbook)],
	};
}
