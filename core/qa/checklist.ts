import type { Campaign, Tick } from '../campaign/campaign';
import { ownerOf } from '../playbook/owner';
import type { ChecklistItem, Playbook } from '../playbook/schema';

/** An item of the checklist for one content: open, or who has ticked it. */
export interface ChecklistState {
	readonly id: string;
	readonly text: string;
	readonly ticked?: { readonly by: string; readonly at: string; readonly note?: string | undefined };
}

/** What a person has to confirm for campaigns of this type. */
export const checklistFor = ({ qa }: Pick<Playbook, 'qa'>, type: string): readonly ChecklistItem[] =>
	(qa.checklist ?? []).filter(({ types }) => types?.includes(type) ?? true);

/** A tick counts for the content it was given for, and no other. */
export const checklistStates = (
	items: readonly ChecklistItem[],
	ticks: readonly Tick[],
	digest: string,
): ChecklistState[] =>
	items.map(({ id, text }) => {
		const tick = ticks.findLast((candidate) => candidate.item === id && candidate.digest === digest);
		if (!tick) return { id, text };
		const { by, at, note } = tick;
		return { id, text, ticked: note ? { by, at, note } : { by, at } };
	});

export const openItems = (states: readonly ChecklistState[]) => states.filter(({ ticked }) => !ticked);

export type WhyNotTick = 'ownCampaign' | 'otherRole';

type Asked = Pick<Campaign, 'campaignId' | 'owner'>;

/** Four eyes: who has built it does not confirm it. Two keys with one address are one person. */
export function whyNotTick(
	{ role }: ChecklistItem,
	person: string,
	campaign: Asked,
	playbook: Playbook,
): WhyNotTick | undefined {
	const { people, roles, qa } = playbook;
	const owner = ownerOf(campaign, playbook);
	const address = (email: string | undefined) => email?.trim().toLowerCase();
	if (qa.fourEyes !== false && address(people[person]?.email) === address(owner.email)) return 'ownCampaign';
	if (role !== undefined && !roles[role]?.people.includes(person)) return 'otherRole';
	return undefined;
}

/**
 * Who is asked for the open items besides the owner, who gets the report anyway: nobody for items that the owner may
 * tick; else the people of the item's role, without one those who are accountable for QA and those it escalates to.
 */
export function tickersOf(
	open: readonly { readonly id: string }[],
	campaign: Asked & Pick<Campaign, 'brief'>,
	playbook: Playbook,
): string[] {
	const { roles, stages } = playbook;
	const owner = ownerOf(campaign, playbook).key;
	const people = checklistFor(playbook, campaign.brief.type)
		.filter(({ id }) => open.some((item) => item.id === id))
		.filter((item) => whyNotTick(item, owner, campaign, playbook) !== undefined)
		.flatMap((item) => {
			const asked = item.role === undefined ? [stages.qa.owner, stages.qa.escalateTo] : [item.role];
			const candidates = asked.flatMap((role) => roles[role ?? '']?.people ?? []);
			return candidates.filter((person) => !whyNotTick(item, person, campaign, playbook));
		});
	return [...new Set(people)];
}

export type Ticking =
	/** Items that were open and may be ticked by this person; those that are ticked already are left out. */
	| { readonly status: 'fine'; readonly items: readonly ChecklistItem[] }
	| { readonly status: 'refused'; readonly why: WhyNotTick | 'unknown'; readonly item: string };

interface Ticked {
	readonly campaign: Asked & Pick<Campaign, 'brief' | 'ticks'>;
	readonly digest: string;
	readonly person: string;
	/** Texts or ids of items, as a form sends them: a list, or one of them. */
	readonly given: unknown;
	readonly playbook: Playbook;
}

/** Which items a person ticks; one that this person may not tick, or that is not there, refuses all of them. */
export function readTicks({ campaign, digest, person, given, playbook }: Ticked): Ticking {
	const items = checklistFor(playbook, campaign.brief.type);
	const isOpen = ({ id }: ChecklistItem) =>
		!(campaign.ticks ?? []).some((tick) => tick.item === id && tick.digest === digest);
	const ticked = new Set<ChecklistItem>();
	for (const name of namesIn(given)) {
		const item = items.find(({ id, text }) => id === name || oneLine(text) === name);
		if (!item) return { status: 'refused', why: 'unknown', item: name };
		if (!isOpen(item)) continue;
		const why = whyNotTick(item, person, campaign, playbook);
		if (why) return { status: 'refused', why, item: item.text };
		ticked.add(item);
	}
	return { status: 'fine', items: [...ticked] };
}

/** More than a checklist can have is nobody's form. */
const MOST_NAMES = 60;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const namesIn = (given: unknown): string[] =>
	(Array.isArray(given) ? given.slice(0, MOST_NAMES) : [given])
		.map((name) => (typeof name === 'string' ? oneLine(name.slice(0, 400)) : ''))
		.filter((name) => name !== '');
