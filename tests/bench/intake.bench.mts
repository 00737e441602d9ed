// `npm run bench:intake`: what one submission costs beside many other campaigns. Medians of CPU time.
// The last line is a summary; the exit code is 1 when a target is missed.
import { createRequire } from 'node:module';

import type { CampaignRow, Playbook } from '../../core/index.ts';
import type { Instant } from '../../core/time/instant.ts';
import { randomOf } from './measure.mts';
import { column, digits, judge, print } from './targets.mts';

const core = createRequire(import.meta.url)('../../dist/core.js') as typeof import('../../core/index.ts');

/** A playbook that uses all that looks at other campaigns: load, spacing, quota, slips, routing. */
const built = core.builtInPlaybook().playbook;
const { playbook, version } = core.loadPlaybook({
	...built,
	tiers: {
		...built.tiers,
		rush: {
			title: 'Rush',
			rush: { quota: { count: 10_000, per: 'quarter', by: 'businessUnit' } },
		},
	},
	stages: {
		...built.stages,
		build: { ...built.stages.build, parallel: 1_000 },
		qa: { ...built.stages.qa, parallel: 1_000 },
		approval: { ...built.stages.approval, parallel: 1_000 },
	},
	launch: { ...built.launch, spacing: { hours: 24, by: 'audience', then: 'warn' } },
	routing: { owners: 'campaignOps' },
});

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 9, 9) as Instant;
const answers = {
	title: 'Faster reporting for finance teams',
	type: 'Webinar invitation',
	region: 'Europe, Middle East and Africa',
	tier: 'Standard',
	requesterName: 'Dana Demand',
	requesterEmail: 'dana@northwind.example',
	businessUnit: 'Field Marketing',
	objective: 'Win 150 registrations from customers who report by hand.',
	audience: 'Customers in Germany',
	audienceSize: '5000',
	subject: 'Save your seat: faster reporting',
	preheader: '30 minutes, all questions welcome',
	copy: 'Dear customer,\n\nplease come to our webinar about faster reporting. '.repeat(20),
	cta: 'Save my seat',
	ctaUrl: 'https://northwind.example/webinar',
	launchDate: '2026-12-08',
	launchTime: '10:00',
	timeZone: 'Europe/Berlin',
	eventName: 'Faster reporting in 30 minutes',
	eventDate: '2026-12-15',
	speaker: 'Dr. Ada Example, Head of Analytics',
};

const WORDS =
	'faster reporting finance teams autumn news product launch partner summit guide cloud security payroll webinar customer story growth retail health energy'.split(
		' ',
	);
const AUDIENCES = [
	'Customers in Germany',
	'Customers in France',
	'Partners',
	'Prospects, DACH',
	'Event guests',
];
const random = randomOf(6);
const pick = <T,>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
const STAGES = ['build', 'qa', 'approval', 'launch'] as const;

/** Rows as the table holds them: each with the record of a campaign that was sent in and accepted. */
function rows(count: number, openShare: number): CampaignRow[] {
	const template = accepted();
	return Array.from({ length: count }, (_, n) => {
		const id = `C-${n.toString(32).toUpperCase().padStart(8, '0')}`;
		const title = Array.from({ length: 4 }, () => pick(WORDS)).join(' ');
		const isOpen = random() < openShare;
		const launchAt = new Date(
			now + (isOpen ? 2 + random() * 120 : -2 - random() * 1_500) * DAY,
		).toISOString();
		const stage = isOpen ? pick(STAGES) : 'closed';
		const tier = random() < 0.1 ? 'rush' : 'standard';
		const { campaign } = template;
		const record = {
			...campaign,
			campaignId: id,
			stage,
			launchAt,
			brief: { ...campaign.brief, title, tier, audience: pick(AUDIENCES), launchDate: launchAt.slice(0, 10) },
			...(isOpen ? {} : { outcome: 'launched' as const }),
		};
		return {
			...template.row,
			campaignId: id,
			title,
			stage,
			tier,
			launchAt,
			owner: pick(['mona', 'otto']),
			record: JSON.stringify(record),
		};
	});
}

function accepted() {
	const { journal } = submit([]);
	const row = core.saveItem({ ...journal, events: [], mails: [] }, undefined, playbook as Playbook, now);
	return { row, campaign: journal.campaign };
}

function submit(campaigns: readonly unknown[], change: object = {}) {
	return core.submitBrief({
		answers: { ...answers, ...change },
		playbook,
		version,
		campaigns,
		now,
		baseUrl: 'https://n8n.example',
	});
}

/** Milliseconds of CPU time, in the middle of the rounds. */
function median(run: () => unknown, rounds: number): number {
	for (let i = 0; i < 5; i++) run();
	const times = Array.from({ length: rounds }, () => {
		const before = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1_000;
	});
	return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

print(`Node ${process.versions.node}; medians of CPU time, one submission each\n`);
const kilobytes = accepted().row.record.length / 1024;
print(`Records have ${digits(kilobytes)} KB.\n`);

function time(name: string, campaigns: readonly CampaignRow[], rounds: number, change: object = {}): number {
	const { output, similar } = submit(campaigns, change);
	if (output !== 'accepted') throw new Error(`${name}: expected an accepted request, found ${output}.`);
	const ms = median(() => submit(campaigns, change), rounds);
	print(`  ${column(name, 52)}${digits(ms).padStart(10)} ms   ${similar.length} similar`);
	return ms;
}

const small = rows(1_000, 0.3);
const smallOpen = rows(1_000, 1);
const large = rows(100_000, 0.02);
const alone = time('no other campaign', [], 101);
const one = time('1,000 campaigns, 30 % of them open', small, 101);
const rush = time('the same, a rush with quota and slips', small, 101, { tier: 'Rush' });
const open = time('1,000 campaigns, all open', smallOpen, 51);
const many = time('100,000 campaigns, 2 % of them open', large, 21);
const manyRush = time('the same, a rush with quota and slips', large, 21, { tier: 'Rush' });
const third = time('33,000 campaigns, all open', rows(33_000, 1), 7);
print(`\n  Without others it takes ${digits(alone)} ms; 33,000 open ones take ${digits(third)} ms.\n`);

process.exit(
	judge([
		{ what: '1,000 campaigns, ms', value: one, bound: 5 },
		{ what: '1,000 campaigns and a rush, ms', value: rush, bound: 5 },
		{ what: '1,000 open campaigns, ms', value: open, bound: 5 },
		{ what: '100,000 campaigns, ms', value: many, bound: 100 },
		{ what: '100,000 campaigns and a rush, ms', value: manyRush, bound: 100 },
	]),
);
