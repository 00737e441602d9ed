import { addressIn, isPublicAddress } from './address';
import { keyOf, type LinkAnswer, type LinkAnswers, type Question } from './answers';
import { type Failure, isPicture, judge, type Reply } from './judge';
import { whyNotToAsk } from './mayBeAsked';

/** One request: no redirect followed, no cookie, no credential. */
export interface Request {
	readonly method: 'HEAD' | 'GET';
	readonly url: URL;
	/** The checked address the connection must go to, whatever the name has by then. */
	readonly address: string;
	readonly timeoutMs: number;
}

/** The way to the network; neither function throws. */
export interface Network {
	/** All addresses of a host name. */
	resolve(host: string, timeoutMs: number): Promise<{ addresses: readonly string[] } | { failed: Failure }>;
	ask(request: Request): Promise<Reply>;
	/** Milliseconds of a clock that only runs forward. */
	clock(): number;
}

export interface Limits {
	/** Requests at the same time; one host is asked one thing at a time. */
	readonly atOnce: number;
	readonly requestMs: number;
	/** For all links of one build. */
	readonly totalMs: number;
	readonly redirects: number;
}

type Budget = Limits & { readonly deadline: number };

/** A host that has let so many requests time out is not asked any more. */
const MOST_TIMEOUTS = 2;
/** Answers that another try would not change; a crowded host must not be asked twice. */
const FINAL = new Set([429, 999]);

/** Asks links and remembers what became of them, so that many items of one run ask each only once. */
export class LinkCheck {
	private readonly known = new Map<string, Promise<LinkAnswer>>();
	private readonly turns = new Map<string, Promise<unknown>>();
	private readonly timeouts = new Map<string, number>();
	/** Some host has answered: then a name that nobody knows is the link's mistake and not the network's. */
	private hasNetwork = false;

	constructor(private readonly network: Network) {}

	/** @returns an answer to each question; this never fails. */
	async ask(questions: readonly Question[], limits: Limits): Promise<LinkAnswers> {
		const budget = { ...limits, deadline: this.network.clock() + limits.totalMs };
		const byHost = new Map<string, Question[]>();
		for (const question of questions) {
			const { host } = new URL(question.url);
			byHost.set(host, [...(byHost.get(host) ?? []), question]);
		}
		const hosts = [...byHost.values()];
		const answers = new Map<string, LinkAnswer>();
		const work = async () => {
			for (let its = hosts.shift(); its; its = hosts.shift()) {
				for (const question of its) answers.set(keyOf(question), await this.answer(question, budget));
			}
		};
		await Promise.all(Array.from({ length: limits.atOnce }, work));
		return new Map(
			questions.map((question) => [keyOf(question), this.withNetwork(answers.get(keyOf(question))!)]),
		);
	}

	private async answer(question: Question, budget: Budget): Promise<LinkAnswer> {
		const key = keyOf(question);
		const asked = this.known.get(key) ?? this.follow(question, budget);
		this.known.set(key, asked);
		const answer = await asked;
		if (answer.status !== undefined) this.hasNetwork = true;
		// another build has time of its own
		if (this.network.clock() >= budget.deadline) this.known.delete(key);
		return answer;
	}

	private withNetwork(answer: LinkAnswer): LinkAnswer {
		const isLost = answer.verdict === 'broken' && answer.status === undefined && !this.hasNetwork;
		return isLost
			? { ...answer, verdict: 'unverified', say: 'could not be asked, because no host at all was reached' }
			: answer;
	}

	private async follow(question: Question, budget: Budget): Promise<LinkAnswer> {
		const hops: string[] = [];
		for (let url = new URL(question.url); ; ) {
			const why = whyNotToAsk(url, question.kind);
			if (why !== undefined) return unsure(question, hops, `leads to an address that ${why}`);
			const reply = await this.inTurn(url.host, () => this.visit(url, question.kind, budget));
			const next = nextOf(reply, url);
			if (!next) return judge(question, hops, reply);
			if (hops.length === budget.redirects)
				return unsure(question, hops, `is redirected more than ${budget.redirects} times`);
			hops.push(next.href);
			url = next;
		}
	}

	/** Waits until nobody else asks this host. */
	private async inTurn<T>(host: string, job: () => Promise<T>): Promise<T> {
		const mine = (this.turns.get(host) ?? Promise.resolve()).then(job);
		this.turns.set(host, mine);
		return await mine;
	}

	/** HEAD first; when that is no clear yes, GET, because many servers answer a HEAD wrongly. */
	private async visit(url: URL, kind: Question['kind'], budget: Budget): Promise<Reply> {
		const { host, hostname } = url;
		if ((this.timeouts.get(host) ?? 0) >= MOST_TIMEOUTS) return { failed: 'timeout' };
		const left = () => Math.min(budget.requestMs, budget.deadline - this.network.clock());
		if (left() <= 0) return { failed: 'late' };
		const found = await this.publicAddresses(hostname, left());
		if ('failed' in found) return found;
		const ask = async (method: Request['method']): Promise<Reply> => {
			let reply: Reply = { failed: 'late' };
			// the second address is for hosts that this network reaches by one family only
			for (const address of found.addresses) {
				if (left() <= 0) break;
				reply = await this.network.ask({ method, url, address, timeoutMs: left() });
				if (!('failed' in reply) || (reply.failed !== 'unreachable' && reply.failed !== 'refused')) break;
			}
			if ('failed' in reply && reply.failed === 'timeout')
				this.timeouts.set(host, (this.timeouts.get(host) ?? 0) + 1);
			return reply;
		};
		const head = await ask('HEAD');
		return isClear(head, kind) ? head : await ask('GET');
	}

	/** One of each family, IPv4 first; a host with one address that is not public is not asked at all. */
	private async publicAddresses(
		hostname: string,
		timeoutMs: number,
	): Promise<{ addresses: readonly string[] } | { failed: Failure }> {
		const literal = addressIn(hostname);
		if (literal !== undefined) return { addresses: [literal] };
		const found = await this.network.resolve(hostname, timeoutMs);
		if ('failed' in found) return found;
		const { addresses } = found;
		if (addresses.length === 0) return { failed: 'notFound' };
		if (!addresses.every(isPublicAddress)) return { failed: 'private' };
		const [v4, v6] = [false, true].map((is6) => addresses.find((address) => address.includes(':') === is6));
		return { addresses: [v4, v6].filter((address) => address !== undefined) };
	}
}

const unsure = ({ kind, url }: Question, hops: readonly string[], say: string): LinkAnswer => ({
	kind,
	url,
	verdict: 'unverified',
	say,
	finalUrl: hops.at(-1) ?? url,
	redirects: hops.length,
});

function isClear(reply: Reply, kind: Question['kind']): boolean {
	if ('failed' in reply) return reply.failed !== 'unreachable';
	const { status, location } = reply;
	if (FINAL.has(status)) return true;
	if (status >= 300 && status < 400) return location !== undefined;
	return status >= 200 && status < 300 && (kind === 'link' || isPicture(reply));
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function nextOf(reply: Reply, from: URL): URL | undefined {
	if ('failed' in reply || !REDIRECTS.has(reply.status) || !reply.location) return undefined;
	return URL.canParse(reply.location, from.href) ? new URL(reply.location, from.href) : undefined;
}
