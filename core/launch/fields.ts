/** Every field of a launch package that the materiality map of a playbook can name, in the words of `Change.part`. */
export const PACKAGE_FIELDS = [
	'emails.*.name',
	'emails.*.subject',
	'emails.*.preheader',
	'emails.*.from.name',
	'emails.*.from.address',
	'emails.*.replyTo',
	'emails.*.html',
	'emails.*.text',
	'emails.*.headers',
	'emails.*.attachments',
	'landingPages.*.name',
	'landingPages.*.html',
	'landingPages.*.status',
	'forms.*.name',
	'forms.*.fields',
	'forms.*.thankYouUrl',
	'tokens.*.type',
	'tokens.*.value',
	'audience.name',
	'audience.include',
	'audience.exclude',
	'audience.suppression',
	'audience.seedList',
	'audience.consentFilter',
	'audience.size',
	'schedule.sendAt',
	'schedule.timeZone',
	'schedule.perRecipientZone',
	'followUps.*.status',
	'followUps.*.trigger',
	'followUps.*.listensTo',
	'followUps.*.steps',
	'unreadable.*.why',
	'brief.type',
	'brief.region',
	'brief.audience',
	'brief.audienceSize',
] as const;

/** The fields, and what they are part of, e.g. `emails` with all that is in it. An entry that comes or goes is a change of the whole list. */
export const NAMEABLE_FIELDS: readonly string[] = [
	...new Set(
		PACKAGE_FIELDS.flatMap((field) => {
			const words = field.split('.');
			return words.map((_word, i) => words.slice(0, i + 1).join('.')).filter((part) => !part.endsWith('*'));
		}),
	),
];

/** Whether `field` of the map names this part of the package, or something that the part is in. */
export const isWithin = (part: string, field: string) => part === field || part.startsWith(`${field}.`);
