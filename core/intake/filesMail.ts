import type { Campaign } from '../campaign/campaign';
import type { Mail } from '../campaign/journal';
import { mailOf } from '../mail/mail';
import type { Person, Playbook } from '../playbook/schema';
import { campaignName } from './answer';
import { sayFiles } from './readFiles';
import type { SortedFiles } from './sortFiles';

/** A mail that leaves with the files of a form, before the request is saved: files are stored nowhere. */
export interface FilesMail extends Mail {
	readonly from: string;
	/** Names of the binary fields, with commas between them. */
	readonly attachments: string;
}

/** @returns undefined when there is no file to pass on, or nobody to pass it on to */
export function filesMail(
	campaign: Campaign,
	playbook: Playbook,
	{ accepted }: SortedFiles,
): FilesMail | undefined {
	const to = readersOf(campaign, playbook);
	if (accepted.length === 0 || to === '') return undefined;
	const mail = mailOf({
		id: `intake-${campaign.chain.seq}-files`,
		to,
		subject: `Files for ${campaignName(campaign)} (${campaign.campaignId})`,
		lead: `These files came with ${campaignName(campaign)}.`,
		paragraphs: [
			'They come from a form that anybody can fill in: open them with the care you give to mail of strangers.',
		],
		facts: [
			['Files', sayFiles(accepted)],
			['From', [campaign.brief.requesterName, campaign.brief.requesterEmail].filter(Boolean).join(', ')],
			['Number', campaign.campaignId],
		],
		reason: 'You get this mail because you build this campaign or own the intake of requests.',
	});
	return { ...mail, from: playbook.mailFrom, attachments: accepted.map(({ field }) => field).join(',') };
}

/** Tells the owner that the files did not come, whatever has kept them. */
export const filesFailedMail = (
	campaign: Campaign,
	playbook: Playbook,
	{ accepted }: SortedFiles,
	failure: string,
): Mail[] => {
	const to = readersOf(campaign, playbook);
	if (to === '') return [];
	const mail = mailOf({
		id: `intake-${campaign.chain.seq}-files-failed`,
		to,
		subject: `Files did not arrive: ${campaignName(campaign)} (${campaign.campaignId})`,
		lead: `The files of ${campaignName(campaign)} could not be mailed to you.`,
		paragraphs: [
			'The requester was told so on the last page of the form. Ask for them before you build.',
			`What the mail server said: ${failure.slice(0, 300)}`,
		],
		facts: [
			['Files', sayFiles(accepted)],
			['Requester', [campaign.brief.requesterName, campaign.brief.requesterEmail].filter(Boolean).join(', ')],
		],
		reason: 'You get this mail because you build this campaign or own the intake of requests.',
	});
	return [mail];
};

/** The owner; before there is one, the people of the intake. */
function readersOf({ owner = '' }: Campaign, { people, roles, stages }: Playbook): string {
	const known = (key: string): Person[] => (Object.hasOwn(people, key) ? [people[key]!] : []);
	const owners = known(owner);
	const readers =
		owners.length > 0 ? owners : (roles[stages.intake.owner]?.people ?? []).slice(0, 3).flatMap(known);
	return readers.map(({ email }) => email).join(', ');
}
