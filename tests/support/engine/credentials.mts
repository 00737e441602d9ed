import {
	type ICredentialDataDecryptedObject,
	ICredentialsHelper,
	type INode,
	type INodeTypeDescription,
} from 'n8n-workflow';

/** Credentials by type, as the editor would have stored them. A test may change them between two runs. */
export class Credentials extends ICredentialsHelper {
	constructor(readonly byType: Record<string, ICredentialDataDecryptedObject>) {
		super();
	}

	getParentTypes = () => [];
	isCredentialUsableByNode = () => true;
	getCredentialsProperties = () => [];
	authenticate = (_access: unknown, _type: string, request: never) => Promise.resolve(request);
	preAuthentication = () => Promise.resolve(undefined);
	runPreAuthentication = () => Promise.resolve(undefined);
	updateCredentials = () => Promise.resolve();
	updateCredentialsOauthTokenData = () => Promise.resolve();
	getCredentials = () => Promise.reject(new Error('not used'));

	getDecrypted(_data: unknown, _node: unknown, type: string): Promise<ICredentialDataDecryptedObject> {
		const found = this.byType[type];
		return found
			? Promise.resolve({ ...found })
			: Promise.reject(new Error(`No credential of type "${type}"`));
	}
}

/** Chooses a credential in a node wherever its description asks for one, as a user does after the import. */
export function withCredentials(node: INode, { credentials }: INodeTypeDescription): INode {
	if (!credentials?.length) return node;
	return {
		...node,
		credentials: Object.fromEntries(credentials.map(({ name }) => [name, { id: name, name }])),
	};
}
