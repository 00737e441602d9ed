import { approversOf, choosePolicy, needOf } from '../../../core/approval';
import type { ApprovalPolicy, Playbook } from '../../../core/playbook/schema';
import { ProblemError } from '../../../core/problem';
import { table } from '../../support/table';
import { checkedCampaign, packageFor, playbook } from './fixtures';

const [standard] = playbook.approval.policies as [ApprovalPolicy];
const policy = (changes: Partial<ApprovalPolicy>): ApprovalPolicy => ({ ...standard, ...changes });
const withPolicies = (...policies: ApprovalPolicy[]): Playbook => ({ ...playbook, approval: { policies } });

describe('which policy', () => {
	const large = policy({ title: 'large', when: { audienceAtLeast: 10_000 } });
	const rush = policy({ title: 'rush', when: { tiers: ['rush'], types: ['webinar'] } });
	const rest = policy({ title: 'rest', when: {} });
	type Row = [
		say: string,
		brief: Parameters<typeof checkedCampaign>[1],
		counted: number | null,
		title: string,
	];
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

describe('who is asked', () => {
	it('everybody of the roles, once', () => {
		const playbookWithBoth: Playbook = {
			...playbook,
			roles: { ...playbook.roles, legal: { title: 'Legal', people: ['lars', 'bea'] } },
		};
		expect(approversOf(standard, checkedCampaign(), playbookWithBoth)).toEqual({
			asked: [
				{ person: 'bea', roles: ['brand', 'legal'] },
				{ person: 'lars', roles: ['legal'] },
				{ person: 'rita', roles: ['regionLead'] },
			],
			notAsked: [],
		});
	});

	it('not the requester, by e-mail address', () => {
		const campaign = checkedCampaign(packageFor(), { requesterEmail: ' Bea@Northwind.example' });
		const { asked, notAsked } = approversOf(standard, campaign, playbook);
		expect(asked.map(({ person }) => person)).toEqual(['lars', 'rita']);
		expect(notAsked).toEqual([{ person: 'bea', why: { code: 'requester' } }]);
		expect(approversOf(policy({ requesterMayApprove: true }), campaign, playbook).asked).toHaveLength(3);
	});

	it('two keys with one address are one person', () => {
		const twice: Playbook = {
			...playbook,
			people: { ...playbook.people, lars: { name: 'Bea again', email: 'BEA@northwind.example' } },
		};
		expect(approversOf(standard, checkedCampaign(), twice)).toEqual({
			asked: [
				{ person: 'bea', roles: ['brand', 'legal'] },
				{ person: 'rita', roles: ['regionLead'] },
			],
			notAsked: [{ person: 'lars', why: { code: 'samePerson', as: 'bea' } }],
		});
	});
});

describe('how many', () => {
	const campaign = checkedCampaign(packageFor(), { requesterEmail: 'bea@northwind.example' });
	const approvers = approversOf(standard, campaign, playbook);

	it('all means all who are asked', () =>
		expect(needOf(policy({ need: 'all' }), approvers, playbook)).toBe(2));

	it('more than can be asked: says who is missing and what to do', () =>
		expect(() => needOf(policy({ need: 3 }), approvers, playbook)).toThrow(
			'Playbook, approval policy "Brand, Legal and the region: any two": found 2 people to ask (Lars Legal, Rita Region); Bea Brand is not asked, because this is their own request; expected at least 3. Add people to the roles Brand, Legal, Regional Marketing Lead, or lower "need" of this policy.',
		));

	it('nobody is never enough', () =>
		expect(() => needOf(policy({ need: 'all' }), { asked: [], notAsked: [] }, playbook)).toThrow(
			ProblemError,
		));
});
