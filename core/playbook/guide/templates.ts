import { paragraph, type Section, table } from './document';
import { type GuideFacts, joined } from './words';

export const templatesSection = ({ playbook: { map, campaignTypes } }: GuideFacts): Section => ({
	id: 'templates',
	title: 'Templates',
	blocks: [
		paragraph('Campaigns are cloned from these programs. The lists are excluded from every send.'),
		...table(
			['Template', 'For', 'Sends with', 'Must be active at launch', 'Excluded lists'],
			Object.entries(map.templates).map(
				([key, { title, programId, sendCampaign, followUps, suppression }]) => {
					const types = Object.values(campaignTypes).filter(({ template }) => template === key);
					return [
						`${title} (program ${programId})`,
						joined(types.map((type) => type.title)) || 'no type',
						sendCampaign,
						joined(followUps) || 'nothing',
						joined(suppression) || 'none',
					];
				},
			),
		),
	],
});
