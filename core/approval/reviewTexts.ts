import { english as approval } from './texts';

const { request, facts, page } = approval;

/** Every word that owners and builders read about a QA check. The form that they answer is English, and so are these. */
export const english = {
	request,
	facts,
	page,
	review: {
		subject: {
			needsReview: '{campaignId} {title}: QA needs your review',
			failed: '{campaignId} {title}: QA found errors',
			passed: '{campaignId} {title}: QA has passed',
			tick: '{campaignId} {title}: please confirm',
		},
		lead: {
			needsReview: 'The QA check found points that a person has to look at.',
			failed: 'The QA check found errors that must be corrected before the campaign can go on.',
			passed: 'The QA check has passed.',
			tick: 'Please confirm what only a person can check.',
		},
		howTo: {
			needsReview:
				'Correct what is wrong in the MAP and choose "Check again". If every open point is right as it is, choose "Go on" and say why.',
			failed: 'Correct the errors in the MAP, then choose "Check again".',
			passed: 'Nothing has to be done.',
			tick: 'Tick what you have checked, and choose "Only tick". Leave the rest to the others.',
		},
		items: 'To be ticked by you: {items}.',
		itemsOfOthers: 'To be ticked by {names}, who got a mail too: {items}.',
		button: 'Answer the QA check',
		reason: 'You get this mail because you own this campaign. The link and the code are for you only.',
		tickReason:
			'You get this mail because the playbook asks you to confirm a part of this campaign. The link and the code are for you only.',
		allTicked: 'Every item of the checklist is ticked.',
		form: {
			description:
				'Page 2 of 2. {result}. The whole report is in your mail. Nothing is recorded before the button below.',
			open: 'What the check found',
			severity: { error: 'Error', warning: 'Warning' },
			found: ' in {part}: expected that {title} ({ruleId}).',
			foundOften: ' in {part}: expected that {title} ({ruleId}, {places} places).',
			notRead: 'Not read, look yourself',
			parts: ': {parts}.',
			more: '{count} more in the report.',
			checklist: 'Checklist',
			ticked: 'Ticked by {name}, {at}:',
			ownCampaign: 'For somebody else than you, because nobody confirms their own work:',
			otherRole: 'For the role {role}:',
			boxes: 'I have checked myself',
			choice: 'What shall happen?',
			waits:
				'You can go on when the others have ticked. If you correct something in the MAP, choose "Check again".',
			comment: 'e.g. Checked the audience size in Marketo: 4,812 people',
		},
		refused: {
			wrong: 'This link is not right. Open the address from the newest mail about this campaign.',
			expired: 'This link has expired. Start the QA check of the campaign again; you then get a new mail.',
			closed:
				'This QA check is answered already, or a newer one has taken its place. There is nothing to do with this link.',
			codeMissing:
				'Code: found nothing; expected the 6 characters from the mail. Copy them from the mail that brought you here.',
			codeWrong:
				'Code: found something else; expected the 6 characters from the mail. Copy them from the mail that brought you here, not from an older one.',
			choiceMissing:
				'Answer: found nothing; expected "Check again", "Go on" or "Only tick". Choose one of them.',
			itemsOpen:
				'Checklist: open is {item}; expected every item ticked before "Go on". Tick what you have checked, or ask the person who has to tick it.',
			itemUnknown:
				'Checklist: found "{item}"; expected an item of the checklist in the playbook. Nothing was ticked. If the playbook has changed since, open the link again; a form of your own has to name the items as the playbook does.',
			ownCampaign:
				'Checklist: "{item}" was ticked by the owner of the campaign; expected somebody else, because nobody confirms their own work. Leave it open; the others have got a mail.',
			otherRole:
				'Checklist: "{item}" was ticked by somebody it is not for; expected a person of the role that the playbook names. Leave it open for them.',
			nothingTicked: 'Checklist: found nothing new; expected at least one item. Tick what you have checked.',
			commentMissing:
				'Comment: found nothing; expected why the open points are right as they are. Write one sentence.',
			mustCheckAgain:
				'Answer: found "Go on"; expected "Check again", because the check found errors. Correct them in the MAP first.',
		},
	},
};

export type Texts = typeof english;
