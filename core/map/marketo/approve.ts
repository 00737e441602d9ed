import { z } from 'zod/v4';

import { MapError, unless } from '../mapError';
import { type Draft, draftsOf } from './assets';
import { change, type Connection } from './call';

/** Approves what is a draft; looks again at the end, so that a lost answer is no error when the approval happened. */
export async function approveAssets(connection: Connection, programId: string): Promise<string[]> {
	const drafts = await draftsOf(connection, programId);
	if (drafts.length === 0) return [];
	for (const draft of drafts) await approve(connection, draft);
	const left = await draftsOf(connection, programId);
	if (left.length > 0) throw notApproved(left, 'later');
	return drafts.map(({ label }) => label);
}

async function approve(connection: Connection, { kind, id, label }: Draft): Promise<void> {
	const path = `/rest/asset/v1/${kind}/${id}/approveDraft.json`;
	await unless(change(connection, `approval of ${label}`, z.unknown(), path), ['uncertain'], () => undefined);
}

/** @throws MapError `notApproved`, which names every draft */
export async function requireApproved(connection: Connection, programId: string): Promise<void> {
	const drafts = await draftsOf(connection, programId);
	if (drafts.length > 0) throw notApproved(drafts, 'never');
}

const notApproved = (drafts: readonly Draft[], retry: 'later' | 'never') =>
	new MapError(
		'notApproved',
		{
			where: `Marketo, ${drafts[0]!.label}`,
			found:
				drafts.length === 1
					? 'a draft that is not approved'
					: `a draft that is not approved, as ${drafts
							.slice(1, 6)
							.map(({ label }) => label)
							.join(', ')}`,
			expected: 'every e-mail, landing page and form of the program approved in Marketo before the launch',
			mend: 'Approve it in Marketo, or with the operation "Approve Assets". If the draft was not meant, discard it. Then check the build again.',
		},
		{ retry },
	);
