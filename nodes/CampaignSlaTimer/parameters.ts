import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { factSchemas, type CampaignFact, parse } from '../../core';
import type { Parameter } from '../shared/operation';
import { PARTY_OPTIONS } from '../shared/parties';

type ClockFact = Extract<CampaignFact, { type: `clock${string}` }>;

const clock: INodeProperties = {
	displayName: 'Clock',
	name: 'clock',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. build#1',
	description: 'The stage and its cycle (build#1, qa#2), or the name of a clock of your own',
};
const at: INodeProperties = {
	displayName: 'At',
	name: 'at',
	type: 'dateTime',
	default: '={{ $now.toISO() }}',
	required: true,
	description: 'When it happened. It may lie in the past: the clock is then counted again from there.',
};
const target: INodeProperties = {
	displayName: 'Target',
	name: 'targetMinutes',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 480,
	required: true,
	description: 'Working minutes of the calendar, for instance 480 for one day of 8 hours',
};
const calendar: INodeProperties = {
	displayName: 'Calendar',
	name: 'calendar',
	type: 'string',
	default: 'office',
	required: true,
	placeholder: 'e.g. office',
	description: 'The name of a calendar in the playbook',
};
const mode: INodeProperties = {
	displayName: 'Time Worked so Far',
	name: 'mode',
	type: 'options',
	default: 'carry',
	description: 'What the change means for the time before it',
	options: [
		{
			name: 'Counts',
			value: 'carry',
			description: 'It counts as it was measured; a breach that happened stays',
		},
		{ name: 'Is Forgotten', value: 'restart', description: 'The clock counts anew from the change' },
		{
			name: 'Is Measured Again',
			value: 'retroactive',
			description: 'As if the change had held from the start; a breach that happened stays',
		},
	],
};
const party: INodeProperties = {
	displayName: 'Waiting On',
	name: 'party',
	type: 'options',
	default: 'requester',
	description: 'Who owns the time while the clock stands still',
	options: PARTY_OPTIONS,
};
const reason: INodeProperties = {
	displayName: 'Reason',
	name: 'reason',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. Waiting for the final copy',
	description: 'Stands in the explanation of the due date',
};

export const clockName: Parameter<string> = {
	properties: [clock],
	read: (node, itemIndex) => String(node.getNodeParameter('clock', itemIndex)).trim(),
};

/** Reads the fields that the event's schema asks for; the schema names the one that is wrong. */
const clockFact = (type: ClockFact['type'], properties: INodeProperties[]): Parameter<ClockFact> => ({
	properties,
	read(node: IExecuteFunctions, itemIndex: number) {
		const data = Object.fromEntries(
			properties.map(({ name }) => [
				name,
				name === 'at'
					? isoText(node.getNodeParameter('at', itemIndex))
					: node.getNodeParameter(name, itemIndex),
			]),
		);
		return { type, data: parse(factSchemas[type], data, 'Clock') } as ClockFact;
	},
});

/** The date picker gives text with or without an offset, an expression may give a date object. */
const isoText = (value: unknown) => {
	const date = new Date(String(value));
	return Number.isNaN(date.getTime()) ? String(value) : date.toISOString();
};

export const startFact = clockFact('clockStarted', [clock, calendar, target, at]);
export const pauseFact = clockFact('clockPaused', [clock, party, reason, at]);
export const resumeFact = clockFact('clockResumed', [clock, at]);
export const retargetFact = clockFact('clockRetargeted', [clock, target, mode, at]);
export const calendarFact = clockFact('clockCalendarChanged', [clock, calendar, mode, at]);
export const reopenFact = clockFact('clockReopened', [clock, at]);
export const stopFact = clockFact('clockStopped', [clock, at]);
