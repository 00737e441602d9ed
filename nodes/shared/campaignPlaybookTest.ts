import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { baseOf, builtInPlaybook, keysOf, loadPlaybook, ProblemError, sayProblem } from '../../core';

/** Checks the playbook, the secret and the address, and names every field that is not right. */
export async function campaignPlaybookTest(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const { playbook, linkSecret, previousLinkSecret, baseUrl } = credential.data ?? {};
	try {
		const { version, playbook: checked } = playbook ? loadPlaybook(playbook) : builtInPlaybook();
		keysOf(String(linkSecret ?? ''), String(previousLinkSecret ?? ''));
		baseOf(String(baseUrl ?? ''));
		return { status: 'OK', message: `Playbook "${checked.name}" is right (version ${version.slice(0, 8)})` };
	} catch (error) {
		const problems =
			error instanceof ProblemError ? error.problems.map(sayProblem) : [(error as Error).message];
		return { status: 'Error', message: listOf(problems) };
	}
}

/** The editor shows the message as one paragraph, so several problems are numbered. */
const listOf = (problems: readonly string[]) =>
	problems.length === 1
		? problems[0]!
		: `${problems.length} problems. ${problems
				.slice(0, 10)
				.map((problem, i) => `(${i + 1}) ${problem}`)
				.join('\n')}`;
