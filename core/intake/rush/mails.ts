import { confirmCode } from '../../approval/code';
import type { Keys } from '../../approval/keys';
import { type Claims, shortDigest, signLink } from '../../approval/link';
import { formUrl } from '../../approval/linkUrl';
import { answererFor } from '../../approval/workTime';
import type { Campaign } from '../../campaign/campaign';
import type { Mail } from '../../campaign/journal';
import { mailOf } from '../../mail/mail';
import { calendarOf } from '../../playbook/calendars';
import type { Playbook } from '../../playbook/schema';
import { targetFor } from '../../playbook/target';
import { ProblemError } from '../../problem';
import { DAY_MS } from '../../time/civil';
import type { Instant } from '../../time/instant';
import { sayLocal } from '../../time/localTime';
import type { Judgement } from '../evaluate';
import { situationOf } from '../feasibility';
import { formValue } from '../formLink';
import { refusedRush } from '../judge';
import type { Other } from '../others';
import { saySlips } from './slips';

/** Where the form stands in which a rush is decided, and how its links are signed. */
export interface RushDesk {
	readonly keys: Keys;
	readonly baseUrl: string;
	/** Path of the n8n form; its hidden field `t` takes the link. */
	readonly formPath: string;
}

interface RushMails {
	readonly campaign: Campaign;
	readonly verdict: Extract<Judgement, { output: 'asked' }>;
	readonly playbook: Playbook;
	readonly now: Instant;
	readonly desk: RushDesk | undefined;
	readonly others: readonly Other[];
}

/** Real days that a link works. */
const LINK_DAYS = 14;

/**
 * Asks everybody of the role, or who answers for them: what is asked for, what it does to others, and what there is
 * without it. Who asks does not decide.
 * @throws ProblemError when there is no desk
 */
export function rushMails(question: RushMails): Mail[] {
	const { campaign, desk, now } = question;
	if (!desk) throw noDesk(question.verdict.role);
	return deciders(question).map((person) => {
		const { keys } = desk;
		const claims: Claims = {
			purpose: 'rush',
			campaignId: campaign.campaignId,
			round: 0,
			person,
			digest: shortDigest(campaign.rush!.digest),
			expiresAt: Math.floor((now + LINK_DAYS * DAY_MS) / 1_000),
		};
		const url = `${formUrl(desk.baseUrl, desk.formPath, signLink(claims, keys))}&c=${encodeURIComponent(campaign.campaignId)}`;
		return mailTo(person, confirmCode(claims, keys), url, question);
	});
}

/** The people who may decide: of the role, without the requester where there is anybody else. */
export function decidersOf(
	role: string,
	{ brief }: Pick<Campaign, 'brief'>,
	{ roles, people }: Playbook,
): readonly string[] {
	const all = roles[role]?.people ?? [];
	const others = all.filter((key) => people[key]!.email.trim().toLowerCase() !== brief.requesterEmail);
	return others.length > 0 ? others : all;
}

/** Those who are there within the time that the intake has; delegates for those who are not. */
function deciders({ campaign, verdict, playbook, now }: RushMails): string[] {
	const { intake } = playbook.stages;
	const target = targetFor(intake, campaign.brief);
	const minutes = typeof target === 'number' ? target : calendarOf(playbook, intake.calendar).dayMinutes;
	const window = { from: now, until: calendarOf(playbook, intake.calendar).add(now, minutes) };
	const asked = decidersOf(verdict.role, campaign, playbook);
	return [...new Set(asked.map((person) => answererFor(person, window, playbook).answers ?? person))];
}

function mailTo(
	person: string,
	code: string,
	url: string,
	{ campaign, verdict, playbook, now, others }: RushMails,
): Mail {
	const { brief, campaignId, chain } = campaign;
	const { feasibility, slips, quota } = verdict;
	const { title } = playbook.tiers[brief.tier]!;
	const without = refusedRush([], brief, playbook, now, situationOf(others, playbook, now)).why;
	const reason = formValue('rushReason', brief.rushReason ?? '', playbook) || brief.notes;
	return mailOf({
		id: `rush-${chain.seq}-${person}`,
		to: playbook.people[person]!.email,
		subject: `${title} asked for: "${brief.title}" (${campaignId})`,
		lead: `${brief.requesterName || brief.requesterEmail} asks that "${brief.title}" goes before other campaigns. Nothing happens until you say yes or no.`,
		paragraphs: [
			...saySlips(slips, feasibility.plan, playbook),
			...(quota ? [quota] : []),
			...without.map((sentence) => `If you say no: ${sentence}`),
			`Your code: ${code}`,
		],
		facts: [
			['Launch', sayLocal(feasibility.launchAt, feasibility.timeZone)],
			['Type', formValue('type', brief.type, playbook)],
			['Region', formValue('region', brief.region, playbook)],
			...(brief.businessUnit ? [['Business unit', brief.businessUnit] as const] : []),
			['Requester', [brief.requesterName, brief.requesterEmail].filter(Boolean).join(', ')],
			...(reason ? [['Reason', reason] as const] : []),
			['Code', code],
		],
		button: { label: 'Decide', url },
		reason:
			'You get this mail because the playbook names you to decide about rush requests. The link and the code are for you only.',
	});
}

const noDesk = (role: string) =>
	new ProblemError({
		where: 'Campaign Intake, playbook',
		found: `rush requests that the role "${role}" decides about, and no secret to sign their links with`,
		expected: 'the playbook of the credential, which has the secret',
		mend: 'Set Playbook to Credential, and choose the credential "Campaign Playbook API".',
	});
