import type { Campaign } from '../campaign/campaign';
import { append, type Journal, openJournal, withMails } from '../campaign/journal';
import type { SavedCampaign } from '../campaign/row';
import type { Build } from '../launch/build';
import { type Change, sayChange } from '../launch/diff';
import { type LaunchPackage, launchPackageOf } from '../launch/package';
import { type PackageRow, unpackPackage } from '../launch/store';
import { verifyLaunch } from '../launch/verify';
import { mailOf } from '../mail/mail';
import { MINIMUM_LEAD_MINUTES } from '../map/kinds';
import { ownerOf } from '../playbook/owner';
import type { Playbook } from '../playbook/schema';
import { ProblemError } from '../problem';
import { type Instant, instantOf } from '../time/instant';
import { sayLocal } from '../time/localTime';
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

/**
 * Opens the launch only when what stands in the MAP is what was approved. Approved: the hand-over is written down first.
 * Rejected: the campaign goes back to QA with every changed field named, or the launch time was missed.
 */
export function verifyBeforeLaunch(input: Verification): {
	output: 'approved' | 'rejected';
	journal: Journal;
	changes: Change[];
} {
	const { campaign } = input.saved;
	const journal = openJournal(campaign);
	const latest =
		instantOf(campaign.launchAt ?? '', 'Launch') - MINIMUM_LEAD_MINUTES[input.playbook.map.kind] * MINUTE;
	if (input.now > latest) return { output: 'rejected', journal: missed(journal, input), changes: [] };
	const current = launchPackageOf(input.build, campaign);
	const check = verifyLaunch(campaign, current, approvedPackageOf(campaign, input.packages));
	if (check.status === 'go') {
		const started = append(journal, input.now, WORKFLOW, {
			type: 'handOverStarted',
			data: { digest: check.digest },
		});
		return { output: 'approved', journal: started, changes: [] };
	}
	if (check.status === 'notApproved') {
		throw new ProblemError({
			where: `Campaign ${campaign.campaignId}, launch`,
			found: check.why,
			expected: 'an approved round for this launch',
			mend: 'Ask for approval with Campaign Launch Approval: Request.',
		});
	}
	return {
		output: 'rejected',
		journal: blocked(journal, check.approved, check.found, check.changes, input),
		changes: [...check.changes],
	};
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

function blocked(
	journal: Journal,
	approved: string,
	found: string,
	changes: readonly Change[],
	{ playbook, now }: Verification,
): Journal {
	const { campaign } = journal;
	const shown = changes.slice(0, MAX_CHANGES);
	const next = append(journal, now, WORKFLOW, {
		type: 'launchBlocked',
		data: {
			approved,
			found,
			changes: shown.map(({ field, from, to }) => ({ field: cut(field), from: cut(from), to: cut(to) })),
		},
	});
	return withMails(
		next,
		mailOf({
			id: `blocked-${next.campaign.chain.seq}`,
			to: ownerOf(campaign, playbook).email,
			subject: `${campaign.campaignId} ${campaign.brief.title}: launch stopped, something changed after approval`,
			lead: 'The launch was stopped: what stands in the MAP is not what was approved.',
			paragraphs: [
				...(shown.length > 0
					? shown.map(sayChange)
					: ['The approved package is not stored any more, so the changed fields cannot be named.']),
				'Put the approved content back in the MAP, or leave the change: the campaign is checked again and the approvers are asked again.',
			],
			facts: [
				['Campaign', `${campaign.brief.title} (${campaign.campaignId})`],
				['Planned launch', sayLocal(instantOf(campaign.launchAt ?? ''), campaign.brief.timeZone)],
			],
			reason: 'You get this because you own this campaign.',
		}),
	);
}

function missed(journal: Journal, { playbook, now }: Verification): Journal {
	const { campaign } = journal;
	const launch = sayLocal(instantOf(campaign.launchAt ?? ''), campaign.brief.timeZone);
	const why = `the launch was planned for ${launch}, and the MAP needs ${MINIMUM_LEAD_MINUTES[playbook.map.kind]} minutes before it`;
	const next = append(journal, now, WORKFLOW, { type: 'launchMissed', data: { why: cut(why) } });
	return withMails(
		next,
		mailOf({
			id: `missed-${next.campaign.chain.seq}`,
			to: ownerOf(campaign, playbook).email,
			subject: `${campaign.campaignId} ${campaign.brief.title}: launch time missed`,
			lead: 'This campaign is approved, but its launch time has passed. Nothing was sent.',
			paragraphs: [
				`Reason: ${why}.`,
				'Agree on a new launch time with the requester and submit the request again.',
			],
			facts: [['Campaign', `${campaign.brief.title} (${campaign.campaignId})`]],
			reason: 'You get this because you own this campaign.',
		}),
	);
}
