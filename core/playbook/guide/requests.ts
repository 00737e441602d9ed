import { ALWAYS_ASKED, FIELDS } from '../../intake/fields';
import { BRIEF_FIELDS, type BriefField } from '../schema';
import { conditionsOf } from './conditions';
import { list, paragraph, type Section, table } from './document';
import { qualityOf } from './quality';
import { type GuideFacts, joined } from './words';

export const requestsSection = ({ playbook }: GuideFacts): Section => {
	const { campaignTypes, tiers } = playbook;
	const types = Object.values(campaignTypes);
	const whoNeeds = (field: BriefField): string => {
		const those = types.filter(({ required }) => required.includes(field) || ALWAYS_ASKED.includes(field));
		return those.length === types.length ? 'every type' : joined(those.map(({ title }) => title));
	};
	return {
		id: 'requests',
		title: 'What a request needs',
		blocks: [
			paragraph(
				'A request goes on when it has these fields. What is missing is asked for, and the time until the answer is not ours.',
			),
			...table(
				['Field', 'Why', 'Needed by'],
				BRIEF_FIELDS.flatMap((field) => {
					const needed = whoNeeds(field);
					return needed === '' ? [] : [[FIELDS[field].label, sentence(FIELDS[field].help), needed]];
				}),
			),
			...conditionsOf(playbook),
			...qualityOf(playbook),
			...table(
				['Type', 'Purpose', 'Priorities'],
				types.map(({ title, purpose, leadTime }) => [
					title,
					purpose,
					joined(Object.keys(leadTime).map((tier) => tiers[tier]?.title ?? tier)),
				]),
			),
			...list(
				Object.values(tiers).flatMap(({ title, needsReason }) =>
					needsReason ? [`A request of the priority ${title} needs a reason in its notes.`] : [],
				),
			),
		],
	};
};

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
