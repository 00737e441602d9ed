import type { Campaign } from '../../campaign/campaign';
import { calendarOf } from '../../playbook/calendars';
import type { Playbook } from '../../playbook/schema';
import { type Instant, instantOf } from '../../time/instant';
import { instantToLocal, localToInstant } from '../../time/localTime';
import type { Brief } from '../brief';
import { slug } from '../naming';
import type { Other } from '../others';
import { rushOf } from './mayAsk';

/** How much of a quota is used. */
export interface QuotaUse {
	readonly used: number;
	readonly count: number;
	readonly unit: string;
	/** E.g. `the 4th quarter of 2026`. */
	readonly quarter: string;
	/** Who used it, at most 5. */
	readonly campaignIds: readonly string[];
}

const MOST_NAMED = 5;

/**
 * The campaigns of a tier that a business unit has asked for in the calendar quarter of `now`, in the zone of the
 * intake's calendar. What was declined or cancelled counts nothing; what waits for a decision or an answer counts.
 */
export function quotaUse(
	{ tier, businessUnit = '' }: Pick<Brief, 'tier' | 'businessUnit'>,
	others: readonly Other[],
	playbook: Playbook,
	now: Instant,
): QuotaUse | undefined {
	const quota = rushOf(tier, playbook)?.quota;
	if (!quota) return undefined;
	const { tz } = calendarOf(playbook, playbook.stages.intake.calendar);
	const quarter = quarterOf(now, tz);
	const unit = slug(businessUnit);
	const counts = (record: Campaign | undefined) =>
		record !== undefined &&
		record.outcome !== 'declined' &&
		record.outcome !== 'lapsed' &&
		record.outcome !== 'cancelled' &&
		slug(record.brief.businessUnit ?? '') === unit &&
		quarterOf(submittedAt(record), tz) === quarter;
	// Nobody launches before asking, so what was launched before the quarter need not be read.
	const start = startOfQuarter(now, tz);
	const using = others.filter(
		(other) => other.tier === tier && (other.launchAt ?? start) >= start && counts(other.record),
	);
	return {
		used: using.length,
		count: quota.count,
		unit: businessUnit,
		quarter,
		campaignIds: using.slice(0, MOST_NAMED).map(({ campaignId }) => campaignId),
	};
}

const submittedAt = ({ clocks }: Campaign) =>
	instantOf(clocks[0]?.events[0]?.at ?? '', 'Campaign, first event');

const ORDINAL = ['1st', '2nd', '3rd', '4th'];

function quarterOf(at: Instant, tz: string): string {
	const { date } = instantToLocal(at, tz);
	return `the ${ORDINAL[Math.floor((Number(date.slice(5, 7)) - 1) / 3)]} quarter of ${date.slice(0, 4)}`;
}

function startOfQuarter(at: Instant, tz: string): Instant {
	const { date } = instantToLocal(at, tz);
	const month = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
	const reading = localToInstant(`${date.slice(0, 5)}${String(month).padStart(2, '0')}-01T00:00`, tz);
	return reading.kind === 'exact' ? reading.at : reading.kind === 'skipped' ? reading.after : reading.first;
}

export const isUsedUp = ({ used, count }: QuotaUse) => used >= count;

export function sayQuota({ used, count, unit, quarter, campaignIds }: QuotaUse): string {
	const which = campaignIds.length > 0 ? ` (${campaignIds.join(', ')})` : '';
	return `${unit} has used ${used} of ${count} in ${quarter}${which}.`;
}
