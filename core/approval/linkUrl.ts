import { ProblemError, quote } from '../problem';

const PATH = /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*$/;

/** The address of an approval page. @throws ProblemError when `baseUrl` or `path` cannot be part of an address */
export const linkUrl = (baseUrl: string, path: string, token: string) =>
	addressOf(baseUrl, 'webhook', path, token);

/** The address of an n8n form that takes the link in its hidden field `t`; more fields may be appended. */
export const formUrl = (baseUrl: string, formPath: string, token: string) =>
	addressOf(baseUrl, 'form', formPath, token);

function addressOf(baseUrl: string, kind: 'webhook' | 'form', path: string, token: string): string {
	const trimmed = path.replace(/^\/+|\/+$/g, '');
	if (!PATH.test(trimmed)) {
		throw new ProblemError({
			where: `Path of the ${kind}`,
			found: quote(path),
			expected: 'letters, digits, hyphens and slashes',
			mend: 'Copy the path from the trigger node, without the address in front of it.',
		});
	}
	return `${baseOf(baseUrl)}/${kind}/${trimmed}?t=${token}`;
}

/** @returns the address without a slash at its end. @throws ProblemError when it cannot be the address of an n8n */
export function baseOf(baseUrl: string): string {
	const text = baseUrl.trim();
	const url = URL.canParse(text) ? new URL(text) : undefined;
	const plain = url && !url.search && !url.hash && !url.username && !url.password;
	if (plain && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, '');
	throw new ProblemError({
		where: 'Public Base URL',
		found: quote(text.replace(/\/\/[^/@]*@/, '//…@')),
		expected: 'an address that begins with https:// or http://, without "?", "#" or a password',
		mend: 'Write the address under which approvers reach this n8n, for instance https://n8n.example.com.',
	});
}
