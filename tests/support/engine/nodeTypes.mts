import {
	type IExecuteFunctions,
	type INodeType,
	type INodeTypes,
	type IVersionedNodeType,
	NodeHelpers,
} from 'n8n-workflow';

import { CampaignApprovalTrigger } from '../../../nodes/CampaignApprovalTrigger/CampaignApprovalTrigger.node';
import { CampaignChange } from '../../../nodes/CampaignChange/CampaignChange.node';
import { CampaignIntake } from '../../../nodes/CampaignIntake/CampaignIntake.node';
import { CampaignLaunchApproval } from '../../../nodes/CampaignLaunchApproval/CampaignLaunchApproval.node';
import { CampaignMap } from '../../../nodes/CampaignMap/CampaignMap.node';
import { CampaignPlaybook } from '../../../nodes/CampaignPlaybook/CampaignPlaybook.node';
import { CampaignQaGate } from '../../../nodes/CampaignQaGate/CampaignQaGate.node';
import { CampaignRecord } from '../../../nodes/CampaignRecord/CampaignRecord.node';
import { CampaignRequesterTrigger } from '../../../nodes/CampaignRequesterTrigger/CampaignRequesterTrigger.node';
import { CampaignSlaTimer } from '../../../nodes/CampaignSlaTimer/CampaignSlaTimer.node';
import { dataTableNode } from './dataTableNode.mts';
import {
	ifNode,
	manualTrigger,
	noOp,
	scheduleTrigger,
	setNode,
	stickyNote,
	switchNode,
	webhook,
} from './flowNodes.mts';
import { type Fill, type FormPage, formNode, formTrigger } from './formNodes.mts';
import { mailNode, type Outgoing } from './mailNode.mts';
import type { Moments } from './moments.mts';
import { respondNode } from './respondNode.mts';
import type { DataTables } from './tables.mts';

export const PACKAGE = 'n8n-nodes-campaign-production';

/** The nodes of this package as TypeScript, by type name. */
export const ourNodes = (): Record<string, INodeType> =>
	Object.fromEntries(
		[
			new CampaignApprovalTrigger(),
			new CampaignChange(),
			new CampaignIntake(),
			new CampaignLaunchApproval(),
			new CampaignMap(),
			new CampaignPlaybook(),
			new CampaignQaGate(),
			new CampaignRecord(),
			new CampaignRequesterTrigger(),
			new CampaignSlaTimer(),
		].map((node) => [`${PACKAGE}.${node.description.name}`, node]),
	);

export interface Surroundings {
	readonly tables: DataTables;
	readonly outgoing: Outgoing;
	readonly moments: Moments;
	readonly show: (executionId: string, page: FormPage) => void;
	readonly fill?: Fill;
}

const standIns = ({ tables, outgoing, moments, show, fill }: Surroundings): Record<string, INodeType> => ({
	'n8n-nodes-base.scheduleTrigger': scheduleTrigger,
	'n8n-nodes-base.manualTrigger': manualTrigger,
	'n8n-nodes-base.stickyNote': stickyNote,
	'n8n-nodes-base.webhook': webhook,
	'n8n-nodes-base.noOp': noOp,
	'n8n-nodes-base.if': ifNode,
	'n8n-nodes-base.switch': switchNode,
	'n8n-nodes-base.set': setNode,
	'n8n-nodes-base.formTrigger': formTrigger,
	'n8n-nodes-base.form': formNode(show, fill),
	'n8n-nodes-base.dataTable': dataTableNode(tables, moments),
	'n8n-nodes-base.emailSend': mailNode(outgoing, moments),
	'n8n-nodes-base.respondToWebhook': respondNode,
});

/** Every node type that the workflows may use; each tells the watchers when it starts and when it has ended. */
export function nodeTypesOf(surroundings: Surroundings): INodeTypes {
	const types = Object.entries({ ...ourNodes(), ...standIns(surroundings) }).map(
		([name, type]) => [name, watched(type, surroundings.moments)] as const,
	);
	const known = new Map(types);
	const typeNamed = (name: string): INodeType => {
		const type = known.get(name);
		if (!type) throw new Error(`The tests know no node type "${name}".`);
		return type;
	};
	return {
		getByName: (name): INodeType | IVersionedNodeType => typeNamed(name),
		getByNameAndVersion: (name, version) => NodeHelpers.getVersionedNodeType(typeNamed(name), version),
		getKnownTypes: () => ({}),
	};
}

function watched(type: INodeType, moments: Moments): INodeType {
	if (!type.execute) return type;
	const execute = type.execute;
	const around: INodeType['execute'] = async function (this: IExecuteFunctions) {
		await moments.before(this);
		const output = await execute.call(this);
		await moments.after(this);
		return output;
	};
	return Object.assign(Object.create(type) as INodeType, { description: type.description, execute: around });
}
