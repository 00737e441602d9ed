import type { Playbook } from '../../playbook/schema';
import { readChoice } from '../readChoice';
import type { Reading } from '../reading';

/** The reasons of all tiers, by key, as the form offers them. */
export const reasonsOf = ({ tiers }: Pick<Playbook, 'tiers'>): Record<string, { title: string }> =>
	Object.fromEntries(
		Object.values(tiers).flatMap(({ rush }) =>
			(rush?.reasons ?? []).map(({ id, text }) => [id, { title: text }]),
		),
	);

/** Where the playbook lists no reasons, a reason in the requester's own words is kept. */
export function readReason(text: string, playbook: Pick<Playbook, 'tiers'>): Reading<string> {
	const reasons = reasonsOf(playbook);
	return Object.keys(reasons).length === 0 ? { value: text } : readChoice(text, reasons);
}
