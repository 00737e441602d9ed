import type { Campaign } from '../campaign/campaign';
import { sayStage, type Stage } from '../campaign/stages';
import { sayObstacle, windowObstacles } from '../intake/feasibility';
import type { LoadedPlaybook } from '../playbook/playbook';
import { ownerOf } from '../playbook/owner';
import type { Playbook } from '../playbook/schema';
import { sayError, sayProblem } from '../problem';
import { ownerZone } from '../steps/clockView';
import { type Instant, instantOf, isoOf, MINUTE_MS, sayLocal, sayMinutes } from '../time';
import { approvalChanges } from './approvalChanges';
import { type Due, duesOf } from './dueDates';
import { whyNotRepin } from './pinning';
import { repin } from './repin';

/** One due date that moves. */
export interface MovedDue {
	/** A clock, e.g. `qa#2`, or a stage that is still to come. */
	readonly clock: string;
	readonly title: string;
	readonly isComing: boolean;
	/** ISO instants. */
	readonly from: string;
	readonly to: string;
	/** Minutes of real time; negative is earlier. */
	readonly movedMinutes: number;
	/** In the zone of the owner of the campaign. */
	readonly say: string;
}

/** What another version of the playbook would mean for one open campaign, if it were put under it. */
export interface CampaignEffect {
	readonly campaignId: string;
	readonly title: string;
	readonly stage: Stage;
	readonly owner: string;
	readonly pinnedTo: string;
	/** `cannotRepin`: `why` names what the other version lacks. `notRead`: `why` says what is wrong with the campaign. */
	readonly status: 'same' | 'changes' | 'cannotRepin' | 'notRead';
	readonly why: readonly string[];
	readonly dueDates: readonly MovedDue[];
	readonly checks: readonly string[];
	readonly approval: readonly string[];
	readonly launch: readonly string[];
}

export interface EffectTerms {
	/** The version that a campaign is worked under. */
	readonly from: (campaign: Campaign) => LoadedPlaybook;
	readonly to: LoadedPlaybook;
	/** Changes of the checks between two versions for a type. */
	readonly checksOf: (type: string, from: LoadedPlaybook) => readonly string[];
	readonly now: Instant;
}

interface Sides {
	readonly from: Playbook;
	readonly to: Playbook;
}

const NOTHING = { why: [], dueDates: [], checks: [], approval: [], launch: [] };
const DAY = 1_440;

export function campaignEffect(campaign: Campaign, terms: EffectTerms): CampaignEffect {
	const { to, now } = terms;
	const known = {
		campaignId: campaign.campaignId,
		title: campaign.brief.title,
		stage: campaign.stage,
		owner: campaign.owner ?? '',
		pinnedTo: campaign.playbookVersion,
		...NOTHING,
	};
	try {
		const from = terms.from(campaign);
		const owner = ownerOf(campaign, from.playbook).name;
		const cannot = whyNotRepin(campaign, to.playbook).map(sayProblem);
		if (cannot.length > 0) return { ...known, owner, status: 'cannotRepin', why: cannot };
		const after = repin({ campaign, from, to, why: 'Preview', by: '', now }).campaign;
		const [before, then] = [duesOf(campaign, from.playbook, now), duesOf(after, to.playbook, now)];
		const dueDates = movedDues(before, then, ownerZone(campaign, from.playbook));
		const sides = { from: from.playbook, to: to.playbook };
		const checks = terms.checksOf(campaign.brief.type, from);
		const effects = BEFORE_LIVE.includes(stageOf(campaign))
			? {
					dueDates,
					checks: [...checks, ...sayLastCheck(campaign, checks)],
					approval: sayApproval(campaign, sides),
					launch: launchEffects(campaign, sides, { before, then }),
				}
			: { ...NOTHING, dueDates };
		const isSame = Object.values(effects).every(({ length }) => length === 0);
		return { ...known, owner, ...effects, status: isSame ? 'same' : 'changes' };
	} catch (error) {
		// One campaign that cannot be read must not cost the answer about all others.
		return { ...known, status: 'notRead', why: sayError(error) };
	}
}

const BEFORE_LIVE: readonly Stage[] = ['intake', 'build', 'qa', 'approval', 'launch'];
const stageOf = ({ stage, stageBeforeHold }: Campaign) =>
	stage === 'onHold' ? (stageBeforeHold ?? stage) : stage;

function movedDues(before: readonly Due[], after: readonly Due[], tz: string): MovedDue[] {
	const later = new Map(after.map((due) => [due.name, due]));
	return before.flatMap(({ name, title, isComing, at }) => {
		const to = later.get(name)?.at;
		if (to === undefined || to === at) return [];
		const movedMinutes = (to - at) / MINUTE_MS;
		const amount = `${sayMinutes(Math.abs(movedMinutes), DAY)} ${movedMinutes < 0 ? 'earlier' : 'later'}`;
		const say = `${title}${isComing ? ' (still to come)' : ''}: due ${sayLocal(at, tz)} → ${sayLocal(to, tz)}, ${amount}`;
		return [{ clock: name, title, isComing, from: isoOf(at), to: isoOf(to), movedMinutes, say }];
	});
}

const sayLastCheck = ({ qa, stage }: Campaign, checks: readonly string[]): string[] => {
	if (!qa || checks.length === 0) return [];
	return [
		stage === 'qa'
			? 'its last QA verdict came from other rules: it would be checked again'
			: 'its last QA verdict came from other rules and would stand',
	];
};

function sayApproval(campaign: Campaign, sides: Sides): string[] {
	const changes = approvalChanges(campaign, sides);
	if (changes.length === 0) return [];
	const { round, approved } = campaign;
	if (round?.status === 'open')
		return [
			...changes,
			`round ${round.round} is open and keeps the rules it was asked under, unless it is made void`,
		];
	return approved
		? [...changes, 'the approval that it has stands; a new round would go by the other rules']
		: changes;
}

/** Why the planned launch would not be possible any more, and another time of the hand-over. */
function launchEffects(
	campaign: Campaign,
	{ from, to }: Sides,
	{ before, then }: { readonly before: readonly Due[]; readonly then: readonly Due[] },
): string[] {
	const { launchAt, brief, receipt, handOver } = campaign;
	if (launchAt === undefined || receipt) return [];
	const at = instantOf(launchAt);
	const known = new Set(windowObstacles(at, brief.timeZone, from).map(({ code }) => code));
	const obstacles = windowObstacles(at, brief.timeZone, to).filter(({ code }) => !known.has(code));
	const [handOverBefore, handOverAt] = [from, to].map(
		({ launch }) => (at - launch.handOverMinutes * MINUTE_MS) as Instant,
	) as [Instant, Instant];
	const isMoved = handOverBefore !== handOverAt && !handOver;
	const lastBefore = before.findLast(({ isComing }) => isComing);
	const last = then.findLast(({ isComing }) => isComing);
	const isLate = last !== undefined && last.at > handOverAt && (lastBefore?.at ?? at) <= handOverBefore;
	return [
		...obstacles.map(
			(obstacle) => `launch not possible: ${sayObstacle(obstacle, to, brief.timeZone).replace(/\.$/, '')}`,
		),
		...(isMoved ? [`hand-over to the MAP at ${sayLocal(handOverAt, brief.timeZone)}`] : []),
		...(isLate
			? [`${last.title} would be due after the hand-over for the launch on ${sayLocal(at, brief.timeZone)}`]
			: []),
	];
}

/** One campaign as a line, e.g. for a mail. */
export function sayCampaignEffect(effect: CampaignEffect): string {
	const { campaignId, title, stage, why, dueDates, checks, approval, launch } = effect;
	const said = [...why, ...launch, ...dueDates.map(({ say }) => say), ...approval, ...checks];
	return `${campaignId} ${title} (${sayStage(stage)}): ${said.length > 0 ? said.join('; ') : 'nothing would change'}`;
}
