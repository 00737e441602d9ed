import type { Brand } from './brand';
import { MASK, MASKED } from './source';

/** What a link's target is; `url` only where the host is known. */
export type Href =
	| { readonly kind: 'empty' | 'token' | 'anchor' | 'contact' | 'placeholder' | 'relative' | 'otherScheme' }
	| { readonly kind: 'malformed'; readonly why: string; readonly better?: string }
	| { readonly kind: 'web'; readonly url: URL };

const PLACEHOLDER =
	/^(?:#!?|javascript:\s*(?:;|void\(0?\);?)?|https?:\/?\/?|(?:your|insert|enter|add|inserire|inserisci|insérer|insertar|inserir|infoga|hier|ihr|votre|tu|su|il tuo|seu)?[-_ ]?(?:url|link|href|lien|enlace|länk)(?:[-_ ]?(?:here|hier|ici|aquí|aqui|qui|här|einfügen|invoegen|eintragen))?|tbd|tbc|todo|x{3,}|\[[^\]]{0,60}\]|about:blank|null|undefined)$/i;
const SCHEME = /^([a-z][a-z0-9+.-]{0,30}):/i;
const CONTACT = /^(?:mailto|tel|sms|callto|facetime|whatsapp|webcal|geo|maps|cid|skype):/i;
const NEARLY_HTTP = /^(?:h?t?tps?|htpp?s?|hhtps?|http[sz]{2}|httpd)$/i;

/** @param masked the target with entities decoded and tokens masked, as the document gives it */
export function readHref(masked: string): Href {
	const target = masked.trim();
	if (target === '') return { kind: 'empty' };
	if (target.startsWith(MASK)) return { kind: 'token' };
	if (PLACEHOLDER.test(target)) return { kind: 'placeholder' };
	if (target.startsWith('#')) return { kind: 'anchor' };
	if (CONTACT.test(target)) return { kind: 'contact' };
	if (target.startsWith('//')) return readWeb(`https:${target}`);
	if (/^https?:/i.test(target)) return readWeb(target);
	if (/^https?\/\//i.test(target)) {
		return {
			kind: 'malformed',
			why: 'has no colon after the scheme',
			better: target.replace(/^(https?)\/\//i, '$1://'),
		};
	}
	if (/^https?[;,.]\/\//i.test(target)) {
		return {
			kind: 'malformed',
			why: 'has no colon after the scheme',
			better: target.replace(/^(https?)[;,.]/i, '$1:'),
		};
	}
	const scheme = SCHEME.exec(target)?.[1];
	if (scheme && NEARLY_HTTP.test(scheme)) {
		return {
			kind: 'malformed',
			why: `begins with "${scheme}:"`,
			better: target.replace(/^[a-z]+:\/*/i, 'https://'),
		};
	}
	if (/^[a-z0-9.-]{1,253}:\d{2,5}(?:[/?#]|$)/i.test(target))
		return { kind: 'malformed', why: 'has no https:// before the host', better: `https://${target}` };
	if (
		/^www\.|^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|org|net|io|de|eu|co|uk|fr|ai|app|dev)(?:[/?#]|$)/i.test(
			target,
		)
	) {
		return { kind: 'malformed', why: 'has no https:// before the host', better: `https://${target}` };
	}
	return { kind: scheme ? 'otherScheme' : 'relative' };
}

function urlOf(target: string): URL | undefined {
	if (target.includes(MASK))
		return URL.canParse(target) ? new URL(target.replace(MASKED, 'token')) : undefined;
	try {
		return new URL(target);
	} catch {
		return undefined;
	}
}

function readWeb(target: string): Href {
	if (!/^https?:\/\/[^/]/i.test(target))
		return { kind: 'malformed', why: 'needs exactly two slashes after the scheme' };
	if (/^https?:\/\/https?:?\/\//i.test(target)) {
		return { kind: 'malformed', why: 'has its scheme twice', better: target.replace(/^https?:\/\//i, '') };
	}
	if (/\s/.test(target))
		return { kind: 'malformed', why: 'has white space in it', better: target.replace(/\s/g, '%20') };
	const rest = target.slice(target.indexOf('//') + 2);
	const end = rest.search(/[/?#]/);
	const authority = end < 0 ? rest : rest.slice(0, end);
	// a token in the host leaves nothing to judge
	if (authority.includes(MASK)) return { kind: 'token' };
	const url = urlOf(target);
	if (!url) return { kind: 'malformed', why: 'is no web address' };
	// a browser takes commas and brackets in a host, and then finds nobody
	if (/[^a-z0-9._:[\]-]/i.test(url.hostname))
		return { kind: 'malformed', why: `has the host "${url.hostname}", which no site has` };
	const dotless =
		!url.hostname.includes('.') && !url.hostname.startsWith('[') && url.hostname !== 'localhost';
	if (dotless) return { kind: 'malformed', why: `has the host "${url.hostname}", which has no dot` };
	if (/\.\.|^\.|\.$/.test(authority)) return { kind: 'malformed', why: 'has an empty part in its host' };
	return { kind: 'web', url };
}

/** @returns true when the host is the domain or below it. */
export function isUnder(host: string, domain: string): boolean {
	const its = (host.endsWith('.') ? host.slice(0, -1) : host).toLowerCase();
	const top = domain.toLowerCase();
	return its.endsWith(top) && (its.length === top.length || its[its.length - top.length - 1] === '.');
}

const isUnderAny = (host: string, domains: readonly string[]) =>
	domains.some((domain) => isUnder(host, domain));

/** Hosts that the playbook calls the brand's own, also where they look like an example or a test host. */
export const isOwnHost = (host: string, { webDomains, sendingDomains }: Brand) =>
	isUnderAny(host, webDomains) || isUnderAny(host, sendingDomains);

const PRIVATE_HOST =
	/^(?:localhost|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|0\.0\.0\.0|\[::1\]|\[f[cde][^\]]*\])$/;
const PRIVATE_TOP = /\.(?:local|localhost|test|internal|intranet|lan|corp|home)$/;
/** What makes the machine of a developer reachable for an afternoon. */
const TUNNEL =
	/(?:^|\.)(?:ngrok(?:-free)?\.(?:app|dev|io|com)|loca\.lt|localtunnel\.me|trycloudflare\.com|serveo\.net|pagekite\.me)$|^deploy-preview-\d+--/;
/** Among them what the French, Dutch, Germans, Italians and Brazilians call acceptance. */
const SURE_ENVIRONMENT = new Set(
	'staging stg uat preprod preproduction nonprod recette acceptatie acceptance abnahme collaudo homolog homologacao hml'.split(
		' ',
	),
);
const ENVIRONMENT = new Set([
	...SURE_ENVIRONMENT,
	...'dev devel develop development test testing testsite testserver tst qa sandbox preview stage'.split(' '),
]);
/** `uat2` and `dev-01` are the second and the first of their kind; what is a test of the web site is no test drive. */
const AROUND_ENVIRONMENT = /-?\d{1,3}$|^www\d?-|-www\d?$/g;

function isEnvironment(label: string): boolean {
	const name = label.replace(AROUND_ENVIRONMENT, '');
	return ENVIRONMENT.has(name) || name.split('-').some((word) => SURE_ENVIRONMENT.has(word));
}

/** @returns true for hosts that only colleagues can reach: private networks and staging environments. */
export function isNonProduction(host: string): boolean {
	if (PRIVATE_HOST.test(host) || PRIVATE_TOP.test(host) || TUNNEL.test(host)) return true;
	// dev.to and test.com are real sites: an environment is a name below a domain
	return host.split('.').slice(0, -2).some(isEnvironment);
}

/** The same where a domain of the brand itself ends like a private one; a staging host below it is still one. */
export function isNonPublicHost(host: string, { webDomains, sendingDomains }: Brand): boolean {
	const isIts = (domain: string) => isUnder(host, domain);
	const own = webDomains.find(isIts) ?? sendingDomains.find(isIts);
	return isNonProduction(own ? `${host.slice(0, -own.length)}own.com` : host);
}

const SAMPLE_HOST =
	/(?:^|\.)(?:example\.(?:com|org|net|edu)|(?:your|my|some)-?(?:domain|company|site|website|brand|business|store)(?:name|here)?\.[a-z.]{2,10}|(?:ihre?|deine?|votre|ton|tu|su|tuo|il-tuo|seu|sua|uw|jouw|din)-?(?:domain|domaine|dominio|domein|domän|seite|firma|site|sitio|azienda|empresa|entreprise|bedrijf)\.[a-z.]{2,10}|domain\.com|website\.com|tempuri\.org)$|\.(?:example|invalid)$|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/;

/** @returns true for hosts that stand for "put your own here" (RFC 2606, RFC 5737 and what templates use). */
export const isSampleHost = (host: string) => SAMPLE_HOST.test(host);
