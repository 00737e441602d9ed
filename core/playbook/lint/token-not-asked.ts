import { ALWAYS_ASKED } from '../../intake/fields';
import { quote } from '../../problem';
import { placesIn } from '../places';
import { BRIEF_FIELDS } from '../schema';
import { type Lint, whereOf } from './lint';

export const tokenNotAsked: Lint = {
	id: 'token-not-asked',
	title: 'tokens are filled from fields that the type asks for',
	severity: 'warning',
	why: 'A field that may be left out leaves its token empty, and the mail has a hole.',
	examples: {
		bad: [
			{
				say: 'a speaker that is not asked for',
				changes: {
					'campaignTypes.webinar.required': [
						'subject',
						'copy',
						'preheader',
						'eventName',
						'cta',
						'ctaUrl',
						'eventDate',
					],
				},
			},
		],
		quiet: [
			{
				say: 'a title, which is always asked for',
				changes: { 'campaignTypes.webinar.tokens': { 'my.Title': '{{title}}' } },
			},
		],
	},
	*check({ playbook: { campaignTypes } }) {
		for (const [key, { required, tokens }] of Object.entries(campaignTypes)) {
			const asked = new Set<string>([...required, ...ALWAYS_ASKED]);
			for (const [token, text] of Object.entries(tokens)) {
				const holes = placesIn(text).filter(
					(place) =>
						(BRIEF_FIELDS as readonly string[]).includes(place) && place !== 'timeZone' && !asked.has(place),
				);
				if (holes.length === 0) continue;
				yield {
					where: whereOf('campaignTypes', key, 'tokens', token),
					found: `${holes.map(quote).join(', ')}, which a request may leave out`,
					expected: 'fields that the type requires',
					mend: `Add ${holes.map(quote).join(', ')} to "required" of the type, or take it out of the token.`,
				};
			}
		}
	},
};
