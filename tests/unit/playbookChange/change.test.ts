import fc from 'fast-check';

import { keysOf } from '../../../core/approval';
import type { LoadedPlaybook, Playbook } from '../../../core/playbook';
import {
	adoptedPlaybook,
	adoptOfCredential,
	decidePlaybookChange,
	proposeChange,
	readVersions,
	settleChanges,
} from '../../../core/playbookChange';
import type { ChangeRow } from '../../../core/playbookChange/changeRow';
import type { VersionRow } from '../../../core/playbookChange/versions';
import type { Instant } from '../../../core/time';
import { at } from '../../support/calendars';
import { table } from '../../support/table';
import { builtIn, loadedWith } from './support';

const keys = keysOf('a-secret-of-this-test-0123456789-abcdef');
const others = keysOf('another-secret-of-this-test-0123456789');
const start = at('2026-11-09T09:00Z');
const minute = (n: number) => (start + n * 60_000) as Instant;
const links = { keys, baseUrl: 'https://n8n.example.com', path: 'campaign-playbook-decision' };

/** Otto and Bea own the playbook, both must approve. */
const base = loadedWith((copy) => {
	copy.roles.owners = { title: 'Playbook owners', people: ['otto', 'bea'] };
	copy.changes = { owners: ['owners'], rule: 'all', linkDays: 14 };
});
const withTarget = (minutes: number, from = base) => {
	const copy = structuredClone(from.playbook) as Playbook;
	copy.stages.qa.target = minutes;
	return JSON.stringify(copy);
};

/** The tables as the workflow fills them, and the clock. */
class Desk {
	changes: Record<string, unknown>[] = [];
	versions: Record<string, unknown>[] = [];
	minutes = 0;

	constructor(readonly ofCredential: LoadedPlaybook = base) {}

	get now() {
		return minute(this.minutes);
	}
	get current() {
		return adoptedPlaybook(this.versions, keys, () => this.ofCredential);
	}
	setUp() {
		const { row } = adoptOfCredential(this.ofCredential, this.versions, keys, this.now);
		this.#store([row]);
	}
	propose(playbook: unknown, more: Record<string, unknown> = {}) {
		const result = proposeChange({
			answers: { playbook, why: 'QA is too slow', email: 'mona@northwind.example', ...more },
			current: this.current,
			versionOf: () => this.current,
			campaigns: [],
			changes: this.changes,
			versions: this.versions,
			keys,
			now: this.now,
		});
		if (result.status === 'proposed') this.#add(result.row);
		return result;
	}
	settle() {
		const { changes, versions, current, now } = this;
		const result = settleChanges({ changes, versions, current, links, now });
		this.#store(result.adoptions);
		for (const { row } of result.mails) this.#add(row);
		return result;
	}
	/** @param seen rows as this execution has read them */
	decide(answers: Record<string, unknown>, seen = this.changes) {
		const { versions, current, now } = this;
		const result = decidePlaybookChange({ answers, current, changes: seen, versions, keys, now });
		if ('row' in result) this.#add(result.row);
		return result;
	}
	#add(row: ChangeRow) {
		if (!this.changes.some(({ key, at: when }) => key === row.key && when === row.at))
			this.changes.push({ ...row });
	}
	#store(rows: readonly VersionRow[]) {
		for (const row of rows) {
			const same = ({ version, changeId }: Record<string, unknown>) =>
				version === row.version && changeId === row.changeId;
			this.versions = [...this.versions.filter((known) => !same(known)), { ...row }];
		}
	}
}

type Mails = ReturnType<typeof settleChanges>['mails'];
const letterTo = (mails: Mails, person: string) => {
	const { mail } = mails.find(({ row }) => row.person === person && row.choice === 'asked')!;
	const link = /https:\S+/.exec(mail.text)![0];
	const { searchParams } = new URL(link);
	return { t: searchParams.get('t'), code: /type the code (\S{6})/.exec(mail.text)![1] };
};
const told = (mails: Mails) => mails.map(({ row }) => `${row.choice}: ${row.person}`).sort();
const sentencesOf = (result: object) => ('sentences' in result ? (result.sentences as string[]) : []);
const whyOf = (result: object) => ('why' in result ? (result.why as string[])[0]! : '');
const approve = { choice: 'Adopt this change' };
const reject = { choice: 'Do not adopt it', comment: 'Too short' };

let desk: Desk;
beforeEach(() => {
	desk = new Desk();
	desk.setUp();
});

it('is proposed, told, approved by both, and in force once', () => {
	const proposed = desk.propose(withTarget(240));
	expect(proposed).toMatchObject({ status: 'proposed' });
	expect(sentencesOf(proposed)).toEqual([
		expect.stringMatching(/^Change P-\w{8} is proposed\. Until it is adopted nothing changes\.$/),
		'Asked to decide, until Mon 23 November 2026, 09:00 (Europe/Dublin): Otto Operations, Bea Brand.',
		'Service levels:',
		'– QA, target: 1 day of working time → 4 h of working time',
		'Open campaigns:',
		'– There is no open campaign: the change is for campaigns to come.',
	]);
	const { mails, adoptions } = desk.settle();
	expect([told(mails), adoptions]).toEqual([['asked: bea', 'asked: otto', 'proposed: mona'], []]);
	expect(desk.settle().mails).toEqual([]);
	expect(mails[0]!.mail.html).toContain('<li>QA, target: 1 day of working time → 4 h of working time</li>');

	desk.minutes = 10;
	expect(desk.decide({ ...letterTo(mails, 'otto'), ...approve })).toMatchObject({
		status: 'recorded',
		sentences: ['Recorded. Still needed: 1 more of Bea Brand.'],
	});
	expect(desk.settle().adoptions).toEqual([]);
	desk.minutes = 20;
	expect(desk.decide({ ...letterTo(mails, 'bea'), ...approve })).toMatchObject({
		sentences: [expect.stringMatching(/^The change is approved and comes into force within a minute/)],
	});
	expect(desk.current.version).toBe(base.version);
	const settled = desk.settle();
	expect(settled.adoptions).toHaveLength(1);
	expect(settled.adoptions[0]).toMatchObject({
		adoptedBy: 'otto, bea',
		adoptedAt: '2026-11-09T09:20:00.000Z',
	});
	expect(desk.current.playbook.stages.qa.target).toBe(240);
	expect(told(desk.settle().mails)).toEqual(['adopted: bea', 'adopted: mona', 'adopted: otto']);
	expect([desk.settle().adoptions, desk.settle().mails]).toEqual([[], []]);
});

it('one objection ends it, and the proposer reads why', () => {
	desk.propose(withTarget(240));
	const { mails } = desk.settle();
	expect(desk.decide({ ...letterTo(mails, 'otto'), ...reject, comment: '' })).toMatchObject({
		status: 'refused',
		why: ['Say in the comment why not; the proposer reads it.'],
	});
	desk.decide({ ...letterTo(mails, 'otto'), ...reject });
	const result = desk.settle();
	expect([told(result.mails), result.adoptions]).toEqual([
		['rejected: bea', 'rejected: mona', 'rejected: otto'],
		[],
	]);
	expect(result.mails[0]!.mail.text).toContain('Otto Operations: Too short');
	expect(desk.decide({ ...letterTo(mails, 'bea'), ...approve })).toMatchObject({
		why: ['This change was rejected already.'],
	});
	expect(desk.propose(withTarget(240))).toMatchObject({
		status: 'refused',
		why: [expect.stringContaining('the same proposal, which is rejected')],
	});
	expect(desk.propose(withTarget(240), { why: 'Legal agrees now' })).toMatchObject({ status: 'proposed' });
});

it('is over when nobody answers in time', () => {
	desk.propose(withTarget(240));
	const { mails } = desk.settle();
	desk.minutes = 14 * 1_440;
	expect(told(desk.settle().mails)).toEqual(['expired: bea', 'expired: mona', 'expired: otto']);
	expect(desk.decide({ ...letterTo(mails, 'otto'), ...approve })).toMatchObject({
		why: ['The time to decide about this change is over. It can be proposed again.'],
	});
});

describe('two owners in the same second', () => {
	it('both count, whatever each has read', () => {
		desk.propose(withTarget(240));
		const { mails } = desk.settle();
		const seen = [...desk.changes];
		desk.decide({ ...letterTo(mails, 'otto'), ...approve }, seen);
		desk.decide({ ...letterTo(mails, 'bea'), ...approve }, seen);
		expect(desk.settle().adoptions).toHaveLength(1);
		expect(desk.current.playbook.stages.qa.target).toBe(240);
	});

	it('the same person with yes and no: the first counts', () => {
		desk.propose(withTarget(240));
		const { mails } = desk.settle();
		const seen = [...desk.changes];
		desk.decide({ ...letterTo(mails, 'otto'), ...approve }, seen);
		desk.minutes = 1;
		desk.decide({ ...letterTo(mails, 'otto'), ...reject }, seen);
		desk.decide({ ...letterTo(mails, 'bea'), ...approve }, seen);
		expect(desk.settle().adoptions).toHaveLength(1);
	});
});

describe('two changes for the same version', () => {
	const both = () => {
		desk.propose(withTarget(240));
		const first = desk.settle().mails;
		desk.propose(withTarget(120), { why: 'Even faster' });
		return [first, desk.settle().mails] as const;
	};

	it('the second is refused with what it would change now', () => {
		const [first, second] = both();
		for (const person of ['otto', 'bea']) desk.decide({ ...letterTo(first, person), ...approve });
		desk.settle();
		expect(desk.decide({ ...letterTo(second, 'otto'), ...approve })).toMatchObject({
			status: 'refused',
			why: [
				expect.stringContaining('it would undo what was adopted meanwhile'),
				'Against the version in force now it would change:',
				'– QA, target: 4 h of working time → 2 h of working time',
			],
		});
		expect(told(desk.settle().mails)).toEqual(expect.arrayContaining(['stale: mona', 'stale: otto']));
	});

	it('approved at once by two machines: one is in force, for every reader the same', () => {
		const [first, second] = both();
		const seen = [...desk.changes];
		for (const mails of [first, second])
			for (const person of ['otto', 'bea']) {
				desk.minutes++;
				desk.decide({ ...letterTo(mails, person), ...approve }, seen);
			}
		// Each machine sees only one of the two.
		const only = (mails: Mails) => {
			const changeId = mails.find(({ row }) => row.choice === 'asked')!.row.changeId;
			return desk.changes.filter((row) => row.changeId === changeId);
		};
		const { current, now, versions } = desk;
		const rows = [first, second].flatMap(
			(mails) => settleChanges({ changes: only(mails), versions, current, links, now }).adoptions,
		);
		expect(rows).toHaveLength(2);
		for (const stored of [rows, [...rows].reverse()]) {
			desk.versions = [...versions, ...stored.map((row) => ({ ...row }))];
			expect(desk.current.playbook.stages.qa.target).toBe(240);
		}
		expect(told(desk.settle().mails)).toEqual(expect.arrayContaining(['adopted: otto', 'stale: otto']));
	});
});

it('the rows give the same answer in any order', () => {
	desk.propose(withTarget(240));
	const { mails } = desk.settle();
	desk.decide({ ...letterTo(mails, 'otto'), ...approve });
	desk.minutes = 5;
	desk.decide({ ...letterTo(mails, 'bea'), ...approve });
	desk.decide({ ...letterTo(mails, 'otto'), code: 'ABCDEF', ...approve });
	const { changes, versions, current, now } = desk;
	const wanted = settleChanges({ changes, versions, current, links, now });
	fc.assert(
		fc.property(fc.shuffledSubarray(changes, { minLength: changes.length }), (shuffled) => {
			expect(settleChanges({ changes: [...shuffled, ...shuffled], versions, current, links, now })).toEqual(
				wanted,
			);
		}),
		{ numRuns: 30 },
	);
});

describe('who decides', () => {
	const owned = (people: string[], rule: unknown) =>
		loadedWith((copy) => {
			copy.roles.owners = { title: 'Owners', people };
			copy.changes = { owners: ['owners'], rule: rule as 'any', linkDays: 14 };
		});
	type Row = [
		say: string,
		people: string[],
		rule: unknown,
		proposer: string,
		asked: string[],
		said: string | undefined,
	];
	const rows: Row[] = [
		['the proposer has no vote where others can decide', ['otto', 'bea'], 'any', 'otto', ['bea'], undefined],
		['all means all others', ['otto', 'bea', 'lars'], 'all', 'otto', ['bea', 'lars'], undefined],
		[
			'the only owner decides alone',
			['otto'],
			'any',
			'otto',
			['otto'],
			'You are the only owner of the playbook',
		],
		[
			'two of two need the proposer',
			['otto', 'bea'],
			{ atLeast: 2 },
			'otto',
			['bea', 'otto'],
			'you have a vote',
		],
		['somebody else proposes', ['otto', 'bea'], 'any', 'mona', ['bea', 'otto'], undefined],
	];
	table('%s (%s, %s)', rows, (_say, people, rule, proposer, asked, said) => {
		const own = new Desk(owned(people, rule));
		own.setUp();
		const result = own.propose(withTarget(240, own.current), { email: `${proposer}@northwind.example` });
		const sentences = sentencesOf(result).join('\n');
		expect(told(own.settle().mails).filter((line) => line.startsWith('asked'))).toEqual(
			asked.map((person) => `asked: ${person}`),
		);
		expect(sentences).toContain(said ?? 'Asked to decide');
		if (said === undefined) expect(sentences).not.toMatch(/only owner|you have a vote/);
	});

	it('without a setting, who is told when the build is overdue', () => {
		const own = new Desk(builtIn);
		own.setUp();
		own.propose(withTarget(240, own.current));
		expect(told(own.settle().mails)).toEqual(['asked: otto', 'proposed: mona']);
	});

	it('the proposed playbook has no say in it', () => {
		const copy = structuredClone(base.playbook) as Playbook;
		copy.changes = { owners: ['campaignOps'], rule: 'any', linkDays: 14 };
		desk.propose(JSON.stringify(copy));
		expect(told(desk.settle().mails)).toEqual(['asked: bea', 'asked: otto', 'proposed: mona']);
	});
});

describe('a proposal is refused', () => {
	type Row = [say: string, answers: Record<string, unknown>, why: string];
	const rows: Row[] = [
		[
			'from a stranger',
			{ email: 'eve@evil.example' },
			'Proposal, your e-mail: found "eve@evil.example"; expected the address of a person of the playbook.',
		],
		[
			'without a reason',
			{ why: ' \u202e ' },
			'Proposal, why: found nothing; expected why the playbook should change.',
		],
		[
			'that changes nothing',
			{ playbook: JSON.stringify(base.playbook) },
			'Proposal, playbook: found the playbook that is in force; expected a playbook with at least one difference.',
		],
		[
			'that is no JSON',
			{ playbook: '{"name": ' },
			'Playbook: found text that stops being JSON at line 1, column 10; expected one JSON document.',
		],
		['that is a list', { playbook: [1] }, 'Playbook: found [1]; expected an object. Correct this field.'],
		[
			'that is too long',
			{ playbook: `{"name":"${'x'.repeat(500_001)}"}` },
			'Proposal, playbook: found 500012 characters; expected at most 500000.',
		],
		[
			'that does not hold together',
			{ playbook: withTarget(240).replace('"owner":"mona"', '"owner":"nobody"') },
			'Playbook, regions › emea › owner: found "nobody"; expected a key of people (mona, otto, bea, lars, rita).',
		],
	];
	table('%s', rows, (_say, answers, why) => {
		const result = desk.propose(withTarget(240), answers);
		expect(result.status).toBe('refused');
		expect(whyOf(result)).toMatch(why.slice(0, 40));
		expect(whyOf(result).startsWith(why)).toBe(true);
		expect(desk.changes).toEqual([]);
	});
});

describe('an answer does not count', () => {
	let letters: Record<'otto' | 'bea', { t: string | null; code: string | undefined }>;
	beforeEach(() => {
		desk.propose(withTarget(240));
		const { mails } = desk.settle();
		letters = { otto: letterTo(mails, 'otto'), bea: letterTo(mails, 'bea') };
	});
	const decisions = () => desk.changes.filter(({ kind }) => kind === 'decided');

	type Row = [say: string, answers: () => Record<string, unknown>, why: RegExp];
	const rows: Row[] = [
		['without a link', () => ({ ...letters.otto, t: undefined, ...approve }), /^This link does not work/],
		[
			'with a changed link',
			() => ({ ...letters.otto, t: `x${letters.otto.t}`, ...approve }),
			/^This link does not work/,
		],
		[
			'with the code of another person',
			() => ({ ...letters.otto, code: letters.bea.code, ...approve }),
			/^The code is not the one in your mail/,
		],
		[
			'without a code',
			() => ({ ...letters.otto, code: '', ...approve }),
			/^The code is not the one in your mail/,
		],
		['without a choice', () => ({ ...letters.otto, choice: 'maybe' }), /^Choose whether/],
		['with an object as choice', () => ({ ...letters.otto, choice: { a: 1 } }), /^Choose whether/],
	];
	table('%s', rows, (_say, answers, why) => {
		const result = desk.decide(answers());
		expect(whyOf(result)).toMatch(why);
		expect(decisions()).toEqual([]);
	});

	it('a second time, and after five wrong codes not for a while', () => {
		desk.decide({ ...letters.otto, ...approve });
		expect(desk.decide({ ...letters.otto, ...reject })).toMatchObject({
			why: ['You have answered already. The first answer of each person counts.'],
		});
		for (let i = 0; i < 5; i++) {
			desk.minutes++;
			desk.decide({ ...letters.bea, code: 'ABCDE1', ...approve });
		}
		expect(desk.decide({ ...letters.bea, ...approve })).toMatchObject({
			why: [expect.stringContaining('too often')],
		});
		expect(decisions()).toHaveLength(1);
	});

	it('when somebody has typed it into the table', () => {
		const row = { ...desk.changes[0]!, kind: 'decided', choice: 'approve', content: '' };
		for (const person of ['otto', 'bea'])
			desk.changes.push({ ...row, key: `x/${person}`, person, signature: 'k1.forged' });
		const { adoptions, mails } = desk.settle();
		expect(adoptions).toEqual([]);
		expect(mails.map(({ mail }) => mail.subject)).toEqual([
			'Playbook: rows in the tables that nobody has signed',
			'Playbook: rows in the tables that nobody has signed',
		]);
		expect(desk.settle().mails).toEqual([]);
	});
});

describe('the version in force', () => {
	const other = loadedWith(({ stages }) => (stages.qa.target = 60));

	it('is the one of the credential while none was adopted', () =>
		expect(new Desk(other).current.version).toBe(other.version));

	it('is not changed by a row without our signature, which is reported', () => {
		const { row } = adoptOfCredential(other, [], others, minute(60));
		desk.versions.push({ ...row }, { ...row, signature: null }, { version: other.version, playbook: '{}' });
		expect(desk.current.version).toBe(base.version);
		expect(readVersions(desk.versions, keys).unsigned).toHaveLength(2);
		expect(desk.settle().mails[0]!.mail.text).toContain(`version ${other.version.slice(0, 8)}, adopted 2026`);
	});

	it('is refused when its content was altered in the table', () => {
		desk.versions[0]!.playbook = JSON.stringify(other.playbook);
		expect(() => desk.current).toThrow(/other content than was adopted/);
	});

	it('is found beside a copy of its row with other content', () => {
		const copy = { ...desk.versions[0]!, playbook: JSON.stringify(other.playbook) };
		for (const versions of [
			[copy, ...desk.versions],
			[...desk.versions, copy, copy],
		]) {
			desk.versions = versions;
			expect(desk.current).toMatchObject({ version: base.version, playbook: base.playbook });
		}
	});

	it('goes on under a new secret, and is signed again', () => {
		const both = keysOf('a-new-secret-of-this-test-0123456789-abc', keys.current.secret);
		const { versions } = desk;
		expect(adoptedPlaybook(versions, both, () => other).version).toBe(base.version);
		const { adoptions } = settleChanges({
			changes: [],
			versions,
			current: base,
			links: { ...links, keys: both },
			now: start,
		});
		expect(adoptions).toMatchObject([{ version: base.version, changeId: 'setup' }]);
		const alone = keysOf('a-new-secret-of-this-test-0123456789-abc');
		expect(
			adoptedPlaybook(
				adoptions.map((row) => ({ ...row })),
				alone,
				() => other,
			).version,
		).toBe(base.version);
	});

	it('setup again changes nothing and brings no old version back; a new playbook in the credential counts', () => {
		const [before] = desk.versions;
		desk.minutes = 10;
		desk.setUp();
		expect(desk.versions).toEqual([before]);
		desk.propose(withTarget(240));
		const { mails } = desk.settle();
		for (const person of ['otto', 'bea']) desk.decide({ ...letterTo(mails, person), ...approve });
		desk.settle();
		desk.minutes = 20;
		desk.setUp();
		expect(desk.current.playbook.stages.qa.target).toBe(240);
		const next = adoptOfCredential(other, desk.versions, keys, desk.now);
		expect(next).toMatchObject({ isNew: true });
		desk.versions.push({ ...next.row });
		expect(desk.current.version).toBe(other.version);
	});

	it('reads what a Data Table gives back: dates as objects, nothing for empty text', () => {
		const [row] = desk.versions;
		desk.versions = [{ ...row, adoptedAt: new Date(String(row!.adoptedAt)), replaces: null, id: 1 }];
		expect(desk.current.version).toBe(base.version);
	});
});
