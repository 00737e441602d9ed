import { WORKED_STAGES } from '../schema';
import { type Lint, whereOf } from './lint';

export const stageEscalation: Lint = {
	id: 'stage-escalation',
	title: 'somebody hears of every stage that is late',
	severity: 'warning',
	why: 'Without a role to escalate to, a stage that is overdue is told to nobody but those who are late.',
	examples: {
		bad: [{ say: 'no role', changes: { 'stages.build.escalateTo': undefined } }],
		quiet: [{ say: 'the role that is accountable', changes: { 'stages.build.escalateTo': 'campaignOps' } }],
	},
	*check({ playbook: { stages } }) {
		for (const stage of WORKED_STAGES) {
			if (stages[stage].escalateTo !== undefined) continue;
			yield {
				where: whereOf('stages', stage, 'escalateTo'),
				found: 'nothing',
				expected: 'the role that is told when the stage is overdue',
				mend: 'Name one, for instance "escalateTo": "opsLead".',
			};
		}
	},
};
