import { canonicalJson, sha256Hex } from '../canonical';
import type { Brief } from '../intake/brief';
import type { Build } from './build';

/** Raised when the selection below changes, so that a digest always says under which rule it was made. */
export const PACKAGE_FORMAT = 1;

/**
 * What a decision is about: everything of build and brief that decides what is sent, to whom and when.
 * Left out on purpose, because they change without meaning: `readAt`, program and asset URLs, audience `asOf`
 * and `sizeMethod`, vendor checks, and whether the MAP calls an e-mail approved (it must be at launch; content decides).
 */
export interface LaunchPackage {
	readonly format: typeof PACKAGE_FORMAT;
	readonly campaignId: string;
	readonly map: string;
	readonly programId: string;
	readonly emails: Pick<
		Build['emails'][number],
		'id' | 'name' | 'subject' | 'preheader' | 'from' | 'replyTo' | 'html' | 'text' | 'headers' | 'attachments'
	>[];
	readonly landingPages: Pick<Build['landingPages'][number], 'id' | 'name' | 'html' | 'status'>[];
	readonly forms: NonNullable<Build['forms']>;
	readonly tokens: Build['tokens'];
	readonly audience: Pick<Build['audience'], 'name' | 'include' | 'exclude' | 'suppression' | 'seedList' | 'consentFilter' | 'size'>;
	readonly schedule: Build['schedule'];
	readonly followUps: Build['followUps'];
	/** Parts that nobody could read; a person has attested them for this digest. */
	readonly unreadable: Build['unreadable'];
	readonly brief: Pick<Brief, 'type' | 'region' | 'audience' | 'audienceSize'>;
}

const byKey = <T>(key: (item: T) => string) => (a: T, b: T) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);

/** Lists without a meaningful order are sorted, so that the order in which a MAP answers changes nothing. */
export function launchPackageOf(build: Build, campaign: { campaignId: string; brief: Brief }): LaunchPackage {
	const { name, include, exclude, suppression, seedList, consentFilter, size } = build.audience;
	const { type, region, audience, audienceSize } = campaign.brief;
	return {
		format: PACKAGE_FORMAT,
		campaignId: campaign.campaignId,
		map: build.map,
		programId: build.program.id,
		emails: build.emails
			.map(({ approved: _approved, ...email }) => email)
			.sort(byKey((email) => email.id)),
		landingPages: build.landingPages
			.map(({ url: _url, ...page }) => page)
			.sort(byKey((page) => page.id)),
		forms: [...(build.forms ?? [])].sort(byKey((form) => form.id)),
		tokens: [...build.tokens].sort(byKey((token) => token.name)),
		audience: {
			name,
			include: [...include].sort(),
			exclude: [...exclude].sort(),
			suppression: [...suppression].sort(),
			seedList,
			consentFilter,
			size,
		},
		schedule: build.schedule,
		followUps: [...build.followUps].sort(byKey((followUp) => followUp.name)),
		unreadable: [...build.unreadable].sort(byKey((part) => part.what)),
		brief: { type, region, audience, audienceSize },
	};
}

/** @returns the canonical JSON of the package and its SHA-256 in hex. Any program can recompute it, see docs/digest.md. */
export function digestOf(launchPackage: LaunchPackage): { digest: string; canonical: string } {
	const canonical = canonicalJson(launchPackage);
	return { digest: sha256Hex(canonical), canonical };
}
