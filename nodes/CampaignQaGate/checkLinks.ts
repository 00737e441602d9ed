import type { IExecuteFunctions } from 'n8n-workflow';

import { type Check, LinkCheck, type Limits, linksToAsk } from '../../core';
import type { Parameter } from '../shared/operation';
import { networkOf } from './linkNetwork';

export interface LinkLimits extends Limits {
	readonly links: number;
}

/** Each limit with its default and its bounds. */
const LIMITS = [
	['atOnce', 'Requests at Once', 4, 1, 10, 'A host is asked one thing at a time all the same'],
	['requestSeconds', 'Seconds per Request', 10, 1, 60, 'What takes longer is told as not verified'],
	['totalSeconds', 'Seconds in All', 60, 1, 600, 'For all links of one item'],
	['redirects', 'Most Redirects', 5, 0, 10, 'Each one is checked like a link'],
	['links', 'Most Links', 100, 1, 500, 'Of one item; each address is asked once'],
] as const;

/** Undefined when links are not to be asked. */
export const checkLinksParameter: Parameter<LinkLimits | undefined> = {
	properties: [
		{
			displayName: 'Check Links',
			name: 'checkLinks',
			type: 'boolean',
			default: false,
			description:
				'Whether to ask each link and image on the network whether it is there. Links to unsubscribe, confirm, vote and the like, and links made for one person, are never asked.',
		},
		{
			displayName: 'Link Check Limits',
			name: 'linkLimits',
			type: 'collection',
			placeholder: 'Add limit',
			default: {},
			displayOptions: { show: { checkLinks: [true] } },
			options: LIMITS.map(([name, displayName, value, minValue, maxValue, description]) => ({
				displayName,
				name,
				type: 'number' as const,
				typeOptions: { minValue, maxValue },
				default: value,
				description,
			})).sort((a, b) => a.displayName.localeCompare(b.displayName)),
		},
	],
	read(node, itemIndex) {
		if (node.getNodeParameter('checkLinks', itemIndex, false) !== true) return undefined;
		const set = node.getNodeParameter('linkLimits', itemIndex, {}) as Record<string, unknown>;
		const [atOnce, requestSeconds, totalSeconds, redirects, links] = LIMITS.map(
			([name, , value, least, most]) => {
				const wanted = Math.floor(Number(set[name] ?? value));
				return Number.isNaN(wanted) ? value : Math.min(most, Math.max(least, wanted));
			},
		) as [number, number, number, number, number];
		return { atOnce, requestMs: requestSeconds * 1_000, totalMs: totalSeconds * 1_000, redirects, links };
	},
};

/** One for each run of a node, so that several items ask the same link once. */
const checks = new WeakMap<IExecuteFunctions, LinkCheck>();

/** Asks before the check, which itself is pure. `linkCheck` tells what was asked, and what was not and why. */
export async function askLinksOf(
	input: Pick<Check, 'build' | 'campaign' | 'playbook' | 'preset'>,
	limits: LinkLimits | undefined,
	node: IExecuteFunctions,
) {
	if (!limits) return {};
	const check = checks.get(node) ?? new LinkCheck(networkOf(node));
	checks.set(node, check);
	const { ask, notAsked } = linksToAsk(input, limits.links);
	const linkAnswers = await check.ask(ask, limits);
	return { linkAnswers, linkCheck: { asked: [...linkAnswers.values()], notAsked } };
}
