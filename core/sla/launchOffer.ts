import type { Campaign, ClockRecord } from '../campaign/campaign';
import { calendarOf } from '../playbook/calendars';
import type { Playbook } from '../playbook/schema';
import { targetFor } from '../playbook/target';
import { type Instant, instantOf, isoOf } from '../time';
import { lifeOf } from './clockLife';
import { settingsOf } from './clockSettings';
import { launchWish } from './launchWish';
import { type AnchoredClock, movedLaunch } from './movedLaunch';

/**
 * The launch that a clock hangs on: the one planned when it started, moved by what was paused before; while none is
 * planned the one that was asked for, else the one that the lead time would give.
 */
export function launchFor(
	record: ClockRecord,
	campaign: Campaign,
	playbook: Playbook,
	now: Instant,
): Instant {
	const { started, startedAt } = lifeOf(record, now);
	const { brief } = campaign;
	if (started.launchAt !== undefined) {
		const planned = instantOf(started.launchAt, `Clock "${record.clock}", launch`);
		return movedLaunch(planned, campaign, anchoredClocks(campaign, playbook), startedAt);
	}
	const wish = launchWish(brief);
	if (wish !== undefined) return wish;
	const leadTime = playbook.campaignTypes[brief.type]?.leadTime[brief.tier] ?? longestLeadTime(playbook);
	return calendarOf(playbook, playbook.stages.build.calendar).add(startedAt, leadTime);
}

const longestLeadTime = ({ campaignTypes }: Playbook) =>
	Math.max(...Object.values(campaignTypes).flatMap(({ leadTime }) => Object.values(leadTime)));

/** The clocks of a campaign that hang on its launch, each with the calendar that measures its pauses. */
const anchoredClocks = (campaign: Campaign, playbook: Playbook): AnchoredClock[] =>
	campaign.clocks.flatMap((record) => {
		const settings = settingsOf(record.clock, playbook);
		return settings && typeof targetFor(settings, campaign.brief) !== 'number'
			? [{ record, calendar: calendarOf(playbook, settings.calendar) }]
			: [];
	});

/** What the pauses since acceptance make of the planned launch. */
export interface LaunchOffer {
	/** ISO instants. */
	readonly planned: string;
	readonly offer: string;
}

/** @returns undefined while nothing is planned, or nothing has moved it, or the campaign is live. */
export function launchOffer(campaign: Campaign, playbook: Playbook, now: Instant): LaunchOffer | undefined {
	if (campaign.launchAt === undefined || campaign.liveAt !== undefined) return undefined;
	const planned = instantOf(campaign.launchAt, `Campaign ${campaign.campaignId}, launch`);
	const offer = movedLaunch(planned, campaign, anchoredClocks(campaign, playbook), now);
	return offer === planned ? undefined : { planned: isoOf(planned), offer: isoOf(offer) };
}
