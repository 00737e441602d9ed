import type { IExecuteFunctions, INodeProperties, INodeType } from 'n8n-workflow';

import {
	type Campaign,
	type Claims,
	confirmCode,
	followClaims,
	type Instant,
	keysOf,
	openJournal,
	saveItem,
	shortDigest,
	signLink,
} from '../../../core';
import { CampaignApprovalTrigger } from '../../../nodes/CampaignApprovalTrigger/CampaignApprovalTrigger.node';
import { CampaignChange } from '../../../nodes/CampaignChange/CampaignChange.node';
import { CampaignIntake } from '../../../nodes/CampaignIntake/CampaignIntake.node';
import { CampaignLaunchApproval } from '../../../nodes/CampaignLaunchApproval/CampaignLaunchApproval.node';
import { CampaignMap } from '../../../nodes/CampaignMap/CampaignMap.node';
import { CampaignPlaybook } from '../../../nodes/CampaignPlaybook/CampaignPlaybook.node';
import { CampaignQaGate } from '../../../nodes/CampaignQaGate/CampaignQaGate.node';
import { CampaignRecord } from '../../../nodes/CampaignRecord/CampaignRecord.node';
import { CampaignRequesterTrigger } from '../../../nodes/CampaignRequesterTrigger/CampaignRequesterTrigger.node';
import { CampaignSlaTimer } from '../../../nodes/CampaignSlaTimer/CampaignSlaTimer.node';
import { launched, many } from '../../support/finishedCampaigns';
import { codexOf, hasDocsPage, misfits, nodeFolders, schemasOf } from '../../support/nodeFiles.mts';
import { campaignInQa, playbook } from '../approval/fixtures';
import { after, start, WAY } from '../campaign/support';
import { cleanBuild } from '../qa/clean';

const NODES: Record<string, INodeType> = {
	CampaignApprovalTrigger: new CampaignApprovalTrigger(),
	CampaignChange: new CampaignChange(),
	CampaignIntake: new CampaignIntake(),
	CampaignLaunchApproval: new CampaignLaunchApproval(),
	CampaignMap: new CampaignMap(),
	CampaignPlaybook: new CampaignPlaybook(),
	CampaignQaGate: new CampaignQaGate(),
	CampaignRecord: new CampaignRecord(),
	CampaignRequesterTrigger: new CampaignRequesterTrigger(),
	CampaignSlaTimer: new CampaignSlaTimer(),
};

const operationsOf = ({ description }: INodeType): string[] => {
	const field = description.properties.find(({ name }) => name === 'operation');
	return field?.options?.map((option) => String((option as { value: unknown }).value)) ?? ['output'];
};

test('every folder with a node is looked at here', () => {
	expect(nodeFolders().sort()).toEqual(Object.keys(NODES).sort());
});

describe.each(Object.entries(NODES))('%s', (folder, node) => {
	// Of two entries with one name n8n shows both in the editor, and looks only at the first when it runs.
	test('names each credential once', () => {
		const names = (node.description.credentials ?? []).map(({ name }) => name);
		expect(names).toEqual([...new Set(names)]);
	});

	test('has an output schema for each operation, and none for others', () => {
		expect(Object.keys(schemasOf(folder)).sort()).toEqual(operationsOf(node).sort());
	});

	test('is described in the catalogue under its own name, with a page that exists', () => {
		const { node: type, resources } = codexOf(folder);
		expect(type).toBe(`n8n-nodes-campaign-production.${node.description.name}`);
		expect(resources.primaryDocumentation.map(({ url }) => hasDocsPage(url))).toEqual([true]);
	});
});

const credential = { linkSecret: 'a secret of at least 32 characters', baseUrl: 'https://n8n.example.com' };

/** Runs one operation on one item; parameters that are not given have the default of the editor. */
async function run(node: INodeType, parameters: Record<string, unknown>): Promise<object[]> {
	const shown = node.description.properties as INodeProperties[];
	const context = {
		getInputData: () => [{ json: {} }],
		getNode: () => ({ name: 'Node' }),
		continueOnFail: () => false,
		getNodeParameter: (name: string, _item: number, fallback?: unknown) =>
			parameters[name] ?? shown.find((field) => field.name === name)?.default ?? fallback,
		getCredentials: async () => credential,
		sendResponse: async () => undefined,
	};
	const ports = await node.execute!.call(context as unknown as IExecuteFunctions);
	return (ports as { json: object }[][]).flat().map(({ json }) => json);
}

const rowOf = (campaign: Campaign) => saveItem(openJournal(campaign), undefined, playbook, start);
const inBuild = rowOf(after(...WAY.build).campaign);
const inApproval = rowOf(after(...WAY.approval, 'approvalRequested', 'decision').campaign);
const withEvents = saveItem(after(...WAY.build), undefined, playbook, start);
const at = '2026-11-09T12:00:00.000Z';
const own = { clock: 'translation', calendar: 'office', targetMinutes: 60, at };
const onOwn = rowOf(after(...WAY.build, 'clockStarted').campaign);
const broken = {
	...cleanBuild('<a href="http://x.example">x</a>'),
	unreadable: [{ what: 'Flow', why: 'hidden' }],
};
const fixable = cleanBuild('<p onclick="go()">Hi</p>');
const inQa = { campaign: rowOf(campaignInQa('failed')) };
const reviewer: Claims = {
	purpose: 'review',
	campaignId: 'C-0142',
	round: 0,
	person: 'mona',
	digest: shortDigest(campaignInQa('needsReview').qa!.digest),
	expiresAt: 4_000_000_000,
};
const keys = keysOf(credential.linkSecret);
const rightAnswers = { t: signLink(reviewer, keys), code: confirmCode(reviewer, keys) };
/** With a waiver and a tick, checked once more. */
const accepted = rowOf({
	...after(...WAY.qa).campaign,
	ticks: [{ item: 'audience', digest: 'a'.repeat(64), by: 'otto', note: 'x', at }],
	waivers: [
		{
			fingerprint: '3b2bad8f4467',
			ruleId: 'link-http',
			digest: 'a'.repeat(64),
			reason: 'x',
			by: 'otto',
			role: 'opsLead',
			until: at,
			at,
		},
	],
});
const taken = async () =>
	(await run(NODES.CampaignRecord!, { operation: 'takeOutbox', campaign: withEvents }))[0];

const holidays = {
	holidaysFrom: 'text',
	iCalendarText: `BEGIN:VCALENDAR\n${['SUMMARY:Labour Day', 'RRULE:FREQ=DAILY']
		.map((line) => `BEGIN:VEVENT\nDTSTART:20270501\n${line}\nEND:VEVENT`)
		.join('\n')}`,
	fromYear: '2027',
	untilYear: '2027',
	calendarKey: 'office',
};

/** A request that looks like a campaign. */
const similarTo = ({ campaign }: { campaign: Campaign }) => ({ ...campaign.brief, launchTime: '11:00' });
const otherPlaybook = () => {
	const copy = structuredClone(playbook);
	copy.stages.qa.target = 240;
	return copy;
};
const who = { why: 'Faster', by: 'otto' };
const proposal = {
	email: 'mona@northwind.example',
	why: 'Faster',
	playbook: JSON.stringify(otherPlaybook()),
};
const visitOf = (campaign: Campaign, posted: object) => ({
	claims: followClaims(campaign, Date.now() as Instant),
	view: '',
	posted,
});
const launchedToo = after(...WAY.launch).campaign;
const handedOver = after(...WAY.launch, 'handOverStarted', 'cancelled').campaign;
const wished = after(...WAY.launch, 'changeRequested').campaign;

type Row = [folder: string, operation: string, parameters: Record<string, unknown>];
const rows: Row[] = [
	[
		'CampaignChange',
		'assess',
		{ campaign: rowOf(launchedToo), wish: { launchDate: '2026-11-30', cta: 'Go' } },
	],
	['CampaignChange', 'decide', { campaign: rowOf(wished), decision: 'apply', by: 'mona', note: 'Fine' }],
	['CampaignChange', 'cancel', { campaign: rowOf(launchedToo), by: 'mona', why: 'Called off' }],
	[
		'CampaignChange',
		'renderPage',
		{ campaign: rowOf(launchedToo), visit: visitOf(launchedToo, {}), events: [] },
	],
	[
		'CampaignChange',
		'recordForm',
		{
			campaign: rowOf(launchedToo),
			visit: visitOf(launchedToo, { action: 'cancel', number: launchedToo.campaignId, why: 'Called off' }),
		},
	],
	[
		'CampaignChange',
		'recordForm',
		{ campaign: rowOf(launchedToo), visit: visitOf(launchedToo, { action: 'cancel' }) },
	],
	[
		'CampaignChange',
		'recordWithdrawal',
		{ campaign: rowOf(handedOver), unscheduled: { outcome: 'tooLate', switchedOff: ['x'], steps: ['y'] } },
	],
	['CampaignIntake', 'submit', { answers: { title: 'Spring', requesterEmail: 'dana@example.com' } }],
	['CampaignIntake', 'submit', { answers: similarTo(inBuild), campaigns: [inBuild] }],
	['CampaignIntake', 'decideRush', { campaign: inBuild, answers: { t: 'x' } }],
	['CampaignIntake', 'askDetails', { answers: { title: 'Spring', type: 'webinar' } }],
	['CampaignIntake', 'readFiles', {}],
	['CampaignIntake', 'remind', { campaign: rowOf(after(...WAY.intake, 'infoRequested').campaign) }],
	['CampaignPlaybook', 'formDefinition', {}],
	['CampaignPlaybook', 'load', {}],
	[
		'CampaignPlaybook',
		'lint',
		{
			playbookSource: 'json',
			playbookJson: { ...playbook, tiers: { ...playbook.tiers, gold: { title: 'Gold' } } },
		},
	],
	['CampaignPlaybook', 'processGuide', {}],
	['CampaignPlaybook', 'importHolidays', holidays],
	['CampaignPlaybook', 'adopt', {}],
	['CampaignPlaybook', 'compare', { otherPlaybook: otherPlaybook(), campaigns: [inBuild, inApproval] }],
	[
		'CampaignPlaybook',
		'rePin',
		{ campaign: inBuild, playbookSource: 'json', playbookJson: otherPlaybook(), ...who },
	],
	['CampaignPlaybook', 'rePin', { campaign: inBuild, ...who, by: 'eve' }],
	['CampaignPlaybook', 'proposeChange', { answers: proposal }],
	['CampaignPlaybook', 'proposeChange', { answers: {} }],
	['CampaignPlaybook', 'decideChange', { answers: { t: 'x' } }],
	['CampaignSlaTimer', 'check', { campaign: inBuild }],
	['CampaignSlaTimer', 'start', { campaign: inBuild, ...own }],
	['CampaignSlaTimer', 'pause', { campaign: onOwn, ...own, party: 'vendor', reason: 'Waits' }],
	['CampaignSlaTimer', 'resume', { campaign: onOwn, ...own }],
	['CampaignSlaTimer', 'retarget', { campaign: onOwn, ...own }],
	['CampaignSlaTimer', 'changeCalendar', { campaign: onOwn, ...own }],
	['CampaignSlaTimer', 'reopen', { campaign: onOwn, ...own }],
	['CampaignSlaTimer', 'stop', { campaign: onOwn, ...own }],
	['CampaignSlaTimer', 'explain', { campaign: inBuild, clock: 'build#1' }],
	['CampaignSlaTimer', 'forecast', { campaign: inBuild, history: many(20).map(rowOf) }],
	['CampaignSlaTimer', 'forecast', { campaign: inBuild }],
	[
		'CampaignSlaTimer',
		'replay',
		{
			campaigns: [launched(), launched({ id: 'C-2', brief: { type: 'podcast' } })].map(rowOf),
			otherPlaybook: playbook,
		},
	],
	['CampaignQaGate', 'check', { campaign: rowOf(after(...WAY.qa).campaign), build: broken }],
	['CampaignQaGate', 'checkBuildOnly', { build: broken }],
	[
		'CampaignQaGate',
		'checkBuildOnly',
		{ input: 'fields', subject: '', html: '<a href="#">x</a>', preset: 'strict', otherCampaigns: [{}] },
	],
	['CampaignQaGate', 'applySafeFixes', { build: fixable }],
	['CampaignQaGate', 'applySafeFixes', { input: 'fields', html: '<p onclick="x()">©</p>' }],
	['CampaignQaGate', 'waive', { ...inQa, findings: 'link-http:3b2bad8f4467', by: 'otto', reason: 'Fine.' }],
	['CampaignQaGate', 'waive', { ...inQa, findings: 'link-http:3b2bad8f4467', by: 'eve', reason: 'Fine.' }],
	['CampaignQaGate', 'tickChecklist', { ...inQa, items: ['audience'], by: 'otto', note: 'Counted.' }],
	['CampaignQaGate', 'tickChecklist', { ...inQa, items: 'Lunch', by: 'otto' }],
	['CampaignQaGate', 'check', { campaign: accepted, build: broken, otherCampaigns: [inApproval] }],
	['CampaignQaGate', 'askReview', { campaign: rowOf(campaignInQa('failed')), answers: { t: 'x' } }],
	['CampaignQaGate', 'askReview', { campaign: rowOf(campaignInQa('needsReview')), answers: rightAnswers }],
	['CampaignQaGate', 'recordReview', { campaign: rowOf(campaignInQa('failed')), answers: { t: 'x' } }],
	['CampaignLaunchApproval', 'check', { campaign: inApproval }],
	['CampaignLaunchApproval', 'exportAudit', { campaign: inApproval }],
	['CampaignLaunchApproval', 'request', { campaign: rowOf(after(...WAY.approval).campaign), build: broken }],
	['CampaignMap', 'buildFromJson', { buildJson: broken }],
	['CampaignRecord', 'recordEvent', { campaign: inBuild, event: 'held', why: 'Budget', actor: 'otto' }],
	[
		'CampaignRecord',
		'reassign',
		{ campaign: inBuild, newOwner: 'otto', whyReassigned: 'x', reassignedBy: 'otto' },
	],
	['CampaignRecord', 'reassign', { campaign: inBuild, newOwner: 'nobody' }],
	['CampaignRecord', 'takeOutbox', { campaign: withEvents }],
];

test.each(rows)('%s, %s gives what its schema shows', async (folder, operation, parameters) => {
	const items = await run(NODES[folder]!, { operation, ...parameters });
	expect(items.length).toBeGreaterThan(0);
	expect(items.flatMap((item) => misfits(item, schemasOf(folder)[operation]))).toEqual([]);
});

test('a change of the playbook gives what its schemas show', async () => {
	const { proposeChange, decideChange, settleChanges } = schemasOf('CampaignPlaybook');
	const node = NODES.CampaignPlaybook!;
	const ask = (operation: string, parameters: object) =>
		run(node, { operation, linkPath: 'decide', ...parameters });
	const [proposed] = await ask('proposeChange', { answers: proposal });
	expect(misfits(proposed, proposeChange)).toEqual([]);
	const mails = (await ask('settleChanges', { changes: [proposed] })) as { text: string; choice: string }[];
	expect(mails.map(({ choice }) => choice)).toEqual(['asked', 'proposed']);
	const { searchParams } = new URL(/https:\S+/.exec(mails[0]!.text)![0]);
	const answers = {
		t: searchParams.get('t'),
		choice: 'approve',
		code: /type the code (\w{6})/.exec(mails[0]!.text)![1],
	};
	const [decided] = await ask('decideChange', { answers, changes: [proposed] });
	const [adopted] = await ask('settleChanges', { changes: [proposed, decided] });
	expect([misfits(decided, decideChange), misfits(adopted, settleChanges)]).toEqual([[], []]);
	expect(adopted).toMatchObject({ adoptedBy: 'otto' });
});

test('the outbox gives what its schemas show', async () => {
	const { effects } = (await taken()) as { effects: { id: string }[] };
	const { openOutbox, tickOffOutbox } = schemasOf('CampaignRecord');
	const opened = await run(NODES.CampaignRecord!, { operation: 'openOutbox', effects });
	expect(opened.flatMap((item) => misfits(item, openOutbox))).toEqual([]);
	const done = effects.map(({ id }) => ({ campaignId: withEvents.campaignId, effectId: id }));
	const ticked = await run(NODES.CampaignRecord!, { operation: 'tickOffOutbox', campaign: withEvents, done });
	expect(ticked.flatMap((item) => misfits(item, tickOffOutbox))).toEqual([]);
	expect(ticked).toMatchObject([{ outbox: '[]', outboxAt: null }]);
});
