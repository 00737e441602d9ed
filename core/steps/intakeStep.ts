import type { Keys } from '../approval';
import type { Campaign } from '../campaign/campaign';
import {
	type BriefLinkReading,
	detailsForm,
	type DetailsForm,
	filesFailedMail,
	filesMail,
	type FilesMail,
	type IntakeResult,
	othersOf,
	ownerName,
	readBriefLink,
	remindRequester,
	sentAlready,
	resubmitBrief,
	type SortedFiles,
	submitBrief,
	withFiles,
} from '../intake';
import { readRow, type SavedCampaign } from '../campaign/row';
import type { LoadedPlaybook } from '../playbook/playbook';
import type { Playbook } from '../playbook/schema';
import { type Journal, withMails } from '../campaign/journal';
import { requesterUrl } from '../requester/linkMail';
import type { Instant } from '../time';

type Row = Record<string, unknown>;
type Answers = Readonly<Record<string, unknown>>;

interface Links {
	readonly keys?: Keys;
	readonly baseUrl?: string;
	readonly formPath: string;
}

interface IntakeStep extends Links {
	/** The item of the Form Trigger: page one, or the whole form. */
	readonly answers: Answers;
	/** The item of page two. n8n marks what a requester has sent; what waited in vain comes without the mark. */
	readonly details?: Answers;
	readonly files?: SortedFiles;
	/** Why the files could not be mailed; set when the form is answered a second time because of it. */
	readonly filesFailure?: string;
	/** Rows of the table campaigns: those of the requester at least, and the one that the answers name. */
	readonly rows: readonly Row[];
	readonly loaded: LoadedPlaybook;
	/** Path of the requester's page; without it, or without keys, there are no links to it. */
	readonly pagePath?: string;
	/** Path of the form in which a rush is decided. */
	readonly rushFormPath?: string;
	readonly now: Instant;
}

export interface Intake {
	readonly result: IntakeResult;
	/** The row that a resubmission was about. */
	readonly saved: SavedCampaign | undefined;
	/** To be sent before the save; undefined when there is nothing to pass on, or it was tried already. */
	readonly filesMail?: FilesMail;
}

/**
 * A form whose link proves the campaign it names completes that one, or opens it again; every other form is a request
 * of its own. A second page that was never sent is no new request when the requester has sent one like it since.
 */
export function intakeStep(step: IntakeStep): Intake {
	return withFilesTold(answerForm(step), step);
}

function answerForm(step: IntakeStep): Intake {
	const { answers, details, files, rows, loaded, keys, baseUrl, formPath, rushFormPath, now } = step;
	const { playbook, version } = loaded;
	const isSent = details === undefined || 'formMode' in details;
	const given = withFiles(isSent ? merged(answers, details) : answers, files);
	const pageUrl = pageUrlOf(step, now);
	const rushDesk = keys && baseUrl && rushFormPath ? { keys, baseUrl, formPath: rushFormPath } : undefined;
	const address = { playbook, now, baseUrl, formPath, keys, pageUrl, rushDesk };
	const linked = linkedRow(step);
	const row = validRow(linked);
	if (row && !startsAnew(row)) {
		const saved = readRow(row);
		const { campaign } = saved;
		const others = othersOf(rows, now, campaign.campaignId);
		return { saved, result: resubmitBrief({ campaign, answers: given, others, ...address }) };
	}
	const twin = isSent ? undefined : rows.find((other) => isTwin(other, answers));
	if (twin) {
		const saved = readRow(twin);
		return { saved, result: sentAlready(saved.campaign) };
	}
	return {
		saved: undefined,
		result: withPage(submitBrief({ answers: given, version, campaigns: rows, ...address }), pageUrl),
	};
}

/**
 * Whoever sends a new request is its requester, and so is who sends exactly the same again. Who adds to a request by
 * the link of a mail finds the link to the page in the mails.
 */
function withPage(result: IntakeResult, pageUrl: (campaign: Campaign) => string | undefined): IntakeResult {
	const url = pageUrl(result.journal.campaign);
	if (!url) return result;
	const lines = [...result.answer.lines, `See at any time where it stands: ${url}`];
	return { ...result, answer: { ...result.answer, lines } };
}

interface PageAddress {
	readonly keys?: Keys;
	readonly baseUrl?: string;
	readonly pagePath?: string;
}

/** The address of the requester's page, where all that it needs is known. */
export const pageUrlOf =
	({ keys, baseUrl, pagePath }: PageAddress, now: Instant) =>
	(campaign: Campaign): string | undefined =>
		keys && baseUrl && pagePath ? requesterUrl(campaign, keys, { baseUrl, pagePath }, now) : undefined;

/** The requester learns on the last page what became of the files, and the owner by a mail that is not lost. */
function withFilesTold(intake: Intake, { files, filesFailure, loaded: { playbook } }: IntakeStep): Intake {
	if (!files) return intake;
	const { result } = intake;
	const { campaign } = result.journal;
	const told = filesFailure
		? [
				`The files could not be passed on. Please send them to ${ownerName(campaign, playbook)} by mail, with the number ${campaign.campaignId}.`,
			]
		: [];
	const answer = { ...result.answer, lines: [...result.answer.lines, ...files.refused, ...told] };
	if (!filesFailure)
		return { ...intake, result: { ...result, answer }, filesMail: filesMail(campaign, playbook, files) };
	const journal = withMails(result.journal, ...filesFailedMail(campaign, playbook, files, filesFailure));
	return { ...intake, result: { ...result, answer, journal } };
}

/** Page two for what page one has sent, with the stored brief when the link proves whose it is. */
export function detailsStep(
	step: Omit<IntakeStep, 'details' | 'files' | 'filesFailure' | 'pagePath'>,
): DetailsForm {
	const { answers, loaded, now } = step;
	const linked = linkedRow(step);
	const row = validRow(linked);
	return detailsForm({
		answers,
		stored: row && readRow(row).campaign.brief,
		isOldLink: isText(answers.t) && row === undefined,
		playbook: loaded.playbook,
		now,
	});
}

interface RemindStep extends Links {
	readonly saved: SavedCampaign;
	readonly playbook: Playbook;
	readonly now: Instant;
}

export const remindStep = ({ saved: { campaign }, ...step }: RemindStep): Journal =>
	remindRequester({ campaign, ...step });

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

interface Linked {
	readonly row: Row;
	readonly status: BriefLinkReading;
}

function linkedRow({
	answers,
	rows,
	keys,
	now,
}: Pick<IntakeStep, 'answers' | 'rows' | 'keys' | 'now'>): Linked | undefined {
	const row = isText(answers.c) ? rows.find(({ campaignId }) => campaignId === answers.c) : undefined;
	return row && keys && { row, status: readBriefLink(answers.t, String(row.campaignId), keys, now) };
}

const validRow = (linked: Linked | undefined) => (linked?.status === 'valid' ? linked.row : undefined);

/** What was declined or cancelled stays so: its link starts a request like it. */
const startsAnew = (row: Row) => ['declined', 'cancelled'].includes(readRow(row).campaign.outcome ?? '');

/** Answers of page two lie over those of page one; an empty one hides nothing. */
function merged(answers: Answers, details: Answers = {}): Answers {
	const given = Object.entries(details).filter(([, value]) => value !== null && value !== '');
	return { ...answers, ...Object.fromEntries(given) };
}

/** A table holds a title that looks like a formula with an apostrophe before it. */
const plain = (text: unknown) =>
	String(text ?? '')
		.trim()
		.replace(/^'/, '')
		.toLowerCase();
const isTwin = (row: Row, { requesterEmail, title }: Answers) =>
	plain(title) !== '' && plain(row.requester) === plain(requesterEmail) && plain(row.title) === plain(title);
