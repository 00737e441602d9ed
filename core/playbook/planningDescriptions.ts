/** What the fields of `planningSchema.ts` are; see `descriptions.ts`. */
export const planningDescriptions: Readonly<Record<string, string>> = {
	'people.*.skills': 'Keys of campaignTypes that the person builds; left out, all.',
	'people.*.languages': 'Codes of the languages that the person builds in; left out, all.',
	'people.*.regions': 'Keys of regions that the person works for; left out, all.',
	'people.*.parallel': 'Campaigns that the person takes at once; left out, any number.',
	'regions.*.calendar': 'A key of calendars: its holidays are those of the audience.',
	'regions.*.onHoliday': 'What a launch on such a holiday means; left out, a warning.',
	'tiers.*.rush': 'Makes it a tier that goes before the others, and says who may ask for it.',
	'tiers.*.rush.askedBy': 'Keys of roles and e-mail domains; left out, everybody may ask.',
	'tiers.*.rush.reasons': 'Reasons that the form offers; whoever is not in askedBy needs one of them.',
	'tiers.*.rush.reasons.*.id': 'Stands in records.',
	'tiers.*.rush.reasons.*.text': 'As it stands in the form.',
	'tiers.*.rush.quota': 'How many of them there may be.',
	'tiers.*.rush.quota.count': 'So many, at most.',
	'tiers.*.rush.quota.per': 'Calendar quarters, in the zone of the calendar of the intake.',
	'tiers.*.rush.quota.by': 'Counted for each business unit.',
	'tiers.*.rush.decidedBy': 'A key of roles: says yes or no before the request is accepted.',
	'campaignTypes.*.perLanguage':
		'Extra working minutes of the build for each language after the first; lead time and build grow by it.',
	...Object.fromEntries(
		['intake', 'build', 'qa', 'approval', 'launch'].map((stage) => [
			`stages.${stage}.parallel`,
			'Campaigns that the team works on at once; left out, what it has to do already is not counted.',
		]),
	),
	'launch.spacing': 'The distance between two sends to the same people.',
	'launch.spacing.hours': 'Hours of real time, before and after.',
	'launch.spacing.by': 'Who the same people are: the same audience in a region, or the whole region.',
	'launch.spacing.then': 'What a send that is too near means.',
	routing: 'Who gets a new campaign; left out, the owner of its region.',
	'routing.owners': 'A key of roles: one of its people answers for the campaign.',
	'routing.builders': 'A key of roles: one of its people builds it; left out, the owner builds.',
};
