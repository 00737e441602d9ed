import { english, type Keys, proofOf, type Texts, type WhyUnproven } from '../approval';
import { choosePolicy } from '../approval/policy';
import type { Campaign } from '../campaign/campaign';
import { type CarriedApproval, type CampaignFact, isApproval } from '../campaign/facts';
import { append, type Journal, openJournal, withMails } from '../campaign/journal';
import { isBeingCarriedOut } from '../campaign/outbox';
import type { SavedCampaign } from '../campaign/row';
import { fill } from '../fill';
import type { Build } from '../launch/build';
import { gravest, type JudgedChange, rolesOf } from '../launch/materiality';
import { digestOf, type LaunchPackage, launchPackageOf } from '../launch/package';
import { type PackageRow, unpackPackage } from '../launch/store';
import { type LaunchCheck, verifyLaunch } from '../launch/verify';
import { MINIMUM_LEAD_MINUTES } from '../map/kinds';
import { CONSEQUENCES } from '../playbook/materiality';
import type { Playbook } from '../playbook/schema';
import { checkBuild } from '../qa/engine';
import { type Instant, instantOf } from '../time/instant';
import { sayLocal } from '../time/localTime';
import { acceptedMails, blockedMail, type ChangesIn, missedMail, unprovenMail } from './launchMails';
import { WORKFLOW } from './mapSteps';

const MINUTE = 60_000;

interface Verification {
	readonly saved: SavedCampaign;
	/** Read from the MAP right now. */
	readonly build: Build;
	/** Rows of the table campaign_packages of this campaign. */
	readonly packages: readonly PackageRow[];
	readonly playbook: Playbook;
	/** The approval has to be signed with one of these. */
	readonly keys: Keys;
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
 * Opens the launch only when people have provably approved, and what stands in the MAP is what they approved or differs
 * only in what the playbook's materiality map lets pass. Approved: the hand-over of exactly this digest is written down
 * first. Rejected: the campaign goes back to QA, with every changed field named, or the launch time was missed; without
 * an event it only has to wait, because its mails are being sent.
 */
export function verifyBeforeLaunch(input: Verification): Verified {
	const { saved, build, packages, playbook, keys, now } = input;
	const { campaign } = saved;
	const journal = openJournal(campaign);
	const current = launchPackageOf(build, campaign);
	const proof = proofOf(campaign, keys);
	if (proof.digest === undefined)
		return { output: 'rejected', journal: unproven(journal, proof.why, current, input), changes: [] };
	const latest =
		instantOf(campaign.launchAt ?? '', 'Launch') - MINIMUM_LEAD_MINUTES[playbook.map.kind] * MINUTE;
	if (now > latest) return { output: 'rejected', journal: missed(journal, input), changes: [] };
	// its save would lose the receipt; the campaign stays due
	if (isBeingCarriedOut(saved.effects, now)) return { output: 'rejected', journal, changes: [] };
	const before = approvedPackageOf(campaign, packages);
	const checkIn = ({ changes }: Texts) =>
		verifyLaunch(proof.digest, current, before, playbook.approval.materiality, changes);
	const check = checkIn(english);
	if (check.status === 'go') return handedOver(journal, check.digest, [], now);
	const grave = whatNoMapLetsPass(check, before, input);
	const changesIn = (texts: Texts) => {
		const said = checkIn(texts);
		return [...(said.status === 'changed' ? said.changes : []), ...grave.map((one) => sayGrave(one, texts))];
	};
	const changes = changesIn(english);
	const then = gravest(changes);
	const judged = { ...check, changes, then, changesIn: (texts: Texts) => shownOf(changesIn(texts)) };
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

/** What makes a change grave whatever the map says about its fields. */
type Grave =
	| { readonly code: 'approvalPolicy'; readonly from: string; readonly to: string }
	| { readonly code: 'qaCheck'; readonly message: string };

/** A materiality map spares people's work; it cannot lead around a stricter policy or around the QA gate. */
function whatNoMapLetsPass(
	{ then, found, approved }: Changed,
	before: LaunchPackage | undefined,
	{ saved: { campaign }, build, playbook, now }: Verification,
): Grave[] {
	if (then === 'void') return [];
	const policyFor = (size: number | null | undefined) => choosePolicy(campaign, playbook, size).title;
	const [was, is] = [policyFor(before?.audience.size), policyFor(build.audience.size)];
	if (was !== is) return [{ code: 'approvalPolicy', from: was, to: is }];
	// Who is asked again is asked after QA has checked the new content anyway.
	if (then === 'askAgain') return [];
	const waivers = (campaign.waivers ?? []).map((waiver) =>
		waiver.digest === approved ? { ...waiver, digest: found } : waiver,
	);
	const report = checkBuild({ build, campaign, playbook, now, digest: found, waivers });
	const failed = report.findings.find(({ required }) => required);
	return failed ? [{ code: 'qaCheck', message: failed.message }] : [];
}

function sayGrave(grave: Grave, { changes: words }: Texts): JudgedChange {
	const said =
		grave.code === 'approvalPolicy'
			? { from: grave.from, to: grave.to }
			: { from: words.qaPassed, to: fill(words.qaFailed, { message: grave.message }) };
	return { field: words[grave.code], path: '', part: '', ...said, then: 'void', roles: [] };
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
const shownOf = (changes: readonly JudgedChange[]) => ({
	shown: [...changes].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, MAX_CHANGES),
	count: changes.length,
});
const rankOf = ({ then }: JudgedChange) => CONSEQUENCES.indexOf(then);

const forRecord = (changes: readonly JudgedChange[]) =>
	changes.map(({ field, from, to }) => ({ field: cut(field), from: cut(from), to: cut(to) }));

type Judged = Changed & { readonly changesIn: ChangesIn };

function blocked(
	journal: Journal,
	{ approved, found, changes, then, changesIn }: Judged,
	{ playbook, now }: Verification,
): Journal {
	const { shown } = shownOf(changes);
	const roles = rolesOf(changes, 'askAgain');
	const askAgain =
		then === 'askAgain' ? { roles, carried: standingOf(journal.campaign, roles, playbook) } : undefined;
	const next = append(journal, now, WORKFLOW, {
		type: 'launchBlocked',
		data: { approved, found, changes: forRecord(shown), ...(askAgain && { askAgain }) },
	});
	const said = { changesIn, askAgain, mayBeScheduled: journal.campaign.handOver !== undefined };
	return withMails(next, blockedMail(next.campaign, said, playbook));
}

/** Approvals of the round, and of the ones before it, of people who do not have to look again. */
function standingOf({ round }: Campaign, roles: readonly string[], playbook: Playbook): CarriedApproval[] {
	if (!round) return [];
	const { stages, decisions, digest, carried = [] } = round;
	const asked = stages.flatMap(({ opened }) => opened?.approvers ?? []);
	const looksAgain = new Set([
		...roles.flatMap((role) => playbook.roles[role]?.people ?? []),
		...asked.filter((one) => one.roles.some((role) => roles.includes(role))).map(({ person }) => person),
	]);
	const given = decisions
		.filter(({ choice }) => isApproval(choice))
		.map(({ person }) => ({ person, round: round.round, digest }));
	return [...carried, ...given].filter(({ person }) => !looksAgain.has(person));
}

/** Once for each content: a hand-over that is repeated after a crash tells nobody twice. */
function accepted(
	journal: Journal,
	{ approved, found, changes, then, changesIn }: Judged,
	{ playbook, now }: Verification,
): Journal {
	const known = journal.campaign.accepted;
	if (known?.approved === approved && known.digest === found) return journal;
	const { shown } = shownOf(changes);
	const fact: CampaignFact = {
		type: 'launchChangeAccepted',
		data: { approved, found, then: then === 'notify' ? 'notify' : 'ignore', changes: forRecord(shown) },
	};
	const next = append(journal, now, WORKFLOW, fact);
	return withMails(
		next,
		...acceptedMails(next.campaign, { changesIn, roles: rolesOf(changes, 'notify'), then }, playbook),
	);
}

function missed(journal: Journal, { playbook, now }: Verification): Journal {
	const { campaign } = journal;
	const launch = sayLocal(instantOf(campaign.launchAt ?? ''), campaign.brief.timeZone);
	const minutes = MINIMUM_LEAD_MINUTES[playbook.map.kind];
	const why = `the launch was planned for ${launch}, and the MAP needs ${minutes} minutes before it`;
	const next = append(journal, now, WORKFLOW, { type: 'launchMissed', data: { why: cut(why) } });
	return withMails(next, missedMail(next.campaign, minutes, playbook));
}

function unproven(
	journal: Journal,
	why: WhyUnproven,
	current: LaunchPackage,
	{ playbook, now }: Verification,
): Journal {
	const { digest: found } = digestOf(current);
	const next = append(journal, now, WORKFLOW, { type: 'approvalUnproven', data: { found, why } });
	return withMails(next, unprovenMail(next.campaign, why, journal.campaign.handOver !== undefined, playbook));
}
