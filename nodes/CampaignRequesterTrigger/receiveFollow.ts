import type { IDataObject, INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import {
	expiredPage,
	type Instant,
	keysOf,
	type Page,
	PAGE_HEADERS,
	postedFields,
	readFollowLink,
	wrongPage,
} from '../../core';
import { playbookOfPage } from '../shared/playbookOfPage';

interface Credential extends Record<string, unknown> {
	linkSecret: string;
	previousLinkSecret?: string;
	playbook?: unknown;
}

const ANSWERED: IWebhookResponseData = { noWebhookResponse: true };

/** Verifies the link before anything else runs. GET leads to the first port, POST to the second. */
export async function receiveFollow(node: IWebhookFunctions): Promise<IWebhookResponseData> {
	const response = node.getResponseObject();
	const { method } = node.getRequestObject();
	const answer = ({ status, headers, html }: Page) => {
		response.status(status).set(headers).send(html);
		return ANSWERED;
	};
	// Only programs ask for the head: they learn that a page may be here, the same for every link.
	if (method === 'HEAD') {
		response.status(200).set(PAGE_HEADERS).end();
		return ANSWERED;
	}
	const { linkSecret, previousLinkSecret, playbook } =
		await node.getCredentials<Credential>('campaignPlaybookApi');
	const { t, do: view } = node.getQueryData() as { t?: unknown; do?: unknown };
	const link = readFollowLink(t, keysOf(linkSecret, previousLinkSecret), Date.now() as Instant);
	if (link.status === 'wrong') return answer(wrongPage(playbookOfPage(playbook)));
	const isForm = method === 'POST';
	// A POST without a body has none, whatever the type says.
	const posted = isForm ? postedFields((node.getBodyData() as IDataObject | undefined) ?? {}) : {};
	// The only thing that an expired link is good for is a new one.
	if (link.status === 'expired' && posted.action !== 'newLink')
		return answer(expiredPage(link.claims, playbookOfPage(playbook)));
	const item: INodeExecutionData = {
		json: {
			campaignId: link.claims.campaignId,
			claims: { ...link.claims },
			view: view === 'change' || view === 'cancel' ? view : '',
			posted,
		},
	};
	return { workflowData: isForm ? [[], [item]] : [[item], []] };
}
