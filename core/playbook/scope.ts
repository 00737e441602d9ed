import { z } from 'zod/v4';

const keys = z.array(z.string().min(1).max(60)).min(1).max(100).optional();

/** Campaigns that an entry of the playbook is for; what is left out means all. */
export const scopeSchema = z.strictObject({ types: keys, tiers: keys, regions: keys });
export type Scope = z.infer<typeof scopeSchema>;

export const isInScope = (
	{ types, tiers, regions }: Scope,
	{ type, tier, region }: { readonly type: string; readonly tier: string; readonly region: string },
): boolean =>
	(types?.includes(type) ?? true) && (tiers?.includes(tier) ?? true) && (regions?.includes(region) ?? true);
