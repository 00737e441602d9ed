import { type IExecuteFunctions, type INodeExecutionData, type INodeType, NodeApiError } from 'n8n-workflow';

import { standInOf } from './flowNodes.mts';
import type { Moments } from './moments.mts';

export interface SentMail {
	readonly from: string;
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	/** Names of the files that came with it. */
	readonly files?: readonly string[];
}

/** A mail server that keeps what it was given, and can refuse an address. */
export class Outgoing {
	sent: SentMail[] = [];
	/** Addresses whose mail cannot be delivered now. */
	readonly refuses = new Set<string>();

	/** The mails to one address, or whose subject says so, oldest first. */
	to = (address: string, subject = '') =>
		this.sent.filter((mail) => mail.to === address && mail.subject.includes(subject));

	take(mail: SentMail): void {
		if (this.refuses.has(mail.to)) throw new Error(`550 <${mail.to}>: Recipient address rejected`);
		this.sent.push(mail);
	}
}

/** n8n's Send Email node 2.1, operation Send. */
export const mailNode = (outgoing: Outgoing, moments: Moments): INodeType => ({
	description: standInOf(
		'emailSend',
		[2, 2.1],
		['resource', 'operation', 'fromEmail', 'toEmail', 'subject', 'emailFormat', 'text', 'html', 'options'],
		{ credentials: [{ name: 'smtp', required: true }] },
	),
	async execute(this: IExecuteFunctions) {
		await this.getCredentials('smtp');
		const done: INodeExecutionData[] = [];
		for (const [item] of this.getInputData().entries()) {
			const text = (name: string) => String(this.getNodeParameter(name, item, '') ?? '');
			try {
				outgoing.take({
					from: text('fromEmail'),
					to: text('toEmail'),
					subject: text('subject'),
					text: text('text'),
					html: text('html'),
					...filesOf(this, item),
				});
				await moments.effect(this, `mail to ${text('toEmail')}`);
				done.push({ json: { accepted: [text('toEmail')], rejected: [] }, pairedItem: { item } });
			} catch (error) {
				if (!this.continueOnFail())
					throw new NodeApiError(this.getNode(), { message: (error as Error).message });
				done.push({ json: { error: (error as Error).message }, pairedItem: { item } });
			}
		}
		return [done];
	},
});

function filesOf(node: IExecuteFunctions, item: number): { files?: string[] } {
	const { attachments = '' } = node.getNodeParameter('options', item, {}) as { attachments?: string };
	const fields = attachments.split(',').filter(Boolean);
	if (fields.length === 0) return {};
	return { files: fields.map((field) => node.helpers.assertBinaryData(item, field).fileName ?? field) };
}
