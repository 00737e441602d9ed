import { z } from 'zod/v4';

import type { Build } from '../../launch/build';
import { quote } from '../../problem';
import { unless } from '../mapError';
import { assetId, browse, words } from './assets';
import { type Connection, read } from './call';

const pageSchema = z.looseObject({
	id: assetId,
	name: z.string().max(500),
	status: words(50),
	URL: words(2_000),
});
const contentSchema = z.looseObject({ content: words(5_000_000) });
const thankYouSchema = z.looseObject({
	default: z.boolean().nullish(),
	followupType: words(50),
	followupValue: z.unknown(),
});
const formSchema = z.looseObject({
	id: assetId,
	name: z.string().max(500),
	thankYouList: z.array(thankYouSchema).max(100).nullish(),
});
const fieldSchema = z.looseObject({ id: words(500) });

/** One entry an asset; the draft hides the approved version, as with e-mails. */
async function newest<S extends z.ZodType<{ id: number }>>(
	connection: Connection,
	what: string,
	schema: S,
	kind: 'landingPages' | 'forms',
	programId: string,
) {
	const drafts = await browse(connection, what, schema, kind, programId, { status: 'draft' });
	const approved = await browse(connection, what, schema, kind, programId, { status: 'approved' });
	return [
		...drafts.map((asset) => ({ asset, status: 'draft' as const })),
		...approved
			.filter(({ id }) => !drafts.some((draft) => draft.id === id))
			.map((asset) => ({ asset, status: 'approved' as const })),
	].sort((a, b) => a.asset.id - b.asset.id);
}

export async function readLandingPages(
	connection: Connection,
	programId: string,
): Promise<Pick<Build, 'landingPages' | 'unreadable'>> {
	const part: Pick<Build, 'landingPages' | 'unreadable'> = { landingPages: [], unreadable: [] };
	for (const { asset, status } of await newest(
		connection,
		'landing pages',
		pageSchema,
		'landingPages',
		programId,
	)) {
		const html = await pageContent(connection, asset);
		part.landingPages.push({
			id: String(asset.id),
			name: asset.name,
			status,
			...(asset.URL ? { url: asset.URL } : {}),
			...(html === undefined ? {} : { html }),
		});
		if (html === undefined) {
			part.unreadable.push({
				what: `Landing page ${quote(asset.name)}, HTML`,
				why: 'Marketo does not show it over REST (social content, or not approved yet).',
			});
		}
	}
	return part;
}

async function pageContent(
	connection: Connection,
	{ id, name }: z.output<typeof pageSchema>,
): Promise<string | undefined> {
	const path = `/rest/asset/v1/landingPage/${id}/fullContent.json`;
	const reading = read(connection, `landing page ${quote(name)}`, contentSchema, path);
	return (await unless(reading, ['refused', 'notFound'], () => undefined))?.items[0]?.content;
}

/** Forms that live in the program; one of the Design Studio belongs to no campaign and is not read. */
export async function readForms(
	connection: Connection,
	programId: string,
): Promise<NonNullable<Build['forms']>> {
	const forms: NonNullable<Build['forms']> = [];
	for (const { asset, status } of await newest(connection, 'forms', formSchema, 'forms', programId)) {
		const path = `/rest/asset/v1/form/${asset.id}/fields.json`;
		const { items } = await read(connection, `form ${quote(asset.name)}`, fieldSchema, path, { status });
		const thankYou = asset.thankYouList?.find(
			(entry) => entry.default && entry.followupType === 'url',
		)?.followupValue;
		forms.push({
			id: String(asset.id),
			name: asset.name,
			fields: items.map(({ id }) => id).filter(Boolean),
			...(typeof thankYou === 'string' ? { thankYouUrl: thankYou.slice(0, 2_000) } : {}),
		});
	}
	return forms;
}
