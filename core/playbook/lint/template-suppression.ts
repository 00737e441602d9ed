import { type Lint, whereOf } from './lint';

export const templateSuppression: Lint = {
	id: 'template-suppression',
	title: 'every template of marketing mail names lists that the send excludes',
	severity: 'error',
	why: 'Whoever has unsubscribed must not be mailed again. The QA gate compares the send with the lists that the template names.',
	examples: {
		bad: [{ say: 'no list', changes: { 'map.templates.webinar.suppression': [] } }],
		quiet: [
			{
				say: 'internal mail',
				changes: { 'map.templates.webinar.suppression': [], 'campaignTypes.webinar.purpose': 'internal' },
			},
		],
	},
	*check({ playbook: { map, campaignTypes } }) {
		for (const [key, { suppression }] of Object.entries(map.templates)) {
			const type = Object.entries(campaignTypes).find(
				([, { template, purpose }]) => template === key && purpose === 'marketing',
			);
			if (!type || suppression.length > 0) continue;
			yield {
				where: whereOf('map', 'templates', key, 'suppression'),
				found: 'no list',
				expected: `lists that the mails of the type "${type[0]}" exclude`,
				mend: 'Name them as the MAP does, for instance "Global Unsubscribe".',
			};
		}
	},
};
