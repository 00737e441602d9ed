import { type Lint, whereOf } from './lint';

const NEEDED = ['utm_source', 'utm_medium', 'utm_campaign'];

export const utmIncomplete: Lint = {
	id: 'utm-incomplete',
	title: 'links carry source, medium and campaign',
	severity: 'warning',
	why: 'Web analytics tells campaigns apart by these three; without one of them visits count as direct.',
	examples: {
		bad: [
			{
				say: 'no medium',
				changes: { 'naming.utm': { utm_source: 'marketo', utm_campaign: '{{campaignId}}' } },
			},
		],
		quiet: [
			{
				say: 'one more',
				changes: {
					'naming.utm': {
						utm_source: 'marketo',
						utm_medium: 'email',
						utm_campaign: '{{campaignId}}',
						utm_content: '{{title}}',
					},
				},
			},
		],
	},
	*check({ playbook: { naming } }) {
		const missing = NEEDED.filter((name) => !naming.utm[name]);
		if (missing.length === 0) return;
		yield {
			where: whereOf('naming', 'utm'),
			found: `no ${missing.join(', no ')}`,
			expected: NEEDED.join(', '),
			mend: `Add for instance "${missing[0]}": "${missing[0] === 'utm_campaign' ? '{{campaignId}}' : 'email'}".`,
		};
	},
};
