import { approval } from './approval.mts';
import { buildAndQa } from './buildAndQa.mts';
import { intake } from './intake.mts';
import { launchSweep } from './launchSweep.mts';
import { outbox } from './outbox.mts';
import type { Workflow } from './parts.mts';
import { playbookChange } from './playbookChange.mts';
import { processGuide } from './processGuide.mts';
import { requester } from './requester.mts';
import { setup } from './setup.mts';
import { slaSweep } from './slaSweep.mts';

export const allWorkflows: Record<string, Workflow> = {
	'1-setup.json': setup,
	'2-intake.json': intake,
	'3-build-and-qa.json': buildAndQa,
	'4-approval.json': approval,
	'5-launch-sweep.json': launchSweep,
	'6-sla-sweep.json': slaSweep,
	'7-outbox.json': outbox,
	'8-playbook-change.json': playbookChange,
	'9-process-guide.json': processGuide,
	'10-requester.json': requester,
};
