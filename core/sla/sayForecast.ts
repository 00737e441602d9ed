import type { Campaign } from '../campaign/campaign';
import { type Instant, sayLocal } from '../time';
import { quantile } from './draws';
import { NEED, type Pool, type StageBasis } from './stageBasis';

/** A launch date and the instant by which the campaign has to be ready for it. */
export interface Launch {
	readonly at: Instant;
	readonly handOverAt: Instant;
	/** False while the requester has only asked for it. */
	readonly promised: boolean;
}

interface Said {
	readonly campaign: Pick<Campaign, 'stage'>;
	readonly bases: readonly StageBasis[];
	readonly readyAt: { readonly p50: Instant; readonly p80: Instant; readonly p95: Instant };
	/** Between 0 and 1. */
	readonly chance: number | undefined;
	readonly launch: Launch | undefined;
	readonly tz: string;
	readonly now: Instant;
}

export const sayTooFew = ({ title, took: { length } }: StageBasis) =>
	`No forecast: ${length} finished ${length === 1 ? 'campaign has' : 'campaigns have'} been in the stage ${title}, and fewer than ${NEED} say nothing.`;

/** A forecast in words: the chance, the dates, and for each stage what they rest on. */
export const sayForecast = ({ campaign, bases, readyAt, chance, launch, tz, now }: Said): string[] => [
	launch
		? sayLaunch(launch, chance!, tz, now)
		: 'There is no launch date yet, so there is no chance to name.',
	`Ready in 50 of 100 cases by ${sayLocal(readyAt.p50, tz)}, in 80 by ${sayLocal(readyAt.p80, tz)}, in 95 by ${sayLocal(readyAt.p95, tz)}.`,
	...bases.map(sayBasis),
	...(campaign.stage === 'onHold'
		? ['The campaign is on hold; the dates hold if it goes on as campaigns that were held before.']
		: []),
];

function sayLaunch({ at, handOverAt, promised }: Launch, chance: number, tz: string, now: Instant): string {
	const launch = `the launch ${promised ? 'on' : 'asked for,'} ${sayLocal(at, tz)}`;
	const handOver = sayLocal(handOverAt, tz);
	if (handOverAt <= now) return `Too late for ${launch}: the hand-over was on ${handOver}.`;
	return `The chance to make ${launch} is ${sayChance(chance)}; for that it has to be ready before the hand-over on ${handOver}.`;
}

/** History is no certainty, so never 0 or 100 percent. */
function sayChance(chance: number): string {
	if (chance > 0.99) return 'more than 99 %';
	if (chance < 0.01) return 'less than 1 %';
	return `${Math.round(chance * 100)} %`;
}

const SAME: Record<Pool, string> = {
	'type and tier': ' of the same type and tier',
	type: ' of the same type',
	all: ' of all types',
};

function sayBasis(basis: StageBasis): string {
	const { title, calendar, pool, took } = basis;
	const half = calendar.sayWorkingMinutes(quantile(took, 0.5));
	return `${title}: rests on ${took.length} finished campaigns${SAME[pool]}; half of them took at most ${half} of working time, pauses included.${saySpent(basis)}`;
}

function saySpent({ calendar, spentMinutes, longer }: StageBasis): string {
	if (spentMinutes === 0) return '';
	const spent = ` This one has had ${calendar.sayWorkingMinutes(spentMinutes)}`;
	if (longer.length === 0)
		return `${spent}, as long as the longest or longer: the forecast takes the stage as finished now, so the dates are the earliest.`;
	return `${spent}; ${longer.length < NEED ? 'only ' : ''}${longer.length} of them took longer.`;
}
