import { z } from 'zod/v4';

import type { Keys } from '../approval/keys';
import { approvalRuleSchema } from '../playbook/approvalSchema';
import type { ApprovalRule } from '../playbook/schema';
import { isoIn, sealRow, sealState, textIn } from './seal';

/** What a row of the table playbook_changes tells. */
export const CHANGE_KINDS = ['proposed', 'decided', 'wrongCode', 'told'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A row of the table playbook_changes; rows are only ever added, and the same row twice is once. */
export interface ChangeRow {
	/** What makes it the same row, e.g. `P-7F3K9QAB/decided/otto`. */
	readonly key: string;
	readonly changeId: string;
	readonly kind: ChangeKind;
	/** ISO instant. */
	readonly at: string;
	/** A key of the people of the version that is to be replaced. */
	readonly person: string;
	/** The version proposed. */
	readonly version: string;
	/** The version in force when it was proposed. */
	readonly replaces: string;
	/** Of a decision `approve` or `reject`; of a mail what it was about. Else empty. */
	readonly choice: string;
	/** Why it is proposed, or what was said with the decision. */
	readonly comment: string;
	/** Of a proposal, as JSON: playbook, differences, effects, and who decides by which rule. Else empty. */
	readonly content: string;
	/** `key id.mac` over everything above. */
	readonly signature: string;
}

const DOMAIN = 'campaign-playbook-change';
const aboutOf = ({
	key,
	changeId,
	kind,
	at,
	person,
	version,
	replaces,
	choice,
	comment,
	content,
}: Unsigned) => [key, changeId, kind, at, person, version, replaces, choice, comment, content];
type Unsigned = Omit<ChangeRow, 'signature'>;

export const signChange = (row: Unsigned, keys: Keys): ChangeRow => ({
	...row,
	signature: sealRow(DOMAIN, aboutOf(row), keys),
});

const ownerSchema = z.object({ person: z.string(), roles: z.array(z.string()) });
const contentSchema = z.object({
	name: z.string(),
	/** The playbook as JSON. */
	playbook: z.string(),
	/** Differences in words, by area. */
	changes: z.array(z.object({ area: z.string(), lines: z.array(z.string()) })),
	/** What it means for open campaigns, in words. */
	effects: z.array(z.string()),
	/** Who decides, as the version in force had it then. */
	owners: z.array(ownerSchema).min(1),
	rule: approvalRuleSchema,
	roles: z.array(z.string()),
	/** The proposer has a vote, because the rule could not be met without it. */
	proposerVotes: z.boolean(),
	/** ISO instant. */
	expiresAt: z.string(),
});
export type ProposalContent = z.infer<typeof contentSchema> & { readonly rule: ApprovalRule };

/** A proposal with all that has happened to it. */
export interface Change {
	readonly proposal: ChangeRow;
	readonly content: ProposalContent;
	readonly decisions: readonly ChangeRow[];
	readonly wrongCodes: readonly ChangeRow[];
	/** Keys of the mails that were sent. */
	readonly told: ReadonlySet<string>;
}

export interface StoredChanges {
	readonly changes: readonly Change[];
	/** Keys of mails that are not about a change. */
	readonly told: ReadonlySet<string>;
	/** Names of rows that our secret has not signed; they do not count. */
	readonly unsigned: readonly string[];
}

/** Sorts the rows of the table by the change they are about, in whatever order they come. */
export function readChanges(rows: readonly Readonly<Record<string, unknown>>[], keys: Keys): StoredChanges {
	const read = rows.flatMap(readRow);
	const isSigned = (row: ChangeRow) => sealState(row.signature, DOMAIN, aboutOf(row), keys) !== 'unsigned';
	const own = [...new Map(read.filter(isSigned).map((row) => [`${row.key} ${row.at}`, row])).values()].sort(
		(a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.signature < b.signature ? -1 : 1),
	);
	const changes = own.flatMap((proposal): Change[] => {
		const content = proposal.kind === 'proposed' ? contentIn(proposal.content) : undefined;
		const isFirst = own.find(({ key }) => key === proposal.key) === proposal;
		if (!content || !isFirst) return [];
		const of = (kind: ChangeKind) =>
			own.filter((row) => row.kind === kind && row.changeId === proposal.changeId);
		return [
			{
				proposal,
				content,
				decisions: of('decided'),
				wrongCodes: of('wrongCode'),
				told: new Set(of('told').map(({ key }) => key)),
			},
		];
	});
	return {
		changes,
		told: new Set(own.filter(({ kind }) => kind === 'told').map(({ key }) => key)),
		unsigned: read.filter((row) => !isSigned(row)).map(({ key, at }) => `${key} (${at})`),
	};
}

function readRow(stored: Readonly<Record<string, unknown>>): ChangeRow[] {
	const kind = CHANGE_KINDS.find((known) => known === stored.kind);
	const at = isoIn(stored.at);
	if (!kind || at === undefined) return [];
	return [
		{
			key: textIn(stored.key),
			changeId: textIn(stored.changeId),
			kind,
			at,
			person: textIn(stored.person),
			version: textIn(stored.version),
			replaces: textIn(stored.replaces),
			choice: textIn(stored.choice),
			comment: textIn(stored.comment),
			content: textIn(stored.content),
			signature: textIn(stored.signature),
		},
	];
}

function contentIn(text: string): ProposalContent | undefined {
	try {
		return contentSchema.parse(JSON.parse(text));
	} catch {
		return undefined;
	}
}
