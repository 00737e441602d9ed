import type { Playbook } from '../schema';

export interface Combination {
	readonly type: string;
	readonly tier: string;
	readonly region: string;
}

/** Every kind of campaign that a request can be for: a tier without a lead time is not offered for a type. */
export const combinationsOf = ({ campaignTypes, regions }: Playbook): Combination[] =>
	Object.entries(campaignTypes).flatMap(([type, { leadTime }]) =>
		Object.keys(leadTime).flatMap((tier) => Object.keys(regions).map((region) => ({ type, tier, region }))),
	);

/** @returns e.g. "webinar, rush, in emea and apac", or without regions when it is all of them. */
export function sayCombinations(some: readonly Combination[], { regions }: Playbook): string {
	const { type, tier } = some[0]!;
	const its = [...new Set(some.map(({ region }) => region))];
	return its.length === Object.keys(regions).length
		? `${type}, ${tier}`
		: `${type}, ${tier}, in ${its.join(' and ')}`;
}
