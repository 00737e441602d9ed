import { sha256Hex } from '../../canonical';
import type { Playbook } from '../../playbook/schema';
import type { Span } from '../../time/span';
import type { Brief } from '../brief';
import { languagesOf } from '../languages';
import { isOpen, type Other } from '../others';
import { minutesPresent } from './presence';

export interface RouteQuestion {
	readonly brief: Pick<Brief, 'type' | 'region' | 'languages'>;
	readonly campaignId: string;
	/** A key of the playbook's roles: who can be chosen. */
	readonly role: string;
	/** From now until the build has to be done. */
	readonly window: Span;
	/** Working minutes that the work takes. */
	readonly needMinutes: number;
	/** How many open campaigns a person has already. */
	readonly loadOf: (person: string) => number;
	readonly playbook: Playbook;
}

/** What speaks against a person, from what matters least to what matters most. */
export const MISFITS = ['full', 'language', 'region', 'skill', 'away'] as const;
export type Misfit =
	| { readonly code: 'full'; readonly parallel: number }
	| { readonly code: 'language'; readonly missing: readonly string[] }
	| { readonly code: 'region' }
	| { readonly code: 'skill' }
	/** Working minutes that the person has until the build must be done. */
	| { readonly code: 'away'; readonly haveMinutes: number };

export interface Candidate {
	readonly person: string;
	/** Open campaigns that the person has. */
	readonly load: number;
	readonly misfits: readonly Misfit[];
}

/** Who takes the work, and everybody else who could have, in the order in which they would have been taken. */
export interface Route {
	readonly chosen: Candidate;
	readonly passedOver: readonly Candidate[];
}

/**
 * Chooses one person of a role. Whoever fits goes before whoever does not; then the smallest load in relation to what
 * a person takes at once; then the order of the role, begun at another place for each campaign, so that ties are shared
 * out. The same question has always the same answer.
 */
export function route(question: RouteQuestion): Route {
	const { playbook, role, campaignId, loadOf } = question;
	const people = playbook.roles[role]!.people;
	const most = Math.max(1, ...people.map((person) => playbook.people[person]!.parallel ?? 1));
	const first = Number.parseInt(sha256Hex(campaignId).slice(0, 8), 16) % people.length;
	const turn = (at: number) => (at - first + people.length) % people.length;
	const ranked = people
		.map((person, at) => {
			const load = loadOf(person);
			const candidate: Candidate = { person, load, misfits: misfitsOf(person, load, question) };
			const share = load / (playbook.people[person]!.parallel ?? most);
			return { candidate, rank: [gravityOf(candidate), share, turn(at)] };
		})
		.sort((a, b) => compare(a.rank, b.rank))
		.map(({ candidate }) => candidate);
	const [chosen, ...passedOver] = ranked as [Candidate, ...Candidate[]];
	return { chosen, passedOver };
}

const gravityOf = ({ misfits }: Candidate) =>
	Math.max(0, ...misfits.map(({ code }) => MISFITS.indexOf(code) + 1));

const compare = (a: readonly number[], b: readonly number[]) => {
	const at = a.findIndex((value, i) => value !== b[i]);
	return at < 0 ? 0 : a[at]! - b[at]!;
};

function misfitsOf(person: string, load: number, question: RouteQuestion): Misfit[] {
	const { brief, window, needMinutes, playbook } = question;
	const { skills, languages, regions, parallel } = playbook.people[person]!;
	const misfits: Misfit[] = [];
	const haveMinutes = minutesPresent(person, window, playbook);
	if (haveMinutes < needMinutes) misfits.push({ code: 'away', haveMinutes });
	if (skills && !skills.includes(brief.type)) misfits.push({ code: 'skill' });
	if (regions && !regions.includes(brief.region)) misfits.push({ code: 'region' });
	const missing = languages ? languagesOf(brief).filter((code) => !speaks(languages, code)) : [];
	if (missing.length > 0) misfits.push({ code: 'language', missing });
	if (parallel !== undefined && load >= parallel) misfits.push({ code: 'full', parallel });
	return misfits;
}

/** `de` stands for `de-AT`, too. */
const speaks = (spoken: readonly string[], code: string) =>
	spoken.some((known) => code === known || code.startsWith(`${known}-`));

/** Open campaigns by owner, or by builder where the owner does not build. */
export function loads(others: readonly Other[], who: 'owner' | 'builder'): (person: string) => number {
	const count = new Map<string, number>();
	for (const other of others) {
		if (!isOpen(other) || other.stage === 'intake') continue;
		const person = who === 'owner' ? other.owner : (other.record?.builder ?? other.owner);
		count.set(person, (count.get(person) ?? 0) + 1);
	}
	return (person) => count.get(person) ?? 0;
}
