import { type INode, NodeOperationError } from 'n8n-workflow';

import { ProblemError, sayProblem } from '../../core';

/** Everything a person can mend becomes an error of the node with the item it is about; the first sentence is its message. */
export function nodeError(node: INode, error: unknown, itemIndex: number): NodeOperationError {
	if (error instanceof NodeOperationError) return error;
	const sentences = error instanceof ProblemError ? error.problems.map(sayProblem) : [sayUnknown(error)];
	const [message = '', ...rest] = sentences;
	return new NodeOperationError(node, message, { itemIndex, description: rest.slice(0, 20).join('\n') });
}

const sayUnknown = (error: unknown) => (error instanceof Error ? error.message : String(error));
