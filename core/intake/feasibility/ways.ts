import type { Playbook } from '../../playbook/schema';
import type { Instant } from '../../time/instant';
import { languagesOf } from '../languages';
import { assessFeasibility, type LaunchWish, type Situation } from './assess';

/** A change of the request that would keep the launch it asks for. */
export type Way =
	| { readonly code: 'tier'; readonly tier: string }
	| { readonly code: 'languages'; readonly count: number }
	| { readonly code: 'type'; readonly type: string };

const MOST_TYPES = 3;

/**
 * What would make a launch that cannot be done as asked. Every way is assessed like a request of its own; none is
 * claimed because it looks shorter.
 * @param mayAsk whether this requester may ask for a tier
 */
export function waysOut(
	wish: LaunchWish,
	playbook: Playbook,
	now: Instant,
	situation: Situation,
	mayAsk: (tier: string) => boolean,
): Way[] {
	const { campaignTypes } = playbook;
	const works = (change: Partial<LaunchWish>) =>
		assessFeasibility({ ...wish, ...change }, playbook, now, situation).status === 'feasible';
	const tiers = Object.keys(campaignTypes[wish.type]!.leadTime)
		.filter((tier) => tier !== wish.tier && mayAsk(tier) && works({ tier }))
		.map((tier): Way => ({ code: 'tier', tier }));
	const types = Object.keys(campaignTypes)
		.filter((type) => type !== wish.type && Object.hasOwn(campaignTypes[type]!.leadTime, wish.tier))
		.filter((type) => works({ type }))
		.slice(0, MOST_TYPES)
		.map((type): Way => ({ code: 'type', type }));
	return [...tiers, ...fewerLanguages(wish, playbook, works), ...types];
}

/** The most languages with which it works. */
function fewerLanguages(
	wish: LaunchWish,
	{ campaignTypes }: Playbook,
	works: (change: Partial<LaunchWish>) => boolean,
): Way[] {
	if (campaignTypes[wish.type]!.perLanguage === undefined) return [];
	const languages = languagesOf(wish);
	for (let count = languages.length - 1; count >= 1; count--)
		if (works({ languages: languages.slice(0, count).join(', ') })) return [{ code: 'languages', count }];
	return [];
}

/** One sentence, or none when there is no way. */
export function sayWays(ways: readonly Way[], { tiers, campaignTypes }: Playbook): string[] {
	if (ways.length === 0) return [];
	const said = ways.map((way) => {
		switch (way.code) {
			case 'tier': {
				const { title, rush } = tiers[way.tier]!;
				return `the priority ${title}${rush?.decidedBy ? ' (somebody decides about it first)' : ''}`;
			}
			case 'languages':
				return way.count === 1 ? 'one language' : `${way.count} languages`;
			case 'type':
				return `the type ${campaignTypes[way.type]!.title}`;
		}
	});
	return [`What would make this date: ${said.join('; ')}.`];
}
