import type { Decision } from '../campaign/campaign';
import type { Evidence } from '../campaign/facts';
import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time/instant';
import { cleanText } from './cleanText';

/** What the trigger knows about a visit besides the link and the form; every field may be anything. */
export interface Sender {
	readonly userAgent?: unknown;
	/** From `networkOf`. */
	readonly network?: unknown;
	/** The value of the header in which a trusted proxy names the person it has signed in. */
	readonly identity?: unknown;
}

const MAX_USER_AGENT = 120;
const MAX_NETWORK = 60;
const MAX_IDENTITY = 320;

/** Whom the proxy has signed in; empty without one. */
export const identityOf = ({ identity }: Sender) => cleanText(identity, MAX_IDENTITY).toLowerCase();

/** How sure we are who gives this answer, and what we keep to show it later. */
export function evidenceOf(
	typed: Decision['evidence']['level'],
	sender: Sender,
	sentAt: Instant,
	now: Instant,
	{ approval }: Playbook,
): Evidence {
	const userAgent = cleanText(sender.userAgent, MAX_USER_AGENT);
	const network = approval.keepAddress === 'none' ? '' : cleanText(sender.network, MAX_NETWORK);
	const identity = identityOf(sender);
	return {
		level: identity ? 'identity' : typed,
		// A worker whose clock is behind must not make it negative.
		afterSeconds: Math.max(0, Math.floor((now - sentAt) / 1000)),
		...(userAgent ? { userAgent } : {}),
		...(network ? { network } : {}),
		...(identity ? { identity } : {}),
	};
}
