import { everyMinute, PLAYBOOK, readRows, TABLE_NODE, type Workflow } from './parts.mts';

export { PLAYBOOK };

/** The head of every sweep: each minute, the playbook versions, then the campaigns that are due. */
export function sweepHead(
	workflow: Workflow,
	reads: { name: string; conditions: Parameters<typeof readRows>[1] },
	row = 0,
): void {
	workflow
		.add('Every minute', 'n8n-nodes-base.scheduleTrigger', 1.2, [0, row], everyMinute)
		.add('Read playbooks', ...TABLE_NODE, [1, row], readRows('campaign_playbook', []), {
			alwaysOutputData: true,
		})
		.add(reads.name, ...TABLE_NODE, [2, row], readRows('campaigns', reads.conditions), { executeOnce: true })
		.chain('Every minute', 'Read playbooks', reads.name);
}

export const DUE: Parameters<typeof readRows>[1] = [['nextCheckAt', 'lte', '={{ $now.toUTC().toISO() }}']];
