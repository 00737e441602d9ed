import type { CampaignEvent } from '../campaign/event';
import type { FactData } from '../campaign/facts';

type Changes = FactData<'launchBlocked'>['changes'];

/** What came of a look into the MAP before the launch. */
export interface AuditedLaunch {
	readonly at: string;
	readonly outcome: 'stopped' | 'accepted' | 'handedOver' | 'scheduled' | 'missed' | 'unproven';
	/** Of what stood in the MAP then; none when it was too late to look. */
	readonly digest?: string;
	/** What people had approved, where that was something else. */
	readonly approved?: string;
	readonly changes: Changes;
	/** Roles that only had to look again; none means everybody, or nobody. */
	readonly askedAgain: readonly string[];
	readonly why?: string;
}

/** Every outcome of Verify Before Launch and of the hand-over, in order. */
export const launchesIn = (events: readonly CampaignEvent[]): AuditedLaunch[] => events.flatMap(launchOf);

const NOTHING = { changes: [], askedAgain: [] };

function launchOf(event: CampaignEvent): AuditedLaunch[] {
	const { at } = event;
	switch (event.type) {
		case 'launchBlocked': {
			const { approved, found, changes, askAgain } = event.data;
			return [
				{ at, outcome: 'stopped', digest: found, approved, changes, askedAgain: askAgain?.roles ?? [] },
			];
		}
		case 'launchChangeAccepted': {
			const { approved, found, changes, then } = event.data;
			return [{ at, outcome: 'accepted', digest: found, approved, changes, askedAgain: [], why: then }];
		}
		case 'handOverStarted':
			return [{ at, outcome: 'handedOver', digest: event.data.digest, ...NOTHING }];
		case 'launchScheduled':
			return [{ at, outcome: 'scheduled', digest: event.data.digest, ...NOTHING }];
		case 'approvalUnproven':
			return [{ at, outcome: 'unproven', digest: event.data.found, ...NOTHING, why: event.data.why }];
		case 'launchMissed':
			return [{ at, outcome: 'missed', ...NOTHING, why: event.data.why }];
		default:
			return [];
	}
}
