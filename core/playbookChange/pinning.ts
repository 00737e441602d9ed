import type { Campaign } from '../campaign/campaign';
import { nearest } from '../parse';
import type { Playbook } from '../playbook/schema';
import { type Problem, quote } from '../problem';

/** Why a campaign cannot go on under another playbook: what it stands on is not there. None when it can. */
export function whyNotRepin(campaign: Campaign, to: Playbook): Problem[] {
	const { campaignId, brief, owner, clocks } = campaign;
	const missing = (what: string, key: string | undefined, list: object, kind: string): Problem[] =>
		key === undefined || Object.hasOwn(list, key)
			? []
			: [notThere(`Campaign ${campaignId}, ${what}`, key, Object.keys(list), kind)];
	return [
		...missing('type', brief.type, to.campaignTypes, 'a campaign type'),
		...missing('region', brief.region, to.regions, 'a region'),
		...missing('priority', brief.tier, to.tiers, 'a priority'),
		...missing('owner', owner, to.people, 'a person'),
		...clocks.flatMap(({ clock, calendar, events }) => [
			...missing(`clock "${clock}"`, calendar, to.calendars, 'a calendar'),
			...events.flatMap((event) =>
				event.type === 'calendarChanged'
					? missing(`clock "${clock}"`, event.calendar, to.calendars, 'a calendar')
					: [],
			),
		]),
		...openRoundPeople(campaign).flatMap((person) =>
			missing('open round, approver', person, to.people, 'a person'),
		),
	];
}

const openRoundPeople = ({ round }: Campaign): string[] =>
	round?.status === 'open'
		? round.stages.flatMap(({ opened }) => (opened?.approvers ?? []).map(({ person }) => person))
		: [];

function notThere(where: string, key: string, known: readonly string[], kind: string): Problem {
	const meant = nearest(key, known);
	return {
		where,
		found: quote(key),
		expected: `${kind} of the other version (${known.slice(0, 10).join(', ')})`,
		mend: `Leave the campaign under its own version, or add ${quote(key)} to the playbook${meant ? `; did you mean "${meant}"?` : '.'}`,
	};
}
