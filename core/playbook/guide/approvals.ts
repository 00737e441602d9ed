import { sayRule } from '../../approval/sayStage';
import { english } from '../../approval/texts';
import { type ApprovalPolicy, type ApprovalStage, stagesOf } from '../approvalSchema';
import type { Playbook } from '../schema';
import { type Block, heading, list, paragraph, type Section } from './document';
import {
	days,
	type GuideFacts,
	joined,
	peopleOf,
	personName,
	roleTitle,
	sayHours,
	sayScope,
	sayThresholds,
} from './words';

export function approvalsSection({ playbook }: GuideFacts): Section {
	const { policies, duties, reasons } = playbook.approval;
	const own = [
		[duties.requesterMayApprove, 'Whoever has requested a campaign'],
		[duties.builderMayApprove, 'Whoever builds a campaign'],
		[duties.reviewerMayApprove, 'Whoever has let a campaign through the QA review'],
	] as const;
	return {
		id: 'approvals',
		title: 'Approvals',
		blocks: [
			paragraph(
				'A campaign is approved by the first of these policies that fits it. Approvers get a link and see exactly what will be sent. Each person has one vote in a round.',
			),
			...list(own.map(([may, who]) => `${who} ${may ? 'may also approve it' : 'does not approve it'}.`)),
			...policies.flatMap((policy, i) => policyBlocks(policy, i, playbook)),
			...(reasons.length > 0
				? [
						heading('Reasons to choose from when asking for changes or rejecting'),
						...list(reasons.map(({ text }) => text)),
					]
				: []),
		],
	};
}

function policyBlocks(policy: ApprovalPolicy, i: number, playbook: Playbook): Block[] {
	const stages = stagesOf(policy);
	return [
		heading(`${i + 1}. ${policy.title}`),
		paragraph(
			`For ${sayWhen(policy.when, playbook)}. A link is valid for ${days(policy.linkDays)}; the approver types ${policy.evidence === 'code' ? 'the code from the mail' : 'a second code, which is mailed on demand'}.`,
		),
		...list(
			stages.map((stage) => sayStage(stage, stages.length === 1, playbook)),
			{ ordered: stages.length > 1 },
		),
	];
}

function sayWhen(
	{ audienceAtLeast, budgetAtLeast, channels, riskFlags, ...scope }: ApprovalPolicy['when'],
	playbook: Playbook,
): string {
	const conditions = [
		...sayScope(scope, playbook),
		...(audienceAtLeast === undefined ? [] : [`for at least ${audienceAtLeast.toLocaleString('en')} people`]),
		...(budgetAtLeast === undefined
			? []
			: [`with a budget of at least ${budgetAtLeast.toLocaleString('en')}`]),
		...(channels ? [`through the channel ${joined(channels, 'or')}`] : []),
		...(riskFlags ? [`with one of the sensitive points ${joined(riskFlags, 'or')}`] : []),
	];
	return conditions.length === 0 ? 'every campaign' : `campaigns ${conditions.join(', ')}`;
}

function sayStage(stage: ApprovalStage, isOnly: boolean, playbook: Playbook): string {
	const { title, roles, people, rule, veto, dueMinutes, remind, onExpiry, beside, optional } = stage;
	const name = isOnly ? '' : `${title}${beside ? ', side by side with the stage before' : ''}. `;
	const asked = [
		...roles.map((role) => `${roleTitle(role, playbook)} (${joined(peopleOf(role, playbook))})`),
		...people.map((key) => personName(key, playbook)),
	];
	const sentences = [
		`${name}Asked: ${joined(asked)}; ${sayRule(rule, english)}`,
		`Answers are due after ${sayHours(dueMinutes)} of the approver’s own working time`,
		...(remind.length > 0 ? [`Reminders ${sayThresholds(remind)}`] : []),
		sayExpiry(onExpiry, playbook),
		veto ? 'One objection ends the round' : 'An objection only counts against',
		...(optional ? ['Nobody waits for it'] : []),
	];
	return `${sentences.join('. ')}.`;
}

function sayExpiry(onExpiry: ApprovalStage['onExpiry'], playbook: Playbook): string {
	if (typeof onExpiry === 'object')
		return `After that one of ${roleTitle(onExpiry.escalateTo, playbook)} is enough`;
	switch (onExpiry) {
		case 'nextDelegate':
			return 'After that the delegates of those who have not answered are asked too';
		case 'reject':
			return 'After that the round ends without approval';
		case 'approve':
			return 'After that silence is taken for approval, unless somebody has objected';
		case undefined:
			return 'Late answers count until the links end';
	}
}
