import 'n8n-core';
import { getRequestHelperFunctions } from 'n8n-core/dist/execution-engine/node-execution-context/utils/request-helpers/index.js';
import type {
	IExecuteFunctions,
	INode,
	IWorkflowExecuteAdditionalData,
	NodeEgressFilter,
	Workflow,
} from 'n8n-workflow';

/** A node context with n8n's own HTTP helper and, unless said otherwise, its own look-up of addresses. */
export function nodeWithHttp(change: { lookup?: NodeEgressFilter['createSecureLookup'] } = {}) {
	const helpers = getRequestHelperFunctions(
		{} as Workflow,
		{ name: 'Gate' } as INode,
		{} as IWorkflowExecuteAdditionalData,
	);
	const filter = helpers.getSecureEgressFilter('enforced');
	const { lookup = () => filter.createSecureLookup() } = change;
	const getSecureEgressFilter = () => ({ createSecureLookup: lookup });
	return { helpers: { ...helpers, getSecureEgressFilter } } as unknown as IExecuteFunctions;
}
