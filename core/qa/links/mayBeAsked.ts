import { isAction, PERSONAL_KEY, WAY_OUT } from '../words/actions';
import { isPublicHost } from './address';
import type { Question } from './answers';

const PORTS = new Set(['', '80', '443', '8080', '8443']);
const UUID = /(?<![\da-f])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-f])/i;

const count = (text: string, characters: RegExp) => text.match(characters)?.length ?? 0;

/** A stretch that only a machine writes: made for one person, or to be used once. */
const isOpaque = (text: string) => UUID.test(text) || (text.match(/[A-Za-z0-9]{16,}/g) ?? []).some(isMixed);

function isMixed(run: string): boolean {
	const digits = count(run, /\d/g);
	const [small, large] = [count(run, /[a-z]/g), count(run, /[A-Z]/g)];
	return digits >= 3 ? small + large >= 3 : digits > 0 && small >= 3 && large >= 3;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		// a stray percent sign
		return text;
	}
}

/** @returns why the address must not be asked, or undefined when it may. The target of a redirect is an address like any other. */
export function whyNotToAsk(url: URL, kind: Question['kind']): string | undefined {
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'is no web address';
	if (url.username !== '' || url.password !== '') return 'carries a password';
	if (!PORTS.has(url.port)) return `asks for port ${url.port}`;
	if (!isPublicHost(url.hostname)) return 'leads into a private network';
	const parameters = [...url.searchParams].filter(([key]) => !/^utm_[a-z]+$/i.test(key));
	if (parameters.some(([key, value]) => PERSONAL_KEY.test(key) || value.includes('@')))
		return 'may be made for one person';
	const parts = [...url.pathname.split('/').map(decoded), ...parameters.flat()];
	if (parts.some((part) => WAY_OUT.test(part))) return 'may do something when it is called';
	// a picture is only fetched, and its name is often a long number
	if (kind === 'image') return undefined;
	if (parts.some(isOpaque)) return 'may be made for one person';
	return parts.some(isAction) ? 'may do something when it is called' : undefined;
}
