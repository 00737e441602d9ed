import { z } from 'zod/v4';

import { defineRule } from '../rule';

export const legalConsent = defineRule({
	id: 'legal-consent',
	title: 'the audience holds only people who have consented, where the law wants that',
	severity: 'error',
	required: true,
	why: 'Without consent each mail is an offence of its own in Canada, the EU and the UK.',
	source: 'qa-rules §5 legal; CASL, GDPR 6 and 7, ePrivacy 13, UWG §7',
	reads: ['audience', 'campaign'],
	restsOn: ['consent', 'audience filter', 'smart list'],
	purposes: ['marketing'],
	options: z.strictObject({
		/** Regions of the playbook whose law wants consent; left out means all. */
		regions: z.array(z.string().min(1).max(60)).max(100).optional(),
	}),
	examples: {
		bad: [
			{ say: 'no filter on consent', build: { audience: { consentFilter: false } } },
			{
				say: 'a region of the list',
				build: { audience: { consentFilter: false } },
				options: { regions: ['emea'] },
			},
		],
		quiet: [
			{ say: 'a filter on consent', build: { audience: { consentFilter: true } } },
			{
				say: 'a region whose law does not want it',
				build: { audience: { consentFilter: false } },
				brief: { region: 'americas' },
				options: { regions: ['emea'] },
			},
			{ say: 'nobody has told', build: { audience: { consentFilter: undefined } } },
			{
				say: 'a transactional mail',
				purpose: 'transactional',
				build: { audience: { consentFilter: false } },
			},
		],
	},
	*check({ audience, campaign, playbook }, { regions }) {
		// undefined means that nobody told
		if (audience.consentFilter !== false) return;
		const region = campaign?.brief.region;
		if (regions && region !== undefined && !regions.includes(region)) return;
		const title = region === undefined ? undefined : playbook.regions[region]?.title;
		yield {
			found: `the audience "${audience.name}" has no filter on consent`,
			expected: title
				? `only people who have consented, as the law wants it in ${title}`
				: 'only people who have consented',
			mend: 'Add the filter on consent to the audience in the MAP',
			where: { part: 'Audience', path: 'audience.consentFilter' },
			evidence: audience.name,
		};
	},
});
