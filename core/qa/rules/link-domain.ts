import { z } from 'zod/v4';

import { once } from '../../once';
import { say } from '../evidence';
import { isNonProduction, isOwnHost, isSampleHost, isUnder } from '../href';
import { webTargetsOf } from '../outlookLinks';
import { registrableOf } from '../registrable';
import { linkNameOf } from '../linkNames';
import { meantDomain } from '../nearHost';
import { defineRule } from '../rule';
import { EVERYBODYS_HOSTS } from '../words/everybodysHosts';
import { SHORTENERS } from '../words/shorteners';

const shorteners = new Set(SHORTENERS);

/** A page that each brand has of its own, when the link says nothing more: "Contoso privacy policy" is another's. */
const LEGAL_NAME =
	/^(?:(?:our|your|read|read our|view|see|see our) )?(?:privacy(?: policy| notice| statement)?|terms(?: (?:and|&) conditions| of (?:use|service|sale))?|legal(?: notice)?|imprint|impressum|datenschutz(?:erklärung|hinweise)?|agb|(?:politique de )?confidentialité|mentions légales|cg[uv]|(?:política de )?privaci?dade?|aviso legal|(?:informativa )?(?:sulla )?privacy|note legali|privacy(?:verklaring|beleid)|algemene voorwaarden|integritetspolicy|villkor|privatlivspolitik|personvern(?:erklæring)?|tietosuojaseloste|polityka prywatności|プライバシーポリシー|個人情報保護方針|利用規約|特定商取引法に基づく表[記示])$/u;
/** Who writes and hosts such pages for others. */
const LEGAL_HOSTS =
	/iubenda|termly|termsfeed|trustarc|onetrust|usercentrics|cookiebot|dataguard|privacypolicies|getterms|e-?recht24|notion|mailchimp|klaviyo|hubspot|salesforce|marketo|adobe|mautic|shopify/;

/** A company and its group share a word of their names. */
const sharesWord = (host: string, brand: string) =>
	brand
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.some((word) => word.length >= 4 && host.includes(word));

export const linkDomain = defineRule({
	id: 'link-domain',
	title: 'links lead to domains of the brand or to those that the playbook allows',
	severity: 'warning',
	required: false,
	why: 'A mail cloned from another brand or client links to that one’s pages.',
	source: 'qa-rules §5 link',
	reads: ['emails'],
	options: z.strictObject({
		/**
		 * Domains of others that are right. Left out, nobody has said which are wrong: only what is nearly a domain of the
		 * brand is told, and the privacy policy, imprint or terms of somebody else.
		 */
		allow: z.array(z.string().min(1).max(253)).max(500).optional(),
	}),
	examples: {
		bad: [
			{
				say: 'one letter too many in the name of the brand, where nobody has listed any',
				body: '<a href="https://www.northwinds.com/seat">Save your seat</a>',
			},
			{
				say: 'two letters that changed places',
				body: '<a href="https://nortwhind.com/seat">Save your seat</a>',
			},
			{
				say: 'the domain of the brand with an end too many',
				body: '<a href="https://www.northwind.example.de/seat">Save your seat</a>',
			},
			{
				say: 'the privacy policy of somebody else',
				body: '<a href="https://www.brightpath-agency.co.uk/privacy">Privacy policy</a>',
			},
			{
				say: 'the imprint of somebody else',
				body: '<a href="https://www.otherclient.de/impressum">Impressum</a>',
			},
			{
				say: 'another company, where only the brand is allowed',
				body: '<a href="https://www.partner.org/">Partner</a>',
				options: { allow: [] },
			},
			{
				say: 'not among those allowed',
				body: '<a href="https://www.partner.org/">Partner</a>',
				options: { allow: ['contoso.com'] },
			},
		],
		quiet: [
			{
				say: 'the policy of a partner by its name, one that a service hosts, one of the group',
				body: '<a href="https://www.partner.org/privacy">Privacy policy of Contoso</a> <a href="https://www.iubenda.com/privacy-policy/7">Privacy policy</a> <a href="https://www.northwind-group.com/terms">Terms</a>',
			},
			{
				say: 'names that have a part of it only',
				body: '<a href="https://www.northwest.org/">Northwest</a> <a href="https://www.northwind.de/">In German</a> <a href="https://north-wind.org/">North Wind</a>',
			},
			{
				say: 'a page below a domain of the brand',
				body: '<a href="https://events.northwind.example/privacy">Privacy</a>',
				options: { allow: [] },
			},
			{
				say: 'networks and stores',
				body: '<a href="https://www.linkedin.com/company/a">LinkedIn</a> <a href="https://apps.apple.com/app/a">App</a>',
				options: { allow: [] },
			},
			{
				say: 'a partner that is allowed',
				body: '<a href="https://www.partner.org/">Partner</a>',
				options: { allow: ['partner.org'] },
			},
			{
				say: 'another company, where nobody has listed any',
				body: '<a href="https://www.partner.org/">Partner</a>',
			},
			{
				say: 'a mail address',
				body: '<a href="mailto:hello@partner.org">Partner</a>',
				options: { allow: [] },
			},
		],
	},
	*check({ email: { html }, playbook: { brand } }, { allow }) {
		// without the lists there is nothing to compare with
		if (brand.webDomains.length === 0) return;
		const allowed = [...EVERYBODYS_HOSTS, ...(allow ?? [])];
		const told = new Set<string>();
		const isForeign = once(
			(host) =>
				!isOwnHost(host, brand) &&
				!allowed.some((one) => isUnder(host, one)) &&
				// these are wrong for a reason of their own
				!(isSampleHost(host) || isNonProduction(host) || shorteners.has(host)),
		);
		const meantBy = once((host) => meantDomain(host, brand));
		for (const link of webTargetsOf(html)) {
			const { host } = link;
			if (!isForeign(host)) continue;
			const domain = registrableOf(host);
			if (told.has(domain)) continue;
			const meant = meantBy(host);
			const isOthersLaw =
				LEGAL_NAME.test(linkNameOf(html, link).plain) &&
				!LEGAL_HOSTS.test(host) &&
				!sharesWord(host, brand.name);
			if (!allow && meant === undefined && !isOthersLaw) continue;
			told.add(domain);
			yield {
				found: `a link to the domain ${say(domain)}`,
				expected: meant
					? `${say(meant)}, which it nearly is`
					: 'a domain of the brand or one that the playbook allows',
				mend: 'Correct the link; if the domain is right, allow it in the playbook (qa, rules, link-domain)',
				where: link.where,
				evidence: domain,
			};
		}
	},
});
