import type { LaunchPackage } from '../launch/package';
import { instantOf, type Instant } from '../time/instant';
import { instantToLocal } from '../time/localTime';
import { isTimeZone } from '../time/timeZone';
import { type Markup, markup, own } from './markup';
import { type Fact, factList, list, type PageFacts, section } from './pageFacts';
import { sayAt, sayCount, zoneOf } from './people';

/** To whom: lists, how many people, and who never gets it. */
export function whomPart({ launchPackage: { audience, brief }, texts }: PageFacts): Markup {
	const { whom, what } = texts.page;
	return section(
		whom.heading,
		factList([
			[
				whom.people,
				markup`<strong>${audience.size === null ? whom.unknownCount : sayCount(audience.size, texts)}</strong>`,
			],
			...(brief.audienceSize === undefined
				? []
				: [[whom.expected, markup`${sayCount(brief.audienceSize, texts)}`] as const]),
			...(brief.audience ? [[whom.described, own(brief.audience)] as const] : []),
			[whom.include, list(audience.include, what.none)],
			[whom.exclude, list(audience.exclude, what.none)],
			[whom.suppression, list(audience.suppression, what.none)],
		]),
	);
}

/** When: in the audience's zone and in the reader's. */
export function whenPart({
	campaign,
	launchPackage: { schedule },
	playbook,
	claims,
	texts,
}: PageFacts): Markup {
	const { when } = texts.page;
	const launchAt = campaign.launchAt === undefined ? undefined : instantOf(campaign.launchAt);
	const there = campaign.brief.timeZone;
	const yours = zoneOf(claims.person, playbook);
	const facts: Fact[] =
		launchAt === undefined
			? [[when.there, markup`${when.none}`]]
			: [
					[when.there, markup`<strong>${sayAt(launchAt, there, texts)}</strong>`],
					...(yours === there
						? []
						: [[when.yours, markup`<strong>${sayAt(launchAt, yours, texts)}</strong>`] as const]),
				];
	const inMap = isSetTo(schedule, launchAt)
		? []
		: [[when.inMap, own(`${schedule.sendAt!.replace('T', ' ')} (${schedule.timeZone})`)] as const];
	const each = schedule.perRecipientZone ? [markup`<p>${when.perRecipient}</p>`] : [];
	return section(when.heading, factList([...facts, ...inMap]), ...each);
}

/** Whether the MAP has no time of its own, or the one that the campaign has. */
function isSetTo({ sendAt, timeZone }: LaunchPackage['schedule'], launchAt: Instant | undefined): boolean {
	if (sendAt === null) return true;
	if (launchAt === undefined || !isTimeZone(timeZone)) return false;
	const { date, time } = instantToLocal(launchAt, timeZone);
	return sendAt.slice(0, 16) === `${date}T${time}`;
}
