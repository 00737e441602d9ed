import { builtInPlaybook } from '../../../core/playbook';
import { placeValues, tokenValues } from '../../../core/launch/tokenValues';
import { after, brief } from '../campaign/support';

const { playbook } = builtInPlaybook();
const naming = {
	...playbook.naming,
	utm: { utm_medium: 'email', utm_campaign: '{{campaignId}}-{{title}}', utm_content: '{{region}}' },
};
const sly = { ...brief, title: 'Q&A: 50% faster?', region: 'emea' };
const { campaign } = after();

it('UTM parameters are safe in links, other places keep the text of the brief', () => {
	expect(placeValues({ campaignId: 'C-1', brief: sly }, { ...playbook, naming })).toMatchObject({
		title: 'Q&A: 50% faster?',
		campaignId: 'C-1',
		utm_medium: 'email',
		utm_campaign: 'C-1-q-a-50-faster',
		utm_content: 'emea',
	});
});

it('a token that holds a UTM parameter gets the safe value', () => {
	const types = {
		webinar: {
			...playbook.campaignTypes['webinar']!,
			tokens: { 'my.UTM': '{{utm_campaign}}', 'my.Subject': '{{title}}' },
		},
	};
	expect(
		tokenValues(
			{ ...campaign, campaignId: 'C-1', brief: sly },
			{ ...playbook, naming, campaignTypes: types },
		),
	).toEqual({ 'my.UTM': 'C-1-q-a-50-faster', 'my.Subject': 'Q&A: 50% faster?' });
});
