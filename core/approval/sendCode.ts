import { append, type Journal, type Mail, openJournal, withMails } from '../campaign/journal';
import { mailOf } from '../mail/mail';
import { ownerOf } from '../playbook/owner';
import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time/instant';
import type { OpenCampaign } from './form';
import type { Keys } from './keys';
import type { Claims } from './link';
import { ONE_TIME_CODE_MS, oneTimeCode } from './oneTimeCode';
import { sayAt, textsFor, zoneOf } from './people';
import { fill } from './texts';

interface CodeInput {
	readonly campaign: OpenCampaign;
	readonly claims: Claims;
	readonly keys: Keys;
	readonly playbook: Playbook;
	readonly now: Instant;
}

/** Writes a second code to the approver. Of two tries at once the save of the campaign lets one through. */
export function sendCode(input: CodeInput): Journal {
	const { campaign, claims, now } = input;
	const { round, digest } = campaign.round;
	const sent = append(openJournal(campaign), now, claims.person, {
		type: 'oneTimeCodeSent',
		data: { round, digest, person: claims.person },
	});
	return withMails(sent, codeMail(input, sent.campaign.chain.seq));
}

function codeMail({ campaign, claims, keys, playbook, now }: CodeInput, seq: number): Mail {
	const texts = textsFor(claims.person, playbook);
	const { secondCode } = texts;
	const { campaignId, brief } = campaign;
	const { name: owner, email } = ownerOf(campaign, playbook);
	const until = sayAt((now + ONE_TIME_CODE_MS) as Instant, zoneOf(claims.person, playbook), texts);
	return mailOf({
		id: `code-${seq}`,
		lang: texts.lang,
		to: playbook.people[claims.person]?.email ?? '',
		subject: fill(secondCode.subject, { title: brief.title, campaignId }),
		lead: fill(secondCode.lead, { code: oneTimeCode(claims, now, keys) }),
		paragraphs: [fill(secondCode.next, { until }), fill(secondCode.notYou, { owner, email })],
		reason: secondCode.reason,
	});
}
