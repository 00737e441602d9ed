import type { Campaign } from '../campaign/campaign';
import { append, type Journal, openJournal, withMails } from '../campaign/journal';
import { calendarOf } from '../playbook/calendars';
import { sayLocal } from '../time/localTime';
import { formLink } from './formLink';
import { lapseMail, reminderMail } from './waitingMails';
import type { Surroundings } from './outcome';
import { waitingOf } from './waiting';

interface Reminding extends Surroundings {
	readonly campaign: Campaign;
}

/**
 * Reminds the requester of open questions when it is time, and closes the request when the playbook's limit is over.
 * However late it runs, one run writes one mail. Nothing is written when nothing is due.
 */
export function remindRequester({ campaign, playbook, now, ...address }: Reminding): Journal {
	const journal = openJournal(campaign);
	const waiting = waitingOf(campaign, playbook);
	if (!waiting) return journal;
	const link = formLink(address, campaign, playbook, now);
	if (now >= waiting.closesAt) {
		const why = 'The open questions were not answered in time.';
		const lapsed = append(journal, now, 'workflow', { type: 'lapsed', data: { why } });
		return withMails(lapsed, ...lapseMail(lapsed.campaign, playbook, link));
	}
	const due = waiting.reminders.filter((at) => at <= now).length;
	if (due <= (campaign.reminded ?? 0)) return journal;
	const reminded = append(journal, now, 'workflow', { type: 'requesterReminded', data: { reminder: due } });
	const { tz } = calendarOf(playbook, playbook.intake?.calendar ?? playbook.stages.intake.calendar);
	const until = sayLocal(waiting.closesAt, tz);
	return withMails(reminded, ...reminderMail(reminded.campaign, playbook, link, until));
}
