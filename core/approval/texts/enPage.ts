/** The words of the approval page. */
export const enPage = {
	product: 'Launch approval',
	errorPrefix: 'Please correct',
	campaign: '{title} ({campaignId})',
	yourAnswer: 'Your answer:',
	ask: {
		title: 'May this be launched?',
		youAre: 'You are asked as {roles}. Please answer by {due}.',
		skip: 'Go to your decision',
		codeSent:
			'A second code is on its way to {email}. It arrives within two minutes and is valid until {until}.',
		takenBack: 'Your answer is taken back. You can give another one below.',
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
		waived: 'Accepted by {name}, although the rule {rule} objects: {reason}',
		ticked: 'Confirmed by {name}: {item}',
		unknown: 'No result is stored',
	},
	changes: {
		heading: 'What has changed since the last approval',
		was: 'Before:',
		now: 'Now:',
		since: 'Approved in round {round} on {at}.',
		nothing: 'Nothing. This is exactly what was approved then.',
		notStored: 'The content that was approved then is not stored any more. Read everything again.',
		more: 'And {count} more.',
	},
	others: {
		heading: 'Who decides',
		policy: 'Rule: {policy}',
		carried:
			'{name} approved in round {round} (version {digest}), before the latest change. The playbook says that this still stands.',
	},
	form: {
		heading: 'Your decision',
		code: 'Code from your mail',
		codeHint: '6 characters, for example 7K2 M9Q',
		sendCode: 'Send me a second code',
		secondCode: 'Second code',
		secondCodeHint:
			'First type the code from your mail and press "Send me a second code". The second code comes in a mail of its own.',
		choice: 'Your answer',
		field: 'What should change',
		fieldHint: 'Only if you ask for changes.',
		reason: 'Reason',
		reasonHint: 'Only if you do not simply approve.',
		pick: 'Please choose',
		comment: 'Comment',
		commentHint:
			'Needed if you approve with conditions, ask for changes or reject. Say what should be different, and where.',
		submit: 'Send my answer',
		binding: 'Your answer is about exactly the content above (version {digest}).',
	},
	takeBack: {
		heading: 'Take your answer back',
		hint: 'As long as the round is open you can take your answer back and give another one.',
		submit: 'Take my answer back',
	},
	problems: {
		summary: 'Your answer is not sent yet:',
		codeMissing:
			'Code: found nothing; expected the 6 characters from your mail. Copy them from the mail that brought you here.',
		codeWrong:
			'Code: what you typed does not match; expected the 6 characters from your mail. Copy them from the newest mail about this campaign.',
		secondCodeMissing:
			'Second code: found nothing; expected the 6 characters from the second mail. Type the code from your first mail and press "Send me a second code".',
		secondCodeWrong:
			'Second code: what you typed does not match or is older than 15 minutes; expected the 6 characters from the newest mail. Have a new one sent.',
		tooManyCodes:
			'Second code: 5 were sent to you within a day, and more are not sent. Ask {owner} ({email}) to request the approval again.',
		otherPerson:
			'Your sign-in: you are signed in as somebody else; expected the person whom this link was sent to. Ask {owner} ({email}) for a link of your own.',
		choiceMissing: 'Your answer: found nothing; expected one of the answers offered. Choose one.',
		fieldMissing:
			'What should change: found nothing; expected the part that you mean. Choose it in the list.',
		reasonMissing: 'Reason: found nothing; expected one from the list. Choose the nearest.',
		commentMissing:
			'Comment: found nothing; expected what should be different. Write one sentence for the people who do it.',
	},
	recorded: {
		title: 'Thank you, your answer is recorded',
		next: 'You can close this page. If you want to change your answer later, open your link again, or tell {owner} ({email}).',
		over: 'You can close this page. If you want to change your answer, tell {owner} ({email}) at once.',
	},
	alreadyAnswered: {
		title: 'You have answered already',
		next: 'Your answer counts. If you want to change it, take it back below, or tell {owner} ({email}).',
		over: 'Your answer counts, and it cannot be changed here any more. If you want to change it, tell {owner} ({email}).',
	},
	superseded: {
		title: 'There is a newer request',
		next: 'The campaign was changed, and you were asked about the new content. Use the link in the newest mail.',
	},
	withdrawn: {
		title: 'This request was withdrawn',
		void: 'The campaign was changed after you were asked. You get a new mail when it is ready.',
		onHold: 'The campaign is on hold. Your link works again when it goes on.',
		cancelled: 'The campaign was cancelled. Nothing is sent, and you do not have to do anything.',
	},
	closed: {
		title: 'No answer is needed any more',
		granted: 'Enough people have approved. If you object, tell {owner} ({email}) at once.',
		launched:
			'The campaign has been launched. If you have a question or an objection, tell {owner} ({email}) at once.',
		refused: 'The request has ended without an approval. After the next change you get a new mail.',
		moved: 'The campaign is in the stage {stage} now. You get a new mail when your answer is needed.',
	},
	expired: {
		title: 'This link has expired',
		next: 'Nothing was decided with it. Ask {owner} ({email}) to request the approval again.',
		/** Without the campaign at hand. */
		nextAlone: 'Nothing was decided with it. Ask whoever sent it to you to request the approval again.',
	},
	tooManyTries: {
		title: 'Too many wrong codes',
		next: 'Nothing was decided. Try again after {until} with the code from the newest mail about this campaign. If these tries were not yours, tell {owner} ({email}).',
	},
	notShown: {
		title: 'This cannot be decided now',
		next: 'The content that you are asked about cannot be shown, so nothing should be approved. Ask {owner} ({email}) to request the approval again.',
	},
	wrong: {
		title: 'This link does not work',
		next: 'Open the address from your mail again; some mail programs cut long addresses. If it still does not work, ask the person who runs the campaign for a new mail.',
	},
};
