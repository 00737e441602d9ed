import type { INodePropertyOptions } from 'n8n-workflow';

/** Who can own a stretch of time, as the editor offers it. */
export const PARTY_OPTIONS: INodePropertyOptions[] = [
	{ name: 'Approver', value: 'approver' },
	{ name: 'Marketing Operations', value: 'mops' },
	{ name: 'Nobody', value: 'nobody' },
	{ name: 'Requester', value: 'requester' },
	{ name: 'Vendor', value: 'vendor' },
];
