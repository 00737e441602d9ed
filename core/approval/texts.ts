/**
 * Every word that approvers, owners and requesters read about an approval. Another language is another value of
 * the same type. Places in {braces} are filled by `fill`.
 */
export const english = {
	lang: 'en',
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
		requestChanges: {
			label: 'Ask for changes',
			hint: 'It is not sent. You are asked again after the change.',
		},
		reject: { label: 'Reject', hint: 'It must not be sent.' },
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
			requestChanges: '{name} asked for changes on {at}.',
			reject: '{name} rejected it on {at}.',
		},
		comment: 'Comment: {comment}',
		notCounted: 'Does not count: {decision} Reason: {why}',
		whyNot: {
			otherRound: 'it answers round {saw}, and this is round {asked}.',
			otherDigest: 'it is about other content (digest {saw}, asked was {asked}).',
			roundVoid: 'the campaign was changed after this round was asked for.',
			notAsked: '{name} was not asked in this round.',
			answeredAlready: {
				approve: '{name} had approved already on {at}.',
				requestChanges: '{name} had asked for changes already on {at}.',
				reject: '{name} had rejected it already on {at}.',
			},
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
		button: 'See it and decide',
		reason:
			'You get this mail because the playbook asks {roles} about this campaign ({policy}). The link and the code are for you only.',
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
		ownerReason: 'You get this mail because you own this campaign.',
		requesterReason: 'You get this mail because you requested this campaign.',
	},
	review: {
		subject: {
			needsReview: '{campaignId} {title}: QA needs your review',
			failed: '{campaignId} {title}: QA found errors',
			passed: '{campaignId} {title}: QA has passed',
		},
		lead: {
			needsReview: 'The QA check found points that a person has to look at.',
			failed: 'The QA check found errors that must be corrected before the campaign can go on.',
			passed: 'The QA check has passed.',
		},
		howTo: {
			needsReview:
				'Correct what is wrong in the MAP and choose "Check again". If every open point is right as it is, choose "Go on" and say why.',
			failed: 'Correct the errors in the MAP, then choose "Check again".',
			passed: 'Nothing has to be done.',
		},
		button: 'Answer the QA check',
		reason: 'You get this mail because you own this campaign. The link and the code are for you only.',
		refused: {
			wrong: 'This link is not right. Open the address from the newest mail about this campaign.',
			expired: 'This link has expired. Start the QA check of the campaign again; you then get a new mail.',
			closed:
				'This QA check is answered already, or a newer one has taken its place. There is nothing to do with this link.',
			codeMissing:
				'Code: found nothing; expected the 6 characters from the mail. Copy them from the mail that brought you here.',
			codeWrong:
				'Code: found something else; expected the 6 characters from the mail. Copy them from the mail that brought you here, not from an older one.',
			choiceMissing: 'Answer: found nothing; expected "Go on" or "Check again". Choose one of them.',
			commentMissing:
				'Comment: found nothing; expected why the open points are right as they are. Write one sentence.',
			mustCheckAgain:
				'Answer: found "Go on"; expected "Check again", because the check found errors. Correct them in the MAP first.',
		},
	},
	page: {
		product: 'Launch approval',
		errorPrefix: 'Please correct',
		ask: {
			title: 'May this be launched?',
			youAre: 'You are asked as {roles}. Please answer by {due}.',
			skip: 'Go to your decision',
		},
		what: {
			heading: 'What will be sent',
			preheader: 'Preheader',
			replyTo: 'Replies go to',
			email: 'E-mail',
			frame: 'Preview of the e-mail "{name}"',
			images:
				'Images are not loaded here, and links do not work. Names and other personal fields stay in {{braces}}.',
			asText: 'The e-mail as text',
			tooLarge: 'This e-mail is too large to be shown here. Read it as text.',
			cut: '… The rest is left out here.',
			pages: 'Landing pages',
			forms: 'Forms',
			followUps: 'Follow-up automations',
			attachments: 'Attachments',
			status: { active: 'switched on', inactive: 'switched off', unknown: 'not known whether switched on' },
			unreadable: 'Could not be read in the MAP',
			none: 'None',
		},
		whom: {
			heading: 'To whom',
			include: 'Lists',
			exclude: 'Excluded',
			suppression: 'Never sent to',
			people: 'People counted in the MAP',
			expected: 'People expected by the requester',
			unknownCount: 'The MAP does not tell',
			expectedOnly: 'about {count}, says the requester; the MAP does not tell',
			described: 'Described as',
		},
		when: {
			heading: 'When',
			yours: 'Your time',
			there: "Audience's time",
			inMap: 'Set in the MAP',
			perRecipient: 'Everybody gets it at this time of their own time zone.',
			none: 'No launch time is set',
		},
		qa: {
			heading: 'Quality check',
			verdict: { passed: 'Passed', needsReview: 'Passed after a review', failed: 'Passed after a review' },
			counts: '{rules} checks; errors: {errors}, warnings: {warnings}, not readable: {unreadable}',
			reviewedBy: 'Reviewed by {name}',
			unknown: 'No result is stored',
		},
		changes: { heading: 'What has changed', was: 'Before', now: 'Now' },
		others: {
			heading: 'Who decides',
			need: '{need} of {asked} people must approve.',
			one: '1 person must approve.',
			policy: 'Rule',
		},
		form: {
			heading: 'Your decision',
			code: 'Code from your mail',
			codeHint: '6 characters, for example 7K2 M9Q',
			choice: 'Your answer',
			comment: 'Comment',
			commentHint: 'Needed unless you approve. Say what should change and where.',
			submit: 'Send my answer',
			binding: 'Your answer is about exactly the content above (version {digest}).',
		},
		problems: {
			summary: 'Your answer is not sent yet:',
			codeMissing:
				'Code: found nothing; expected the 6 characters from your mail. Copy them from the mail that brought you here.',
			codeWrong:
				'Code: what you typed does not match; expected the 6 characters from your mail. Copy them from the newest mail about this campaign.',
			choiceMissing:
				'Your answer: found nothing; expected one of three. Choose Approve, Ask for changes or Reject.',
			commentMissing:
				'Comment: found nothing; expected what should change. Write one sentence for the people who make the change.',
		},
		recorded: {
			title: 'Thank you, your answer is recorded',
			next: 'You can close this page. If you want to change your answer, tell {owner} ({email}).',
		},
		alreadyAnswered: {
			title: 'You have answered already',
			next: 'Your first answer counts. If you want to change it, tell {owner} ({email}).',
		},
		closed: {
			title: 'No answer is needed any more',
			superseded: 'There is a newer request for this campaign. Use the link in the newest mail.',
			granted: 'Enough people have approved. If you object, tell {owner} ({email}) at once.',
			refused: 'The request has ended without an approval. After the next change you get a new mail.',
			void: 'The campaign was changed after you were asked. You get a new mail when it is ready.',
			onHold: 'The campaign is on hold. Your link works again when it goes on.',
			cancelled: 'The campaign was cancelled. Nothing is sent.',
			moved: 'The campaign is in the stage {stage} now. You get a new mail when your answer is needed.',
		},
		expired: {
			title: 'This link has expired',
			next: 'Nothing was decided with it. Ask {owner} ({email}) to request the approval again.',
			/** Without the campaign at hand. */
			nextAlone: 'Nothing was decided with it. Ask whoever sent it to you to request the approval again.',
		},
		notShown: {
			title: 'This cannot be decided now',
			next: 'The content that you are asked about cannot be shown, so nothing should be approved. Ask {owner} ({email}) to request the approval again.',
		},
		wrong: {
			title: 'This link does not work',
			next: 'Open the address from your mail again; some mail programs cut long addresses. If it still does not work, ask the person who runs the campaign for a new mail.',
		},
		yourAnswer: 'Your answer',
		campaign: '{title} ({campaignId})',
	},
};

export type Texts = typeof english;

/** Puts values into the {places} of a text; a place without a value stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
	text.replace(/\{(\w+)\}/g, (place, name: string) =>
		Object.hasOwn(values, name) ? String(values[name]) : place,
	);
