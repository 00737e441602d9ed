import type { Campaign } from '../campaign/campaign';
import { readRow } from '../campaign/row';
import type { Instant } from '../time/instant';

type Row = Readonly<Record<string, unknown>>;

/**
 * Another campaign, as far as the columns of its row tell. Its record is read only where that is needed: reading the
 * records of a full table takes a hundred times as long as looking at its columns.
 */
export class Other {
	readonly campaignId: string;
	readonly stage: string;
	/** The launch that was promised; none before acceptance. */
	readonly launchAt: Instant | undefined;
	#record: Campaign | undefined | null = null;

	constructor(private readonly row: Row) {
		this.campaignId = textOf(row.campaignId);
		this.stage = textOf(row.stage);
		this.launchAt = instantIn(row.launchAt);
	}

	get title(): string {
		return textOf(this.row.title);
	}
	get requester(): string {
		return textOf(this.row.requester);
	}
	get owner(): string {
		return textOf(this.row.owner);
	}
	get type(): string {
		return this.#column('type');
	}
	get tier(): string {
		return this.#column('tier');
	}
	get region(): string {
		return this.#column('region');
	}
	/** Undefined when the row does not hold it, or it cannot be read. */
	get record(): Campaign | undefined {
		if (this.#record === null) this.#record = recordOf(this.row);
		return this.#record;
	}

	/** Rows of older tables lack some columns; the record has it all. */
	#column(name: 'type' | 'tier' | 'region'): string {
		const value = this.row[name];
		return typeof value === 'string' && value !== '' ? value : (this.record?.brief?.[name] ?? '');
	}
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

function instantIn(value: unknown): Instant | undefined {
	if (typeof value !== 'string' && !(value instanceof Date)) return undefined;
	const at = typeof value === 'string' ? Date.parse(value) : value.getTime();
	return Number.isNaN(at) ? undefined : (at as Instant);
}

function recordOf(row: unknown): Campaign | undefined {
	try {
		return readRow(row).campaign;
	} catch {
		return undefined;
	}
}

/** Campaigns that are asked for or worked on. */
const OPEN: ReadonlySet<string> = new Set(['intake', 'build', 'qa', 'approval', 'launch', 'onHold']);
export const isOpen = ({ stage }: Pick<Other, 'stage'>) => OPEN.has(stage);

/** Nothing looks further back, in days: a quota to the start of the quarter, a distance between sends 30 days. */
const LOOKS_BACK = 125;
const DAY_MS = 86_400_000;

/**
 * What can be told of the rows of the table campaigns. Left out are rows that are none, and campaigns that are over for
 * so long that no rule asks about them.
 */
export function othersOf(rows: readonly unknown[], now: Instant, except?: string): Other[] {
	const since = now - LOOKS_BACK * DAY_MS;
	const sinceIso = new Date(since).toISOString();
	const others: Other[] = [];
	for (const row of rows) {
		if (typeof row !== 'object' || row === null || isLongOver(row as Row, since, sinceIso)) continue;
		const other = new Other(row as Row);
		if (other.campaignId !== '' && other.campaignId !== except && other.stage !== '') others.push(other);
	}
	return others;
}

/** Instants are compared as texts where both are written alike: most rows of a full table are over. */
function isLongOver({ stage, launchAt }: Row, since: number, sinceIso: string): boolean {
	if (OPEN.has(stage as string)) return false;
	if (typeof launchAt === 'string' && launchAt.length === sinceIso.length && launchAt.endsWith('Z'))
		return launchAt < sinceIso;
	return (instantIn(launchAt) ?? since) < since;
}
