import type { Campaign } from '../campaign/campaign';
import type { LoadedPlaybook } from '../playbook/playbook';
import type { Instant } from '../time';
import { campaignEffect, type CampaignEffect } from './campaignEffect';
import { checkChanges } from './checkChanges';

export interface PlaybookEffects {
	/** Open campaigns that were looked at. */
	readonly open: number;
	/** Those that are under the new version already. */
	readonly already: number;
	/** What weighs most comes first: those that could not be put under it, then those whose launch it would stop. */
	readonly campaigns: readonly CampaignEffect[];
	readonly sentences: readonly string[];
}

export interface EffectsQuestion {
	/** The version that a campaign is worked under. */
	readonly from: (campaign: Campaign) => LoadedPlaybook;
	readonly to: LoadedPlaybook;
	/** Of any state; only open ones count. */
	readonly campaigns: readonly Campaign[];
	/** Why rows of the table campaigns could not be read, a sentence each. */
	readonly unreadable?: readonly string[];
	readonly now: Instant;
}

/**
 * What a new version of the playbook would mean for the open campaigns. Nothing happens to them by itself: each stays
 * under the version it was accepted under until somebody puts it under another.
 */
export function playbookEffects({
	from,
	to,
	campaigns,
	unreadable = [],
	now,
}: EffectsQuestion): PlaybookEffects {
	const open = campaigns.filter(isOpen);
	const others = open.filter(({ playbookVersion }) => playbookVersion !== to.version);
	const known = new Map<string, readonly string[]>();
	const checksOf = (type: string, its: LoadedPlaybook): readonly string[] => {
		const key = `${its.version} ${type}`;
		const checks = known.get(key) ?? checkChanges(type, { from: its.playbook, to: to.playbook });
		known.set(key, checks);
		return checks;
	};
	const effects = others.map((campaign) => campaignEffect(campaign, { from, to, checksOf, now }));
	const inOrder = effects
		.map((effect, i) => ({ effect, i }))
		.sort((a, b) => weightOf(a.effect) - weightOf(b.effect) || a.i - b.i)
		.map(({ effect }) => effect);
	const already = open.length - others.length;
	return {
		open: open.length,
		already,
		campaigns: inOrder,
		sentences: [...sayEffects(inOrder, open.length, already), ...unreadable.slice(0, 10)],
	};
}

const isOpen = ({ stage }: Campaign) => stage !== 'closed' && stage !== 'cancelled';

const weightOf = ({ status, launch, dueDates, approval }: CampaignEffect): number => {
	if (status === 'cannotRepin') return 0;
	if (status === 'notRead') return 1;
	if (status === 'same') return 9;
	if (launch.length > 0) return 2;
	return dueDates.length > 0 ? 3 : approval.length > 0 ? 4 : 5;
};

/** What stays, then what would be otherwise. */
function sayEffects(effects: readonly CampaignEffect[], open: number, already: number): string[] {
	if (open === 0) return ['There is no open campaign: the change is for campaigns to come.'];
	const count = (is: (effect: CampaignEffect) => boolean) => effects.filter(is).length;
	const parts: [number, string][] = [
		[
			count(({ status }) => status === 'cannotRepin'),
			'could not, because the new version lacks what they stand on',
		],
		[count(({ status }) => status === 'notRead'), 'could not be read'],
		[
			count(({ launch }) => launch.length > 0),
			'would have another hand-over, or a launch that is not possible',
		],
		[count(({ dueDates }) => dueDates.length > 0), 'would have other due dates'],
		[count(({ checks }) => checks.length > 0), 'would be checked otherwise'],
		[count(({ approval }) => approval.length > 0), 'would be approved otherwise'],
		[count(({ status }) => status === 'same'), 'would stay as they are'],
	];
	return [
		`${open} open ${open === 1 ? 'campaign stays' : 'campaigns stay'} under the version accepted under; nothing moves by itself.`,
		...(already > 0
			? [`${already} of them ${already === 1 ? 'is' : 'are'} under the new version already.`]
			: []),
		...(effects.length > 0
			? [
					`If they were put under the new version: ${parts.flatMap(([n, words]) => (n > 0 ? [`${n} ${words}`] : [])).join('; ')}.`,
				]
			: []),
	];
}
