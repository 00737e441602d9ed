import { type INodeTypeDescription, NodeConnectionTypes } from 'n8n-workflow';

import type { Operation } from './operation';

/** `needsReview` → `Needs Review`. */
const title = (port: string) =>
	port.replace(/^[a-z]|[A-Z]/g, (letter, at: number) => (at === 0 ? letter.toUpperCase() : ` ${letter}`));

const portsOf = ({ outputs }: Operation) =>
	outputs.length === 0
		? [{ type: NodeConnectionTypes.Main }]
		: outputs.map((port) => ({ type: NodeConnectionTypes.Main, displayName: title(port) }));

/** The ports of the chosen operation, as the editor draws them. */
export function portsExpression(operations: readonly Operation[]): INodeTypeDescription['outputs'] {
	const ports = Object.fromEntries(operations.map((operation) => [operation.value, portsOf(operation)]));
	return `={{ (${JSON.stringify(ports)})[$parameter.operation] }}`;
}

/** The name of the chosen operation, under the node on the canvas. */
export const subtitleExpression = (operations: readonly Operation[]) =>
	`={{ (${JSON.stringify(Object.fromEntries(operations.map(({ value, name }) => [value, name])))})[$parameter.operation] }}`;
