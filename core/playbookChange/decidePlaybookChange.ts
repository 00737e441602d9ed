import { cleanText } from '../approval/cleanText';
import { isConfirmed, looksLikeCode } from '../approval/code';
import type { Keys } from '../approval/keys';
import { type Claims, readLink, shortDigest } from '../approval/link';
import { waitsUntil } from '../approval/tries';
import type { LoadedPlaybook } from '../playbook/playbook';
import { diffPlaybooks } from '../playbook/diff/diffPlaybooks';
import { loadPlaybook } from '../playbook/playbook';
import { type Instant, instantOf, isoOf } from '../time';
import { type Change, type ChangeRow, readChanges, signChange } from './changeRow';
import { type ChangeStanding, changeStanding } from './changeStanding';
import { readVersions } from './versions';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** The choices of the decision form as a person reads them. */
export const CHANGE_OPTIONS = {
	approve: 'Adopt this change',
	reject: 'Do not adopt it',
} as const;

export interface DecidingOnChange {
	/** What the form sent: `t` is the link, `choice`, `comment` and `code` the answer. Every field may be anything. */
	readonly answers: Readonly<Record<string, unknown>>;
	/** The version in force. */
	readonly current: LoadedPlaybook;
	/** Rows of the table playbook_changes. */
	readonly changes: Rows;
	/** Rows of the table campaign_playbook. */
	readonly versions: Rows;
	readonly keys: Keys;
	readonly now: Instant;
}

export type DecidedOnChange =
	| { readonly status: 'recorded'; readonly row: ChangeRow; readonly sentences: readonly string[] }
	/** The row counts the try; without it a code could be guessed. */
	| { readonly status: 'wrongCode'; readonly row: ChangeRow; readonly why: readonly string[] }
	| { readonly status: 'refused'; readonly why: readonly string[] };

const WRONG_LINK = 'This link does not work. Use the link in the newest mail about this change.';
const WRONG_CODE =
	'The code is not the one in your mail. Type it as it stands there; each person has a code of their own.';
const MAX_COMMENT = 500;

/**
 * Turns the answer of an owner into the row to store. Whether the change comes into force follows from all rows, so
 * that two who decide in the same second cannot overwrite each other.
 */
export function decidePlaybookChange(input: DecidingOnChange): DecidedOnChange {
	const { answers, current, keys, now } = input;
	const link = readLink(answers.t, keys, now, 'changePlaybook');
	if (link.status === 'wrong') return refused(WRONG_LINK);
	const { claims } = link;
	const change = readChanges(input.changes, keys).changes.find(isOf(claims));
	if (!change) return refused(WRONG_LINK);
	const tries = change.wrongCodes.map(({ person, at }) => ({ round: 0, person, at: instantOf(at) }));
	if (waitsUntil(claims, tries, now) !== undefined)
		return refused(
			'The code was wrong too often. Wait some hours, then try again with the code in your mail.',
		);
	if (!isConfirmed(answers.code, claims, keys)) {
		// What cannot be a code is no try at one: a scanner that fills in anything must not lock the owner out.
		if (!looksLikeCode(answers.code)) return refused(WRONG_CODE);
		return { status: 'wrongCode', row: rowOf(change, claims, 'wrongCode', '', '', input), why: [WRONG_CODE] };
	}
	const standing = changeStanding(change, readVersions(input.versions, keys), current.version, now);
	const closed = sayClosed(standing, change, current);
	if (closed) return refused(...closed);
	if (change.decisions.some(({ person }) => person === claims.person))
		return refused('You have answered already. The first answer of each person counts.');
	const choice = (['approve', 'reject'] as const).find(
		(known) => CHANGE_OPTIONS[known] === answers.choice || known === answers.choice,
	);
	if (!choice) return refused('Choose whether the change is to be adopted.');
	const comment = cleanText(answers.comment, MAX_COMMENT);
	if (choice === 'reject' && comment === '')
		return refused('Say in the comment why not; the proposer reads it.');
	const row = rowOf(change, claims, 'decided', choice, comment, input);
	const after = changeStanding(
		{ ...change, decisions: [...change.decisions, row] },
		readVersions(input.versions, keys),
		current.version,
		now,
	);
	return { status: 'recorded', row, sentences: [sayNext(after, current)] };
}

const refused = (...why: string[]): DecidedOnChange => ({ status: 'refused', why });

const isOf =
	({ campaignId, digest, person }: Claims) =>
	({ proposal, content }: Change) =>
		proposal.changeId === campaignId &&
		shortDigest(proposal.version) === digest &&
		content.owners.some((owner) => owner.person === person);

const rowOf = (
	{ proposal: { changeId, version, replaces } }: Change,
	{ person }: Claims,
	kind: 'decided' | 'wrongCode',
	choice: string,
	comment: string,
	{ keys, now }: DecidingOnChange,
): ChangeRow =>
	signChange(
		{
			key: kind === 'decided' ? `${changeId}/decided/${person}` : `${changeId}/wrongCode/${person}/${now}`,
			changeId,
			kind,
			at: isoOf(now),
			person,
			version,
			replaces,
			choice,
			comment,
			content: '',
		},
		keys,
	);

/** Why nothing can be decided any more; undefined while it is open. */
function sayClosed(standing: ChangeStanding, change: Change, current: LoadedPlaybook): string[] | undefined {
	switch (standing.status) {
		case 'open':
			return undefined;
		case 'approved':
		case 'adopted':
			return ['This change is approved already; nothing more is needed.'];
		case 'rejected':
			return ['This change was rejected already.'];
		case 'expired':
			return ['The time to decide about this change is over. It can be proposed again.'];
		case 'stale':
			return sayStale(change, current);
	}
}

const MAX_STALE = 40;

/** What the proposal would change now that another version is in force. */
export function sayStale({ content }: Change, { playbook }: LoadedPlaybook): string[] {
	const changes = diffPlaybooks(playbook, loadPlaybook(content.playbook).playbook).map(({ say }) => say);
	const more = changes.length > MAX_STALE ? [`And ${changes.length - MAX_STALE} more.`] : [];
	return [
		'The playbook has changed since this was proposed, so it cannot be adopted as it is: it would undo what was adopted meanwhile. It has to be proposed anew.',
		...(changes.length > 0 ? ['Against the version in force now it would change:'] : []),
		...changes.slice(0, MAX_STALE).map((say) => `– ${say}`),
		...more,
	];
}

function sayNext(standing: ChangeStanding, { playbook }: LoadedPlaybook): string {
	if (standing.status === 'approved')
		return 'The change is approved and comes into force within a minute, for campaigns that are accepted from then on. You will get a mail.';
	if (standing.status === 'rejected') return 'The change is rejected; the proposer is told.';
	if (standing.status !== 'open') return 'Recorded.';
	const names = standing.missing.map((person) => playbook.people[person]?.name ?? person).join(', ');
	return `Recorded. Still needed: ${standing.stillNeeded} more of ${names}.`;
}
