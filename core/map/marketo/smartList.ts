import { z } from 'zod/v4';

import { unless } from '../mapError';
import { quote } from '../../problem';
import { words } from './assets';
import { type Connection, read } from './call';
import type { SmartCampaign } from './smartCampaigns';

const short = words(500);
const conditionSchema = z.looseObject({
	activityAttributeName: short,
	operator: short,
	values: z
		.array(z.union([z.string().max(2_000), z.number(), z.boolean()]).transform(String))
		.max(1_000)
		.nullish(),
	isPrimary: z.boolean().nullish(),
});
const filterSchema = z.looseObject({
	name: short,
	operator: short,
	conditions: z.array(conditionSchema).max(100).nullish(),
});
const smartListSchema = z.looseObject({
	name: words(500),
	rules: z
		.looseObject({
			filterMatchType: words(50),
			triggers: z
				.array(z.union([z.string().max(2_000), z.looseObject({ name: short })]))
				.max(100)
				.nullish(),
			filters: z.array(filterSchema).max(300).nullish(),
		})
		.nullish(),
});

/** One filter of a smart list, in the words of Marketo. */
export interface Filter {
	readonly name: string;
	/** Joined by "; ", e.g. `Country is Germany, Austria`. */
	readonly text: string;
	/** The lists it names, when it is about lists. */
	readonly lists: readonly string[];
	/** People who match are left out. */
	readonly negative: boolean;
}

export interface SmartListRules {
	/** all, any or advanced. */
	readonly match: string;
	readonly triggers: readonly string[];
	readonly filters: readonly Filter[];
}

const NEGATIVE = /^(not in|is not|not|does not|not was|was not)\b/i;
const ABOUT_LISTS =
	/^(not )?(member of (smart )?list|member of smart list|segmentation|member of static list)$/i;

/** @returns undefined when Marketo has no rules to show (built-in lists, predictive content) */
export async function readSmartList(
	connection: Connection,
	{ id, name }: SmartCampaign,
): Promise<SmartListRules | undefined> {
	const path = `/rest/asset/v1/smartCampaign/${id}/smartList.json`;
	const reading = read(connection, `smart list of ${quote(name)}`, smartListSchema, path, {
		includeRules: 'true',
	});
	const rules = (await unless(reading, ['refused', 'notFound'], () => undefined))?.items[0]?.rules;
	if (!rules) return undefined;
	return {
		match: rules.filterMatchType.toLowerCase(),
		triggers: (rules.triggers ?? []).map((trigger) => (typeof trigger === 'string' ? trigger : trigger.name)),
		filters: (rules.filters ?? []).map(filterOf),
	};
}

function filterOf({ name, operator, conditions }: z.output<typeof filterSchema>): Filter {
	const all = conditions ?? [];
	const primary = all.filter(({ isPrimary }) => isPrimary ?? true);
	const said = all.map(({ activityAttributeName, operator: how, values }) =>
		[activityAttributeName, how, (values ?? []).join(', ')].filter(Boolean).join(' '),
	);
	return {
		name,
		text: `${name}: ${said.join('; ') || operator}`.slice(0, 500),
		lists: ABOUT_LISTS.test(name)
			? primary.flatMap(({ values }) => values ?? []).map((value) => value.slice(0, 500))
			: [],
		negative:
			NEGATIVE.test(operator) ||
			/^not /i.test(name) ||
			primary.some(({ operator: how }) => NEGATIVE.test(how)),
	};
}
