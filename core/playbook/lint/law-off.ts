import { quote } from '../../problem';
import { isLaw } from '../../qa/presets';
import { RULES } from '../../qa/rules';
import { settingsOf } from '../../qa/settings';
import { type Lint, whereOf } from './lint';

export const lawOff: Lint = {
	id: 'law-off',
	title: 'no rule is turned off or made milder that the law stands behind',
	severity: 'error',
	why: 'CAN-SPAM, CASL, the ePrivacy Directive and the GDPR ask for an unsubscribe link, a postal address, a sender and consent, whatever a playbook says.',
	examples: {
		bad: [
			{ say: 'the unsubscribe link turned off', changes: { 'qa.rules': { 'legal-unsubscribe': 'off' } } },
			{
				say: 'the postal address only told, for one type',
				changes: { 'campaignTypes.webinar.qa': { rules: { 'legal-address': { required: false } } } },
			},
			{ say: 'the preset for internal mail', changes: { 'qa.preset': 'internal' } },
		],
		quiet: [
			{ say: 'a rule of taste turned off', changes: { 'qa.rules': { 'env-subject-caps': 'off' } } },
			{
				say: 'internal mail',
				changes: {
					'campaignTypes.webinar.purpose': 'internal',
					'campaignTypes.webinar.qa': { preset: 'internal' },
				},
			},
		],
	},
	*check({ playbook }) {
		const laws = RULES.filter(({ id }) => isLaw(id));
		const usual = settingsOf(RULES, { qa: { rules: {} }, campaignTypes: {} }).settings;
		for (const [type, { purpose }] of Object.entries(playbook.campaignTypes)) {
			const { preset, settings } = settingsOf(RULES, playbook, { type });
			const milder = laws.flatMap(({ id, purposes }) => {
				if (purposes && !purposes.includes(purpose)) return [];
				const [is, was] = [settings.get(id)!, usual.get(id)!];
				// A preset for another purpose leaves out rules of marketing.
				const isLeftOut =
					purposes !== undefined && preset.purpose !== undefined && !purposes.includes(preset.purpose);
				const isOff = was.off === undefined && (is.off !== undefined || isLeftOut);
				return isOff || (was.blocks.length > 0 && is.blocks.length === 0) ? [id] : [];
			});
			if (milder.length === 0 || purpose === 'internal') continue;
			yield {
				where: whereOf('campaignTypes', type),
				found: `${milder.map(quote).join(', ')} turned off or made milder for ${purpose} mail`,
				expected: 'rules of the law as the catalogue has them',
				mend: 'Take these rules out of qa › rules of the playbook and of the type, and choose a preset that fits the purpose.',
			};
		}
	},
};
