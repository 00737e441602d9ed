import type { Brand } from './brand';
import { isUnder } from './href';
import { isOneSlip } from './oneSlip';
import { registrableOf } from './registrable';

/** Shorter names are near to too many others. */
const SHORTEST = 6;
const DIGIT = /\d/;

const nameOf = (domain: string) => registrableOf(domain).split('.', 1)[0]!.replaceAll('-', '');

/** @returns the brand's own domain that somebody meant when he wrote a host that is none of them. */
export function meantDomain(host: string, { webDomains, sendingDomains }: Brand): string | undefined {
	const own = [...webDomains, ...sendingDomains];
	if (own.some((domain) => isUnder(host, domain))) return undefined;
	const name = nameOf(host);
	return own.find((domain) => {
		// "northwind.example.com" where "northwind.example" is meant
		if (host.startsWith(`${domain}.`) || host.includes(`.${domain}.`)) return true;
		const its = nameOf(domain);
		// brands number their sites
		return its.length >= SHORTEST && !DIGIT.test(name) && isOneSlip(name, its);
	});
}
