import { keysOf, readLink } from '../../../../core/approval';
import { rowOf } from '../../../../core/campaign';
import { decideRush, othersOf, submitBrief } from '../../../../core/intake';
import type { RushSettings } from '../../../../core/playbook/planningSchema';
import { type Instant, isoOf } from '../../../../core/time/instant';
import { playbookWith } from '../feasibility/worlds';
import { goodAnswers, now, version } from '../support';

export const keys = keysOf('a secret of at least 32 characters');
export const desk = { keys, baseUrl: 'https://n8n.example', formPath: 'campaign-rush' };

/** The built-in playbook with rush settings, and a build team that does two at once. */
export const withRush = (rush: RushSettings, parallel: number | undefined = 2) =>
	playbookWith(({ tiers, stages }) => ({
		tiers: { ...tiers, rush: { title: 'Rush', rush } },
		stages: { ...stages, build: { ...stages.build, ...(parallel && { parallel }) } },
	}));
export type Rules = ReturnType<typeof withRush>;

export const rushAnswers = {
	...goodAnswers,
	tier: 'Rush',
	launchDate: '2026-11-12',
	businessUnit: 'Field Marketing',
};

export const ask = (
	rules: Rules,
	answers: object = rushAnswers,
	campaigns: readonly unknown[] = [],
	at: Instant = now,
) =>
	submitBrief({
		answers,
		playbook: rules,
		version,
		campaigns,
		now: at,
		baseUrl: 'https://n8n.example',
		formPath: 'campaign-request',
		rushDesk: desk,
	});
export type Asked = ReturnType<typeof ask>;

export const rowFor = ({ journal }: Asked, at: Instant = now) =>
	rowOf(journal, undefined, { step: 'x', status: 'x', nextCheckAt: null, slaCheckAt: null }, isoOf(at));

/** What the mail of a person carries. */
export function mailTo(asked: Asked, to: string) {
	const mail = asked.journal.mails.find((one) => one.to === to && one.id.startsWith('rush-'))!;
	const url = new URL(/https:\/\/n8n\.example\/form\/campaign-rush\?\S+/.exec(mail.text)![0]);
	return { mail, token: url.searchParams.get('t')!, code: /Your code: (\w{6})/.exec(mail.text)![1]! };
}

export function decide(
	rules: Rules,
	asked: Asked,
	answer: { choice?: unknown; comment?: unknown; code?: unknown } = {},
	{ at = now, to = 'otto@northwind.example', campaigns = [] as readonly unknown[] } = {},
) {
	const { token, code } = mailTo(asked, to);
	const link = readLink(token, keys, at, 'rush');
	if (link.status === 'wrong') throw new Error('The link in the mail is wrong.');
	return decideRush({
		campaign: asked.journal.campaign,
		claims: link.claims,
		answer: { choice: 'grant', comment: '', code, ...answer },
		keys,
		playbook: rules,
		now: at,
		others: othersOf(campaigns, at),
		baseUrl: 'https://n8n.example',
		formPath: 'campaign-request',
	});
}
