import type { Icon, ICredentialTestRequest, ICredentialType, INodeProperties } from 'n8n-workflow';

export class MarketoApi implements ICredentialType {
	name = 'marketoApi';

	displayName = 'Marketo API';

	icon: Icon = { light: 'file:../icons/map.svg', dark: 'file:../icons/map.dark.svg' };

	documentationUrl =
		'https://github.com/campaign-production/n8n-nodes-campaign-production/blob/main/docs/campaign-map.md';

	properties: INodeProperties[] = [
		{
			displayName: 'REST Base URL',
			name: 'baseUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://123-ABC-456.mktorest.com',
			description: 'Marketo: Admin › Integration › Web Services › REST API. Use the part before "/rest".',
		},
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			default: '',
			required: true,
			description: 'Marketo: Admin › Integration › LaunchPoint › your custom service › View Details',
		},
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'Stands beside the client ID',
		},
	];

	/** The identity service answers 401 for a wrong ID or secret. */
	test: ICredentialTestRequest = {
		request: {
			baseURL: '={{ $credentials.baseUrl.replace(/\\/+$/, "") }}',
			url: '/identity/oauth/token',
			qs: {
				grant_type: 'client_credentials',
				client_id: '={{ $credentials.clientId }}',
				client_secret: '={{ $credentials.clientSecret }}',
			},
		},
	};
}
