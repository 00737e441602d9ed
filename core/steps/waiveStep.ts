import { cleanText } from '../approval/cleanText';
import { append, openJournal } from '../campaign/journal';
import type { CampaignFact } from '../campaign/facts';
import type { SavedCampaign } from '../campaign/row';
import { nearest } from '../parse';
import type { Playbook } from '../playbook/schema';
import { type Problem, quote } from '../problem';
import { RULES } from '../qa/rules';
import { settingsOf } from '../qa/settings';
import { DAY_MS, sayDate } from '../time/civil';
import { type Instant, isoOf } from '../time/instant';
import { notInQa, personOf, type Recording, refusal, unknownPerson } from './tickStep';

/** A finding as a report names it. */
export interface FindingName {
	readonly ruleId: string;
	readonly fingerprint: string;
}

interface WaiveStep {
	readonly saved: SavedCampaign;
	readonly findings: readonly FindingName[];
	/** A key of the playbook's people, or an e-mail address. The caller vouches for it. */
	readonly by: string;
	readonly reason: string;
	/** Days of real time from now on. */
	readonly days: number;
	readonly playbook: Playbook;
	readonly now: Instant;
}

/** A campaign keeps as many; more is no exception any more. */
const MAX_WAIVERS = 30;

/**
 * A named person accepts findings in the content that was checked last, for some days. The campaign is then checked
 * again. A waiver lapses when the content changes.
 */
export function waiveStep({ saved: { campaign }, by, playbook, now, ...asked }: WaiveStep): Recording {
	const person = personOf(by, playbook);
	if (!person) return refusal(unknownPerson('Waiver', by));
	const { qa } = campaign;
	if (campaign.stage !== 'qa' || !qa) return refusal(notInQa('Waiver', campaign));
	const role = roleOf(person, playbook);
	if (!role) return refusal(mayNotWaive(by, playbook));
	const { findings, days } = asked;
	const reason = cleanText(asked.reason, 480);
	const problems = [
		...problemsOfFindings(findings, campaign.brief.type, playbook),
		...(reason === '' ? [noReason] : []),
		...problemsOfDays(days, playbook, now),
	];
	if (problems.length > 0) return refusal(...problems);
	const until = isoOf((now + days * DAY_MS) as Instant);
	const facts = findings.map(
		({ ruleId, fingerprint }): CampaignFact => ({
			type: 'findingWaived',
			data: { fingerprint, ruleId, digest: qa.digest, reason, by: person, role, until },
		}),
	);
	const again: CampaignFact = {
		type: 'qaReviewed',
		data: { digest: qa.digest, by: person, choice: 'checkAgain', comment: `Waived: ${reason}` },
	};
	const held = (campaign.waivers ?? []).filter(({ digest }) => digest === qa.digest);
	const count = new Set([...held, ...findings].map(({ fingerprint }) => fingerprint)).size;
	if (count > MAX_WAIVERS) return refusal(tooMany(count));
	return { status: 'recorded', journal: append(openJournal(campaign), now, person, ...facts, again) };
}

const roleOf = (person: string, { qa, roles }: Playbook) =>
	qa.waivers?.roles.find((role) => roles[role]?.people.includes(person));

function mayNotWaive(by: string, { qa, roles }: Playbook): Problem {
	if (!qa.waivers)
		return {
			where: 'Playbook, qa › waivers',
			found: 'nothing',
			expected: 'the roles that may waive a finding',
			mend: 'Add "waivers": { "roles": ["opsLead"], "maxDays": 30 }, or correct the finding.',
		};
	const titles = qa.waivers.roles.map((role) => quote(roles[role]?.title ?? role)).join(', ');
	return {
		where: 'Waiver, by',
		found: quote(by.slice(0, 100)),
		expected: `a person of the role ${titles} (playbook, qa, waivers)`,
		mend: 'Ask one of them, or correct the finding.',
	};
}

const noReason: Problem = {
	where: 'Waiver, reason',
	found: 'nothing',
	expected: 'why the finding is right as it is',
	mend: 'Write one sentence; it stands in the report and in the history.',
};

function problemsOfDays(days: number, { qa }: Playbook, now: Instant): Problem[] {
	const most = qa.waivers?.maxDays ?? 0;
	if (days > 0 && days <= most) return [];
	const last = sayDate(isoOf((now + most * DAY_MS) as Instant).slice(0, 10));
	return [
		{
			where: 'Waiver, days',
			found: String(days),
			expected: `more than 0 and at most ${most} (playbook, qa, waivers)`,
			mend: `Choose an end up to ${last}.`,
		},
	];
}

function problemsOfFindings(findings: readonly FindingName[], type: string, playbook: Playbook): Problem[] {
	if (findings.length === 0)
		return [
			{
				where: 'Waiver, findings',
				found: 'nothing',
				expected: 'at least one finding as the report names it, e.g. link-http:3b2bad8f4467',
				mend: 'Copy rule and fingerprint from the report.',
			},
		];
	const { settings } = settingsOf(RULES, playbook, { type });
	return findings.flatMap(({ ruleId, fingerprint }): Problem[] => {
		const where = `Waiver of ${ruleId.slice(0, 60) || 'a finding'}`;
		const setting = settings.get(ruleId);
		if (!setting) {
			const meant = nearest(ruleId, [...settings.keys()]);
			return [
				{
					where,
					found: quote(ruleId.slice(0, 60)),
					expected: 'the id of a rule',
					mend: meant ? `Did you mean "${meant}"?` : 'Copy rule and fingerprint from the report.',
				},
			];
		}
		if (!setting.waivable)
			return [
				{
					where,
					found: 'a rule that stands for the law, or that the playbook lets nobody waive',
					expected: 'a rule that may be waived',
					mend: 'Correct the finding.',
				},
			];
		return /^[0-9a-f]{12}$/.test(fingerprint)
			? []
			: [
					{
						where,
						found: quote(fingerprint.slice(0, 60)),
						expected: 'the fingerprint of the finding, 12 digits and letters a to f',
						mend: 'Copy rule and fingerprint from the report.',
					},
				];
	});
}

const tooMany = (count: number): Problem => ({
	where: 'Waivers of this content',
	found: String(count),
	expected: `at most ${MAX_WAIVERS}`,
	mend: 'Correct some of the findings, or change the rule in the playbook.',
});
