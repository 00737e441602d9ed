import type { Campaign } from '../../../core/campaign';
import type { LoadedPlaybook } from '../../../core/playbook';
import { type CampaignEffect, playbookEffects, sayCampaignEffect } from '../../../core/playbookChange';
import { at } from '../../support/calendars';
import { launched } from '../../support/finishedCampaigns';
import { table } from '../../support/table';
import { after, digestA, WAY } from '../campaign/support';
import { builtIn, loadedWith } from './support';

const now = at('2026-11-09T12:00Z');
const from = () => ({ ...builtIn, version: digestA });
const effectsOn = (to: LoadedPlaybook, ...campaigns: Campaign[]) =>
	playbookEffects({ from, to, campaigns, now });
const stage = {
	build: after(...WAY.build).campaign,
	qa: after(...WAY.qa, 'qaFailed').campaign,
	asked: after(...WAY.approval, 'approvalRequested', 'stageOpened').campaign,
	launch: after(...WAY.launch).campaign,
};
const one = (to: LoadedPlaybook, campaign: Campaign): CampaignEffect => effectsOn(to, campaign).campaigns[0]!;

type Row = [say: string, stage: keyof typeof stage, change: Parameters<typeof loadedWith>[0], line: string];
const C = 'C-0000TEST Faster reporting';
const rows: Row[] = [
	[
		'a shorter target moves what runs and what comes after it',
		'build',
		({ stages }) => (stages.qa.target = 240),
		`${C} (Build): QA (still to come): due Thu 12 November 2026, 09:10 (Europe/Dublin) → Wed 11 November 2026, 13:10 (Europe/Dublin), 20 h earlier; Approval (still to come): due Fri 13 November 2026, 09:10 (Europe/Dublin) → Thu 12 November 2026, 13:10 (Europe/Dublin), 20 h earlier`,
	],
	[
		'a clock that runs',
		'launch',
		({ stages }) => (stages.launch.target = 480),
		`${C} (Launch): Launch: due Mon 7 December 2026, 10:20 (Europe/Dublin) → Tue 10 November 2026, 10:20 (Europe/Dublin), 27 days earlier`,
	],
	[
		'a rule, and the last verdict',
		'qa',
		({ qa }) => (qa.rules['link-http'] = 'off'),
		`${C} (QA): rule link-http: error that blocks → off; its last QA verdict came from other rules: it would be checked again`,
	],
	[
		'a rule after QA',
		'asked',
		({ qa }) => (qa.checklist = qa.checklist!.slice(1)),
		`${C} (Approval): checklist: "I have read a test mail on a phone and on a computer" is no longer asked; its last QA verdict came from other rules and would stand`,
	],
	[
		'a quorum with an open round',
		'asked',
		({ approval }) => ((approval.policies[0] as { rule: unknown }).rule = 'all'),
		`${C} (Approval): Approval policy "Brand, Legal and the region: any two", rule: at least 2 people must approve → everybody who is asked must approve; round 1 is open and keeps the rules it was asked under, unless it is made void`,
	],
	[
		'another person in a role, after the approval',
		'launch',
		({ roles }) => (roles.legal!.people = ['otto']),
		`${C} (Launch): no longer asked: Lars Legal; asked as well: Otto Operations; the approval that it has stands; a new round would go by the other rules`,
	],
	[
		'a blackout on the day of the launch',
		'launch',
		({ launch }) => launch.blackouts.push({ from: '2026-11-24', to: '2026-11-24', why: 'Audit' }),
		`${C} (Launch): launch not possible: Nothing is sent from 2026-11-24 to 2026-11-24: Audit`,
	],
	[
		'another hand-over',
		'launch',
		({ launch }) => (launch.handOverMinutes = 120),
		`${C} (Launch): hand-over to the MAP at Tue 24 November 2026, 08:00 (Europe/Berlin)`,
	],
	[
		'a stage that ends after the hand-over',
		'build',
		({ stages }) => (stages.qa.target = 6_000),
		`${C} (Build): Approval would be due after the hand-over for the launch on Tue 24 November 2026, 10:00 (Europe/Berlin); QA (still to come): due Thu 12 November 2026, 09:10 (Europe/Dublin) → Fri 27 November 2026, 13:10 (Europe/Dublin), 15 days 4 h later; Approval (still to come): due Fri 13 November 2026, 09:10 (Europe/Dublin) → Mon 30 November 2026, 13:10 (Europe/Dublin), 17 days 4 h later`,
	],
	[
		'a type that is gone',
		'build',
		(copy) => (copy.campaignTypes = { email: copy.campaignTypes.webinar! }),
		`${C} (Build): Campaign C-0000TEST, type: found "webinar"; expected a campaign type of the other version (email). Leave the campaign under its own version, or add "webinar" to the playbook.`,
	],
	[
		'nothing that matters to it',
		'build',
		({ brand }) => (brand.name = 'South'),
		`${C} (Build): nothing would change`,
	],
];
table('%s (in %s)', rows, (_say, name, change, line) =>
	expect(sayCampaignEffect(one(loadedWith(change), stage[name]))).toBe(line),
);

it('says what stays, and counts what would be otherwise; the gravest comes first', () => {
	const to = loadedWith((copy) => {
		copy.stages.qa.target = 240;
		copy.campaignTypes.email = copy.campaignTypes.webinar!;
		delete copy.regions.americas;
	});
	const american = {
		...stage.qa,
		campaignId: 'C-US',
		brief: { ...stage.qa.brief, region: 'americas' },
	};
	const under = { ...stage.qa, campaignId: 'C-NEW', playbookVersion: to.version };
	const { open, already, campaigns, sentences } = effectsOn(
		to,
		stage.launch,
		stage.qa,
		american,
		under,
		launched(),
	);
	expect([open, already]).toEqual([4, 1]);
	expect(campaigns.map(({ campaignId, status }) => [campaignId, status])).toEqual([
		['C-US', 'cannotRepin'],
		['C-0000TEST', 'changes'],
		['C-0000TEST', 'same'],
	]);
	expect(sentences).toEqual([
		'4 open campaigns stay under the version accepted under; nothing moves by itself.',
		'1 of them is under the new version already.',
		'If they were put under the new version: 1 could not, because the new version lacks what they stand on; 1 would have other due dates; 1 would stay as they are.',
	]);
	expect(effectsOn(to, launched()).sentences).toEqual([
		'There is no open campaign: the change is for campaigns to come.',
	]);
});

it('one campaign that cannot be read costs nobody else the answer', () => {
	const broken = { ...stage.build, campaignId: 'C-BAD', launchAt: 'soon' };
	const lost = () => {
		throw new Error('no such version');
	};
	const to = loadedWith(({ stages }) => (stages.qa.target = 240));
	expect(effectsOn(to, broken, stage.build).campaigns.map(({ status }) => status)).toEqual([
		'notRead',
		'changes',
	]);
	expect(playbookEffects({ from: lost, to, campaigns: [stage.build], now }).campaigns).toMatchObject([
		{ status: 'notRead', why: ['Error: no such version'] },
	]);
});
