import type { Campaign, Round } from '../campaign/campaign';
import { isApproval } from '../campaign/facts';
import type { Brief } from '../intake/brief';
import { assessFeasibility, nextSlot, sayFeasibility, sayObstacle } from '../intake/feasibility';
import { FIELDS } from '../intake/fields';
import { formValue } from '../intake/formLink';
import type { BriefField, Playbook } from '../playbook/schema';
import { MINUTE_MS, sayDate } from '../time/civil';
import { type Instant, instantOf } from '../time/instant';
import { sayLocal } from '../time/localTime';
import { type ComingStage, comingStages } from './comingStages';
import { backTo, type Effect, effectOf } from './effectOf';
import { SCHEDULE_FIELDS } from './fields';
import { briefAfter, type Wish } from './wish';

/** One field of a change, in words; "nothing" stands for no answer. */
export interface FieldChange {
	readonly field: BriefField;
	readonly label: string;
	readonly from: string;
	readonly to: string;
}

/** What a change would mean if it were applied at `now`. */
export interface Assessment {
	readonly changes: readonly FieldChange[];
	readonly effect: Effect;
	/** The stage that has to be done again; left out, none has. */
	readonly back?: 'build' | 'qa';
	/** What would not count any more. */
	readonly voids: {
		/** ISO instant of the check. */
		readonly qaOf?: string;
		readonly round?: { readonly round: number; readonly approvedBy: readonly string[] };
	};
	/** What is still to be done, with due times by the service levels. */
	readonly remaining: readonly ComingStage[];
	/** When the campaign can be handed over and sent at the earliest. */
	readonly readyAt: Instant;
	readonly launchFrom: Instant;
	readonly launchTo: Instant;
	/** Why `launchTo` cannot be kept; nothing when it can. */
	readonly against: readonly string[];
	/** The first launch that can be kept, never before the one asked for; only where that cannot. */
	readonly proposal?: Instant;
	readonly timeZone: string;
}

interface Question {
	/** Accepted, and not handed over yet. */
	readonly campaign: Campaign;
	readonly wish: Wish;
	readonly playbook: Playbook;
	readonly now: Instant;
}

/** What a change costs: field by field, what it voids, what is to be done again, and whether the launch can be kept. */
export function assessChange({ campaign, wish, playbook, now }: Question): Assessment {
	const effect = effectOf(campaign, wish, playbook);
	const back = backTo(effect, campaign);
	const after: Campaign = { ...campaign, brief: briefAfter(campaign.brief, wish) };
	const remaining = comingStages(after, playbook, now, back);
	const { handOverMinutes } = playbook.launch;
	const doneAt = remaining.at(-1)?.dueAt ?? now;
	const readyAt = (Math.max(now, doneAt) + handOverMinutes * MINUTE_MS) as Instant;
	const launchFrom = instantOf(campaign.launchAt ?? '', 'Launch');
	const asked = launchOf(after, wish, launchFrom, playbook);
	const { timeZone } = after.brief;
	const tooLate = effect !== 'notes' && asked.at < readyAt;
	const against = [
		...asked.against,
		...(tooLate ? [`What is still to be done takes until ${sayLocal(readyAt, timeZone)}.`] : []),
	];
	const earliest = Math.max(asked.at, readyAt, asked.earliest) as Instant;
	const proposal = against.length > 0 ? nextSlot(earliest, timeZone, playbook.launch)?.at : undefined;
	return {
		changes: changesOf(campaign.brief, wish, playbook),
		effect,
		...(back && { back }),
		voids: back ? voidsOf(campaign) : {},
		remaining,
		readyAt,
		launchFrom,
		launchTo: asked.at,
		against,
		...(proposal !== undefined && { proposal }),
		timeZone,
	};
}

interface AskedLaunch {
	readonly at: Instant;
	readonly against: readonly string[];
	readonly earliest: number;
}

/**
 * A launch that moves is held against the playbook as at acceptance: the lead time counts from then, because what was
 * worked since counts too; what is left of it is in `remaining`.
 */
function launchOf(after: Campaign, wish: Wish, planned: Instant, playbook: Playbook): AskedLaunch {
	if (!SCHEDULE_FIELDS.some((field) => field in wish)) return { at: planned, against: [], earliest: 0 };
	const feasibility = assessFeasibility(after.brief, playbook, acceptedAt(after));
	switch (feasibility.status) {
		case 'skipped':
			return { at: feasibility.after, against: sayFeasibility(feasibility, playbook), earliest: 0 };
		case 'feasible':
			return { at: feasibility.launchAt, against: [], earliest: 0 };
		case 'infeasible': {
			const { launchAt, obstacles, earliest, timeZone } = feasibility;
			// The stages of a new request are counted from their start; what is left of ours is in `remaining`.
			const against = obstacles
				.filter(({ code }) => code !== 'stages')
				.map((obstacle) => sayObstacle(obstacle, playbook, timeZone));
			return { at: launchAt, against, earliest: earliest?.at ?? 0 };
		}
	}
}

const acceptedAt = ({ clocks }: Campaign): Instant =>
	instantOf(clocks.find(({ clock }) => clock === 'build#1')?.events[0]?.at ?? '', 'Acceptance');

function changesOf(brief: Brief, wish: Wish, playbook: Playbook): FieldChange[] {
	const say = (field: BriefField, value: string | number | undefined) =>
		(value ?? '') === ''
			? 'nothing'
			: FIELDS[field].kind === 'date'
				? sayDate(String(value))
				: formValue(field, value!, playbook);
	return (Object.keys(wish) as BriefField[]).map((field) => ({
		field,
		label: FIELDS[field].label,
		from: say(field, brief[field]),
		to: say(field, wish[field]),
	}));
}

const voidsOf = ({ qa, round }: Campaign): Assessment['voids'] => ({
	...(qa && { qaOf: qa.at }),
	...(round && (round.status === 'open' || round.status === 'granted')
		? { round: { round: round.round, approvedBy: approversIn(round) } }
		: {}),
});

const approversIn = ({ carried = [], decisions }: Round): string[] => [
	...new Set([
		...carried.map(({ person }) => person),
		...decisions.filter(({ choice }) => isApproval(choice)).map(({ person }) => person),
	]),
];
