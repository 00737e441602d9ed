import { cleanText } from '../approval/cleanText';
import { append, type Journal, openJournal } from '../campaign/journal';
import type { Campaign } from '../campaign/campaign';
import type { CampaignFact } from '../campaign/facts';
import type { SavedCampaign } from '../campaign/row';
import type { Playbook } from '../playbook/schema';
import { type Problem, quote, sayProblem } from '../problem';
import { checklistFor, checklistStates, openItems, readTicks } from '../qa/checklist';
import type { Instant } from '../time/instant';

export type Recording =
	| { readonly status: 'recorded'; readonly journal: Journal }
	/** Sentences to show to the person. */
	| { readonly status: 'refused'; readonly why: string };

export const refusal = (...problems: readonly Problem[]): Recording => ({
	status: 'refused',
	why: problems.map(sayProblem).join(' '),
});

interface TickStep {
	readonly saved: SavedCampaign;
	/** Texts or ids of items, as a form sends them. */
	readonly items: unknown;
	/** A key of the playbook's people, or an e-mail address. The caller vouches for it. */
	readonly by: string;
	readonly note: string;
	readonly playbook: Playbook;
	readonly now: Instant;
}

/** Ticks items of the checklist for the content that was checked last. The last one sends the campaign to the next check. */
export function tickStep({ saved: { campaign }, items, by, note, playbook, now }: TickStep): Recording {
	const person = personOf(by, playbook);
	if (!person) return refusal(unknownPerson('Checklist', by));
	const { qa } = campaign;
	if (campaign.stage !== 'qa' || !qa) return refusal(notInQa('Checklist', campaign));
	const { digest } = qa;
	const ticking = readTicks({ campaign, digest, person, given: items, playbook });
	if (ticking.status === 'refused') return refusal(refusedItem(ticking, by, campaign, playbook));
	if (ticking.items.length === 0) return refusal(nothingNew(campaign, playbook));
	const said = cleanText(note, 500);
	const ticks = ticking.items.map(
		({ id }): CampaignFact => ({
			type: 'checklistTicked',
			data: { item: id, digest, by: person, ...(said && { note: said }) },
		}),
	);
	const journal = append(openJournal(campaign), now, person, ...ticks);
	const states = checklistStates(
		checklistFor(playbook, campaign.brief.type),
		journal.campaign.ticks ?? [],
		digest,
	);
	if (openItems(states).length > 0) return { status: 'recorded', journal };
	const data = {
		digest,
		by: person,
		choice: 'checkAgain',
		comment: 'Every item of the checklist is ticked.',
	} as const;
	return { status: 'recorded', journal: append(journal, now, person, { type: 'qaReviewed', data }) };
}

/** @returns the key of the person, whether a key or an address was given. */
export function personOf(by: string, { people }: Pick<Playbook, 'people'>): string | undefined {
	const wanted = by.trim();
	if (Object.hasOwn(people, wanted)) return wanted;
	const address = wanted.toLowerCase();
	return Object.keys(people).find((key) => people[key]!.email.trim().toLowerCase() === address);
}

export const unknownPerson = (where: string, by: string): Problem => ({
	where: `${where}, by`,
	found: quote(by.slice(0, 100)),
	expected: 'a person of the playbook, by key or e-mail address',
	mend: 'Correct it, or add the person to the playbook.',
});

export const notInQa = (where: string, { campaignId, stage, qa }: Campaign): Problem => ({
	where: `${where} of campaign ${campaignId}`,
	found: stage === 'qa' && !qa ? 'no result of a check' : `the stage ${quote(stage)}`,
	expected: 'a campaign in QA that was just checked',
	mend: 'Wait for the next check of Campaign QA Gate, and take the newest report.',
});

function refusedItem(
	{ why, item }: { readonly why: 'unknown' | 'ownCampaign' | 'otherRole'; readonly item: string },
	by: string,
	{ brief }: Campaign,
	playbook: Playbook,
): Problem {
	const items = checklistFor(playbook, brief.type);
	const role = items.find(({ text }) => text === item)?.role;
	const known = items.map(({ text }) => text).join('; ') || 'the playbook has none for this type';
	switch (why) {
		case 'unknown':
			return {
				where: 'Checklist',
				found: quote(item),
				expected: `an item of the checklist (${known})`,
				mend: 'Let the form offer the texts of the playbook.',
			};
		case 'ownCampaign':
			return {
				where: `Checklist, ${quote(item)}`,
				found: `${by}, who owns the campaign`,
				expected: 'somebody else, because nobody confirms their own work',
				mend: 'Ask a colleague to tick it, or write "fourEyes": false into the playbook, qa.',
			};
		case 'otherRole':
			return {
				where: `Checklist, ${quote(item)}`,
				found: by,
				expected: `a person of the role ${quote(role)}`,
				mend: 'Ask one of them to tick it.',
			};
	}
}

function nothingNew({ brief }: Campaign, playbook: Playbook): Problem {
	const items = checklistFor(playbook, brief.type).map(({ text }) => text);
	return {
		where: 'Checklist',
		found: 'no item that is still open',
		expected: items.length > 0 ? `one of: ${items.join('; ')}` : 'a checklist in the playbook, qa',
		mend: 'Tick what you have checked; what is ticked already stays ticked.',
	};
}
