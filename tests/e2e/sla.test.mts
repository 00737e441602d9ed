import { join } from 'node:path';

import { CampaignRun } from '../../sandbox/campaignRun.mts';
import { stopAll } from '../../sandbox/child.mts';
import { demoPlaybook } from '../../sandbox/demoPlaybook.mts';
import type { Row } from '../../sandbox/editor.mts';
import type { ReceivedMail } from '../../sandbox/inbox.mts';
import type { N8n } from '../../sandbox/n8n.mts';
import { STATE } from '../../sandbox/paths.mts';
import { freePorts } from '../../sandbox/ports.mts';
import { Postgres } from '../../sandbox/postgres.mts';
import { pause, until } from '../../sandbox/wait.mts';
import { World } from '../../sandbox/world.mts';
import { clockFlow } from '../support/clockFlow.mts';
import { overdueRow } from '../support/overdueRow.mts';

const MINUTES = 60_000;
const MONA = 'mona@northwind.example';
const OTTO = 'otto@northwind.example';

afterAll(() => stopAll(), MINUTES);

describe('two n8n processes on one PostgreSQL', () => {
	const database = new Postgres();
	let world: World;
	let second: N8n;

	beforeAll(async () => {
		try {
			await database.create();
		} catch (error) {
			throw new Error(
				'This test needs PostgreSQL on 127.0.0.1:5432 (or where PGHOST, PGPORT, PGUSER and PGPASSWORD point).',
				{ cause: error },
			);
		}
		const folder = join(STATE, 'e2e-two');
		world = new World({ ports: await freePorts(), folder, sweepSeconds: 8, database });
		await world.start();
		second = await world.startSecondN8n(await freePorts());
	}, 10 * MINUTES);

	afterAll(async () => {
		await second?.stop();
		await world?.stop();
		await database.drop();
	}, 2 * MINUTES);

	const add = async (from: number, count: number) => {
		const rows = Array.from({ length: count }, (_, i) => overdueRow(world.core, from + i));
		await world.editor.addRows('campaigns', rows);
		return rows.map(({ campaignId }) => campaignId);
	};
	const noticesOf = (events: readonly Row[], campaignId: string) =>
		events.filter((event) => event.campaignId === campaignId && event.type === 'clockNoticed');
	const mailsOf = (mails: readonly ReceivedMail[], campaignId: string, to: string) =>
		mails.filter((mail) => mail.to === to && mail.subject.includes(campaignId));
	const allTold = (ids: readonly string[]) =>
		until('every campaign to be told', 240, async () => {
			const [events, mails] = [await world.editor.rows('campaign_events'), await world.inbox.all()];
			const told = ids.every(
				(id) => noticesOf(events, id).length >= 2 && mailsOf(mails, id, OTTO).length >= 1,
			);
			return told ? { events, mails } : undefined;
		});

	test(
		'forty campaigns overdue at once: each threshold is told once, each person gets one mail',
		async () => {
			const ids = await add(0, 40);
			await allTold(ids);
			// whatever is told twice would come within the next sweeps
			await pause(20_000);
			const { events, mails } = await allTold(ids);
			for (const id of ids) {
				const thresholds = noticesOf(events, id).map(({ data }) => JSON.parse(String(data)).threshold);
				expect([id, thresholds.sort()]).toEqual([id, ['100%', '50%']]);
				expect([id, mailsOf(mails, id, MONA).length, mailsOf(mails, id, OTTO).length]).toEqual([id, 1, 1]);
			}
		},
		6 * MINUTES,
	);

	test(
		'one of the two is killed while they work: nothing is lost, and a mail that comes again says so',
		async () => {
			const ids = await add(40, 40);
			await pause(3_000);
			await second.kill();
			const { events, mails } = await allTold(ids);
			for (const id of ids) {
				const seqs = events.filter((event) => event.campaignId === id).map(({ seq }) => Number(seq));
				expect([id, new Set(seqs).size]).toEqual([id, seqs.length]);
				for (const to of [MONA, OTTO]) {
					const [first, ...again] = mailsOf(mails, id, to);
					expect([id, to, first !== undefined]).toEqual([id, to, true]);
					for (const mail of again) expect(mail.text).toContain('You may have got this mail before');
				}
			}
		},
		6 * MINUTES,
	);
});

describe('a weekend, a holiday and two clock changes (docs/worked-example.md)', () => {
	let world: World;
	let run: CampaignRun;
	let flow: Awaited<ReturnType<typeof clockFlow>>;

	const nineToFive = (tz: string, holidays: string[] = []) => {
		const day = [['09:00', '17:00']];
		return { tz, holidays, week: { mon: day, tue: day, wed: day, thu: day, fri: day } };
	};
	const playbookOf = (core: World['core']) => {
		const demo = demoPlaybook(core);
		return {
			...demo,
			calendars: {
				...demo.calendars,
				madrid: nineToFive('Europe/Madrid', ['11-01']),
				newyork: nineToFive('America/New_York'),
			},
			notices: undefined,
			people: { ...demo.people, mona: { ...demo.people.mona, calendar: 'newyork' } },
			stages: {
				...demo.stages,
				qa: { ...demo.stages.qa!, calendar: 'madrid', target: 960, targets: [] },
				approval: { ...demo.stages.approval!, calendar: 'newyork', target: 480, targets: [] },
			},
		};
	};

	beforeAll(async () => {
		const folder = join(STATE, 'e2e-calendar');
		const clock = new Date('2027-10-29T13:56:00+02:00');
		world = new World({ ports: await freePorts(), folder, sweepSeconds: 3, clock, playbookOf });
		await world.start();
		flow = await clockFlow(world);
	}, 6 * MINUTES);

	afterAll(() => world?.stop(), MINUTES);

	/** The start of QA decides by how many milliseconds every date of the page is shifted. */
	const shift = { qa: 0, approval: 0 };
	const clockOf = async (name: string) => {
		const { clocks } = await flow.check(run.campaignId);
		return clocks.find(({ clock }: { clock: string }) => clock === name);
	};
	const later = (iso: string, ms: number) => new Date(Date.parse(iso) + ms).toISOString();

	test(
		'Friday: QA begins, and waits for the requester from 15:00 on',
		async () => {
			run = new CampaignRun(world);
			await run.submit(
				{
					'Launch date': '2027-11-25',
					'Launch time': '10:00',
					'Event date': '2027-12-09',
					Priority: 'Standard',
				},
				0,
			);
			await run.waitFor('to be checked', 120, ({ step }) => step === 'review');
			const qa = await clockOf('qa#1');
			shift.qa = Date.parse(qa.startedAt) - Date.parse('2027-10-29T14:00:00+02:00');
			expect(Math.abs(shift.qa)).toBeLessThan(5 * MINUTES);

			await world.moveClock(new Date('2027-10-29T15:00:30+02:00'));
			await flow.pause(run.campaignId, 'qa#1', '2027-10-29T15:00:00+02:00', 'the final copy');
			expect(await clockOf('qa#1')).toMatchObject({
				status: 'paused',
				waitingFor: { party: 'requester', reason: 'the final copy' },
			});
		},
		6 * MINUTES,
	);

	test(
		'Monday, a holiday: nobody is reminded while it waits',
		async () => {
			await world.moveClock(new Date('2027-11-01T12:00:00+01:00'));
			await pause(10_000);
			const { remainingMinutes } = await clockOf('qa#1');
			expect(remainingMinutes).toBe(Math.round(900 + shift.qa / MINUTES));
			expect(
				await run.events().then((events) => events.filter(({ type }) => type === 'clockNoticed')),
			).toEqual([]);
		},
		4 * MINUTES,
	);

	test(
		'Tuesday 11:00: it goes on; due on Thursday at 10:00 in Madrid, which is 05:00 in New York',
		async () => {
			await world.moveClock(new Date('2027-11-02T11:00:30+01:00'));
			await flow.resume(run.campaignId, 'qa#1', '2027-11-02T11:00:00+01:00');
			const qa = await clockOf('qa#1');
			expect(qa.dueAt).toBe(later('2027-11-04T10:00:00+01:00', shift.qa));
			expect(qa.dueLocal).toMatch(/^Thu 4 November 2027, (09:5|10:0)\d \(Europe\/Madrid\)$/);
			expect(qa.dueForOwner).toMatch(/^Thu 4 November 2027, (04:5|05:0)\d \(America\/New_York\)$/);
		},
		4 * MINUTES,
	);

	test(
		'Wednesday after 10:00: the reminder says the same',
		async () => {
			await world.moveClock(new Date(Date.parse('2027-11-03T10:00:10+01:00') + shift.qa));
			const mail = await world.inbox.waitFor(MONA, [run.campaignId, 'QA is due soon']);
			const qa = await clockOf('qa#1');
			expect(mail.text).toContain(`Due: ${qa.dueForOwner}`);
			expect(mail.text).toMatch(/Left: (1 day|7 h 59 min) of working time/);
		},
		4 * MINUTES,
	);

	test(
		'Thursday after 10:00: overdue, told to the owner and to the lead; the explanation is the page’s',
		async () => {
			await world.moveClock(new Date(Date.parse('2027-11-04T10:00:10+01:00') + shift.qa));
			for (const to of [MONA, OTTO]) await world.inbox.waitFor(to, [run.campaignId, 'QA is overdue']);
			const { sentences, breachedAt } = await flow.explain(run.campaignId, 'qa#1');
			expect(breachedAt).toBe(later('2027-11-04T10:00:00+01:00', shift.qa));
			expect(sentences).toEqual(
				expect.arrayContaining([
					'Sat 30 October 2027: closed (no hours on this weekday).',
					'Sun 31 October 2027: clocks go from 03:00 to 02:00; closed (no hours on this weekday).',
					'Mon 1 November 2027: closed (holiday).',
					'Tue 2 November 2027: 09:00–11:00 paused, waiting for requester: the final copy; 11:00–17:00 counted, 6 h.',
					'Wed 3 November 2027: 09:00–17:00 counted, 1 day.',
				]),
			);
		},
		4 * MINUTES,
	);

	test(
		'Friday 16:00 in New York: approval has until Monday 16:00, an hour later by the clock of the world',
		async () => {
			await world.moveClock(new Date('2027-11-05T15:59:00-04:00'));
			await run.review();
			await run.waitFor('to ask the approvers', 90, ({ record }) => record.round?.status === 'open');
			const approval = await clockOf('approval#1');
			shift.approval = Date.parse(approval.startedAt) - Date.parse('2027-11-05T16:00:00-04:00');
			expect(Math.abs(shift.approval)).toBeLessThan(5 * MINUTES);
			expect(approval.dueAt).toBe(later('2027-11-08T16:00:00-05:00', shift.approval));
			const { sentences } = await flow.explain(run.campaignId, 'approval#1');
			expect(sentences).toContain(
				'Sun 7 November 2027: clocks go from 02:00 to 01:00; closed (no hours on this weekday).',
			);
		},
		5 * MINUTES,
	);
});
