import { contentHash } from '../canonical';
import { type Build, buildSchema } from '../launch/build';
import { parse } from '../parse';
import { type Instant, isoOf } from '../time/instant';
import type { ReadName } from './rule';

/** An e-mail or page as separate fields, for flows that have no build. */
export interface MailFields {
	readonly subject: string;
	readonly preheader: string;
	readonly fromName: string;
	readonly fromAddress: string;
	readonly replyTo: string;
	readonly html: string;
	readonly text: string;
	readonly pageHtml: string;
	/** The platform, e.g. `HubSpot`; tells which tokens are known. Without it the tokens tell. */
	readonly platform: string;
}

/** What is to be checked without a campaign. */
export type QaInput = { readonly build: Build } | { readonly fields: MailFields };

interface ReadInput {
	readonly build: Build;
	/** Left out: all of the build. */
	readonly given?: readonly ReadName[];
	/** Of the build as it is, or of a corrected copy. */
	digestOf(build: Build): string;
}

export const readInput = (input: QaInput, now: Instant): ReadInput =>
	'build' in input
		? { build: input.build, digestOf: contentHash }
		: { ...buildOfFields(input.fields, now), digestOf: (build) => contentHash(fieldsOf(build)) };

/** The texts of a build that was made of fields; when it was read is no part of the content. */
export function fieldsOf({ map, emails: [email], landingPages: [page] }: Build): MailFields {
	return {
		subject: email?.subject ?? '',
		preheader: email?.preheader ?? '',
		fromName: email?.from.name ?? '',
		fromAddress: email?.from.address ?? '',
		replyTo: email?.replyTo ?? '',
		html: email?.html ?? '',
		text: email?.text ?? '',
		pageHtml: page?.html ?? '',
		platform: map,
	};
}

/** What the fields say, and nothing else: `given` keeps rules about audience, schedule … from running on nothing. */
export function buildOfFields(fields: MailFields, now: Instant): Required<Omit<ReadInput, 'digestOf'>> {
	const { subject, preheader, fromName, fromAddress, replyTo, html, text, pageHtml, platform } = fields;
	const hasMail = [subject, html, text].some((field) => field.trim() !== '');
	const email = {
		id: '1',
		name: subject.slice(0, 100) || 'E-mail',
		subject,
		preheader,
		from: { name: fromName, address: fromAddress },
		html,
		...(replyTo && { replyTo }),
		...(text && { text }),
	};
	const build: Build = {
		map: platform,
		program: { id: '', name: '' },
		readAt: isoOf(now),
		emails: hasMail ? [email] : [],
		landingPages: pageHtml ? [{ id: '1', name: 'Page', html: pageHtml }] : [],
		tokens: [],
		audience: { name: '', include: [], exclude: [], suppression: [], size: null, sizeMethod: 'unknown' },
		schedule: { sendAt: null, timeZone: 'UTC' },
		followUps: [],
		unreadable: [],
	};
	return {
		build: parse(buildSchema, build, 'Fields'),
		given: ['emails', 'allEmails', ...(pageHtml ? (['landingPages', 'allPages'] as const) : [])],
	};
}
