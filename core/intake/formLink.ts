import type { Keys } from '../approval/keys';
import { BRIEF_FIELDS, type BriefField, type Playbook } from '../playbook/schema';
import type { Instant } from '../time/instant';
import type { Brief } from './brief';
import { signBrief } from './briefLink';
import { FIELDS, FIRST_PAGE } from './fields';
import { reasonsOf } from './rush/reasons';

/** Where the request form of this n8n stands. */
export interface FormAddress {
	/** Public address of n8n, e.g. https://n8n.example.com. Without it mails and pages hold no links. */
	readonly baseUrl?: string;
	/** Path of the Form Trigger. */
	readonly formPath?: string;
	/** Sign links to a stored brief; without them a link starts a new request. */
	readonly keys?: Keys;
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
		kind === 'type'
			? campaignTypes
			: kind === 'region'
				? regions
				: kind === 'tier'
					? tiers
					: kind === 'reason'
						? reasonsOf({ tiers })
						: {};
	return Object.hasOwn(entries, value)
		? (entries as Record<string, { title: string }>)[value]!.title
		: String(value);
}

/**
 * The form with what is known already filled in. With a campaign the link is signed: whoever holds it sees and
 * completes that brief, so that only its first page has to fit into the address. Without one it starts a new request,
 * and answers that do not fit are left out.
 */
export function formLink(
	{ baseUrl, formPath = DEFAULT_PATH, keys }: FormAddress,
	{ campaignId, brief }: { campaignId?: string; brief: Partial<Brief> },
	playbook: Playbook,
	now: Instant,
): string | undefined {
	if (!baseUrl) return undefined;
	const path = formPath.split('/').filter(Boolean).map(encodeURIComponent).join('/');
	const isSigned = campaignId !== undefined && keys !== undefined;
	const proof = isSigned
		? [['c', campaignId] as const, ['t', signBrief(campaignId, now, keys)] as const]
		: [];
	const fields = isSigned ? FIRST_PAGE : [...FIRST_PAGE, ...BRIEF_FIELDS.filter(isOfSecondPage)];
	const known = fields.map((field) => [field, formValue(field, brief[field] ?? '', playbook)] as const);
	const start = `${baseUrl.replace(/\/+$/, '')}/form/${path}?`;
	const link = [...proof, ...known].reduce((so, [name, value]) => {
		const longer = `${so}${so === start ? '' : '&'}${name}=${encodeURIComponent(value)}`;
		return value === '' || longer.length > MAX_LINK ? so : longer;
	}, start);
	return link.replace(/\?$/, '');
}

/** Files cannot be handed over in an address. */
const isOfSecondPage = (field: BriefField) => !FIRST_PAGE.includes(field) && field !== 'files';
