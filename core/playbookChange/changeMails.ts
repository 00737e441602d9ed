import { confirmCode } from '../approval/code';
import type { Keys } from '../approval/keys';
import { type Claims, shortDigest, signLink } from '../approval/link';
import { formUrl } from '../approval/linkUrl';
import { addressOf, namesOf } from '../approval/people';
import type { Mail } from '../campaign/journal';
import { escapeHtml } from '../html';
import { mailOf } from '../mail/mail';
import { calendarOf } from '../playbook/calendars';
import { changeRulesOf } from '../playbook/changesSchema';
import type { LoadedPlaybook } from '../playbook/playbook';
import { type Playbook, WORKED_STAGES } from '../playbook/schema';
import { instantOf, sayLocal } from '../time';
import type { Change } from './changeRow';
import type { ChangeStanding } from './changeStanding';
import { sayStale } from './decidePlaybookChange';

/** A mail with the name under which it is noted that it was sent. */
export interface ChangeMail {
	readonly person: string;
	readonly about: 'asked' | 'proposed' | Exclude<ChangeStanding['status'], 'open' | 'approved'>;
	readonly mail: Mail;
}

export interface ChangeLinks {
	readonly keys: Keys;
	readonly baseUrl: string;
	/** Path of the decision form; its hidden field `t` takes the link. */
	readonly path: string;
}

interface Telling {
	readonly change: Change;
	readonly standing: ChangeStanding;
	/** The version in force; people and their addresses are looked up there. */
	readonly current: LoadedPlaybook;
	readonly links: ChangeLinks;
}

/** All mails that a change calls for as it stands, sent or not. */
export function changeMails(telling: Telling): ChangeMail[] {
	const { change, standing, current } = telling;
	const { proposal, content } = change;
	switch (standing.status) {
		case 'open': {
			const owners = content.owners.filter(
				({ person }) => !change.decisions.some((row) => row.person === person),
			);
			return [
				...owners.flatMap(({ person }) => toPerson(person, 'asked', telling, askedMail)),
				...toPerson(proposal.person, 'proposed', telling, proposedMail),
			];
		}
		case 'approved':
			return [];
		case 'adopted':
			return readersOf(change, current.playbook).flatMap((person) =>
				toPerson(person, 'adopted', telling, resultMail),
			);
		default:
			return [...new Set([proposal.person, ...content.owners.map(({ person }) => person)])].flatMap(
				(person) => toPerson(person, standing.status, telling, resultMail),
			);
	}
}

/** The proposer, the owners, and who is accountable for a stage of a campaign. */
function readersOf({ proposal, content }: Change, { roles, stages, people }: Playbook): string[] {
	const accountable = WORKED_STAGES.flatMap((stage) => roles[stages[stage].owner]?.people ?? []);
	const keys = [proposal.person, ...content.owners.map(({ person }) => person), ...accountable];
	const addresses = keys.map((key) => addressOf(people[key]?.email ?? key));
	return keys.filter((_key, i) => addresses.indexOf(addresses[i]!) === i);
}

type Write = (person: string, to: string, telling: Telling) => Mail;

/** Somebody who has left the playbook has no address any more. */
function toPerson(person: string, about: ChangeMail['about'], telling: Telling, write: Write): ChangeMail[] {
	const to = telling.current.playbook.people[person]?.email;
	return to === undefined ? [] : [{ person, about, mail: write(person, to, telling) }];
}

const zoneOf = ({ playbook }: LoadedPlaybook) => calendarOf(playbook, playbook.stages.build.calendar).tz;

function askedMail(person: string, to: string, { change, current, links }: Telling): Mail {
	const { proposal, content } = change;
	const expiresAt = instantOf(content.expiresAt);
	const claims: Claims = {
		purpose: 'changePlaybook',
		campaignId: proposal.changeId,
		round: 0,
		person,
		digest: shortDigest(proposal.version),
		expiresAt: Math.floor(expiresAt / 1000),
	};
	const code = confirmCode(claims, links.keys);
	const isOwn = person === proposal.person;
	return mailOf({
		id: `change-${proposal.changeId}-asked-${person}`,
		to,
		subject: `${proposal.changeId}: shall the playbook change?`,
		lead: isOwn
			? 'You have proposed a change of the playbook, and you are asked to decide about it.'
			: `${namesOf([proposal.person], current.playbook)} proposes a change of the playbook.`,
		paragraphs: [
			`Why: ${proposal.comment}`,
			`Open the form, choose, and type the code ${code}. Until it is adopted nothing changes, and open campaigns stay under the version they were accepted under.`,
		],
		facts: [
			['Change', proposal.changeId],
			['Answer until', sayLocal(expiresAt, zoneOf(current))],
			['Code', code],
		],
		button: {
			label: 'Decide',
			url: `${formUrl(links.baseUrl, links.path, signLink(claims, links.keys))}&c=${encodeURIComponent(proposal.changeId)}`,
		},
		...listsOf(change),
		reason: 'You get this because you are an owner of the playbook.',
	});
}

function proposedMail(_person: string, to: string, { change, current }: Telling): Mail {
	const { proposal, content } = change;
	const names = namesOf(
		content.owners.map(({ person }) => person),
		current.playbook,
	);
	return mailOf({
		id: `change-${proposal.changeId}-proposed`,
		to,
		subject: `${proposal.changeId}: your change of the playbook is proposed`,
		lead: 'Your change of the playbook waits for its owners.',
		paragraphs: [
			`Why: ${proposal.comment}`,
			`Asked: ${names}, until ${sayLocal(instantOf(content.expiresAt), zoneOf(current))}.`,
			'If it was not you who proposed it, tell the owners at once.',
		],
		...listsOf(change),
		reason: 'You get this because the change was proposed under your address.',
	});
}

const RESULT = {
	adopted: 'The playbook has changed.',
	rejected: 'The change of the playbook was rejected.',
	expired: 'Nobody has decided about the change of the playbook in time.',
	stale: 'The change of the playbook cannot be adopted any more.',
} as const;

function resultMail(_person: string, to: string, { change, standing, current }: Telling): Mail {
	const { proposal } = change;
	const status = standing.status as keyof typeof RESULT;
	return mailOf({
		id: `change-${proposal.changeId}-${status}`,
		to,
		subject: `${proposal.changeId}: ${RESULT[status].replace(/\.$/, '')}`,
		lead: RESULT[status],
		paragraphs: [
			`Proposed by ${namesOf([proposal.person], current.playbook)}: ${proposal.comment}`,
			...sayResult(change, standing, current),
		],
		...(status === 'stale' ? {} : listsOf(change)),
		reason: 'You get this because you have proposed it, own the playbook, or are accountable for a stage.',
	});
}

function sayResult(change: Change, standing: ChangeStanding, current: LoadedPlaybook): string[] {
	const names = (people: readonly string[]) => namesOf(people, current.playbook);
	switch (standing.status) {
		case 'adopted': {
			const { proposerVotes } = change.content;
			const own = proposerVotes && standing.by.includes(change.proposal.person);
			return [
				`Approved by ${names(standing.by)}; in force since ${sayLocal(instantOf(standing.at), zoneOf(current))}.${own ? ' The proposer had a vote, because the rule could not be met without it.' : ''}`,
				'Campaigns that are accepted from now on are worked under it. Open ones stay under their version.',
			];
		}
		case 'rejected':
			return [`${names([standing.by])}: ${standing.comment || 'no comment'}`];
		case 'expired':
			return ['It can be proposed again.'];
		case 'stale':
			return sayStale(change, current);
		default:
			return [];
	}
}

/** What changes and what it means for open campaigns, under the mail; every text is escaped here. */
function listsOf({ content: { changes, effects } }: Change) {
	const lists: [heading: string, lines: readonly string[]][] = [
		...changes.map(({ area, lines }): [string, readonly string[]] => [area, lines]),
		['Open campaigns', effects],
	];
	return {
		extraHtml: lists
			.map(
				([heading, lines]) =>
					`<h2>${escapeHtml(heading)}</h2><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`,
			)
			.join(''),
		extraStyle:
			'h2{font-size:16px;margin:18px 0 6px}ul{margin:0 0 14px;padding-left:20px}li{margin:0 0 6px;overflow-wrap:anywhere}',
		extraText: lists
			.map(([heading, lines]) => [heading, ...lines.map((line) => `- ${line}`)].join('\n'))
			.join('\n\n'),
	};
}

/** To an owner: somebody has written into a table by hand what does not count. */
export const unsignedMail = (to: string, rows: readonly string[]): Mail =>
	mailOf({
		id: 'playbook-unsigned',
		to,
		subject: 'Playbook: rows in the tables that nobody has signed',
		lead: 'Somebody has written into the tables of the playbook by hand. These rows do not count.',
		paragraphs: [
			...rows.slice(0, 20),
			'A version comes into force only by a change that its owners approve, or by the workflow Setup. Find out who has written them, and delete the rows. If the link signing secret was changed without keeping the previous one for a while, run the workflow Setup.',
		],
		reason: 'You get this because you are an owner of the playbook.',
	});

export const ownersOf = (playbook: Playbook): string[] => [
	...new Set(changeRulesOf(playbook).owners.flatMap((role) => playbook.roles[role]?.people ?? [])),
];
