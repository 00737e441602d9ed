import type {
	IBinaryKeyData,
	IDataObject,
	IExecuteFunctions,
	INodeProperties,
	INodePropertyOptions,
} from 'n8n-workflow';

import type { Instant } from '../../core';

/** A parameter declares its fields in the editor and parses what stands in them. */
export interface Parameter<T> {
	readonly properties: INodeProperties[];
	/** @throws ProblemError that names the field */
	read(context: IExecuteFunctions, itemIndex: number): T | Promise<T>;
}

// A set of parameters of any types; `Values` recovers each type.
type Parameters = Record<string, Parameter<unknown>>;
type Values<P extends Parameters> = { [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

export interface RunContext {
	readonly now: Instant;
	readonly node: IExecuteFunctions;
	readonly itemIndex: number;
}

/** One outgoing item; `output` names the port, the first port when left out. No item at all is `undefined`. */
export interface Outcome {
	readonly output?: string;
	readonly json: object;
	/** Files that go on with the item. */
	readonly binary?: IBinaryKeyData | undefined;
}
export type Outcomes = Outcome | readonly Outcome[] | undefined;

/** A failure that belongs on the item (and in the campaign's events) rather than stopping the run. */
export type FailureJson = (error: unknown) => object | undefined;

export interface Operation {
	readonly value: string;
	readonly name: string;
	readonly action: string;
	readonly description: string;
	/** Ports in the order of the node's outputs; one nameless port when left out. */
	readonly outputs: readonly string[];
	readonly properties: INodeProperties[];
	run(context: RunContext): Promise<Outcomes>;
	/** What the item carries on when the operation failed and the node goes on. */
	failed(context: RunContext, error: unknown): Promise<IDataObject | undefined>;
}

interface Declaration<P extends Parameters> {
	value: string;
	name: string;
	action: string;
	description: string;
	outputs?: readonly string[];
	parameters: P;
	run(values: Values<P>, context: RunContext): Outcomes | Promise<Outcomes>;
	/** Records the failure on the item, so that the flow can save it. */
	failed?(values: Values<P>, error: unknown, context: RunContext): object | undefined;
}

async function readAll<P extends Parameters>(
	parameters: P,
	{ node, itemIndex }: RunContext,
): Promise<Values<P>> {
	const values: Record<string, unknown> = {};
	for (const [key, parameter] of Object.entries(parameters))
		values[key] = await parameter.read(node, itemIndex);
	return values as Values<P>;
}

/** Ties parameters, ports and one call into the core together. */
export function defineOperation<P extends Parameters>(declaration: Declaration<P>): Operation {
	const { parameters, run, failed, outputs = [], ...words } = declaration;
	return {
		...words,
		outputs,
		properties: Object.values(parameters).flatMap(({ properties }) => properties),
		run: async (context) => await run(await readAll(parameters, context), context),
		failed: async (context, error) =>
			failed
				? (failed(await readAll(parameters, context), error, context) as IDataObject | undefined)
				: undefined,
	};
}

/** The Operation field and all parameters, each shown for the operations that declare it. */
export function operationProperties(operations: readonly Operation[]): INodeProperties[] {
	const [{ value: first }] = operations as readonly [Operation];
	const options: INodePropertyOptions[] = operations
		.map(({ value, name, action, description }) => ({ value, name, action, description }))
		.sort((a, b) => a.name.localeCompare(b.name));
	const shown = new Map<INodeProperties, string[]>();
	for (const { value, properties } of operations) {
		for (const property of properties) shown.set(property, [...(shown.get(property) ?? []), value]);
	}
	return [
		{
			displayName: 'Operation',
			name: 'operation',
			type: 'options',
			noDataExpression: true,
			options,
			default: first,
		},
		...[...shown].map(
			([property, values]): INodeProperties => ({
				...property,
				displayOptions: {
					...property.displayOptions,
					show: { ...property.displayOptions?.show, operation: values },
				},
			}),
		),
	];
}
