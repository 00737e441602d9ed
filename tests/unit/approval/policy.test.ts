import { choosePolicy } from '../../../core/approval';
import { type ApprovalPolicy, stagesOf } from '../../../core/playbook/approvalSchema';
import type { Playbook } from '../../../core/playbook/schema';
import { table } from '../../support/table';
import { checkedCampaign, packageFor, playbook } from './fixtures';

const [standard] = playbook.approval.policies as [ApprovalPolicy];
const policy = (title: string, when: ApprovalPolicy['when']): ApprovalPolicy => ({
	...standard,
	title,
	when,
});
const withPolicies = (...policies: ApprovalPolicy[]): Playbook => ({
	...playbook,
	approval: { ...playbook.approval, policies },
});

type Brief = Parameters<typeof checkedCampaign>[1];

describe('which policy', () => {
	const large = policy('large', { audienceAtLeast: 10_000 });
	const rush = policy('rush', { tiers: ['rush'], types: ['webinar'] });
	const rest = policy('rest', {});
	type Row = [say: string, brief: Brief, counted: number | null, title: string];
	const rows: Row[] = [
		['at the limit', { audienceSize: 10_000 }, null, 'large'],
		['below the limit', { audienceSize: 9_999 }, null, 'rest'],
		['below it in the brief, above it in the MAP', { audienceSize: 10 }, 10_001, 'large'],
		['number left out', { audienceSize: undefined }, null, 'large'],
		['number left out, counted in the MAP', { audienceSize: undefined }, 5, 'rest'],
		['other tier', { audienceSize: 5, tier: 'rush' }, null, 'rush'],
	];
	table('%s', rows, (_say, brief, counted, title) =>
		expect(
			choosePolicy(checkedCampaign(packageFor(), brief), withPolicies(large, rush, rest), counted).title,
		).toBe(title),
	);

	it('none fits: says what to add', () =>
		expect(() =>
			choosePolicy(checkedCampaign(packageFor(), { audienceSize: 5 }), withPolicies(rush, large)),
		).toThrow(
			'Playbook, approval policies, campaign C-0142: found no policy for type "webinar", tier "standard", region "emea", 5 people; expected a policy that fits every campaign.',
		));
});

describe('by what the campaign costs, how it goes out, and what is sensitive', () => {
	const rest = policy('rest', {});
	type Row = [say: string, when: ApprovalPolicy['when'], brief: Brief, title: string];
	const rows: Row[] = [
		['budget at the limit', { budgetAtLeast: 5_000 }, { budget: 5_000 }, 'own'],
		['budget below it', { budgetAtLeast: 5_000 }, { budget: 4_999 }, 'rest'],
		['budget left out counts as large', { budgetAtLeast: 5_000 }, {}, 'own'],
		['channel in other letters', { channels: ['E-mail'] }, { channel: ' e-MAIL ' }, 'own'],
		['another channel', { channels: ['E-mail'] }, { channel: 'SMS' }, 'rest'],
		['channel left out', { channels: ['E-mail'] }, {}, 'rest'],
		['one of the flags', { riskFlags: ['prices', 'health'] }, { riskFlags: 'deadline, Health' }, 'own'],
		['none of the flags', { riskFlags: ['prices'] }, { riskFlags: 'price list' }, 'rest'],
		['all conditions must hold', { channels: ['E-mail'], budgetAtLeast: 1 }, { channel: 'SMS' }, 'rest'],
	];
	table('%s', rows, (_say, when, brief, title) =>
		expect(
			choosePolicy(checkedCampaign(packageFor(), brief), withPolicies(policy('own', when), rest)).title,
		).toBe(title),
	);
});

it('a policy of one stage is written without stages, and is one', () =>
	expect(stagesOf(standard)).toEqual([
		{
			title: 'Brand, Legal and the region: any two',
			roles: ['brand', 'legal', 'regionLead'],
			people: [],
			rule: { atLeast: 2 },
			veto: true,
			dueMinutes: 480,
			remind: [{ percent: 75 }],
			beside: false,
			optional: false,
		},
	]));
