import { cleanText } from '../approval/cleanText';
import { append, openJournal, withMails } from '../campaign/journal';
import type { Campaign } from '../campaign/campaign';
import type { SavedCampaign } from '../campaign/row';
import { sayStage } from '../campaign/stages';
import { minutesPresent } from '../intake/routing/presence';
import { mailOf } from '../mail/mail';
import { calendarOf } from '../playbook/calendars';
import type { Playbook } from '../playbook/schema';
import { type Problem, quote } from '../problem';
import { type Instant, instantOf, sayLocal } from '../time';
import { nextStep } from './nextStep';
import { personOf, type Recording, refusal } from './tickStep';

interface ReassignStep {
	readonly saved: SavedCampaign;
	/** A key of the playbook's people, or an e-mail address. */
	readonly to: string;
	readonly why: string;
	/** Who says so. */
	readonly by: string;
	/** Also somebody who is away; the reason stands in `why`. */
	readonly isForced: boolean;
	readonly playbook: Playbook;
	readonly now: Instant;
}

const MAX_WHY = 500;

/** Gives a campaign to another person, who gets a mail with its state; so does the one before. */
export function reassignStep({ saved, to, why, by, isForced, playbook, now }: ReassignStep): Recording {
	const { campaign } = saved;
	const reason = cleanText(why, MAX_WHY);
	const person = personOf(to, playbook);
	if (!person) return refusal(unknown(to));
	if (person === campaign.owner) return refusal(sameOwner(campaign, person));
	if (reason === '') return refusal(NO_REASON);
	const isAway = minutesPresent(person, windowOf(campaign, now), playbook) <= 0;
	if (isAway && !isForced) return refusal(absent(campaign, person, playbook));
	const data = {
		...(campaign.owner !== undefined && { from: campaign.owner }),
		to: person,
		why: reason,
		by,
		...(isAway && { forced: true as const }),
	};
	const journal = append(openJournal(campaign), now, by, { type: 'reassigned', data });
	return {
		status: 'recorded',
		journal: withMails(journal, ...mailsOf(journal.campaign, data, playbook, now)),
	};
}

const DAY_MS = 86_400_000;
/** Without a launch that is still to come, whoever answers has to be there within this real time, in days. */
const FEW_DAYS = 7;

/** The time in which somebody has to be there: until the launch. */
function windowOf({ launchAt }: Campaign, now: Instant) {
	const launch = launchAt === undefined ? now : instantOf(launchAt);
	return { start: now, end: (launch > now ? launch : now + FEW_DAYS * DAY_MS) as Instant };
}

function mailsOf(
	campaign: Campaign,
	{ from, to, why, by }: { from?: string; to: string; why: string; by: string },
	playbook: Playbook,
	now: Instant,
) {
	const { people } = playbook;
	const { brief, campaignId, chain, launchAt, program, gaps } = campaign;
	const name = `"${brief.title}" (${campaignId})`;
	const known = (key: string | undefined) => (key && Object.hasOwn(people, key) ? people[key] : undefined);
	const facts: [string, string][] = [
		['Stage', sayStage(campaign.stage)],
		['Next', nextStep(campaign, playbook, now).status],
		['Launch', launchAt ? sayLocal(instantOf(launchAt), brief.timeZone) : 'not set'],
		...(program ? [['Program', program.name] as [string, string]] : []),
		['Requester', [brief.requesterName, brief.requesterEmail].filter(Boolean).join(', ')],
		['Before', known(from)?.name ?? from ?? 'nobody'],
		['Why', why],
		['Decided by', by],
		...(gaps.length > 0 ? [['Open questions', String(gaps.length)] as [string, string]] : []),
	];
	const mail = (key: string, lead: string) =>
		mailOf({
			id: `reassigned-${chain.seq}-${key}`,
			to: people[key]!.email,
			subject: `Reassigned: ${name}`,
			lead,
			facts,
			reason: 'You get this mail because a campaign has got another owner.',
		});
	return [
		mail(to, `${name} is yours from now on.`),
		...(from !== undefined && known(from)
			? [mail(from, `${name} is ${people[to]!.name}'s from now on.`)]
			: []),
	];
}

const unknown = (to: string): Problem => ({
	where: 'Reassign, new owner',
	found: quote(to.slice(0, 100)),
	expected: 'a person of the playbook, by key or e-mail address',
	mend: 'Correct it, or add the person to the playbook.',
});

const NO_REASON: Problem = {
	where: 'Reassign, why',
	found: 'nothing',
	expected: 'a reason',
	mend: 'Write one sentence; it stands in the history of the campaign.',
};

const sameOwner = ({ campaignId }: Campaign, person: string): Problem => ({
	where: `Campaign ${campaignId}, owner`,
	found: quote(person),
	expected: 'another person than the owner',
	mend: 'Nothing has to be done: the campaign is theirs already.',
});

function absent({ campaignId }: Campaign, person: string, playbook: Playbook): Problem {
	const { name, calendar, absences = [] } = playbook.people[person]!;
	const { tz } = calendarOf(playbook, calendar ?? playbook.stages.build.calendar);
	const days = absences.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join(', ');
	return {
		where: `Campaign ${campaignId}, new owner`,
		found: `${name}, who has no working time until the launch (away ${days || 'outside the hours of the calendar'}, ${tz})`,
		expected: 'somebody who is there',
		mend: 'Choose somebody else, or switch on "Also When Away" and say in Why who stands in.',
	};
}
