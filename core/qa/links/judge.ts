import type { LinkAnswer, Question } from './answers';

/** Why no answer came. */
export type Failure =
	/** The host has no address. */
	| 'notFound'
	/** The host has an address that is not public. */
	| 'private'
	/** Nobody listens there. */
	| 'refused'
	/** The certificate is not valid for the host. */
	| 'certificate'
	| 'timeout'
	/** There was no time left to ask. */
	| 'late'
	/** Anything else on the way, e.g. a reset connection. */
	| 'unreachable';

/** What one request brought. */
export type Reply =
	| {
			readonly status: number;
			readonly location?: string | undefined;
			readonly contentType?: string | undefined;
			/** The first bytes of a GET, a thousand or more where there are so many. */
			readonly begin?: Uint8Array | undefined;
	  }
	| { readonly failed: Failure };

/** What sites say to robots, or for a while, while a person may get in. 520 to 530 is the wall, not the site behind it. */
const UNSURE = new Set([
	401, 403, 405, 406, 407, 408, 409, 418, 421, 423, 425, 426, 428, 429, 430, 451, 501, 503, 520, 999,
]);

const CERTIFICATE = new Set([
	'CERT_HAS_EXPIRED',
	'CERT_NOT_YET_VALID',
	'CERT_REVOKED',
	'DEPTH_ZERO_SELF_SIGNED_CERT',
	'ERR_TLS_CERT_ALTNAME_INVALID',
]);
const TIMEOUT = new Set(['ETIMEDOUT', 'ECONNABORTED', 'ESOCKETTIMEDOUT', 'ERR_CANCELED', 'ABORT_ERR']);

/** What went wrong, by the error of the HTTP client or of what caused it. */
export function failureOf(error: unknown): Failure {
	for (let its = error as ErrorLike | undefined, depth = 0; its && depth < 5; its = its.cause, depth++) {
		const { code = '', name = '' } = its;
		if (code === 'ENOTFOUND' || code === 'ENODATA') return 'notFound';
		if (code === 'ECONNREFUSED') return 'refused';
		if (CERTIFICATE.has(String(code))) return 'certificate';
		if (TIMEOUT.has(String(code)) || name === 'TimeoutError' || name === 'AbortError') return 'timeout';
		if (name.startsWith('SsrfBlocked')) return 'private';
	}
	return 'unreachable';
}

interface ErrorLike {
	readonly code?: unknown;
	readonly name?: string;
	readonly cause?: ErrorLike;
}

const FAILED: Readonly<Record<Failure, Pick<LinkAnswer, 'verdict' | 'say'>>> = {
	notFound: { verdict: 'broken', say: 'leads to a host that does not exist' },
	private: { verdict: 'unverified', say: 'leads to a host that is in a private network as seen from here' },
	refused: { verdict: 'broken', say: 'leads to a host that refuses the connection' },
	certificate: {
		verdict: 'broken',
		say: 'leads to a host without a valid certificate, of which browsers warn',
	},
	late: { verdict: 'unverified', say: 'was not asked, because the time for all links was used up' },
	timeout: { verdict: 'unverified', say: 'did not answer in time' },
	unreachable: { verdict: 'unverified', say: 'could not be reached' },
};

/** First bytes of picture files; SVG is text. */
const SIGNATURES: readonly (readonly number[])[] = [
	[0x89, 0x50, 0x4e, 0x47],
	[0xff, 0xd8, 0xff],
	[0x47, 0x49, 0x46, 0x38],
	[0x42, 0x4d],
	[0x52, 0x49, 0x46, 0x46],
	[0x00, 0x00, 0x01, 0x00],
];

/** By what the server calls it, or else by its first bytes. */
export const isPicture = ({ contentType = '', begin }: Exclude<Reply, { failed: Failure }>) =>
	/^\s*image\//i.test(contentType) ||
	(begin !== undefined &&
		(SIGNATURES.some((signature) => signature.every((byte, at) => begin[at] === byte)) ||
			String.fromCharCode(...begin.slice(4, 8)) === 'ftyp' ||
			/<svg[\s>]/i.test(String.fromCharCode(...begin.slice(0, 1_000)))));

/** @param hops the addresses of the redirects, the last one being the one that replied */
export function judge({ kind, url }: Question, hops: readonly string[], reply: Reply): LinkAnswer {
	const common = { kind, url, finalUrl: hops.at(-1) ?? url, redirects: hops.length };
	if ('failed' in reply) return { ...common, ...FAILED[reply.failed] };
	const { status } = reply;
	return { ...common, status, ...verdictOf(kind, reply) };
}

function verdictOf(
	kind: Question['kind'],
	reply: Exclude<Reply, { failed: Failure }>,
): Pick<LinkAnswer, 'verdict' | 'say'> {
	const { status } = reply;
	const say = `answers ${status}`;
	if (status >= 200 && status < 300) {
		if (kind === 'link' || isPicture(reply)) return { verdict: 'ok', say };
		return {
			verdict: 'broken',
			say: `answers with ${reply.contentType?.split(';', 1)[0] || 'something'}, not with a picture`,
		};
	}
	if (status < 400 || UNSURE.has(status)) return { verdict: 'unverified', say };
	return { verdict: 'broken', say };
}
