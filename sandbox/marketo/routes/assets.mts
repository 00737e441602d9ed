import { assetTime, type Call, page, programOf, Refusal, success, whole } from '../envelope.mts';
import type { Versioned } from '../state.mts';

export type Version = 'approved' | 'draft';

/** Browse, read and approve, the same for e-mails, landing pages and forms. */
export function versionedRoutes<V, A extends Versioned<V>>(
	word: string,
	pick: (call: Call) => A[],
	shown: (asset: A, version: V, status: Version) => object,
	/** The approval of a form answers with the form, the others with the id. */
	answersWhole = false,
) {
	const asset = (call: Call): A => {
		const id = whole(call.params.id, 'id');
		const found = pick(call).find((candidate) => candidate.id === id);
		if (!found) throw new Refusal('702', `${word} not found`);
		return found;
	};
	return {
		asset,
		browse: (call: Call) => {
			const programId = programOf(call.query);
			const status = statusOf(call.query);
			return page(
				pick(call)
					.filter((candidate) => candidate.programId === programId)
					.flatMap((candidate) => {
						const version = versionOf<V>(candidate, status);
						return version ? [shown(candidate, version.content, version.status)] : [];
					}),
				call.query,
			);
		},
		approveDraft: (call: Call) => {
			const found = asset(call);
			if (!found.draft) throw new Refusal('709', `No draft to approve for ${word.toLowerCase()} ${found.id}`);
			found.approved = found.draft;
			found.draft = null;
			found.updatedAt = new Date(call.now).toISOString();
			return success([answersWhole ? shown(found, found.approved, 'approved') : { id: found.id }]);
		},
	};
}

export function statusOf(query: URLSearchParams): Version | undefined {
	const status = query.get('status');
	if (status === null) return undefined;
	if (status !== 'approved' && status !== 'draft')
		throw new Refusal('1001', `Invalid value '${status}' for status`);
	return status;
}

/** Without a status the approved version is shown, and the draft where there is none. */
export function versionOf<V>(
	asset: Versioned<V>,
	status?: Version,
): { content: V; status: Version } | undefined {
	if (status !== 'draft' && asset.approved) return { content: asset.approved, status: 'approved' };
	if (status !== 'approved' && asset.draft) return { content: asset.draft, status: 'draft' };
	return undefined;
}

export const common = (asset: Versioned<unknown>) => ({
	id: asset.id,
	name: asset.name,
	description: asset.description,
	createdAt: assetTime(asset.createdAt),
	updatedAt: assetTime(asset.updatedAt),
	folder: { id: asset.programId, type: 'Program' },
});
