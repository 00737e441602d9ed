import { sha256Hex } from '../canonical';
import type { Mail } from '../campaign/journal';
import type { LoadedPlaybook } from '../playbook/playbook';
import { type Instant, isoOf } from '../time';
import { type Change, type ChangeRow, readChanges, signChange } from './changeRow';
import { changeStanding } from './changeStanding';
import { type ChangeLinks, changeMails, ownersOf, unsignedMail } from './changeMails';
import { readVersions, signVersion, type VersionRow } from './versions';

type Rows = readonly Readonly<Record<string, unknown>>[];

export interface SettlingChanges {
	/** Rows of the table playbook_changes. */
	readonly changes: Rows;
	/** Rows of the table campaign_playbook. */
	readonly versions: Rows;
	/** The version in force. */
	readonly current: LoadedPlaybook;
	readonly links: ChangeLinks;
	readonly now: Instant;
}

export interface SettledChanges {
	/** Rows to be stored by version and changeId; twice is once. */
	readonly adoptions: readonly VersionRow[];
	/** Mails to send, each with the row that says that it was sent. */
	readonly mails: readonly { readonly mail: Mail; readonly row: ChangeRow }[];
}

/**
 * What is to be done now: approved changes come into force, and everybody is told once. All of it follows from the
 * rows, so a run that was cut off is made good by the next one.
 */
export function settleChanges({ changes, versions, current, links, now }: SettlingChanges): SettledChanges {
	const { keys } = links;
	const stored = readChanges(changes, keys);
	const known = readVersions(versions, keys);
	const standings = stored.changes.map((change) => ({
		change,
		standing: changeStanding(change, known, current.version, now),
	}));
	const mails = standings.flatMap(({ change, standing }) =>
		changeMails({ change, standing, current, links }).flatMap(({ person, about, mail }) => {
			const key = `${change.proposal.changeId}/told/${about}/${person}`;
			return change.told.has(key) ? [] : [{ mail, row: toldRow(key, person, about, change, links, now) }];
		}),
	);
	const approved = standings.flatMap(({ change, standing }) =>
		standing.status === 'approved' ? [{ change, ...standing }] : [],
	);
	return {
		adoptions: [
			...known.toSignAgain.map((row) => signVersion(row, keys)),
			...adoptionsOf(approved, { version: current.version, at: known.current?.adoptedAt }, links),
		],
		mails: [...mails, ...unsignedMails(stored, known.unsigned, { current, links, now })],
	};
}

interface Approved {
	readonly change: Change;
	readonly at: string;
	readonly by: readonly string[];
}

/** In the order in which they were approved; one comes into force only while the version it was made for is. */
function adoptionsOf(
	approved: readonly Approved[],
	inForce: { readonly version: string; readonly at: string | undefined },
	{ keys }: ChangeLinks,
): VersionRow[] {
	let { version, at: since = '' } = inForce;
	const rows: VersionRow[] = [];
	for (const { change, at, by } of [...approved].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
		const { proposal, content } = change;
		if (proposal.replaces !== version) continue;
		version = proposal.version;
		// Behind the one that it replaces, also where the clock of another machine is.
		since = isoOf(Math.max(Date.parse(at), (Date.parse(since) || 0) + 1) as Instant);
		rows.push(
			signVersion(
				{
					version,
					name: content.name,
					playbook: content.playbook,
					adoptedAt: since,
					adoptedBy: by.join(', '),
					changeId: proposal.changeId,
					replaces: proposal.replaces,
				},
				keys,
			),
		);
	}
	return rows;
}

function toldRow(
	key: string,
	person: string,
	about: string,
	{
		proposal: { changeId, version, replaces },
	}: { readonly proposal: Pick<ChangeRow, 'changeId' | 'version' | 'replaces'> },
	{ keys }: ChangeLinks,
	now: Instant,
): ChangeRow {
	const row = { key, changeId, kind: 'told' as const, at: isoOf(now), person, version, replaces };
	return signChange({ ...row, choice: about, comment: '', content: '' }, keys);
}

function unsignedMails(
	{ unsigned, told }: ReturnType<typeof readChanges>,
	versions: readonly VersionRow[],
	{ current, links, now }: Pick<SettlingChanges, 'current' | 'links' | 'now'>,
): SettledChanges['mails'] {
	const rows = [
		...versions.map(
			({ version, name, adoptedAt }) =>
				`campaign_playbook: "${name}", version ${version.slice(0, 8)}, adopted ${adoptedAt}`,
		),
		...unsigned.map((name) => `playbook_changes: ${name.slice(0, 200)}`),
	];
	if (rows.length === 0) return [];
	const changeId = 'unsigned';
	const about = sha256Hex(rows.join('\n')).slice(0, 12);
	return ownersOf(current.playbook).flatMap((person) => {
		const key = `${changeId}/told/${about}/${person}`;
		const to = current.playbook.people[person]?.email;
		if (to === undefined || told.has(key)) return [];
		const proposal = { changeId, version: '', replaces: '' };
		return [{ mail: unsignedMail(to, rows), row: toldRow(key, person, about, { proposal }, links, now) }];
	});
}
