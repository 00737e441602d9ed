import { civilDayOf } from '../../time/civil';
import { isoOf } from '../../time/instant';
import type { Brief } from '../brief';
import { isOpen, type Other } from '../others';
import { likenessTo } from './trigrams';

/** What the likeness of two requests is made of, with the most points of each; 100 in all. */
export const MOST = { title: 45, audience: 15, launch: 15, type: 10, region: 10, requester: 5 } as const;
export type Parts = { readonly [part in keyof typeof MOST]: number };

/** An open request that looks like the new one. */
export interface Similar {
	readonly other: Other;
	/** 0 to 100: the sum of the parts. */
	readonly score: number;
	readonly parts: Parts;
	/** Days between the two launches. */
	readonly daysApart: number;
}

/** Below this two requests are merely of one kind. */
const ENOUGH = 60;
/** Launches further apart, in days, are not the same request: a newsletter comes again. */
const FURTHEST = 45;
/** Titles with less in common are about something else, whatever the rest says. */
const LEAST_TITLE = 0.35;
const MOST_SHOWN = 5;

/** What the columns tell, and the score that the record can make of it at most. */
interface Candidate {
	readonly other: Other;
	readonly title: number;
	readonly atMost: number;
}

/**
 * The open requests that look most like this one, for people to look at: nothing is dropped because of it. One pass over
 * the columns of the rows; then records are read, the most promising first, until no other can come in front.
 */
export function similarRequests(brief: Brief, others: readonly Other[]): Similar[] {
	const day = civilDayOf(brief.launchDate);
	if (brief.title === '' || day === undefined) return [];
	const audienceLike = likenessTo(brief.audience ?? '');
	const found: Similar[] = [];
	for (const candidate of candidatesFor(brief, day, others)) {
		if (found.length >= MOST_SHOWN && found[MOST_SHOWN - 1]!.score > candidate.atMost) break;
		const similar = compare(candidate, brief, day, audienceLike);
		if (similar) found.push(similar);
		found.sort((a, b) => b.score - a.score || (a.other.campaignId < b.other.campaignId ? -1 : 1));
	}
	return found.slice(0, MOST_SHOWN);
}

function candidatesFor(brief: Brief, day: number, others: readonly Other[]): Candidate[] {
	const titleLike = likenessTo(brief.title, LEAST_TITLE);
	const candidates: Candidate[] = [];
	for (const other of others) {
		if (!isOpen(other) || isFar(other, day)) continue;
		const title = titleLike(other.title);
		if (title < LEAST_TITLE) continue;
		// Zones shift a date by a day at most.
		const daysApart =
			other.launchAt === undefined ? 0 : Math.max(0, Math.abs(other.launchAt / DAY_MS - day) - 2);
		const { type, region, requester } = fixedParts(other, brief);
		const atMost =
			Math.round(MOST.title * title) + MOST.audience + launchPart(daysApart) + type + region + requester;
		if (atMost >= ENOUGH) candidates.push({ other, title, atMost });
	}
	return candidates.sort((a, b) => b.atMost - a.atMost);
}

const fixedParts = ({ type, region, requester }: Other, brief: Brief) => ({
	type: type === brief.type ? MOST.type : 0,
	region: region === brief.region ? MOST.region : 0,
	requester: requester === brief.requesterEmail ? MOST.requester : 0,
});

const launchPart = (daysApart: number) => Math.round(MOST.launch * Math.max(0, 1 - daysApart / FURTHEST));

function compare(
	{ other, title }: Candidate,
	brief: Brief,
	day: number,
	audienceLike: (audience: string) => number,
): Similar | undefined {
	const record = other.record?.brief;
	const theirs = civilDayOf(record?.launchDate ?? dayOf(other));
	const daysApart = theirs === undefined ? FURTHEST : Math.abs(theirs - day);
	const parts: Parts = {
		title: Math.round(MOST.title * title),
		audience: Math.round(MOST.audience * audienceLike(record?.audience ?? '')),
		launch: launchPart(daysApart),
		...fixedParts(other, brief),
	};
	const score = Object.values(parts).reduce((sum, points) => sum + points, 0);
	return score >= ENOUGH && daysApart <= FURTHEST ? { other, score, parts, daysApart } : undefined;
}

const dayOf = ({ launchAt }: Other) => (launchAt === undefined ? '' : isoOf(launchAt).slice(0, 10));

const DAY_MS = 86_400_000;
/** Zones shift a date by a day at most. */
const isFar = ({ launchAt }: Other, day: number) =>
	launchAt !== undefined && Math.abs(launchAt / DAY_MS - day) > FURTHEST + 2;

/** A similar request as an item of a node holds it. */
export const similarView = ({ other, score, parts, daysApart }: Similar) => ({
	campaignId: other.campaignId,
	title: other.title,
	score,
	parts,
	daysApart,
});

/** One sentence for each, most alike first. */
export const saySimilar = (similar: readonly Similar[]): string[] =>
	similar.map(
		({ other, score, parts, daysApart }) =>
			`Similar request: "${other.title}" (${other.campaignId}), ${score} of 100 alike: ${sayParts(parts, daysApart)}.`,
	);

function sayParts({ title, audience, launch, type, region, requester }: Parts, daysApart: number): string {
	const days = daysApart === 0 ? 'same day' : daysApart === 1 ? '1 day apart' : `${daysApart} days apart`;
	return [
		`title ${title} of ${MOST.title}`,
		`audience ${audience} of ${MOST.audience}`,
		`launch ${launch} of ${MOST.launch} (${days})`,
		`type ${type} of ${MOST.type}`,
		`region ${region} of ${MOST.region}`,
		`requester ${requester} of ${MOST.requester}`,
	].join(', ');
}
