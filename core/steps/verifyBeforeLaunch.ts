import { choosePolicy } from '../approval/policy';
import type { Campaign } from '../campaign/campaign';
import { type CarriedApproval, type CampaignFact, isApproval } from '../campaign/facts';
import { append, type Journal, openJournal, withMails } from '../campaign/journal';
import type { SavedCampaign } from '../campaign/row';
import type { Build } from '../launch/build';
import { gravest, type JudgedChange, rolesOf } from '../launch/materiality';
import { type LaunchPackage, launchPackageOf } from '../launch/package';
import { type PackageRow, unpackPackage } from '../launch/store';
import { type LaunchCheck, verifyLaunch } from '../launch/verify';
import { MINIMUM_LEAD_MINUTES } from '../map/kinds';
import { CONSEQUENCES } from '../playbook/materiality';
import type { Playbook } from '../playbook/schema';
import { ProblemError } from '../problem';
import { checkBuild } from '../qa/engine';
import { type Instant, instantOf } from '../time/instant';
import { sayLocal } from '../time/localTime';
import { acceptedMails, blockedMail, missedMail } from './launchMails';
import { WORKFLOW } from './mapSteps';

const MINUTE = 60_000;

interface Verification {
	readonly saved: SavedCampaign;
	/** Read from the MAP right now. */
	readonly build: Build;
	/** Rows of the table campaign_packages of this campaign. */
	readonly packages: readonly PackageRow[];
	readonly playbook: Playbook;
	readonly now: Instant;
}

interface Verified {
	readonly output: 'approved' | 'rejected';
	readonly journal: Journal;
	/** What differs from what was approved, with what the playbook says about each. */
	readonly changes: readonly JudgedChange[];
}

type Changed = Extract<LaunchCheck, { status: 'changed' }>;

/**
 * Opens the launch only when what stands in the MAP is what was approved, or differs only in what the playbook's
 * materiality map lets pass. Approved: the hand-over of exactly this digest is written down first.
 * Rejected: the campaign goes back to QA with every changed field named, or the launch time was missed.
 */
export function verifyBeforeLaunch(input: Verification): Verified {
	const { saved, build, packages, playbook, now } = input;
	const { campaign } = saved;
	const journal = openJournal(campaign);
	const latest =
		instantOf(campaign.launchAt ?? '', 'Launch') - MINIMUM_LEAD_MINUTES[playbook.map.kind] * MINUTE;
	if (now > latest) return { output: 'rejected', journal: missed(journal, input), changes: [] };
	const before = approvedPackageOf(campaign, packages);
	const current = launchPackageOf(build, campaign);
	const check = verifyLaunch(campaign, current, before, playbook.approval.materiality);
	if (check.status === 'notApproved') throw notApproved(campaign, check.why);
	if (check.status === 'go') return handedOver(journal, check.digest, [], now);
	const changes = [...check.changes, ...whatNoMapLetsPass(check, before, input)];
	const then = gravest(changes);
	const judged = { ...check, changes, then };
	if (then === 'void' || then === 'askAgain')
		return { output: 'rejected', journal: blocked(journal, judged, input), changes };
	return handedOver(accepted(journal, judged, input), check.found, changes, now);
}

function handedOver(
	journal: Journal,
	digest: string,
	changes: readonly JudgedChange[],
	now: Instant,
): Verified {
	const started = append(journal, now, WORKFLOW, { type: 'handOverStarted', data: { digest } });
	return { output: 'approved', journal: started, changes };
}

/** A materiality map spares people's work; it cannot lead around a stricter policy or around the QA gate. */
function whatNoMapLetsPass(
	{ then, found, approved }: Changed,
	before: LaunchPackage | undefined,
	{ saved: { campaign }, build, playbook, now }: Verification,
): JudgedChange[] {
	if (then === 'void') return [];
	const grave = (field: string, from: string, to: string): JudgedChange => ({
		field,
		path: '',
		part: '',
		from,
		to,
		then: 'void',
		roles: [],
	});
	const policyFor = (size: number | null | undefined) => choosePolicy(campaign, playbook, size).title;
	const [was, is] = [policyFor(before?.audience.size), policyFor(build.audience.size)];
	if (was !== is) return [grave('approval policy', was, is)];
	// Who is asked again is asked after QA has checked the new content anyway.
	if (then === 'askAgain') return [];
	const waivers = (campaign.waivers ?? []).map((waiver) =>
		waiver.digest === approved ? { ...waiver, digest: found } : waiver,
	);
	const report = checkBuild({ build, campaign, playbook, now, digest: found, waivers });
	const failed = report.findings.find(({ required }) => required);
	return failed ? [grave('QA check', 'passed', `failed: ${failed.message}`)] : [];
}

function approvedPackageOf(
	{ approved }: Campaign,
	packages: readonly PackageRow[],
): LaunchPackage | undefined {
	const row = packages.find(({ digest }) => digest === approved?.digest);
	return row && unpackPackage(row);
}

const MAX_CHANGES = 20;
const cut = (text: string) => text.slice(0, 200);

/** The gravest first, so that the ones that decide are among those kept. */
const shownOf = (changes: readonly JudgedChange[]) =>
	[...changes].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, MAX_CHANGES);
const rankOf = ({ then }: JudgedChange) => CONSEQUENCES.indexOf(then);

const forRecord = (changes: readonly JudgedChange[]) =>
	changes.map(({ field, from, to }) => ({ field: cut(field), from: cut(from), to: cut(to) }));

function blocked(
	journal: Journal,
	{ approved, found, changes, then }: Changed,
	{ playbook, now }: Verification,
): Journal {
	const shown = shownOf(changes);
	const askAgain =
		then === 'askAgain'
			? { roles: rolesOf(changes, 'askAgain'), carried: approvalsOf(journal.campaign) }
			: undefined;
	const next = append(journal, now, WORKFLOW, {
		type: 'launchBlocked',
		data: { approved, found, changes: forRecord(shown), ...(askAgain && { askAgain }) },
	});
	const said = {
		changes: shown,
		count: changes.length,
		askAgain,
		mayBeScheduled: journal.campaign.handOver !== undefined,
	};
	return withMails(next, blockedMail(next.campaign, said, playbook));
}

/** What the round has got, and what it had been given by the round before. */
const approvalsOf = ({ round }: Campaign): CarriedApproval[] =>
	round
		? [
				...(round.carried ?? []),
				...round.decisions
					.filter(({ choice }) => isApproval(choice))
					.map(({ person }) => ({ person, round: round.round, digest: round.digest })),
			]
		: [];

/** Once for each content: a hand-over that is repeated after a crash tells nobody twice. */
function accepted(
	journal: Journal,
	{ approved, found, changes, then }: Changed,
	{ playbook, now }: Verification,
): Journal {
	const known = journal.campaign.accepted;
	if (known?.approved === approved && known.digest === found) return journal;
	const shown = shownOf(changes);
	const fact: CampaignFact = {
		type: 'launchChangeAccepted',
		data: { approved, found, then: then === 'notify' ? 'notify' : 'ignore', changes: forRecord(shown) },
	};
	const next = append(journal, now, WORKFLOW, fact);
	return withMails(
		next,
		...acceptedMails(next.campaign, { changes: shown, roles: rolesOf(changes, 'notify'), then }, playbook),
	);
}

function missed(journal: Journal, { playbook, now }: Verification): Journal {
	const { campaign } = journal;
	const launch = sayLocal(instantOf(campaign.launchAt ?? ''), campaign.brief.timeZone);
	const why = `the launch was planned for ${launch}, and the MAP needs ${MINIMUM_LEAD_MINUTES[playbook.map.kind]} minutes before it`;
	const next = append(journal, now, WORKFLOW, { type: 'launchMissed', data: { why: cut(why) } });
	return withMails(next, missedMail(next.campaign, why, playbook));
}

const notApproved = ({ campaignId }: Campaign, why: string) =>
	new ProblemError({
		where: `Campaign ${campaignId}, launch`,
		found: why,
		expected: 'an approved round for this launch',
		mend: 'Ask for approval with Campaign Launch Approval: Request.',
	});
