import { planningDescriptions } from './planningDescriptions';

/** What each field of a playbook is, by its path; `*` stands for every key of the team's own and every entry of a list. */
type Descriptions = Readonly<Record<string, string>>;

const under = (path: string, fields: Descriptions): Descriptions =>
	Object.fromEntries(Object.entries(fields).map(([field, say]) => [`${path}.${field}`, say]));

const scope: Descriptions = {
	types: 'Keys of campaignTypes; left out, every type.',
	tiers: 'Keys of tiers; left out, every tier.',
	regions: 'Keys of regions; left out, every region.',
};

const threshold: Descriptions = {
	percent: 'So much of the working time is used; 100 is the due time.',
	remainingMinutes: 'So many working minutes are left.',
};

const target: Descriptions = {
	target:
		'Working minutes of the calendar until it is due (480 is one day of 8 hours), or { "beforeLaunch": 960 }.',
	'target.beforeLaunch': 'Due so many working minutes before the launch.',
};

const clock: Descriptions = {
	title: 'Its name in mails and pages.',
	calendar: 'A key of calendars: the hours in which its time runs.',
	...target,
	targets: 'Other targets for some campaigns; the first that fits is used.',
	'targets.*.when': 'The campaigns that this target is for.',
	...under('targets.*.when', scope),
	...under('targets.*', target),
	thresholds: 'When to remind, in order.',
	...under('thresholds.*', threshold),
	escalateTo: 'A key of roles: who is told when it is overdue.',
};

const stage: Descriptions = {
	...clock,
	owner: 'A key of roles: who is accountable.',
	party: 'Who owns the time while the stage runs.',
};

const stages = ['intake', 'build', 'qa', 'approval', 'launch'];

const approvalStage: Descriptions = {
	title: 'Its name in mails and results.',
	roles: 'Keys of roles: everybody in them is asked.',
	people: 'Keys of people who are asked by name.',
	rule: 'How many must approve: "all", "any", "onePerRole", { "atLeast": 2 } or { "percent": 60 }.',
	'rule.atLeast': 'So many different people.',
	'rule.percent': 'So much of those who are asked, without those who abstain.',
	veto: 'true: one objection ends the round. false: it only counts against.',
	dueMinutes: "Working minutes of the approver's own calendar until the answer is due.",
	remind: 'When to remind those who have not answered.',
	...under('remind.*', threshold),
	onExpiry: 'What happens when it is due and not decided; left out, late answers count until the links end.',
	'onExpiry.escalateTo': 'A key of roles: one person of it is then enough.',
};

const qaRule: Descriptions = {
	severity: 'How grave a finding is.',
	required: 'Whether a finding blocks the launch.',
	waivable: 'false: nobody may waive it.',
	options: 'Options of the rule; docs/qa-rules.md lists them.',
};

export const DESCRIPTIONS: Descriptions = {
	...planningDescriptions,
	name: 'Name of the playbook.',
	brand: 'Who sends.',
	'brand.name': 'The name that stands in mails to requesters.',
	'brand.postalAddress': 'The postal address as it must stand in the footer, one line an entry.',
	'brand.sendingDomains': 'Domains that may stand in From; subdomains count.',
	'brand.words': 'Names and words that no dictionary has; the check of the spelling takes them for right.',
	'brand.webDomains': 'Domains of your own pages; links to them must carry UTM parameters. Empty: all links.',
	language: 'The language of mails and pages for everybody without one of their own; left out, English.',
	mailFrom: 'The address that all mails of the workflows are sent from. Your SMTP server must allow it.',
	calendars: 'Working hours by key. A calendar has a zone and a week, or is made of others.',
	'calendars.*.tz': 'IANA time zone, e.g. Europe/Dublin.',
	'calendars.*.week': 'Hours by weekday; a weekday that is left out is closed.',
	...under(
		'calendars.*.week',
		Object.fromEntries(
			['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [
				day,
				'Hours like ["09:00", "17:00"]. An end at or before the start is on the next day.',
			]),
		),
	),
	'calendars.*.holidays': 'Dates (2026-12-25), or yearly rules: 12-25, last mon of may, easter+1.',
	'calendars.*.overrides':
		'By date, the hours of that date; they replace the hours of the week and lift a holiday.',
	'calendars.*.anyOf': 'Keys of calendars; open when any of them is (follow the sun).',
	'calendars.*.allOf': 'Keys of calendars; open when all of them are.',
	people: 'Everybody who builds, checks, approves or is told, by key.',
	'people.*.name': 'As others know the person.',
	'people.*.email': 'The address for mails. Two people with one address are one person.',
	'people.*.calendar': 'A key of calendars: the hours of the person; left out, those of the stage.',
	'people.*.delegate': 'A key of people: who answers approval requests while this person is away.',
	'people.*.absences': 'Days on which the person is away.',
	'people.*.absences.*.from': 'First day, in the zone of the person.',
	'people.*.absences.*.to': 'Last day, included.',
	'people.*.absences.*.delegate': 'A key of people: the delegate for these days.',
	'people.*.language': 'The language of the mails and pages of this person.',
	roles: 'What people are asked for, by key.',
	'roles.*.title': 'As it stands in mails and pages.',
	'roles.*.people': 'Keys of people.',
	regions: 'The regions that the form offers, by key.',
	'regions.*.title': 'As it stands in the form.',
	'regions.*.tz': "The audience's IANA time zone, used when the form does not ask for one.",
	'regions.*.owner': 'A key of people: who builds campaigns of this region.',
	tiers: 'The priorities that the form offers, by key.',
	'tiers.*.title': 'As it stands in the form.',
	'tiers.*.needsReason': 'true: a request of this priority needs a reason in its notes.',
	campaignTypes: 'The kinds of campaign that the form offers, by key.',
	'campaignTypes.*.title': 'As it stands in the form.',
	'campaignTypes.*.required': 'Fields without which a request of this type cannot go on.',
	'campaignTypes.*.requiredIf': 'Fields that are needed under a condition.',
	'campaignTypes.*.requiredIf.*.fields': 'Needed as well when everything under "when" holds.',
	'campaignTypes.*.requiredIf.*.when': 'Conditions on the answers; all must hold.',
	'campaignTypes.*.requiredIf.*.when.*.fields': 'The answers it is about; it holds when one of them fits.',
	'campaignTypes.*.requiredIf.*.when.*.is':
		'One of these values, a key or a title where the playbook has a list.',
	'campaignTypes.*.requiredIf.*.when.*.contains': 'One of these words stands in the text.',
	'campaignTypes.*.requiredIf.*.when.*.filled': 'true: there is an answer. false: there is none.',
	'campaignTypes.*.requiredIf.*.why': 'Why it is needed, as the requester reads it.',
	'campaignTypes.*.optional':
		'Fields that the form offers and nobody has to fill in; left out, every field that fits the type.',
	'campaignTypes.*.leadTime':
		"By tier, working minutes of the build stage's calendar between acceptance and launch. A tier that is left out is not offered for this type.",
	'campaignTypes.*.template': 'A key of map.templates.',
	'campaignTypes.*.purpose': 'Marketing mail must carry an unsubscribe link and a postal address.',
	'campaignTypes.*.tokens': 'Token name without braces → text with places, e.g. "my.Subject": "{{subject}}".',
	'campaignTypes.*.qa': 'QA settings of this type; they lie over those of the playbook.',
	'campaignTypes.*.qa.preset': 'A set of QA settings, in place of the general one.',
	'campaignTypes.*.qa.rules': 'By rule: "off", or its settings.',
	...under('campaignTypes.*.qa.rules.*', qaRule),
	stages: 'The five stages with their service levels.',
	...Object.fromEntries(stages.map((name) => [`stages.${name}`, `The stage ${name}.`])),
	...Object.assign({}, ...stages.map((name) => under(`stages.${name}`, stage))),
	campaignClock: 'The clock of the whole campaign; left out, it is due at the launch.',
	...under('campaignClock', clock),
	notices: 'When reminders are mailed; left out, at once.',
	'notices.calendar': 'A key of calendars: the hours of every reader without a calendar of their own.',
	'notices.escalateAtOnce': 'true: mails about an overdue stage do not wait.',
	qa: 'What is checked before the launch.',
	'qa.preset': 'A set of QA settings; left out, standard.',
	'qa.rules': 'By rule: "off", or its settings. docs/qa-rules.md lists all rules.',
	...under('qa.rules.*', qaRule),
	'qa.waivers': 'Who may accept a finding for a time; left out, nobody.',
	'qa.waivers.roles': 'Keys of roles.',
	'qa.waivers.maxDays': 'Longest time of a waiver, in days.',
	'qa.checklist': 'What only a person can check.',
	'qa.checklist.*.id': 'Ticks are stored under it.',
	'qa.checklist.*.text': 'What the person confirms, as it stands in the form.',
	'qa.checklist.*.types': 'Keys of campaignTypes; left out, all.',
	'qa.checklist.*.role': 'A key of roles: only its people may tick it.',
	'qa.fourEyes': 'false: the owner of a campaign may tick its checklist.',
	intake:
		'How requests are judged, and how long they wait for their requester; left out, the usual settings.',
	'intake.remindMinutes':
		'When a requester with open questions is reminded, in working minutes since they were asked.',
	'intake.closeAfterMinutes':
		'When such a request is closed, in working minutes; sending it again opens it again.',
	'intake.calendar':
		'A key of calendars: the hours in which this time runs; left out, those of the intake stage.',
	'intake.quality': 'By check of the answers: gap (waits for a better one), hint (only tells) or off.',
	changes: 'Who decides about changes of this playbook; left out, whoever is told when the build is overdue.',
	'changes.owners': 'Keys of roles: their people decide.',
	'changes.rule': 'How many of them must agree: all, any, onePerRole, a number or a percentage.',
	'changes.rule.atLeast': 'So many people.',
	'changes.rule.percent': 'So many of a hundred.',
	'changes.linkDays': 'Days of real time that a link is valid.',
	changeRequests:
		'How a change that a requester asks for in production is dealt with; left out, the usual settings.',
	'changeRequests.decideMinutes': 'Working minutes in which the owner decides; left out, 240.',
	'changeRequests.whileOpen':
		'What a launch does that comes near before the owner has decided: hold (usual) or goOn.',
	approval: 'Who approves what.',
	'approval.policies': 'The first that fits is used. Let the last one have no "when".',
	'approval.policies.*.when': 'The campaigns that the policy is for; left out, all.',
	...under('approval.policies.*.when', scope),
	'approval.policies.*.when.audienceAtLeast': 'So many people. An unknown number counts as large.',
	'approval.policies.*.when.budgetAtLeast': 'So much money. An unknown budget counts as large.',
	'approval.policies.*.when.channels': 'Channels as the brief has them.',
	'approval.policies.*.when.riskFlags': 'Sensitive points; one of them is enough.',
	'approval.policies.*.linkDays': 'Days of real time that a link is valid.',
	'approval.policies.*.evidence':
		'What an approver types: the code from the mail, or a second one that is mailed on demand.',
	...under('approval.policies.*', approvalStage),
	'approval.policies.*.title': 'Its name in mails and in the record.',
	'approval.policies.*.stages': 'Stages in their order; a policy with one stage has its fields itself.',
	...under('approval.policies.*.stages.*', approvalStage),
	'approval.policies.*.stages.*.beside': 'true: runs side by side with the stage before it.',
	'approval.policies.*.stages.*.optional': 'true: asked, but not waited for.',
	'approval.duties': 'Who of those who made or checked a campaign may also approve it; left out, nobody.',
	'approval.duties.requesterMayApprove': 'Whoever has requested it.',
	'approval.duties.builderMayApprove': 'The owner of the campaign.',
	'approval.duties.reviewerMayApprove': 'Whoever has let it through the QA review.',
	'approval.reasons': 'What an approver chooses from when they do not approve.',
	'approval.reasons.*.id': 'Stored with the answer.',
	'approval.reasons.*.text': 'As it stands on the page.',
	'approval.materiality':
		'What a change after the approval means; the first entry that names the field decides.',
	'approval.materiality.*.fields': 'Fields of the launch package, e.g. emails.*.subject or audience.',
	'approval.materiality.*.then':
		'void: everybody is asked again. askAgain: the roles look again. notify and ignore: the launch goes on.',
	'approval.materiality.*.roles': 'Keys of roles: who looks again, or is told.',
	'approval.materiality.*.tolerancePercent': 'For audience.size alone: a change by at most so much.',
	'approval.keepAddress': 'What is kept of the address an answer came from: nothing, or its network.',
	launch: 'When campaigns may go out.',
	'launch.handOverMinutes':
		'Minutes before the launch at which it is handed over. Until then a stop is certain.',
	'launch.sendHours': "The hours for sending, in the audience's zone.",
	'launch.sendHours.from': 'The first minute, e.g. 08:00.',
	'launch.sendHours.to': 'The end, which does not count, e.g. 19:00.',
	'launch.sendDays': 'The weekdays for sending.',
	'launch.blackouts': 'Dates on which nothing is sent.',
	'launch.blackouts.*.from': 'First day.',
	'launch.blackouts.*.to': 'Last day, included.',
	'launch.blackouts.*.why': 'The reason that requesters read.',
	naming: 'How programs and links are named.',
	'naming.program':
		'The name of the program, with the places {{launchDate}}, {{region}}, {{type}}, {{tier}}, {{title}} and {{campaignId}}.',
	'naming.utm': 'UTM parameters that every tracked link carries, with the same places.',
	map: 'The marketing automation platform.',
	'map.kind': 'Which platform.',
	'map.templates': 'Programs that campaigns are cloned from, by key.',
	'map.templates.*.title': 'Its name for people.',
	'map.templates.*.programId': 'Id of the program to clone: the number in its address.',
	'map.templates.*.folderId': 'Id of the folder for the clone.',
	'map.templates.*.sendCampaign': 'Name of the smart campaign in the clone that sends.',
	'map.templates.*.followUps': 'Names of the trigger campaigns that must be active at launch.',
	'map.templates.*.suppression': 'Lists that the send must exclude.',
};
