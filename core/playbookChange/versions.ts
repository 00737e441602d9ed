import type { Keys } from '../approval/keys';
import { contentHash } from '../canonical';
import { type LoadedPlaybook, loadPlaybook } from '../playbook/playbook';
import { ProblemError } from '../problem';
import { type Instant, isoOf } from '../time';
import { isoIn, sealRow, sealState, textIn } from './seal';

/** A row of the table campaign_playbook: a version, and how it came into force. */
export interface VersionRow {
	readonly version: string;
	readonly name: string;
	/** The playbook as JSON. */
	readonly playbook: string;
	/** ISO instant. */
	readonly adoptedAt: string;
	/** Names of those who approved it, or `credential`. */
	readonly adoptedBy: string;
	/** The change that brought it, or `setup`. */
	readonly changeId: string;
	/** The version that it took the place of; empty when it came from the credential. */
	readonly replaces: string;
	/** `key id.mac` over version, adoptedAt, adoptedBy, changeId and replaces; the version covers the playbook. */
	readonly signature: string;
}

const DOMAIN = 'campaign-playbook-version';
/** What stands in the place of a change when an admin has put the playbook into the credential. */
export const SETUP = 'setup';

type Unsigned = Omit<VersionRow, 'signature'>;

const aboutOf = ({ version, adoptedAt, adoptedBy, changeId, replaces }: Unsigned) => [
	version,
	adoptedAt,
	adoptedBy,
	changeId,
	replaces,
];

export const signVersion = (row: Unsigned, keys: Keys): VersionRow => ({
	...row,
	signature: sealRow(DOMAIN, aboutOf(row), keys),
});

interface StoredVersion {
	readonly row: VersionRow;
	readonly state: ReturnType<typeof sealState>;
}

function readRow(stored: Readonly<Record<string, unknown>>, keys: Keys): StoredVersion[] {
	const adoptedAt = isoIn(stored.adoptedAt);
	const version = textIn(stored.version);
	if (adoptedAt === undefined || version === '') return [];
	const row: VersionRow = {
		version,
		name: textIn(stored.name),
		playbook: typeof stored.playbook === 'string' ? stored.playbook : JSON.stringify(stored.playbook ?? null),
		adoptedAt,
		adoptedBy: textIn(stored.adoptedBy),
		changeId: textIn(stored.changeId),
		replaces: textIn(stored.replaces),
		signature: textIn(stored.signature),
	};
	return [{ row, state: sealState(row.signature, DOMAIN, aboutOf(row), keys) }];
}

export interface Versions {
	/** The version in force; undefined while none was ever adopted. */
	readonly current: VersionRow | undefined;
	/** Every row that our secret has signed, in the order of adoption. */
	readonly adopted: readonly VersionRow[];
	/** Those of them that came into force, the one in force last. */
	readonly history: readonly VersionRow[];
	/** Rows that say they are adopted and are not signed by us; they do not count. */
	readonly unsigned: readonly VersionRow[];
	/** Rows that are signed with the previous secret: to be signed again. */
	readonly toSignAgain: readonly VersionRow[];
}

/** Of rows about the same adoption the first whose content is the one of its version. */
const truest = (rows: readonly VersionRow[]): VersionRow =>
	rows.length === 1 ? rows[0]! : (rows.find(isOfVersion) ?? rows[0]!);

/** Whether nobody has altered the playbook of a row. */
export function isOfVersion({ version, playbook }: Pick<VersionRow, 'version' | 'playbook'>): boolean {
	try {
		return contentHash(JSON.parse(playbook)) === version;
	} catch {
		return false;
	}
}

const isSame = (a: VersionRow, b: VersionRow) => a.version === b.version && a.changeId === b.changeId;

/**
 * Which version is in force. It follows from the rows alone, in whatever order they come: a change counts only where
 * the version it was made for was in force, so of two that were adopted at once one counts, for every reader the same.
 */
export function readVersions(rows: readonly Readonly<Record<string, unknown>>[], keys: Keys): Versions {
	const stored = rows.flatMap((row) => readRow(row, keys));
	const adopted = stored
		.filter(({ state }) => state !== 'unsigned')
		.map(({ row }) => row)
		.sort((a, b) => Date.parse(a.adoptedAt) - Date.parse(b.adoptedAt) || (a.version < b.version ? -1 : 1))
		.filter((row, _i, all) => row === truest(all.filter((other) => isSame(row, other))));
	const history = adopted.reduce<readonly VersionRow[]>((so, row) => {
		const before = so.at(-1);
		const counts = !before || row.changeId === SETUP || row.replaces === before.version;
		return counts ? [...so, row] : so;
	}, []);
	return {
		current: history.at(-1),
		adopted,
		history,
		unsigned: stored.filter(({ state }) => state === 'unsigned').map(({ row }) => row),
		toSignAgain: stored.filter(({ state }) => state === 'signedBefore').map(({ row }) => row),
	};
}

/**
 * The playbook of a row, under the version that the row has: a newer release may read it with more defaults.
 * @throws ProblemError when the content is not the one of the version, or is no playbook
 */
export function playbookOfRow({
	version,
	playbook: text,
}: Pick<VersionRow, 'version' | 'playbook'>): LoadedPlaybook {
	if (isOfVersion({ version, playbook: text })) return { playbook: loadPlaybook(text).playbook, version };
	throw new ProblemError({
		where: `Playbook version ${version.slice(0, 8)} in the table campaign_playbook`,
		found: 'other content than was adopted',
		expected: 'the content that has this version',
		mend: 'Restore the row from a backup. To change the playbook, propose a change.',
	});
}

/** The version in force; while none was adopted, the playbook of the credential. */
export function adoptedPlaybook(
	rows: readonly Readonly<Record<string, unknown>>[],
	keys: Keys,
	ofCredential: () => LoadedPlaybook,
	/** A caller that reads many rows may remember those it has read. */
	read: typeof playbookOfRow = playbookOfRow,
): LoadedPlaybook {
	const { current } = readVersions(rows, keys);
	return current ? read(current) : ofCredential();
}

/**
 * The row for the playbook of the credential. One that was adopted before, also by a change, stays as it was: the
 * workflow Setup can be run again without bringing an old version back.
 */
export function adoptOfCredential(
	{ playbook, version }: LoadedPlaybook,
	rows: readonly Readonly<Record<string, unknown>>[],
	keys: Keys,
	now: Instant,
): { row: VersionRow; isNew: boolean; inForce: string } {
	const { adopted, current } = readVersions(rows, keys);
	const known = adopted.find((row) => row.version === version);
	if (known) return { row: signVersion(known, keys), isNew: false, inForce: current?.version ?? version };
	const row = signVersion(
		{
			version,
			name: playbook.name,
			playbook: JSON.stringify(playbook),
			adoptedAt: isoOf(now),
			adoptedBy: 'credential',
			changeId: SETUP,
			replaces: '',
		},
		keys,
	);
	return { row, isNew: true, inForce: version };
}
