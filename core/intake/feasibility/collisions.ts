import type { Playbook } from '../../playbook/schema';
import type { Instant } from '../../time/instant';
import { slug } from '../naming';
import { isOpen, type Other } from '../others';

const HOUR_MS = 3_600_000;

/** Sends to the same people, planned or done. */
export interface Sends {
	readonly hours: number;
	readonly by: 'audience' | 'region';
	readonly isRefused: boolean;
	/** Those that are too near to a launch at `at`, the nearest first. */
	near(at: Instant): Other[];
	/** Until when they keep a launch at `at` from going out. */
	refusedUntil(at: Instant): Instant | undefined;
}

/** @returns undefined when the playbook asks for no distance between sends */
export function sendsOf(
	{ region, audience = '' }: { readonly region?: string; readonly audience?: string },
	{ launch: { spacing } }: Playbook,
	others: readonly Other[],
	now: Instant,
): Sends | undefined {
	if (!spacing) return undefined;
	const { hours, by } = spacing;
	const people = slug(audience);
	// Who the audience is stands in the record; it is read for sends that are near, and once.
	const isSame = (other: Other) =>
		other.region === region && (by === 'region' || slug(other.record?.brief.audience ?? '') === people);
	const window = hours * HOUR_MS;
	// Nothing launches in the past, so what was sent long ago is near no launch.
	const sent = others
		.flatMap((other) => {
			const { launchAt } = other;
			return launchAt === undefined || launchAt < now - window || !mayBeSent(other)
				? []
				: [{ other, launchAt }];
		})
		.sort((a, b) => a.launchAt - b.launchAt);
	const near = (at: Instant) => {
		const found: typeof sent = [];
		for (let i = firstAfter(sent, at - window); i < sent.length && sent[i]!.launchAt < at + window; i++)
			if (isSame(sent[i]!.other) && wasSent(sent[i]!.other)) found.push(sent[i]!);
		return found.sort((a, b) => Math.abs(a.launchAt - at) - Math.abs(b.launchAt - at));
	};
	const isRefused = spacing.then === 'refuse';
	return {
		hours,
		by,
		isRefused,
		near: (at) => near(at).map(({ other }) => other),
		refusedUntil(at) {
			const last = Math.max(...near(at).map(({ launchAt }) => launchAt));
			return isRefused && last > -Infinity ? ((last + window) as Instant) : undefined;
		},
	};
}

const mayBeSent = (other: Other) => isOpen(other) || other.stage === 'live' || other.stage === 'closed';

/** A closed campaign may have been declined or cancelled before its launch. */
const wasSent = (other: Other) => other.stage !== 'closed' || other.record?.outcome === 'launched';

/** The place of the first send later than `at`; binary search, because a table may hold very many. */
function firstAfter(sent: readonly { readonly launchAt: Instant }[], at: number): number {
	let [low, high] = [0, sent.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sent[middle]!.launchAt <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}
