import type { Campaign } from '../campaign/campaign';
import { append, type Journal, withMails } from '../campaign/journal';
import { mailOf } from '../mail/mail';
import { ownerOf } from '../playbook/owner';
import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time/instant';
import { isSameAnswer } from './answers';
import type { UnsignedRow } from './decisionRow';
import { nameOf, textsFor } from './people';
import { english, fill, type Texts } from './texts';

interface Found {
	readonly unsigned: readonly UnsignedRow[];
	readonly playbook: Playbook;
	readonly now: Instant;
	readonly actor: string;
}

/** Most rows named in one event and one mail. */
const MAX_NAMED = 20;
/** Most rows told in the life of a campaign; whoever fills the table with more is known by then. */
const MAX_TOLD = 30;

/** Rows of the round that look like answers and were not written by us. What a closed round holds was signed when it was counted. */
export const unsignedIn = ({ round }: Campaign, unsigned: readonly UnsignedRow[]): UnsignedRow[] =>
	unsigned.filter(
		({ decision }) =>
			decision.round === round?.round &&
			(round.status === 'open' || !round.decisions.some((onRecord) => isSameAnswer(onRecord, decision))),
	);

/** Tells the owner, once for each row, that somebody writes answers into the table. */
export function tellUnsigned(journal: Journal, { unsigned, playbook, now, actor }: Found): Journal {
	const { unsignedRows: told = [] } = journal.campaign;
	const fresh = unsignedIn(journal.campaign, unsigned)
		.filter(({ row }) => !told.includes(row))
		.slice(0, Math.min(MAX_NAMED, MAX_TOLD - told.length));
	if (fresh.length === 0) return journal;
	const known = append(journal, now, actor, {
		type: 'unsignedDecisionFound',
		data: { rows: fresh.map(({ row }) => row) },
	});
	return withMails(known, mailAbout(known.campaign, fresh, playbook));
}

function mailAbout(campaign: Campaign, rows: readonly UnsignedRow[], playbook: Playbook) {
	const owner = ownerOf(campaign, playbook);
	const texts = textsFor(owner.key, playbook);
	const { campaignId, brief, chain } = campaign;
	return mailOf({
		id: `unsigned-${chain.seq}`,
		lang: texts.lang,
		to: owner.email,
		subject: fill(texts.unsigned.subject, { campaignId, title: brief.title }),
		lead: texts.unsigned.lead,
		paragraphs: [...sayUnsigned(rows, playbook, texts), texts.unsigned.next],
		facts: [[texts.facts.campaign, fill(texts.page.campaign, { title: brief.title, campaignId })]],
		reason: texts.outcome.ownerReason,
	});
}

/** E.g. `Bea Brand, "approve", row bea/approve/2026-03-02T10:05:00.000Z: it has no signature.` */
export const sayUnsigned = (
	rows: readonly UnsignedRow[],
	playbook: Playbook,
	{ unsigned }: Texts = english,
): string[] =>
	rows.map(({ decision: { person, choice }, row, why }) =>
		fill(unsigned.row, { name: nameOf(person, playbook), choice, row, why: unsigned.why[why] }),
	);
