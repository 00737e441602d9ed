import type { Materiality } from '../materiality';
import type { Playbook } from '../schema';
import { code, codes, type Inline, list, paragraph, type Section } from './document';
import { type GuideFacts, joined, roleTitle } from './words';

export function changesSection({ playbook }: GuideFacts): Section {
	const { materiality = [] } = playbook.approval;
	return {
		id: 'changes',
		title: 'Changes after the approval',
		blocks: [
			paragraph(
				'Before the launch, what stands in the platform is compared with what was approved. The first of these that names a changed field decides; every other change voids the approval, and everybody is asked again.',
			),
			...list(materiality.map((entry) => sayEntry(entry, playbook))),
		],
	};
}

function sayEntry(
	{ fields, then, roles = [], tolerancePercent }: Materiality[number],
	playbook: Playbook,
): Inline[] {
	const who = joined(
		roles.map((role) => roleTitle(role, playbook)),
		then === 'askAgain' ? 'and one of' : 'and',
	);
	const what = {
		void: 'the approval is void, and everybody is asked again',
		askAgain: `the launch waits until one person of ${who} has looked again`,
		notify: `the launch goes on, and the owner and ${who || 'the approvers'} are told`,
		ignore: 'the launch goes on, and only the owner is told',
	}[then];
	const changed = fields.length === 1 ? ' changes' : ' change';
	const by = tolerancePercent === undefined ? '' : ` by at most ${tolerancePercent} %`;
	return [
		'When ',
		...(fields.length === 1 ? [code(fields[0]!)] : codes(fields)),
		`${changed}${by}: ${what}.`,
	];
}
