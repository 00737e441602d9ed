import { contentHash } from '../canonical';
import type { CampaignFact } from './facts';

/** One fact that happened to a campaign. Append-only; `hash` covers everything before it through `prevHash`. */
export type CampaignEvent = CampaignFact & {
	readonly campaignId: string;
	/** 1, 2, 3 … without holes. */
	readonly seq: number;
	/** ISO 8601, UTC. */
	readonly at: string;
	/** A person's e-mail, a playbook person or role, or `workflow`. */
	readonly actor: string;
	readonly prevHash: string;
	readonly hash: string;
};

/** What the first event of a campaign names as `prevHash`. */
export const FIRST_PREV_HASH = '0'.repeat(64);

const hashOf = ({ campaignId, seq, at, actor, type, data, prevHash }: Omit<CampaignEvent, 'hash'>) =>
	contentHash({ campaignId, seq, at, actor, type, data, prevHash });

export interface ChainEnd {
	readonly seq: number;
	readonly hash: string;
}

/** Seals a fact as the event after `end` (undefined for the first one). */
export function sealEvent(
	campaignId: string,
	end: ChainEnd | undefined,
	fact: CampaignFact,
	{ at, actor }: { at: string; actor: string },
): CampaignEvent {
	const open = {
		campaignId,
		seq: (end?.seq ?? 0) + 1,
		at,
		actor,
		...fact,
		prevHash: end?.hash ?? FIRST_PREV_HASH,
	};
	return { ...open, hash: hashOf(open) } as CampaignEvent;
}

export type ChainFault =
	| { code: 'missing'; seq: number }
	| { code: 'broken'; seq: number }
	| { code: 'altered'; seq: number };

/** @returns the first place where the chain does not hold, or undefined. Events may come in any order. */
export function findChainFault(events: readonly CampaignEvent[]): ChainFault | undefined {
	const inOrder = [...events].sort((a, b) => a.seq - b.seq);
	let prevHash = FIRST_PREV_HASH;
	for (const [index, event] of inOrder.entries()) {
		const seq = index + 1;
		if (event.seq !== seq) return { code: 'missing', seq };
		if (event.prevHash !== prevHash) return { code: 'broken', seq };
		if (event.hash !== hashOf(event)) return { code: 'altered', seq };
		prevHash = event.hash;
	}
	return undefined;
}
