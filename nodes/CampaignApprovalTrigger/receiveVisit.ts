import type { IDataObject, INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import {
	type Instant,
	keysOf,
	networkOf,
	PAGE_HEADERS,
	POSTED_FIELDS,
	readLink,
	renderApprovalPage,
} from '../../core';
import { playbookOfPage } from '../shared/playbookOfPage';

interface Credential extends Record<string, unknown> {
	linkSecret: string;
	previousLinkSecret?: string;
	playbook?: unknown;
}

/** A form field is text; anything else is nothing. */
const fieldOf = (body: IDataObject, name: string) => (typeof body[name] === 'string' ? body[name] : '');

/** Verifies the link before anything else runs. GET leads to the first port, POST to the second. */
export async function receiveVisit(node: IWebhookFunctions): Promise<IWebhookResponseData> {
	const response = node.getResponseObject();
	const { method, ip } = node.getRequestObject();
	// Only programs ask for the head: they learn that a page may be here, the same for every link.
	if (method === 'HEAD') {
		response.status(200).set(PAGE_HEADERS).end();
		return { noWebhookResponse: true };
	}
	const now = Date.now() as Instant;
	const { linkSecret, previousLinkSecret, playbook } =
		await node.getCredentials<Credential>('campaignPlaybookApi');
	const { t } = node.getQueryData() as { t?: unknown };
	const link = readLink(t, keysOf(linkSecret, previousLinkSecret), now, 'decide');
	if (link.status !== 'valid') {
		const page = renderApprovalPage({
			state: link.status,
			claims: link.status === 'expired' ? link.claims : undefined,
			playbook: playbookOfPage(playbook),
			now,
		});
		response.status(page.status).set(page.headers).send(page.html);
		return { noWebhookResponse: true };
	}
	const isAnswer = method === 'POST';
	const headers = node.getHeaderData();
	const identityHeader = (node.getNodeParameter('identityHeader', '') as string).trim().toLowerCase();
	const item: INodeExecutionData = {
		json: {
			campaignId: link.claims.campaignId,
			claims: { ...link.claims },
			posted: isAnswer ? postedOf(node) : {},
			userAgent: String(headers['user-agent'] ?? '').slice(0, 200),
			network: networkOf(ip),
			identity: identityHeader ? String(headers[identityHeader] ?? '').slice(0, 320) : '',
		},
	};
	return { workflowData: isAnswer ? [[], [item]] : [[item], []] };
}

function postedOf(node: IWebhookFunctions): Record<string, string> {
	// A POST without a body has none, whatever the type says.
	const body = (node.getBodyData() as IDataObject | undefined) ?? {};
	return Object.fromEntries(POSTED_FIELDS.map((name) => [name, fieldOf(body, name)]));
}
