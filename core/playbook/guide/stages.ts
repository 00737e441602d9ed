import { stagesOf } from '../approvalSchema';
import { type Playbook, WORKED_STAGES, type WorkedStage } from '../schema';
import { paragraph, type Section, strong, table } from './document';
import { type GuideFacts, joined, peopleOf, personName, roleTitle, sayTarget, sayThresholds } from './words';

const WHAT: Readonly<Record<WorkedStage, string>> = {
	intake: 'The request is checked for what is missing and whether the date can be kept.',
	build: 'The template is cloned and filled with what the brief says.',
	qa: 'What stands in the platform is checked by rules, and by people where rules cannot.',
	approval: 'Approvers see exactly what will be sent, to whom and when, and decide.',
	launch: 'It is compared with what was approved, handed over and sent.',
};

export const stagesSection = ({ playbook }: GuideFacts): Section => ({
	id: 'stages',
	title: 'Stages',
	blocks: [
		paragraph('Every campaign goes the same way. Time counts in working hours of the calendar of the stage.'),
		...table(
			['Stage', 'What happens', 'Accountable', 'Usual time', 'Reminders', 'Told when it is late'],
			WORKED_STAGES.map((stage) => {
				const { title, owner, target, calendar, thresholds, escalateTo } = playbook.stages[stage];
				return [
					title,
					WHAT[stage],
					roleTitle(owner, playbook),
					`${sayTarget(target, calendar, playbook)} (calendar ${calendar})`,
					sayThresholds(thresholds) || 'none',
					escalateTo === undefined ? 'nobody else' : roleTitle(escalateTo, playbook),
				];
			}),
		),
	],
});

export const raciSection = ({ playbook }: GuideFacts): Section => ({
	id: 'raci',
	title: 'Who does what (RACI)',
	blocks: [
		paragraph(
			'Derived from the playbook. ',
			strong('Responsible'),
			': whoever does the work (for Build the owners of the regions, otherwise the people of the role that owns the stage). ',
			strong('Accountable'),
			': the one role that owns the stage. ',
			strong('Consulted'),
			': whose word is needed (approvers; for QA those who may accept a finding or tick an item of the checklist). ',
			strong('Informed'),
			': who is told when the stage is late, and the requester.',
		),
		...table(
			['Stage', 'Responsible', 'Accountable', 'Consulted', 'Informed'],
			WORKED_STAGES.map((stage) => [
				playbook.stages[stage].title,
				joined(responsible(stage, playbook)),
				roleTitle(playbook.stages[stage].owner, playbook),
				joined(consulted(stage, playbook)) || 'nobody',
				joined(informed(stage, playbook)),
			]),
		),
		...table(
			['Role', 'People'],
			Object.keys(playbook.roles).map((role) => [
				roleTitle(role, playbook),
				joined(peopleOf(role, playbook)),
			]),
		),
		...table(
			['Region', 'Builds its campaigns', 'Time zone of the audience'],
			Object.values(playbook.regions).map(({ title, owner, tz }) => [title, personName(owner, playbook), tz]),
		),
	],
});

const distinct = (words: readonly string[]) => [...new Set(words)];

function responsible(stage: WorkedStage, playbook: Playbook): string[] {
	if (stage !== 'build') return peopleOf(playbook.stages[stage].owner, playbook);
	return distinct(Object.values(playbook.regions).map(({ owner }) => personName(owner, playbook)));
}

function consulted(stage: WorkedStage, playbook: Playbook): string[] {
	const { approval, qa } = playbook;
	if (stage === 'qa') {
		const items = (qa.checklist ?? []).flatMap(({ role }) => (role === undefined ? [] : [role]));
		return distinct([...(qa.waivers?.roles ?? []), ...items].map((role) => roleTitle(role, playbook)));
	}
	if (stage !== 'approval') return [];
	return distinct(
		approval.policies
			.flatMap(stagesOf)
			.flatMap(({ roles, people }) => [
				...roles.map((role) => roleTitle(role, playbook)),
				...people.map((key) => personName(key, playbook)),
			]),
	);
}

const informed = (stage: WorkedStage, playbook: Playbook): string[] => {
	const { escalateTo } = playbook.stages[stage];
	return [...(escalateTo === undefined ? [] : [roleTitle(escalateTo, playbook)]), 'the requester'];
};
