/** Parameters of an address that change without anything being sent, shown or linked differently. */
export interface VolatileRule {
	readonly id: string;
	readonly why: string;
	/** Hosts it is for, in lower case; left out, every host. */
	readonly hosts?: RegExp;
	/** Only in an address that has these too: alone, a parameter of such a name may mean anything. */
	readonly needs?: readonly string[];
	/** Names, compared as they are written. */
	readonly parameters: readonly string[];
}

const SIGNED_AGAIN =
	'A storage service signs an address anew each time it is asked; the file stays the same.';
const PER_RECIPIENT =
	'Says which person or which send a click came from. The page behind it is the same for everybody.';

/** `s3` itself, not a host of somebody else's program below amazonaws.com. */
const S3 = /(?:^|\.)s3(?:[.-](?:dualstack\.)?[a-z]{2}(?:-[a-z]+){1,3}-\d)?\.amazonaws\.com$/;
const GOOGLE_STORAGE = /(?:^|\.)storage\.googleapis\.com$/;

/**
 * The whole list. An entry takes the value away and leaves the parameter, so that adding or removing one is still a
 * change; path, host and every other parameter always count. Cache busters (`?v=`, `?t=`, `?version=`) are not on it:
 * a new one is how a MAP says that the file was replaced.
 */
export const VOLATILE: readonly VolatileRule[] = [
	{
		id: 's3-signature-4',
		why: SIGNED_AGAIN,
		hosts: S3,
		needs: ['X-Amz-Signature'],
		parameters: [
			'X-Amz-Algorithm',
			'X-Amz-Credential',
			'X-Amz-Date',
			'X-Amz-Expires',
			'X-Amz-Security-Token',
			'X-Amz-Signature',
			'X-Amz-SignedHeaders',
		],
	},
	{
		id: 's3-signature-2',
		why: SIGNED_AGAIN,
		hosts: S3,
		needs: ['AWSAccessKeyId', 'Signature'],
		parameters: ['AWSAccessKeyId', 'Expires', 'Signature'],
	},
	{
		id: 'cloudfront-signature',
		why: SIGNED_AGAIN,
		hosts: /^[a-z0-9]+\.cloudfront\.net$/,
		needs: ['Key-Pair-Id', 'Signature'],
		parameters: ['Expires', 'Hash-Algorithm', 'Key-Pair-Id', 'Policy', 'Signature'],
	},
	{
		id: 'google-signature-4',
		why: SIGNED_AGAIN,
		hosts: GOOGLE_STORAGE,
		needs: ['X-Goog-Signature'],
		parameters: [
			'X-Goog-Algorithm',
			'X-Goog-Credential',
			'X-Goog-Date',
			'X-Goog-Expires',
			'X-Goog-Signature',
			'X-Goog-SignedHeaders',
		],
	},
	{
		id: 'google-signature-2',
		why: SIGNED_AGAIN,
		hosts: GOOGLE_STORAGE,
		needs: ['GoogleAccessId', 'Signature'],
		parameters: ['Expires', 'GoogleAccessId', 'Signature'],
	},
	{
		id: 'azure-signature',
		why: SIGNED_AGAIN,
		hosts: /^[a-z0-9]+\.blob\.core\.windows\.net$/,
		needs: ['sig', 'sv'],
		parameters: [
			'se',
			'si',
			'sig',
			'sip',
			'ske',
			'skoid',
			'sks',
			'skt',
			'sktid',
			'skv',
			'sp',
			'spr',
			'sr',
			'srt',
			'ss',
			'st',
			'sv',
		],
	},
	{ id: 'marketo-token', why: PER_RECIPIENT, parameters: ['mkt_tok'] },
	{ id: 'hubspot-token', why: PER_RECIPIENT, parameters: ['_hsenc', '_hsmi'] },
	{ id: 'mailchimp-token', why: PER_RECIPIENT, parameters: ['mc_eid'] },
];
