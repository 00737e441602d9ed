import { z } from 'zod/v4';

import { ProblemError, quote } from '../../problem';
import { MapError } from '../mapError';
import { type Connection, read } from './call';

/** Marketo's largest page. */
const PAGE = 200;
const MAX_PAGES = 5;

/** Text that may be missing or null in an answer. Longer than `max` characters is refused. */
export const words = (max: number) =>
	z
		.string()
		.max(max)
		.nullish()
		.transform((text) => text ?? '');
export const assetId = z.number().int().min(1);
const name = z.string().max(500);

/** @returns the id as Marketo writes it in addresses. @throws ProblemError: an id is a whole number, and nothing else gets into an address */
export function programPath(programId: string): string {
	if (/^[1-9]\d{0,11}$/.test(programId)) return programId;
	throw new ProblemError({
		where: 'Program id',
		found: quote(programId),
		expected: 'the number of a Marketo program',
		mend: 'Take it from the campaign record, or from the address of the program in Marketo (#PG1001A1 is 1001).',
	});
}

/** All assets of one kind in the program. @throws MapError beyond 1,000, which no campaign has */
export async function browse<S extends z.ZodType>(
	connection: Connection,
	what: string,
	item: S,
	kind: 'emails' | 'landingPages' | 'forms' | 'smartCampaigns',
	programId: string,
	query: Record<string, string> = {},
): Promise<z.output<S>[]> {
	const folder = JSON.stringify({ id: Number(programPath(programId)), type: 'Program' });
	const found: z.output<S>[] = [];
	for (let page = 0; page < MAX_PAGES; page++) {
		const { items } = await read(connection, what, item, `/rest/asset/v1/${kind}.json`, {
			folder,
			maxReturn: String(PAGE),
			offset: String(page * PAGE),
			...query,
		});
		found.push(...items);
		if (items.length < PAGE) return found;
	}
	throw new MapError('badAnswer', {
		where: `Marketo, ${what}`,
		found: `more than ${PAGE * MAX_PAGES}`,
		expected: `at most ${PAGE * MAX_PAGES} in one program`,
		mend: 'Check the program id: a campaign program holds a handful of assets.',
	});
}

const versionSchema = z.looseObject({ id: assetId, name });

/** Names of assets with an unapproved version, as `E-mail "Invitation"`. */
export interface Draft {
	readonly kind: DraftKind;
	readonly id: number;
	readonly label: string;
}
type DraftKind = 'form' | 'landingPage' | 'email';
const LABELS: Record<DraftKind, string> = { form: 'Form', landingPage: 'Landing page', email: 'E-mail' };

/** What stands in the program as a draft, in the order in which it can be approved: a page needs its form. */
export async function draftsOf(connection: Connection, programId: string): Promise<Draft[]> {
	const drafts: Draft[] = [];
	for (const kind of ['form', 'landingPage', 'email'] as const) {
		const items = await browse(connection, `${LABELS[kind]} drafts`, versionSchema, `${kind}s`, programId, {
			status: 'draft',
		});
		drafts.push(
			...items.map((item) => ({ kind, id: item.id, label: `${LABELS[kind]} ${quote(item.name)}` })),
		);
	}
	return drafts;
}
