import {
	createTable,
	ours,
	readRows,
	rowsOf,
	TABLE_NODE,
	TABLES,
	upsertRow,
	valuesOf,
	Workflow,
} from './parts.mts';

export const setup = new Workflow('setup', 'Campaign 1: Setup')
	.note(
		[-0.3, -0.4],
		4.4,
		'## Run this once, and when the playbook in the credential has changed\n' +
			'1. Create the credential **Campaign Playbook API**: your playbook (empty = the built-in example), a secret of at least 32 characters, and the address of this n8n.\n' +
			'2. Choose it in the nodes *Check the playbook* and *Look for weak points*.\n' +
			'3. Click **Execute workflow**. The tables are created when they are missing; running it again changes nothing.\n\n' +
			'The last node names weak points of the playbook: people who are away, times that do not fit, rules that nobody can meet. Nothing stops because of them.\n\n' +
			'Then choose the credentials in the other Campaign workflows and activate them.',
		4,
	)
	.add('When you click Execute', 'n8n-nodes-base.manualTrigger', 1, [0, 0], {});

let before = 'When you click Execute';
for (const [index, name] of Object.keys(TABLES).entries()) {
	const node = `Table ${name}`;
	setup.add(node, ...TABLE_NODE, [index + 1, 0], createTable(name)).wire(before, node);
	before = node;
}
setup
	.add('Read playbooks', ...TABLE_NODE, [7, 0], readRows('campaign_playbook', []), {
		alwaysOutputData: true,
		executeOnce: true,
	})
	.add(
		'Check the playbook',
		ours('campaignPlaybook'),
		1,
		[8, 0],
		{ operation: 'adopt', playbookVersions: rowsOf('Read playbooks') },
		{ executeOnce: true },
	)
	.add(
		'Store this version',
		...TABLE_NODE,
		[9, 0],
		upsertRow('campaign_playbook', valuesOf('campaign_playbook'), [
			['version', 'eq', '={{ $json.version }}'],
			['changeId', 'eq', '={{ $json.changeId }}'],
		]),
	)
	.add('Look for weak points', ours('campaignPlaybook'), 1, [10, 0], {
		operation: 'lint',
		playbookSource: 'credential',
	})
	.chain(before, 'Read playbooks', 'Check the playbook', 'Store this version', 'Look for weak points')
	.note(
		[6.8, -0.3],
		3.4,
		'A playbook that is new in the credential comes into force by this. Campaigns stay under the version they were accepted under; old versions are kept here.\n\nA change that the owners of the playbook have approved (workflow 8) is in force without this, and stays so when you run this again.',
	);
