// A second implementation, written from docs/digest.md alone: it imports nothing of the project, so that the page is
// known to say everything that another program needs.
import { createHash } from 'node:crypto';

type Json = Record<string, unknown>;
interface Rule {
	readonly id: string;
	readonly hosts?: string;
	readonly needs?: string[];
	readonly parameters: string[];
}

export function digestByHand(
	build: Json,
	campaign: { campaignId: string; brief: Json },
	rules: Rule[],
): { canonical: string; digest: string } {
	const list = (value: unknown) => (value ?? []) as Json[];
	const pick = (from: unknown, ...names: string[]) =>
		Object.fromEntries(names.map((name) => [name, (from as Json)[name]]));
	const clean = (value: unknown) => (typeof value === 'string' ? leaveOut(value, rules) : value);
	const ifAny = (value: unknown) => (value && Object.keys(value as object).length > 0 ? value : undefined);
	const by = (name: string, items: Json[]) =>
		[...items].sort(
			(a, b) =>
				order(`${a[name] as string}`, `${b[name] as string}`) || order(canonicalOf(a), canonicalOf(b)),
		);
	const texts = (value: unknown) => [...(value as string[])].sort(order);
	const emails = list(build.emails).map((email) => ({
		...pick(email, 'id', 'name', 'subject', 'preheader', 'from', 'replyTo'),
		html: clean(email.html),
		text: clean(email.text),
		headers: ifAny(email.headers),
		attachments: ifAny(by('name', list(email.attachments))),
	}));
	const canonical = canonicalOf({
		format: 2,
		campaignId: campaign.campaignId,
		map: build.map,
		programId: (build.program as Json).id,
		emails: by('id', emails),
		landingPages: by(
			'id',
			list(build.landingPages).map((page) => ({
				...pick(page, 'id', 'name', 'status'),
				html: clean(page.html),
			})),
		),
		forms: by(
			'id',
			list(build.forms).map((form) => ({
				...pick(form, 'id', 'name'),
				fields: texts(form.fields),
				thankYouUrl: clean(form.thankYouUrl),
			})),
		),
		tokens: by(
			'name',
			list(build.tokens).map((token) => ({ ...pick(token, 'name', 'type'), value: clean(token.value) })),
		),
		audience: {
			...pick(build.audience, 'name', 'seedList', 'consentFilter', 'size'),
			include: texts((build.audience as Json).include),
			exclude: texts((build.audience as Json).exclude),
			suppression: texts((build.audience as Json).suppression),
		},
		schedule: build.schedule,
		followUps: by(
			'name',
			list(build.followUps).map((followUp) => ({
				...pick(followUp, 'name', 'status', 'trigger'),
				listensTo: ifAny(followUp.listensTo),
				steps: ifAny(followUp.steps),
			})),
		),
		unreadable: by('what', list(build.unreadable)),
		brief: pick(campaign.brief, 'type', 'region', 'audience', 'audienceSize'),
	});
	return { canonical, digest: createHash('sha256').update(canonical, 'utf8').digest('hex') };
}

const order = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

function canonicalOf(value: unknown): string {
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(canonicalOf).join()}]`;
	const names = Object.keys(value).filter((name) => (value as Json)[name] !== undefined);
	return `{${names
		.sort(order)
		.map((name) => `${JSON.stringify(name)}:${canonicalOf((value as Json)[name])}`)
		.join()}}`;
}

/** Goes through the text once; an address ends at white space and at any of these. */
const ENDS = /[\s"'<>()`]/;

function leaveOut(text: string, rules: Rule[]): string {
	let result = '';
	let at = 0;
	while (at < text.length) {
		const slashes = text.indexOf('//', at);
		let end = slashes + 2;
		while (slashes >= 0 && end < text.length && !ENDS.test(text[end]!)) end++;
		if (slashes < 0) return result + text.slice(at);
		const address = text.slice(slashes, end);
		const scheme = /https?:$/i.exec(text.slice(Math.max(at, slashes - 6), slashes))?.[0] ?? '';
		const tooLong = scheme.length + address.length > 8000;
		result += text.slice(at, slashes) + (tooLong ? address : cleanAddress(address, rules));
		at = end;
	}
	return result;
}

function cleanAddress(address: string, rules: Rule[]): string {
	const mark = address.indexOf('?');
	if (mark < 0) return address;
	const fragment = [...address.matchAll(/#/g)].find(
		({ index }) => index > mark && address[index - 1] !== '&',
	);
	const end = fragment?.index ?? address.length;
	const pieces = address.slice(mark + 1, end).split(/(&amp;|&#38;|&#x26;|&)/i);
	const nameOf = (piece: string) => piece.replace(/=.*$/s, '');
	const host = /^\/\/([a-z0-9.-]{1,253})(:\d{1,5})?(?=[/?#])/i.exec(address)?.[1]?.toLowerCase();
	const valid = rules.filter(
		({ hosts, needs }) =>
			host !== undefined &&
			(!hosts || new RegExp(hosts).test(host)) &&
			(needs ?? []).every((name) => pieces.some((piece) => nameOf(piece) === name)),
	);
	const cleaned = pieces.map((piece) => {
		const isListed = valid.some(({ parameters }) => parameters.includes(nameOf(piece)));
		const [, value] = /^[^=]*=(.*)$/s.exec(piece) ?? [];
		if (!isListed || value === undefined || !/^[A-Za-z0-9_.~%+/=:!*-]*$/.test(value) || value.includes('//'))
			return piece;
		return `${nameOf(piece)}=left-out`;
	});
	return address.slice(0, mark + 1) + cleaned.join('') + address.slice(end);
}
