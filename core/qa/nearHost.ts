import type { Brand } from './brand';
import { isUnder } from './href';
import { registrableOf } from './registrable';

/** Shorter names are near to too many others. */
const SHORTEST = 6;
const DIGIT = /\d/;

/** Of two names without hyphens: one letter wrong, one too many or too few, or two that changed places. */
function isSlip(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	const [restA, restB] = [a.slice(start), b.slice(start)];
	const hasChangedPlaces =
		restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
	if (a.length === b.length) return hasChangedPlaces || restA.slice(1) === restB.slice(1);
	return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
}

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
		return its.length >= SHORTEST && !DIGIT.test(name) && isSlip(name, its);
	});
}
