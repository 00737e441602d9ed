import type { IDataObject, INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { builtInPlaybook, type Instant, keysOf, readLink, renderApprovalPage } from '../../core';

/** A form field is text; anything else is nothing. */
const fieldOf = (body: IDataObject, name: string) => (typeof body[name] === 'string' ? body[name] : '');

/** Verifies the link before anything else runs. GET leads to the first port, POST to the second. */
export async function receiveVisit(node: IWebhookFunctions): Promise<IWebhookResponseData> {
	const now = Date.now() as Instant;
	const { linkSecret, previousLinkSecret } = await node.getCredentials<{
		linkSecret: string;
		previousLinkSecret?: string;
	}>('campaignPlaybookApi');
	const { t } = node.getQueryData() as { t?: unknown };
	const link = readLink(t, keysOf(linkSecret, previousLinkSecret), now, 'decide');
	if (link.status !== 'valid') {
		const page = renderApprovalPage({ state: link.status, playbook: builtInPlaybook().playbook, now });
		node.getResponseObject().status(page.status).set(page.headers).send(page.html);
		return { noWebhookResponse: true };
	}
	const isAnswer = node.getWebhookName() === 'default';
	// A POST without a body has none, whatever the type says.
	const body = (isAnswer && (node.getBodyData() as IDataObject | undefined)) || {};
	const posted = isAnswer
		? { code: fieldOf(body, 'code'), choice: fieldOf(body, 'choice'), comment: fieldOf(body, 'comment') }
		: {};
	const userAgent = String(node.getHeaderData()['user-agent'] ?? '').slice(0, 200);
	const item: INodeExecutionData = {
		json: { campaignId: link.claims.campaignId, claims: { ...link.claims }, posted, userAgent },
	};
	return { workflowData: isAnswer ? [[], [item]] : [[item], []] };
}
