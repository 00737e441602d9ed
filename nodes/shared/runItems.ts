import type { IDataObject, IExecuteFunctions, INodeExecutionData, NodeOperationError } from 'n8n-workflow';

import type { Instant } from '../../core';
import { nodeError } from './errors';
import type { Operation, Outcome, Outcomes, RunContext } from './operation';

const listOf = (outcomes: Outcomes): readonly Outcome[] =>
	outcomes === undefined ? [] : 'json' in outcomes ? [outcomes] : outcomes;

/** The one item loop of all nodes: one failing item never loses the others. */
export async function runItems(
	node: IExecuteFunctions,
	operations: readonly Operation[],
): Promise<INodeExecutionData[][]> {
	const items = node.getInputData();
	const now = Date.now() as Instant;
	const chosen = node.getNodeParameter('operation', 0) as string;
	// The editor offers no other value.
	const operation = operations.find(({ value }) => value === chosen) as Operation;
	const names: readonly (string | undefined)[] =
		operation.outputs.length > 0 ? operation.outputs : [undefined];
	const ports = names.map((): INodeExecutionData[] => []);
	for (const [itemIndex, item] of items.entries()) {
		const context: RunContext = { now, node, itemIndex };
		try {
			for (const { output, json, binary } of listOf(await operation.run(context))) {
				ports[names.indexOf(output)]?.push({
					json: json as IDataObject,
					...(binary && { binary }),
					pairedItem: { item: itemIndex },
				});
			}
		} catch (error) {
			const failure = nodeError(node.getNode(), error, itemIndex);
			if (!node.continueOnFail()) throw failure;
			ports.at(-1)?.push(failedItem(failure, item, await failedJson(operation, context, error), itemIndex));
		}
	}
	return ports;
}

/**
 * It leaves by the last port, which never means yes: n8n takes it from there to its error port when there is one.
 * n8n replaces the data of an item that carries an error object, but keeps an item of just `error` and `details` as it
 * is, and sends it to the error port too. So what the operation has recorded goes on in `details`.
 */
const failedItem = (
	failure: NodeOperationError,
	item: INodeExecutionData,
	details: IDataObject | undefined,
	itemIndex: number,
): INodeExecutionData =>
	details
		? { json: { error: failure.message, details }, pairedItem: { item: itemIndex } }
		: { json: item.json, error: failure, pairedItem: { item: itemIndex } };

/** What the operation records about its failure; when not even that can be read, the item goes on as it came. */
async function failedJson(
	operation: Operation,
	context: RunContext,
	error: unknown,
): Promise<IDataObject | undefined> {
	try {
		return await operation.failed(context, error);
	} catch {
		return undefined;
	}
}
