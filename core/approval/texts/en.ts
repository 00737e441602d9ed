import { english as changes } from '../../launch/words/en';
import { enLaunch } from './enLaunch';
import { enPage } from './enPage';
import { enRules } from './enRules';

/** English, and the shape of every other language. Places in {braces} are filled by `fill`. */
export const english = {
	lang: 'en',
	locale: 'en-GB',
	/** A date and time in a zone, from the words of the locale. */
	when: '{weekday} {day} {month} {year}, {time} ({zone})',
	stages: {
		intake: 'Intake',
		build: 'Build',
		qa: 'QA',
		approval: 'Approval',
		launch: 'Launch',
		live: 'Live',
		closed: 'Closed',
		onHold: 'On hold',
		cancelled: 'Cancelled',
	},
	choices: {
		approve: { label: 'Approve', hint: 'Send it exactly as shown here.' },
		approveWithConditions: {
			label: 'Approve with conditions',
			hint: 'Send it as shown here; write below what has to be kept in mind.',
		},
		requestChanges: {
			label: 'Ask for changes',
			hint: 'It is not sent. You are asked again after the change.',
		},
		reject: { label: 'Reject', hint: 'It must not be sent.' },
		abstain: { label: 'Abstain', hint: 'You leave the decision to the others.' },
	},
	/** What a change can be asked for. */
	fields: {
		subject: 'Subject line or preheader',
		sender: 'Sender or reply address',
		content: 'Text or design',
		links: 'Links',
		legal: 'Legal text',
		audience: 'Audience',
		schedule: 'Launch time',
		landingPages: 'Landing page or form',
		followUps: 'Follow-up automation',
		other: 'Something else',
	},
	round: {
		approved: 'Approved.',
		rejected: {
			requestChanges: 'Not approved: {name} asked for changes.',
			reject: 'Not approved: {name} rejected it.',
		},
		pending: { one: '1 more approval is needed.', many: '{count} more approvals are needed.' },
		expired: {
			one: 'The time to answer is over; 1 approval was missing.',
			many: 'The time to answer is over; {count} approvals were missing.',
		},
		from: 'Not answered yet: {names}.',
		changed: 'This request does not count any more, because the campaign was changed after it was made.',
		notInApproval: 'Nothing is decided now, because the campaign is in the stage {stage}.',
		said: {
			approve: '{name} approved on {at}.',
			approveWithConditions: '{name} approved with conditions on {at}.',
			abstain: '{name} abstained on {at}.',
			requestChanges: '{name} asked for changes on {at}.',
			reject: '{name} rejected it on {at}.',
			withdraw: '{name} took the answer back on {at}.',
		},
		comment: 'Comment: {comment}',
		field: 'What should change: {field}.',
		reason: 'Reason: {reason}.',
		notCounted: 'Does not count: {decision} Reason: {why}',
		whyNot: {
			otherRound: 'it answers round {saw}, and this is round {asked}.',
			otherDigest: 'it is about other content (digest {saw}, asked was {asked}).',
			roundVoid: 'the campaign was changed after this round was asked for.',
			notAsked: '{name} was not asked in this round.',
			afterClose: {
				expiry: 'it came after the time to answer was over.',
				outcome: 'it came after the round was decided.',
			},
		},
	},
	request: {
		subject: 'Your approval, please: {title} ({campaignId})',
		lead: 'Please decide whether this campaign may be launched.',
		code: 'Your code is {code}. The page asks for it, so that nobody else can answer for you.',
		howTo: 'The page shows exactly what will be sent, to whom and when. You need no account.',
		changed: 'If anything changes after your approval, the launch is stopped and you are asked again.',
		/** Instead of `code`, where the policy wants a second code. */
		twoCodes:
			'Your code is {code}. Type it on the page to have a second code sent to you; your answer needs that one.',
		button: 'See it and decide',
		address: 'If the button does not work, copy this address:',
		reason:
			'You get this mail because the playbook asks {roles} about this campaign ({policy}). The link and the code are for you only.',
	},
	secondCode: {
		subject: 'Your second code for {title} ({campaignId})',
		lead: 'Your second code is {code}.',
		next: 'Type it on the page that is still open. It is valid until {until}, and for one answer.',
		notYou:
			'If you did not ask for it, do nothing and tell {owner} ({email}): somebody else has your first mail.',
		reason: 'You get this mail because somebody asked for a second code with your link and your code.',
	},
	unsigned: {
		subject: '{campaignId} {title}: answers that nobody gave on the approval page',
		lead: 'The table of answers holds rows that were not written by the approval page. They do not count.',
		row: '{name}, "{choice}", row {row}: {why}',
		why: {
			unsigned: 'it has no signature.',
			unknownKey: 'it was signed with a secret that is not known here.',
			altered: 'it was changed after it was signed.',
		},
		next: 'Find out who can write to the table campaign_decisions, and ask these people whether they have answered. If the signing secret was changed twice, older answers look like this too.',
	},
	facts: {
		campaign: 'Campaign',
		subject: 'Subject',
		from: 'From',
		audience: 'To',
		people: 'Expected people',
		launch: 'Launch',
		launchThere: "Launch, audience's time",
		launchYours: 'Launch, your time',
		answerBy: 'Answer by',
		code: 'Your code',
		requester: 'Requested by',
		decidedBy: 'Answers',
	},
	outcome: {
		granted: {
			subject: '{campaignId} {title}: approved',
			lead: 'This campaign is approved.',
			next: 'It is checked once more right before the launch. If anything has changed by then, the launch is stopped.',
		},
		requestChanges: {
			subject: '{campaignId} {title}: changes are asked for',
			lead: '{name} asked for changes. The campaign is not launched like this.',
			owner:
				'Make the change in the MAP. The QA gate then checks it again, and the approvers are asked again.',
			requester:
				'The campaign team makes the change, and the approvers are asked again. You need to do nothing now.',
		},
		reject: {
			subject: '{campaignId} {title}: rejected',
			lead: '{name} rejected this campaign. It is not launched like this.',
			owner: 'Talk to {name}. After a change the QA gate checks it again, and the approvers are asked again.',
			requester: 'The campaign team talks to {name} and comes back to you.',
		},
		expired: {
			subject: '{campaignId} {title}: not enough approvals in time',
			lead: 'The time to answer is over, and not enough people have approved.',
			owner: 'Remind the people who did not answer. After another QA check they are asked again.',
			requester: 'The campaign team asks again. The launch may become later.',
		},
		approver: {
			granted: 'You do not have to do anything any more.',
			refused: 'You do not have to do anything now. You are asked again after a change.',
		},
		approverReason: 'You get this mail because you were asked to approve this campaign.',
		ownerReason: 'You get this mail because you own this campaign.',
		requesterReason: 'You get this mail because you requested this campaign.',
	},
	rules: enRules,
	launch: enLaunch,
	changes,
	page: enPage,
};
