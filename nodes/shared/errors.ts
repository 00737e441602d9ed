import { type INode, NodeOperationError } from 'n8n-workflow';

import { escapeHtml, ProblemError, sayProblem } from '../../core';

const MAX_SHOWN = 20;

/** Everything a person can mend becomes an error of the node with the item it is about; the first sentence is its message. */
export function nodeError(node: INode, error: unknown, itemIndex: number): NodeOperationError {
	if (error instanceof NodeOperationError) return error;
	const sentences = error instanceof ProblemError ? error.problems.map(sayProblem) : [sayUnknown(error)];
	const [message = '', ...rest] = sentences;
	return new NodeOperationError(node, message, { itemIndex, description: listOf(rest) });
}

/** The editor shows the description of an error as HTML, where line breaks are blanks. */
function listOf(sentences: readonly string[]): string {
	if (sentences.length === 0) return '';
	const more = sentences.length - MAX_SHOWN;
	const shown = [...sentences.slice(0, MAX_SHOWN), ...(more > 0 ? [`… and ${more} more`] : [])];
	return `<ul>${shown.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join('')}</ul>`;
}

const sayUnknown = (error: unknown) => (error instanceof Error ? error.message : String(error));
