import { keysOf } from '../../../core/approval';
import { append, type Campaign, type Effect, openJournal, readRow } from '../../../core/campaign';
import { type Build, type PackageRow } from '../../../core/launch';
import type { Materiality } from '../../../core/playbook/materiality';
import type { Playbook } from '../../../core/playbook/schema';
import { verifyBeforeLaunch } from '../../../core/steps';
import { type Instant, isoOf } from '../../../core/time';
import {
	approvedLaunch,
	builtWith,
	checked,
	decided,
	digestFor,
	grantedBy,
	handOverAt,
	keys,
	playbookWith,
	qaPassed,
	request,
	rowFor,
} from '../../support/approvedLaunch';
import { table } from '../../support/table';

const approved = builtWith();
const X = digestFor(approved);

interface Situation {
	readonly campaign?: Campaign;
	readonly packages?: readonly PackageRow[];
	readonly playbook?: Playbook;
	readonly now?: Instant;
	readonly keys?: typeof keys;
	readonly effects?: readonly Effect[];
}
const verify = (build: Build, situation: Situation = {}) =>
	verifyBeforeLaunch({
		saved: {
			campaign: situation.campaign ?? approvedLaunch(),
			revision: 7,
			effects: situation.effects ?? [],
		},
		build,
		packages: situation.packages ?? [rowFor(approved)],
		playbook: situation.playbook ?? playbookWith(),
		keys: situation.keys ?? keys,
		now: situation.now ?? handOverAt,
	});
const withMap = (...materiality: Materiality) => ({ playbook: playbookWith(materiality) });
const people = (size: number | null) => builtWith((b) => void (b.audience.size = size));
const typesOf = ({ journal }: ReturnType<typeof verify>) => journal.events.map(({ type }) => type);
const toOf = ({ journal }: ReturnType<typeof verify>) => journal.mails.map(({ to }) => to.split('@')[0]);

const SIZE: Materiality[number] = { fields: ['audience.size'], then: 'notify', tolerancePercent: 5 };
const LEGAL: Materiality[number] = { fields: ['emails.*.replyTo'], then: 'askAgain', roles: ['legal'] };
const replyTo = builtWith((b) => void (b.emails[0]!.replyTo = 'other@northwind.example'));

test('while a mail is being sent the hand-over waits, but not for one that was left behind', () => {
	const mail = { id: 'm', to: 'mona@northwind.example', subject: 's', text: 't', html: 'h' };
	const takenBefore = (seconds: number): Effect[] => [
		{ id: 'm', kind: 'mail', mail, tries: 1, takenAt: isoOf((handOverAt - seconds * 1_000) as Instant) },
	];
	const waiting = verify(approved, { effects: takenBefore(5) });
	expect([waiting.output, typesOf(waiting)]).toEqual(['rejected', []]);
	expect(typesOf(verify(approved, { effects: takenBefore(61) }))).toEqual(['handOverStarted']);
});

describe('what stands in the MAP decides', () => {
	type Row = [
		say: string,
		build: Build,
		situation: Situation,
		output: 'approved' | 'rejected',
		events: string[],
		to: string[],
	];
	const subject = builtWith((b) => void (b.emails[0]!.subject = 'Last seats'));
	const rows: Row[] = [
		['the approved content', approved, {}, 'approved', ['handOverStarted'], []],
		[
			'the approved content, though its package is gone',
			approved,
			{ packages: [] },
			'approved',
			['handOverStarted'],
			[],
		],
		['a change without a map', people(4_201), {}, 'rejected', ['launchBlocked'], ['mona']],
		['a change that the map does not name', subject, withMap(SIZE), 'rejected', ['launchBlocked'], ['mona']],
		[
			'a change whose old value is gone',
			people(4_201),
			{ ...withMap(SIZE), packages: [] },
			'rejected',
			['launchBlocked'],
			['mona'],
		],
		[
			'a number within the tolerance',
			people(4_400),
			withMap(SIZE),
			'approved',
			['launchChangeAccepted', 'handOverStarted'],
			['mona', 'bea', 'lars', 'rita'],
		],
		['a number beyond it', people(4_500), withMap(SIZE), 'rejected', ['launchBlocked'], ['mona']],
		[
			'a change to be ignored: only the owner hears of it',
			replyTo,
			withMap({ fields: ['emails.*.replyTo'], then: 'ignore' }),
			'approved',
			['launchChangeAccepted', 'handOverStarted'],
			['mona'],
		],
		[
			'a change that a role is told of',
			replyTo,
			withMap({ fields: ['emails.*.replyTo'], then: 'notify', roles: ['legal'] }),
			'approved',
			['launchChangeAccepted', 'handOverStarted'],
			['mona', 'lars'],
		],
		['a change that a role looks at again', replyTo, withMap(LEGAL), 'rejected', ['launchBlocked'], ['mona']],
		[
			'an ignored change beside a grave one',
			builtWith((b) => void Object.assign(b.emails[0]!, { replyTo: 'x@northwind.example', subject: 'x' })),
			withMap({ fields: ['emails.*.replyTo'], then: 'ignore' }),
			'rejected',
			['launchBlocked'],
			['mona'],
		],
	];
	table('%s', rows, (_say, build, situation, output, events, to) => {
		const verified = verify(build, situation);
		expect([verified.output, typesOf(verified), toOf(verified)]).toEqual([output, events, to]);
		expect(verified.journal.campaign.handOver?.digest).toBe(
			output === 'approved' ? digestFor(build) : undefined,
		);
	});
});

describe('a map cannot lead around', () => {
	const everything: Materiality[number] = {
		fields: [
			'emails',
			'landingPages',
			'forms',
			'tokens',
			'audience',
			'schedule',
			'followUps',
			'unreadable',
			'brief',
		],
		then: 'ignore',
	};
	it('a stricter approval policy', () => {
		const playbook = playbookWith([everything]);
		const [usual] = playbook.approval.policies;
		const policies = [{ ...usual!, title: 'Large sends', when: { audienceAtLeast: 5_000 } }, usual!];
		const strict = { playbook: { ...playbook, approval: { ...playbook.approval, policies } } };
		expect(verify(people(4_999), strict).output).toBe('approved');
		const large = verify(people(5_000), strict);
		expect([large.output, typesOf(large)]).toEqual(['rejected', ['launchBlocked']]);
		expect(large.changes.at(-1)).toMatchObject({
			field: 'approval policy',
			from: 'Brand, Legal and the region: any two',
			to: 'Large sends',
			then: 'void',
		});
		// A number that nobody knows counts as large.
		expect(verify(people(null), strict).output).toBe('rejected');
	});

	it('the QA gate: a change that makes it fail stops the launch', () => {
		const http = builtWith((b) => {
			b.emails[0]!.html = b.emails[0]!.html.replace('{{system.unsubscribeLink}}', '#');
		});
		const verified = verify(http, withMap(everything));
		expect([verified.output, typesOf(verified)]).toEqual(['rejected', ['launchBlocked']]);
		expect(verified.changes.at(-1)).toMatchObject({ field: 'QA check', from: 'passed', then: 'void' });
	});
});

describe('only some look again', () => {
	const Y = digestFor(replyTo);
	const playbook = playbookWith([LEGAL]);
	const blocked = verify(replyTo, { playbook }).journal;

	it('the campaign is with QA, and the record says who looks again and whose approvals still stand', () => {
		expect(blocked.campaign).toMatchObject({
			stage: 'qa',
			blocked: {
				approved: X,
				found: Y,
				changes: [expect.objectContaining({ field: 'reply-to address of e-mail "Invite 1"' })],
				askAgain: {
					roles: ['legal'],
					carried: [{ person: 'bea', round: 1, digest: X }],
				},
			},
		});
		expect([blocked.campaign.approved, blocked.campaign.qa, blocked.campaign.handOver]).toEqual([
			undefined,
			undefined,
			undefined,
		]);
		expect(blocked.mails[0]!.text).toContain(
			'By the playbook only Legal must look again, after QA has checked the new content. The approvals of Bea Brand still stand.',
		);
	});

	const later = (minutes: number) => (handOverAt + minutes * 60_000) as Instant;
	const recheck = (digest: string) =>
		append(openJournal(blocked.campaign), later(1), 'workflow', qaPassed(digest)).campaign;
	const asked = (build: Build, its = playbook, campaign = recheck(digestFor(build))) => {
		const result = request(campaign, build, its, later(2));
		return result.journal.campaign;
	};
	const rolesAsked = ({ round }: Campaign) => round!.stages.flatMap(({ roles }) => roles);

	it('only they are asked, about the new content, after QA has checked it', () => {
		const { round } = asked(replyTo);
		expect(round).toMatchObject({
			round: 2,
			digest: Y,
			carried: blocked.campaign.blocked!.askAgain!.carried,
			stages: [
				{
					title: 'Look again: Legal',
					roles: ['legal'],
					rule: 'onePerRole',
					opened: { approvers: [{ person: 'lars' }] },
				},
			],
		});
	});

	it('their approval opens the launch of the new content, and of nothing else', () => {
		const granted = grantedBy(openJournal(asked(replyTo)), later(5), decided('lars', Y, 2)).campaign;
		const situation = {
			campaign: granted,
			playbook,
			packages: [rowFor(approved), rowFor(replyTo)],
			now: later(6),
		};
		expect(verify(replyTo, situation).output).toBe('approved');
		expect(
			verify(
				builtWith((b) => void (b.emails[0]!.subject = 'x')),
				situation,
			).output,
		).toBe('rejected');
		// What was approved first is another content now; going back to it is a change like any other.
		expect(typesOf(verify(approved, situation))).toEqual(['launchBlocked']);
	});

	it('an answer to the round before counts for nothing in the new one', () => {
		const replayed = append(openJournal(asked(replyTo)), later(5), 'workflow', decided('lars', X)).campaign;
		expect(replayed.round!.decisions).toEqual([]);
		expect(() => verify(replyTo, { campaign: replayed, playbook })).toThrow('event "approvalUnproven"');
	});

	it('nobody is asked before QA has checked the new content', () => {
		const result = request(recheck(X), replyTo, playbook, later(2));
		expect([result.status, result.journal.campaign.stage]).toEqual(['qaOutdated', 'qa']);
	});

	const everybody = ['brand', 'legal', 'regionLead'];
	it('everybody is asked when the content changes once more', () =>
		expect(rolesAsked(asked(people(4_201)))).toEqual(everybody));
	it('everybody is asked when another policy holds now', () => {
		const [usual] = playbook.approval.policies;
		const policies = [{ ...usual!, title: 'Stricter' }];
		expect(rolesAsked(asked(replyTo, { ...playbook, approval: { ...playbook.approval, policies } }))).toEqual(
			everybody,
		);
	});
	it('everybody is asked again after they have refused', () => {
		const refused = append(
			openJournal(asked(replyTo)),
			later(5),
			'workflow',
			{ type: 'approvalRefused', data: { round: 2, digest: Y, why: 'no' } },
			qaPassed(Y),
		).campaign;
		const { round } = asked(replyTo, playbook, refused);
		expect([round!.round, round!.carried, rolesAsked({ ...refused, round: round! })]).toEqual([
			3,
			undefined,
			everybody,
		]);
	});

	it('a second change in a row keeps what still stands of both rounds', () => {
		const granted = grantedBy(openJournal(asked(replyTo)), later(5), decided('lars', Y, 2)).campaign;
		const third = builtWith((b) => void (b.emails[0]!.replyTo = 'third@northwind.example'));
		const { journal } = verify(third, {
			campaign: granted,
			playbook,
			packages: [rowFor(replyTo)],
			now: later(6),
		});
		expect(journal.campaign.blocked!.askAgain!.carried).toEqual([{ person: 'bea', round: 1, digest: X }]);
	});
});

describe('a change that was accepted', () => {
	const once = verify(people(4_400), withMap(SIZE)).journal.campaign;

	it('is told once, also when the hand-over is repeated after a crash', () => {
		const again = verify(people(4_400), { ...withMap(SIZE), campaign: once });
		expect([again.output, typesOf(again), toOf(again)]).toEqual(['approved', ['handOverStarted'], []]);
	});
	it('is measured from what was approved: small steps do not add up', () => {
		const next = verify(people(4_600), { ...withMap(SIZE), campaign: once });
		expect(next.output).toBe('rejected');
	});
	it('is judged again: a stricter playbook stops it', () =>
		expect(verify(people(4_400), { campaign: once }).output).toBe('rejected'));
	it('another one within the tolerance is told again', () => {
		const next = verify(people(4_150), { ...withMap(SIZE), campaign: once });
		expect(typesOf(next)).toEqual(['launchChangeAccepted', 'handOverStarted']);
		expect(next.journal.campaign.accepted).toMatchObject({ approved: X, digest: digestFor(people(4_150)) });
	});
	it('says what has changed, in words', () => {
		const [event] = verify(people(4_400), withMap(SIZE)).journal.events;
		expect(event!.data).toEqual({
			approved: X,
			found: digestFor(people(4_400)),
			then: 'notify',
			changes: [{ field: 'number of people of audience', from: '4200', to: '4400' }],
		});
	});
});

/** Why the launch was stopped without an approval; the campaign is back with QA, and the owner knows. */
function stopped(situation: Situation, build = approved) {
	const verified = verify(build, situation);
	const [event] = verified.journal.events;
	expect([verified.output, typesOf(verified), toOf(verified)]).toEqual([
		'rejected',
		['approvalUnproven'],
		['mona'],
	]);
	const { stage, approved: left, handOver, qa, lastApproved } = verified.journal.campaign;
	expect([stage, left, handOver, qa, lastApproved]).toEqual([
		'qa',
		undefined,
		undefined,
		undefined,
		undefined,
	]);
	return (event!.data as { why: string }).why;
}

describe('nothing else opens the launch', () => {
	const launchable = approvedLaunch();
	const open = builtWith((b) => void (b.emails[0]!.subject = 'Last seats'));
	type Row = [say: string, campaign: Campaign, build: Build];
	const otherRound = { ...launchable.round!, round: 2 };
	const rows: Row[] = [
		[
			'"approved" written into the record without a round',
			{ ...launchable, round: undefined } as Campaign,
			approved,
		],
		['an approval of an older round', { ...launchable, round: otherRound }, approved],
		[
			'a round about another content',
			{ ...launchable, round: { ...launchable.round!, digest: digestFor(open) } },
			approved,
		],
		['an open round', { ...launchable, round: { ...launchable.round!, status: 'open' } }, approved],
		['a void round', { ...launchable, round: { ...launchable.round!, status: 'void' } }, approved],
		['a refused round', { ...launchable, round: { ...launchable.round!, status: 'refused' } }, approved],
		[
			'an acceptance without an approval',
			{ ...launchable, approved: undefined, accepted: { approved: X, digest: X, at: '' } } as Campaign,
			approved,
		],
	];
	table('%s', rows, (_say, campaign, build) => expect(stopped({ campaign }, build)).toEqual('noApproval'));

	it('a status and a stage typed into the table', () => {
		const typed = { stage: 'launch', step: 'handOver', status: 'Approved' };
		const record = JSON.stringify({ ...checked(approved), stage: 'launch' });
		const { campaign } = readRow({ campaignId: 'C-0142', revision: 1, record, outbox: '[]', ...typed });
		expect(stopped({ campaign })).toBe('noApproval');
	});
	it('an acceptance written into the record for a content that the map does not let pass', () => {
		const accepted = { approved: X, digest: digestFor(open), at: '' };
		const { output } = verify(open, { campaign: { ...launchable, accepted } });
		expect(output).toBe('rejected');
	});
	it('a stored package that was altered to look like what stands in the MAP', () => {
		const forged = { ...rowFor(open), digest: X };
		expect(() => verify(open, { ...withMap(SIZE), packages: [forged] })).toThrow('Table campaign_packages');
	});
	it('a campaign in any other stage', () => {
		for (const stage of ['qa', 'approval', 'build', 'onHold', 'cancelled', 'live'] as const)
			expect(() => verify(approved, { campaign: { ...launchable, stage } })).toThrow('handOverStarted');
	});
});

describe('a record that was forged together with its round', () => {
	const launchable = approvedLaunch();
	const round = launchable.round!;
	const [bea] = round.decisions;
	const withRound = (change: Partial<typeof round>): Campaign => ({
		...launchable,
		round: { ...round, ...change },
	});
	const [keyId, mac] = round.seal!.split('.');
	type Row = [say: string, campaign: Campaign, why: string];
	const rows: Row[] = [
		['without a signature', withRound({ seal: undefined }), 'unsigned'],
		['with an empty signature', withRound({ seal: '' }), 'unsigned'],
		['with a key id alone', withRound({ seal: `${keyId}.` }), 'unsigned'],
		['with a key of its own', withRound({ seal: `mine.${mac}` }), 'unknownKey'],
		[
			'with another signature',
			withRound({ seal: `${keyId}.${mac!.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A'))}` }),
			'altered',
		],
		['with something behind the signature', withRound({ seal: `${round.seal}.x` }), 'altered'],
		['for another campaign', { ...launchable, campaignId: 'C-0143' }, 'altered'],
		['with another policy', withRound({ policy: 'Anybody' }), 'altered'],
		['with another playbook', withRound({ playbookVersion: 'c'.repeat(64) }), 'altered'],
		['with one answer less', withRound({ decisions: [bea!] }), 'altered'],
		[
			'with another answer',
			withRound({ decisions: [{ ...bea!, comment: 'x' }, round.decisions[1]!] }),
			'altered',
		],
		[
			'with another rule',
			withRound({ stages: round.stages.map((stage) => ({ ...stage, rule: 'any' as const })) }),
			'altered',
		],
	];
	table('%s', rows, (_say, campaign, why) => expect(stopped({ campaign })).toBe(why));

	it('another content, in round and approval, with the signature of the one that was approved', () => {
		const other = builtWith((b) => void (b.emails[0]!.subject = 'Last seats'));
		const digest = digestFor(other);
		const campaign = { ...withRound({ digest }), approved: { ...launchable.approved!, digest } };
		expect(stopped({ campaign, packages: [rowFor(other)] }, other)).toBe('altered');
	});

	it('the approval of an earlier round, put back into the record', () => {
		const again = request(
			{ ...checked(approved), round: { ...round, status: 'void' } },
			approved,
			playbookWith(),
			handOverAt,
		);
		const second = grantedBy(again.journal, handOverAt, decided('bea', X, 2), decided('lars', X, 2)).campaign;
		expect(verify(approved, { campaign: second }).output).toBe('approved');
		const replayed = { ...second, round: { ...second.round!, seal: round.seal } };
		expect(stopped({ campaign: replayed })).toBe('altered');
	});

	it('survives the way through the table', () => {
		const record = JSON.stringify(launchable);
		const { campaign } = readRow({ campaignId: 'C-0142', revision: 1, record, outbox: '[]' });
		expect(verify(approved, { campaign }).output).toBe('approved');
	});

	it('a new secret: the approval stands while the old one is kept, and is asked for again after that', () => {
		const fresh = 'second secret of forty random characters';
		const kept = keysOf(fresh, keys.current.secret);
		expect(verify(approved, { keys: kept }).output).toBe('approved');
		expect(stopped({ keys: keysOf(fresh) })).toBe('unknownKey');
	});

	it('the mail says what is wrong, how to mend it, and what happens next', () => {
		const [mail] = verify(approved, { keys: keysOf('second secret of forty random characters') }).journal
			.mails;
		expect(mail!.subject).toBe(
			'C-0142 Planning with less data: launch stopped, the approval cannot be proved',
		);
		for (const sentence of [
			'The approval was signed with a secret that is not in the credential any more.',
			'keep the old one in Previous Link Signing Secret until everything that was approved with it is launched.',
			'the campaign is checked again, and everybody is asked again.',
		])
			expect(mail!.text).toContain(sentence);
	});
});

describe('in words', () => {
	it('hostile values stand in the mail as text', () => {
		const hostile = builtWith((b) => {
			b.emails[0]!.subject = '<script>alert(1)</script> \u202E"';
			b.emails[0]!.name = '<b>x</b>';
		});
		const [mail] = verify(hostile).journal.mails;
		expect(mail!.html).not.toMatch(/<script|<b>x/);
		expect(mail!.html).toContain('&lt;script&gt;');
		expect(mail!.text).not.toContain('\u202E');
	});
	it('of many changes the gravest are kept, and the others counted', () => {
		const many = builtWith((b) => {
			b.audience.size = 4_201;
			b.followUps.push(
				...Array.from({ length: 40 }, (_, i) => ({ name: `f${i}`, status: 'active' as const })),
			);
		});
		const { journal, changes } = verify(many, withMap({ fields: ['audience.size'], then: 'ignore' }));
		const kept = journal.campaign.blocked!.changes;
		expect([changes.length, kept.length]).toEqual([81, 20]);
		expect(kept.some(({ field }) => field.includes('number of people'))).toBe(false);
		expect(journal.mails[0]!.text).toContain('And 61 more.');
	});
	it('a hand-over that was cut off before: the owner looks into the MAP first', () => {
		const started = verify(approved).journal.campaign;
		const [mail] = verify(people(1), { campaign: started }).journal.mails;
		expect(mail!.text).toContain('First look into the MAP: an earlier hand-over was cut off');
		expect(verify(people(1)).journal.mails[0]!.text).not.toContain('First look');
	});
});
