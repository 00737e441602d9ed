import { cleanText } from '../approval/cleanText';
import type { Keys } from '../approval/keys';
import { namesOf } from '../approval/people';
import type { Campaign } from '../campaign/campaign';
import { campaignIdOf } from '../intake/identify';
import { byArea, diffPlaybooks } from '../playbook/diff/diffPlaybooks';
import { type LoadedPlaybook, loadPlaybook } from '../playbook/playbook';
import { type Problem, quote, sayError, sayProblem } from '../problem';
import { personOf } from '../steps/tickStep';
import { type Instant, isoOf, sayLocal } from '../time';
import { calendarOf } from '../playbook/calendars';
import { sayCampaignEffect } from './campaignEffect';
import { type ChangeRow, type ProposalContent, readChanges, signChange } from './changeRow';
import { changeStanding } from './changeStanding';
import { decidersOf } from './owners';
import { playbookEffects } from './playbookEffects';
import { readVersions } from './versions';

type Rows = readonly Readonly<Record<string, unknown>>[];

export interface Proposing {
	/** What the form sent: `playbook` (JSON), `why` and `email`. Every field may be anything. */
	readonly answers: Readonly<Record<string, unknown>>;
	/** The version in force. */
	readonly current: LoadedPlaybook;
	/** The version that a campaign is worked under. */
	readonly versionOf: (campaign: Campaign) => LoadedPlaybook;
	/** For the list of effects; of any state. */
	readonly campaigns: readonly Campaign[];
	/** Why rows of the table campaigns could not be read, a sentence each. */
	readonly unreadable?: readonly string[];
	/** Rows of the table playbook_changes. */
	readonly changes: Rows;
	/** Rows of the table campaign_playbook. */
	readonly versions: Rows;
	readonly keys: Keys;
	readonly now: Instant;
}

export type Proposed =
	| {
			readonly status: 'proposed';
			/** To be stored; the same proposal again is the same row. */
			readonly row: ChangeRow;
			readonly content: ProposalContent;
			readonly sentences: readonly string[];
	  }
	| { readonly status: 'refused'; readonly why: readonly string[] };

/** Longest playbook that is taken, in characters. */
const MAX_PLAYBOOK = 500_000;
const MAX_WHY = 500;
/** Lines kept of the differences of one area, and of the effects. */
const MAX_LINES = 60;
const MAX_LINE = 400;

/**
 * Takes a proposal: checks the playbook, says in words what changes and what that would mean for open campaigns, and
 * who decides. Nothing is in force by this.
 */
export function proposeChange(input: Proposing): Proposed {
	const { answers, current, keys, now } = input;
	const proposer = personOf(String(answers.email ?? '').slice(0, 320), current.playbook);
	if (proposer === undefined) return refused(unknownProposer(answers.email));
	const why = cleanText(answers.why, MAX_WHY);
	if (why === '') return refused(noReason);
	const to = loadGiven(answers.playbook);
	if ('why' in to) return { status: 'refused', why: to.why };
	const changes = diffPlaybooks(current.playbook, to.playbook);
	if (changes.length === 0) return refused(nothingNew);
	const deciders = decidersOf(proposer, current.playbook, now);
	if ('where' in deciders) return refused(deciders);
	const effects = playbookEffects({ ...input, from: input.versionOf, to });
	const content: ProposalContent = {
		name: to.playbook.name,
		playbook: JSON.stringify(to.playbook),
		changes: byArea(changes).map(({ area, lines }) => ({ area, lines: some(lines, 'changes') })),
		effects: [
			...effects.sentences,
			...some(
				effects.campaigns.filter(({ status }) => status !== 'same').map(sayCampaignEffect),
				'campaigns',
			),
		],
		...deciders,
	};
	const changeId = changeIdOf([current.version, to.version, proposer, why]);
	const known = readChanges(input.changes, keys).changes.find(
		(change) => change.proposal.changeId === changeId,
	);
	const standing = known && changeStanding(known, readVersions(input.versions, keys), current.version, now);
	if (standing && standing.status !== 'open') return refused(decidedAlready(changeId, standing.status));
	const row = known?.proposal ?? {
		...signChange(
			{
				key: `${changeId}/proposed`,
				changeId,
				kind: 'proposed',
				at: isoOf(now),
				person: proposer,
				version: to.version,
				replaces: current.version,
				choice: '',
				comment: why,
				content: JSON.stringify(content),
			},
			keys,
		),
	};
	return { status: 'proposed', row, content, sentences: sayProposal(content, changeId, current, proposer) };
}

const changeIdOf = (about: readonly string[]) =>
	campaignIdOf(JSON.stringify(['playbook change', ...about])).replace(/^C/, 'P');

const refused = (...problems: readonly Problem[]): Proposed => ({
	status: 'refused',
	why: problems.map(sayProblem),
});

/** At most so many lines, each cut; the last says how many more there are. */
const some = (lines: readonly string[], what: string): string[] => [
	...lines
		.slice(0, MAX_LINES)
		.map((line) => (line.length > MAX_LINE ? `${line.slice(0, MAX_LINE - 1)}…` : line)),
	...(lines.length > MAX_LINES ? [`And ${lines.length - MAX_LINES} more ${what}.`] : []),
];

function loadGiven(given: unknown): LoadedPlaybook | { why: string[] } {
	const text = typeof given === 'string' ? given : JSON.stringify(given ?? '');
	if (text.length > MAX_PLAYBOOK) return { why: [sayProblem(tooLong(text.length))] };
	try {
		return loadPlaybook(text);
	} catch (error) {
		return { why: sayError(error).slice(0, 30) };
	}
}

function sayProposal(
	{ changes, effects, owners, proposerVotes, expiresAt }: ProposalContent,
	changeId: string,
	{ playbook }: LoadedPlaybook,
	proposer: string,
): string[] {
	const names = namesOf(
		owners.map(({ person }) => person),
		playbook,
	);
	const { tz } = calendarOf(playbook, playbook.stages.build.calendar);
	const only = proposerVotes
		? owners.length === 1 && owners[0]!.person === proposer
			? ['You are the only owner of the playbook, so you decide about your own change; the history says so.']
			: ['The rule cannot be met without you, so you have a vote on your own change beside the others.']
		: [];
	return [
		`Change ${changeId} is proposed. Until it is adopted nothing changes.`,
		`Asked to decide, until ${sayLocal(Date.parse(expiresAt) as Instant, tz)}: ${names}.`,
		...only,
		...changes.flatMap(({ area, lines }) => [`${area}:`, ...lines.map((line) => `– ${line}`)]),
		'Open campaigns:',
		...effects.map((line) => `– ${line}`),
	];
}

const unknownProposer = (email: unknown): Problem => ({
	where: 'Proposal, your e-mail',
	found: quote(typeof email === 'string' ? email.slice(0, 100) : email),
	expected: 'the address of a person of the playbook',
	mend: 'Write the address under which you stand in the playbook, or ask somebody who does to propose it.',
});

const noReason: Problem = {
	where: 'Proposal, why',
	found: 'nothing',
	expected: 'why the playbook should change',
	mend: 'Write one or two sentences; the owners read them, and they stay in the history.',
};

const nothingNew: Problem = {
	where: 'Proposal, playbook',
	found: 'the playbook that is in force',
	expected: 'a playbook with at least one difference',
	mend: 'Change what you want to change in the JSON, and paste all of it.',
};

const tooLong = (length: number): Problem => ({
	where: 'Proposal, playbook',
	found: `${length} characters`,
	expected: `at most ${MAX_PLAYBOOK}`,
	mend: 'Take out what is not needed, for instance holidays of past years.',
});

const decidedAlready = (changeId: string, status: string): Problem => ({
	where: `Change ${changeId}`,
	found: `the same proposal, which is ${status === 'approved' ? 'being adopted' : status}`,
	expected: 'a new proposal',
	mend: 'To propose it again, say why it should be looked at again.',
});
