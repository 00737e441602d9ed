import { BRIEF_FIELDS, type BriefField, type Playbook } from '../playbook/schema';
import type { Brief } from './brief';
import { ALWAYS_ASKED, FIELDS } from './fields';

/** Where the request form of this n8n stands. */
export interface FormAddress {
	/** Public address of n8n, e.g. https://n8n.example.com. Without it mails and pages hold no links. */
	readonly baseUrl?: string;
	/** Path of the Form Trigger. */
	readonly formPath?: string;
}

const DEFAULT_PATH = 'campaign-request';
/** Some mail programs and proxies cut longer addresses, in characters. */
const MAX_LINK = 1_800;

/** What a dropdown of the form offers is the title, not the key. */
export function formValue(
	field: BriefField,
	value: string | number,
	{ campaignTypes, regions, tiers }: Playbook,
): string {
	const { kind } = FIELDS[field];
	const entries =
		kind === 'type' ? campaignTypes : kind === 'region' ? regions : kind === 'tier' ? tiers : {};
	return Object.hasOwn(entries, value)
		? (entries as Record<string, { title: string }>)[value]!.title
		: String(value);
}

/**
 * The form with what is known already filled in. Answers that do not fit into the address are left out: an empty
 * answer of a resubmission keeps the stored one.
 * @param campaignId left out, the form starts a new request
 */
export function formLink(
	{ baseUrl, formPath = DEFAULT_PATH }: FormAddress,
	{ campaignId, brief }: { campaignId?: string; brief: Partial<Brief> },
	playbook: Playbook,
): string | undefined {
	if (!baseUrl) return undefined;
	const path = formPath.split('/').filter(Boolean).map(encodeURIComponent).join('/');
	const known = [...ALWAYS_ASKED, ...BRIEF_FIELDS.filter((field) => !ALWAYS_ASKED.includes(field))].map(
		(field) => [field, formValue(field, brief[field] ?? '', playbook)] as const,
	);
	const start = `${baseUrl.replace(/\/+$/, '')}/form/${path}?`;
	const link = [['campaignId', campaignId ?? ''] as const, ...known].reduce((so, [name, value]) => {
		const longer = `${so}${so === start ? '' : '&'}${name}=${encodeURIComponent(value)}`;
		return value === '' || longer.length > MAX_LINK ? so : longer;
	}, start);
	return link.replace(/\?$/, '');
}
