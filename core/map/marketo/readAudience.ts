import type { Build } from '../../launch/build';
import { quote } from '../../problem';
import type { BuildOrder } from '../adapter';
import type { Connection } from './call';
import { named, type SmartCampaign } from './smartCampaigns';
import { readSmartList, type SmartListRules } from './smartList';

type Part = Pick<Build, 'audience' | 'unreadable'>;

export const SIZE_UNREADABLE = {
	what: 'Audience size',
	why: "Marketo's REST API has no count for a smart list; the Schedule tab of the sending smart campaign shows it.",
};

/** Attribute filters by which Marketo itself keeps people out, when their value is "false". */
const OWN_SUPPRESSION: Record<string, string> = {
	unsubscribed: 'Global Unsubscribe',
	'marketing suspended': 'Marketing Suspended',
	'black listed': 'Blocklisted',
	blocklisted: 'Blocklisted',
};

/** The lists of the sending smart campaign. Filters that are not about lists are written as they stand, so that a change shows. */
export async function readAudience(
	connection: Connection,
	campaigns: readonly SmartCampaign[],
	{ template, audienceName }: BuildOrder,
): Promise<Part> {
	const sender = named(campaigns, template.sendCampaign);
	const rules = await readSmartList(connection, sender);
	const part: Part = {
		audience: {
			name: audienceName,
			include: [],
			exclude: [],
			suppression: [],
			size: null,
			sizeMethod: 'unknown',
		},
		unreadable: [
			SIZE_UNREADABLE,
			{ what: `Flow steps of ${quote(sender.name)}`, why: "Marketo's REST API does not show flow steps." },
		],
	};
	if (!rules) {
		part.unreadable.push({
			what: 'Audience',
			why: `Marketo does not show the smart list rules of ${quote(sender.name)}.`,
		});
		return part;
	}
	if (rules.match !== 'all') {
		part.unreadable.push({
			what: 'Audience, filter logic',
			why: `The filters are joined by ${quote(rules.match)}, so a filter that leaves people out may not apply to everybody.`,
		});
	}
	return { ...part, audience: { ...part.audience, ...listsOf(rules, template.suppression) } };
}

function listsOf(rules: SmartListRules, declared: readonly string[]) {
	const lists = { include: [] as string[], exclude: [] as string[], suppression: [] as string[] };
	for (const { name, lists: found, negative, text } of rules.filters) {
		const own = OWN_SUPPRESSION[name.toLowerCase()];
		if (own && /\b(is )?(false|no|0)$/i.test(text)) lists.suppression.push(own);
		else if (found.length === 0) lists[negative ? 'exclude' : 'include'].push(text);
		else if (!negative) lists.include.push(...found);
		else for (const list of found) lists[declared.includes(list) ? 'suppression' : 'exclude'].push(list);
	}
	return lists;
}
