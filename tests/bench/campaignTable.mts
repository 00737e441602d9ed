import { DatabaseSync } from 'node:sqlite';

import type { CampaignFact, CampaignRow } from '../../core/index.ts';
import type { Instant } from '../../core/time/instant.ts';

type Core = typeof import('../../core/index.ts');
type Row = { readonly [column in keyof CampaignRow]: string | number | null };

const COLUMNS: readonly (keyof CampaignRow)[] = [
	'campaignId',
	'revision',
	'stage',
	'step',
	'status',
	'title',
	'type',
	'tier',
	'region',
	'owner',
	'requester',
	'launchAt',
	'nextCheckAt',
	'slaCheckAt',
	'outboxAt',
	'playbookVersion',
	'record',
	'outbox',
];

/** A table like `campaigns`, in memory, with the index that a database should have for the sweep. */
export class CampaignTable {
	readonly #db = new DatabaseSync(':memory:');
	readonly #due;
	readonly #dueWithoutIndex;

	constructor() {
		this.#db.exec(`CREATE TABLE campaigns (${COLUMNS.join(', ')})`);
		this.#db.exec('CREATE INDEX by_sla_check ON campaigns (slaCheckAt)');
		this.#due = this.#db.prepare('SELECT * FROM campaigns WHERE slaCheckAt <= ?');
		// The plus sign keeps SQLite from using the index.
		this.#dueWithoutIndex = this.#db.prepare('SELECT * FROM campaigns WHERE +slaCheckAt <= ?');
	}

	/** Stores `count` copies of a row, each with an id of its own. */
	fill(row: Row, count: number, prefix: string): void {
		const insert = this.#db.prepare(`INSERT INTO campaigns VALUES (${COLUMNS.map(() => '?').join(', ')})`);
		const id = String(row.campaignId);
		this.#db.exec('BEGIN');
		for (let n = 0; n < count; n++) {
			const own = `${prefix}${String(n).padStart(id.length - prefix.length, '0')}`;
			const copy: Row = { ...row, campaignId: own, record: String(row.record).replaceAll(id, own) };
			insert.run(...COLUMNS.map((column) => copy[column]));
		}
		this.#db.exec('COMMIT');
	}

	due = (now: string) => this.#due.all(now);
	dueWithoutIndex = (now: string) => this.#dueWithoutIndex.all(now);
}

/** The row of a campaign that was sent in and accepted at `at`, and is being built. */
export function rowInBuild(core: Core, at: Instant): CampaignRow {
	const { playbook, version } = core.builtInPlaybook();
	const brief = {
		title: 'Faster reporting',
		type: 'webinar',
		region: 'emea',
		tier: 'standard',
		requesterName: 'Dana Demand',
		requesterEmail: 'dana@northwind.example',
		audience: 'Customers in Europe',
		subject: 'Save your seat: faster reporting',
		copy: 'Dear customer,\n\nplease come to our webinar about faster reporting. '.repeat(10),
		launchDate: '2026-11-24',
		launchTime: '10:00',
		timeZone: 'Europe/Berlin',
	};
	const submitted: CampaignFact = {
		type: 'submitted',
		data: { submissionKey: 'k', brief, playbookVersion: version },
	};
	const accepted: CampaignFact = {
		type: 'accepted',
		data: { owner: 'mona', launchAt: '2026-11-24T09:00:00.000Z', programName: 'p', slackMinutes: 60 },
	};
	const journal = core.append(core.startJournal('C-00000000', at, 'bench', submitted), at, 'bench', accepted);
	// Its mails are sent and its events stored.
	return core.saveItem({ ...journal, events: [], mails: [] }, undefined, playbook, at);
}
