import { canonicalJson, sha256Hex } from '../canonical';
import type { Brief } from '../intake/brief';
import { quote } from '../problem';
import type { Build } from './build';
import { type Exclusion, leaveOut } from './leaveOut';

/** Raised when the selection below changes, so that a digest always says under which rule it was made. */
export const PACKAGE_FORMAT = 2;

/**
 * What a decision is about: everything of build and brief that decides what is sent, to whom and when.
 * Left out on purpose, because they change without meaning: `readAt`, program and asset URLs, audience `asOf`
 * and `sizeMethod`, vendor checks, image files, how the build came about, and whether the MAP calls an e-mail approved (it must be at launch; content decides).
 * In texts that hold addresses, the values that `leaveOut` takes away.
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
	readonly audience: Pick<
		Build['audience'],
		'name' | 'include' | 'exclude' | 'suppression' | 'seedList' | 'consentFilter' | 'size'
	>;
	readonly schedule: Build['schedule'];
	readonly followUps: Build['followUps'];
	/** Parts that nobody could read; a person has attested them for this digest. */
	readonly unreadable: Build['unreadable'];
	readonly brief: Pick<Brief, 'type' | 'region' | 'audience' | 'audienceSize'>;
}

/** Code units decide, on every machine alike. Entries that share a key are put in the order of their canonical JSON. */
const sortedBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
	[...items].sort((a, b) => compare(keyOf(a), keyOf(b)) || compare(canonicalJson(a), canonicalJson(b)));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** For optional lists and objects: none and an empty one mean the same. */
const unlessEmpty = <T extends object>(value: T | undefined): T | undefined =>
	value && Object.keys(value).length > 0 ? value : undefined;

function without<T extends object, K extends keyof T & string>(item: T, left: K): Omit<T, K> {
	return Object.fromEntries(Object.entries(item).filter(([key]) => key !== left)) as Omit<T, K>;
}

/**
 * Lists without a meaningful order are sorted, so that the order in which a MAP answers changes nothing.
 * @param noted is told each value of an address that was left out, see `exclusionsOf`
 */
export function launchPackageOf(
	build: Build,
	campaign: { campaignId: string; brief: Brief },
	noted?: (part: string, exclusion: Exclusion) => void,
): LaunchPackage {
	const clean = <T extends string | undefined>(text: T, part: string): T =>
		(text === undefined ? text : leaveOut(text, (exclusion) => noted?.(part, exclusion))) as T;
	const { name, include, exclude, suppression, seedList, consentFilter, size } = build.audience;
	const { type, region, audience, audienceSize } = campaign.brief;
	const emails = build.emails.map((email) => ({
		...without(email, 'approved'),
		html: clean(email.html, `HTML of e-mail ${quote(email.name)}`),
		text: clean(email.text, `text version of e-mail ${quote(email.name)}`),
		headers: unlessEmpty(email.headers),
		attachments: unlessEmpty(sortedBy(email.attachments ?? [], (attachment) => attachment.name)),
	}));
	const landingPages = build.landingPages.map((page) => ({
		...without(page, 'url'),
		html: clean(page.html, `HTML of landing page ${quote(page.name)}`),
	}));
	const forms = (build.forms ?? []).map((form) => ({
		...form,
		fields: [...form.fields].sort(),
		thankYouUrl: clean(form.thankYouUrl, `thank-you page of form ${quote(form.name)}`),
	}));
	const tokens = build.tokens.map((token) => ({
		...token,
		value: clean(token.value, `token ${quote(token.name)}`),
	}));
	const followUps = build.followUps.map((followUp) => ({
		...followUp,
		listensTo: unlessEmpty(followUp.listensTo),
		steps: unlessEmpty(followUp.steps),
	}));
	return {
		format: PACKAGE_FORMAT,
		campaignId: campaign.campaignId,
		map: build.map,
		programId: build.program.id,
		emails: sortedBy(emails, (email) => email.id),
		landingPages: sortedBy(landingPages, (page) => page.id),
		forms: sortedBy(forms, (form) => form.id),
		tokens: sortedBy(tokens, (token) => token.name),
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
		followUps: sortedBy(followUps, (followUp) => followUp.name),
		unreadable: sortedBy(build.unreadable, (part) => part.what),
		brief: { type, region, audience, audienceSize },
	};
}

/** Most values told of; beyond it only their number. */
const MAX_TOLD = 200;

/** For the audit: every value of an address that does not count for the digest, in the order of the build. */
export function exclusionsOf(
	build: Build,
	campaign: { campaignId: string; brief: Brief },
): { count: number; told: (Exclusion & { readonly part: string })[] } {
	const told: (Exclusion & { part: string })[] = [];
	let count = 0;
	launchPackageOf(build, campaign, (part, exclusion) => {
		if (++count <= MAX_TOLD) told.push({ part, ...exclusion });
	});
	return { count, told };
}

/** @returns the canonical JSON of the package and its SHA-256 in hex. Any program can recompute it, see docs/digest.md. */
export function digestOf(launchPackage: LaunchPackage): { digest: string; canonical: string } {
	const canonical = canonicalJson(launchPackage);
	return { digest: sha256Hex(canonical), canonical };
}
