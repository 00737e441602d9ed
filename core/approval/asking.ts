import type { Instant } from '../time';
import type { LaunchPackage } from '../launch/package';
import type { Playbook } from '../playbook/schema';
import type { Keys } from './keys';

/** What it takes to ask people in a round: the playbook, the way to make links, and who asks when. */
export interface Asking {
	readonly playbook: Playbook;
	readonly keys: Keys;
	readonly baseUrl: string;
	/** Path of the approval page's webhook. */
	readonly linkPath: string;
	/** The content that is asked about; without it mails name the campaign only. */
	readonly launchPackage?: LaunchPackage;
	readonly now: Instant;
	readonly actor: string;
}
