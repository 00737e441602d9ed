/** What is written about a launch after the approval: it was stopped, it went on with a change, it was missed. */
export const enLaunch = {
	planned: 'Planned launch',
	blocked: {
		subject: '{campaignId} {title}: launch stopped, something changed after approval',
		lead: 'The launch was stopped: what stands in the MAP is not what was approved.',
		notNamed: 'The approved package is not stored any more, so the changed fields cannot be named.',
		more: 'And {count} more.',
		everybody:
			'Put the approved content back in the MAP, or leave the change: the campaign is checked again and the approvers are asked again.',
		some: 'By the playbook only {roles} must look again, after QA has checked the new content.',
		stands: 'The approvals of {names} still stand.',
		ifMore: 'If you change more, everybody is asked.',
	},
	mayBeScheduled:
		'First look into the MAP: an earlier hand-over was cut off, and the send may stand in its calendar. If it does, cancel it there now.',
	accepted: {
		subject: '{campaignId} {title}: launched with a small change after approval',
		lead: 'The launch goes on. Something has changed since the approval, but by the playbook it does not need a new one.',
		owner: 'If this must not be sent, stop the launch in the MAP now.',
		approver: 'You do not have to do anything. If this must not be sent, tell {owner} ({email}) now.',
	},
	missed: {
		subject: '{campaignId} {title}: launch time missed',
		lead: 'This campaign is approved, but its launch time has passed. Nothing was sent.',
		why: 'Reason: the launch was planned for {launch}, and the MAP needs {minutes} minutes before it.',
		next: 'Agree on a new launch time with the requester and submit the request again.',
	},
	unproven: {
		subject: '{campaignId} {title}: launch stopped, the approval cannot be proved',
		lead: 'The launch was stopped: nobody can prove that people have approved it. Nothing was sent.',
		why: {
			noApproval:
				'The record says that it may be launched, but holds no round in which people have approved it.',
			unsigned: 'The approval in the record is not signed. Only the approval page can sign one.',
			unknownKey: 'The approval was signed with a secret that is not in the credential any more.',
			altered: 'The round in the record was changed after it was approved.',
		},
		next: {
			noApproval: 'Find out who can write to the table campaigns.',
			unsigned:
				'Find out who can write to the table campaigns. Campaigns that were approved before approvals were signed look like this too.',
			unknownKey:
				'After a change of the Link Signing Secret, keep the old one in Previous Link Signing Secret until everything that was approved with it is launched.',
			altered: 'Find out who can write to the table campaigns.',
		},
		again: 'You need to do nothing else: the campaign is checked again, and everybody is asked again.',
	},
};
