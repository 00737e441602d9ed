import type { Campaign } from '../campaign/campaign';
import { utmOf } from '../intake/naming';
import type { Playbook } from '../playbook/schema';
import type { Brand } from './brand';
import type { HtmlDocument } from './document';
import { isUnder } from './href';
import type { Link } from './links';
import { webTargetsOf } from './outlookLinks';
import { hasToken, joinParts, type Parameter } from './query';
import { MASK } from './source';
import { leadsToUnsubscribe } from './unsubscribe';

const NOT_TRACKED =
	/privacy|datenschutz|privacidad|privacidade|confidentialit|(?:^|[/_-])(?:agb|cgv|cgu|rgpd|gdpr|dsgvo)(?:[/_.-]|$)|nutzungsbedingungen|widerruf|conditions-generales|aviso-legal|imprint|impressum|terms|legal|cookie|preference|view-?online|webview|web-?version|viewinbrowser/i;
const FILE = /\.(?:pdf|ics|vcf|png|jpe?g|gif|zip)$/i;

export interface TrackedLink {
	readonly link: Link;
	readonly parameters: readonly Parameter[];
	/** The UTM parameters, keys in lower case; without those with a token, which only the platform knows. */
	readonly utm: readonly Parameter[];
}

function* readTracked(document: HtmlDocument, { webDomains }: Brand): Generator<TrackedLink> {
	for (const link of webTargetsOf(document)) {
		const { hostname, pathname } = link.url;
		// without a list of own domains every page counts
		if (webDomains.length > 0 && !webDomains.some((domain) => isUnder(hostname, domain))) continue;
		if (NOT_TRACKED.test(pathname) || FILE.test(pathname) || leadsToUnsubscribe(document, link)) continue;
		yield { link, parameters: link.parameters, utm: utmIn(link.parameters) };
	}
}

const known = new WeakMap<HtmlDocument, { readonly brand: Brand; readonly links: readonly TrackedLink[] }>();

/**
 * Links whose visits the brand counts: to its own pages, but not to those that only the law or the platform wants. Read
 * once.
 */
export function trackedLinksOf(document: HtmlDocument, brand: Brand): readonly TrackedLink[] {
	const before = known.get(document);
	if (before?.brand === brand) return before.links;
	const links = [...readTracked(document, brand)];
	known.set(document, { brand, links });
	return links;
}

function utmIn(parameters: readonly Parameter[]): Parameter[] {
	const its: Parameter[] = [];
	for (const parameter of parameters) {
		const key = parameter.key.toLowerCase();
		if (!key.startsWith('utm_') || parameter.value === '' || parameter.value.includes(MASK)) continue;
		its.push(key === parameter.key ? parameter : { ...parameter, key });
	}
	return its;
}

type Named = Pick<Campaign, 'brief' | 'campaignId'> | undefined;

/** What the playbook wants in each link of this campaign; without a campaign, the values that have no places. */
export function expectedUtm(playbook: Playbook, campaign: Named): ReadonlyMap<string, string> {
	const values = campaign
		? Object.entries(utmOf(campaign.brief, campaign.campaignId, playbook))
		: Object.entries(playbook.naming.utm).filter(([, value]) => !value.includes('{{'));
	return new Map(values);
}

/** @returns the target with another query, or none when a part of it is known to the platform only. */
export function withQuery(link: Link, change: (pieces: string[]) => string[]): string | undefined {
	if (hasToken(link)) return undefined;
	const { parts } = link;
	const pieces = (parts.query ?? '').split('&').filter((piece) => piece !== '');
	return joinParts({ ...parts, query: change(pieces).join('&') });
}

/** Sets one parameter wherever its key stands. */
export const withValue = (link: Link, key: string, value: string) =>
	withQuery(link, (pieces) =>
		pieces.map((piece) =>
			piece.slice(0, piece.indexOf('=')).toLowerCase() === key
				? `${key}=${encodeURIComponent(value)}`
				: piece,
		),
	);

/** The edit of a whole target, when there is one to make. */
export const editTo = (link: Link, better: string | undefined, kind: 'safe' | 'suggest') =>
	better === undefined ? undefined : { kind, edits: link.edit(better) };
